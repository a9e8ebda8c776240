/** What a process that reads pages is told, and what it says. */

import type { Problem } from "../errors";
import type { Explained, Hints, Overview, Part } from "../extract";
import type { Found, Mapping, NumberedLine, Page } from "../read";

/** What is read at once: a file, from its bytes where it is no file of a disk, or some lines of one. */
export interface Piece {
  /** As it is named in what is said of it. */
  readonly file: string;
  /** Where it is, from the root of the disk. */
  readonly path: string;
  readonly bytes: Uint8Array | null;
  readonly hints: Hints;
  /** Where in it things are, as a `mapping.tsv` says. */
  readonly mapping?: Mapping;
  /** Of a file of pages that is read in pieces. */
  readonly some?: { readonly lines: readonly NumberedLine[]; readonly found: Found };
}

/** By which a piece is known among all: `may.jsonl:301`. */
export function pieceName({ file, some }: Piece): string {
  return some === undefined ? file : `${file}:${some.lines[0]?.number ?? 0}`;
}

/** A page record as it is written. */
export interface RecordLine {
  /** JSON without a line end. */
  readonly json: string;
  readonly sha256: string;
  readonly format: string;
  /** How many stories are on the page. */
  readonly stories: number;
  /** What of the page is unsure, for people. */
  readonly doubts: readonly string[];
}

/** What can be made of a page: the parts of stories on it, before all others, and what the commands print. */
export interface Makings {
  readonly parts: readonly Part[];
  readonly record: RecordLine;
  readonly explained: readonly Explained[];
  readonly overview: { readonly page: PageFacts; readonly overview: Overview };
}

/** What a page says of itself. */
export type PageFacts = Pick<Page, "source" | "format" | "encoding" | "confidence" | "script" | "raw" | "given">;

/** A page among those of the pieces of a job, both counted from 0. */
interface Position {
  readonly piece: number;
  readonly page: number;
}

/** What came of a page: what was made of it, or why it has nothing. */
export type Outcome<What extends keyof Makings = keyof Makings> =
  { readonly made: Makings[What] } | { readonly problem: Problem };

/** The same with where it comes from. */
export type Result<What extends keyof Makings = keyof Makings> = Outcome<What> & {
  readonly at: Position;
  readonly source: string;
  /** The line of a file of pages; absent for others. */
  readonly line?: number;
};

/** What a process is told. */
export type PageJob =
  /** The first: which dictionaries there are, and how files are read. */
  | {
      readonly packs: readonly string[];
      readonly encoding: string | undefined;
      readonly maxSize: number;
      readonly year: string | undefined;
    }
  /** The parts of all pages, before anything else is made of one. */
  | { readonly known: readonly Part[] }
  | {
      readonly make: keyof Makings;
      readonly of: readonly Piece[];
      /** The first page of which something is made. */
      readonly from: Position;
      /** Pages, and pieces, by their names, of which nothing is, and why. */
      readonly lost: readonly (readonly [name: string, problem: Problem])[];
      /** Whether each page is announced before it is read, so that it is known which has ended the process. */
      readonly careful: boolean;
    };

/** What came of some pages, and then which page is next, by its name where that is known. */
export interface PagePart {
  readonly results: readonly Result[];
  readonly next?: Next;
}

/** A page that is about to be read, or whose name is known and of which something is about to be made. */
export type Next = Position & { readonly name?: string };
