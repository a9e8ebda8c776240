/** Which pages need not be read, because a build before has read the same with the same. */

import { hash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";

import { groupBy } from "../collections";
import { Continuations, reviveParts, type Part } from "../extract";
import type { NumberedLine } from "../read";
import type { Batch } from "./batches";
import type { Journal } from "./journal";
import type { Makings, Piece, Result } from "./page-jobs";
import { plainTextOf, touchedBy } from "./named-rows";
import { headOf, type Entry, type Index, type Placed } from "./record-index";

/** A record that is known, and the file of its page. */
export interface Known extends Placed {
  readonly of: string;
}

/** A batch of which some pages are known. */
export interface Sifted extends Batch {
  readonly known: readonly Known[];
}

/** Knows the records of earlier builds by what they were made of. */
export class ReadingAgain {
  private readonly before: ReadonlyMap<string, readonly Placed[]>;
  private readonly found: ReadonlyMap<string, readonly Placed[]>;
  private readonly keys = new WeakMap<Piece, string | ReadonlyMap<number, string>>();
  private others: ReadonlyMap<string, string> = new Map();
  /** Whether a row that has come or gone since the build before may touch a text. */
  private readonly isTouched: ((text: string) => boolean) | undefined;

  /**
   * @param before - the build before, if there was one, perhaps with other rows
   * @param journal - what a killed build had made
   * @param maxSize - in bytes, of files that are read
   */
  constructor(
    before: Index | undefined,
    journal: Journal,
    private readonly maxSize: number,
  ) {
    this.before = groupBy(before?.entries ?? [], ({ key }) => key);
    this.found = groupBy(journal.found, ({ key }) => key);
    const isSame = before === undefined || headOf(before) === headOf(journal.stamp);
    this.isTouched = isSame ? undefined : touchedBy(before.rows, journal.stamp.rows);
  }

  /** Notes of each page with parts what is known of the other parts of its stories. */
  learn(parts: readonly Part[]): void {
    const revived = reviveParts(parts);
    const continued = new Continuations(revived);
    const others = new Map<string, string[]>();
    for (const part of revived) {
      const chain = (["from", "to"] as const).map((way) => continued.parts(part, part.article, way).map(factsOf));
      others.set(part.sha256, [...(others.get(part.sha256) ?? []), JSON.stringify([part.article.id, chain])]);
    }
    this.others = new Map([...others].map(([sha256, all]) => [sha256, hash("sha256", all.toSorted().join("\n"))]));
  }

  /** What of a batch must be read, with what is known of the rest. */
  sift(batch: Batch, what: keyof Makings): Sifted {
    const known: Known[] = [];
    const pieces = batch.pieces.flatMap((piece) => {
      const { rest, found } = piece.some ? this.siftLines(piece, piece.some, what) : this.siftFile(piece, what);
      known.push(...found.map((entry) => ({ ...entry, of: piece.file })));
      return rest ?? [];
    });
    return { ...batch, pieces, known };
  }

  /** What is to be remembered of a page, beside its record. */
  entryOf(
    piece: Piece,
    { source, line, made }: Result<"record"> & { readonly made: Makings["record"] },
  ): Omit<Entry, "length"> {
    const keys = this.keys.get(piece);
    const key = (typeof keys === "string" ? keys : keys?.get(line ?? 0)) ?? "";
    const { sha256, format, stories, doubts } = made;
    const others = this.others.get(sha256);
    return {
      key,
      source,
      format,
      stories,
      doubts,
      line: line ?? null,
      parts: others === undefined ? null : { sha256, others },
    };
  }

  private siftLines(piece: Piece, some: NonNullable<Piece["some"]>, what: keyof Makings): Rest {
    const found: Placed[] = [];
    const keys = new Map<number, string>();
    const lines = some.lines.filter((line) => {
      const key = keyOf(piece, line);
      const known = this.known(key, what, piece, line.text);
      keys.set(line.number, key);
      found.push(...(known ?? []).map((entry) => ({ ...entry, line: line.number })));
      return known === undefined;
    });
    if (lines.length === 0) return { rest: undefined, found };
    const rest = { ...piece, some: { ...some, lines } };
    this.keys.set(rest, keys);
    return { rest, found };
  }

  private siftFile(piece: Piece, what: keyof Makings): Rest {
    // What a mapping points to may stand in other files.
    const bytes = piece.mapping ? undefined : (piece.bytes ?? tryRead(piece.path, this.maxSize));
    if (bytes === undefined) return { rest: piece, found: [] };
    const key = keyOf(piece, bytes);
    const found = this.known(key, what, piece, bytes);
    if (found !== undefined) return { rest: undefined, found };
    const rest = { ...piece, bytes };
    this.keys.set(rest, key);
    return { rest, found: [] };
  }

  /** For the parts of stories, those on a page count even where all its record says is known. */
  private known(
    key: string,
    what: keyof Makings,
    piece: Piece,
    content: string | Uint8Array,
  ): readonly Placed[] | undefined {
    const found = this.found.get(key);
    const entries = found ?? this.before.get(key);
    const isKnown = ({ parts }: Entry): boolean =>
      parts === null || (what === "record" && this.others.get(parts.sha256) === parts.others);
    if (entries?.every(isKnown) !== true) return undefined;
    return found === undefined && this.mayDiffer(entries, piece, content) ? undefined : entries;
  }

  /** Of a story in parts, a row may touch the part that stands elsewhere. */
  private mayDiffer(entries: readonly Entry[], { file, hints }: Piece, content: string | Uint8Array): boolean {
    if (this.isTouched === undefined) return false;
    const text = typeof content === "string" ? content : plainTextOf(file, content);
    const isCut = entries.some(({ parts }) => parts !== null);
    return isCut || text === undefined || this.isTouched(`${file}\n${Object.values(hints).join("\n")}\n${text}`);
  }
}

interface Rest {
  readonly rest: Piece | undefined;
  readonly found: readonly Placed[];
}

/** A page without an id of its own is named by its line. */
function keyOf({ file, hints }: Piece, of: NumberedLine | Uint8Array): string {
  const named = JSON.stringify([file, hints, "text" in of && !of.text.includes('"id"') ? of.number : null]);
  return hash("sha256", `${hash("sha256", "text" in of ? of.text : of)}\n${named}`, "base64url").slice(0, 24);
}

function factsOf({ source, sha256, article, publication, published, home }: Part): readonly unknown[] {
  return [source, sha256, article.id, publication, published, home];
}

/** Undefined for what is no file, or too long to be read; whoever reads it says so. */
function tryRead(path: string, maxSize: number): Uint8Array | undefined {
  try {
    const stat = statSync(path);
    return stat.isFile() && stat.size <= maxSize ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}
