/** What a process that reads pages is told, and what it says. */

import type { Problem } from "../errors";
import type { Explained, Hints, Overview, Part } from "../extract";
import type { PageRecord } from "../model";
import type { Mapping, Page } from "../read";

/** A file to read, from its bytes where it is no file of a disk. */
export interface FileToRead {
  /** As it is named in what is said of it. */
  readonly file: string;
  /** Where it is, from the root of the disk. */
  readonly path: string;
  readonly bytes: Uint8Array | null;
  readonly hints: Hints;
  /** Where in it things are, as a `mapping.tsv` says. */
  readonly mapping?: Mapping;
}

/** What can be made of a page: the parts of stories on it, before all others, and what the commands print. */
export interface Makings {
  readonly parts: readonly Part[];
  readonly record: PageRecord;
  readonly explained: readonly Explained[];
  readonly overview: { readonly page: PageFacts; readonly overview: Overview };
}

/** What a page says of itself. */
export type PageFacts = Pick<Page, "source" | "format" | "encoding" | "confidence" | "script" | "raw" | "given">;

export type PageJob =
  /** The first: which dictionaries there are, and how files are read. */
  | { readonly packs: readonly string[]; readonly encoding: string | undefined; readonly maxSize: number }
  /** The parts of all pages, before anything else is made of one. */
  | { readonly known: readonly Part[] }
  /** Makes something of the pages of a file but for those whose numbers, from 0, are in `without`. */
  | { readonly make: keyof Makings; readonly of: FileToRead; readonly without: readonly number[] };

/** Of each page, or fault in its file, first its name, and then what was made of it or the fault; and signs of life. */
export type PagePart =
  | { readonly busy: true }
  | { readonly begun: string }
  | { readonly made: Makings[keyof Makings] }
  | { readonly problem: Problem };
