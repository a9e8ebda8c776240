/** Which pages need not be read, because a build before has read the same with the same. */

import { hash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";

import { Continuations, reviveParts, type Part } from "../extract";
import type { NumberedLine } from "../read";
import type { Batch } from "./batches";
import type { Makings, Piece, Result } from "./page-jobs";
import type { Entry, Placed } from "./record-index";

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
  private readonly entries = new Map<string, Placed[]>();
  private readonly keys = new WeakMap<Piece, string | ReadonlyMap<number, string>>();
  private others: ReadonlyMap<string, string> = new Map();

  /**
   * @param found - entries of which a later one counts before an earlier of the same key
   * @param maxSize - in bytes, of files that are read
   */
  constructor(
    found: readonly (readonly Placed[])[],
    private readonly maxSize: number,
  ) {
    for (const placed of found) {
      const fresh = new Map<string, Placed[]>();
      for (const entry of placed) fresh.set(entry.key, [...(fresh.get(entry.key) ?? []), entry]);
      for (const [key, entries] of fresh) this.entries.set(key, entries);
    }
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
    const { sha256, format, stories } = made;
    const others = this.others.get(sha256);
    return {
      key,
      source,
      format,
      stories,
      line: line ?? null,
      parts: others === undefined ? null : { sha256, others },
    };
  }

  private siftLines(piece: Piece, some: NonNullable<Piece["some"]>, what: keyof Makings): Rest {
    const found: Placed[] = [];
    const keys = new Map<number, string>();
    const lines = some.lines.filter((line) => {
      const key = keyOf(piece, line);
      const known = this.known(key, what);
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
    const bytes = piece.bytes ?? tryRead(piece.path, this.maxSize);
    if (bytes === undefined) return { rest: piece, found: [] };
    const key = keyOf(piece, bytes);
    const found = this.known(key, what);
    if (found !== undefined) return { rest: undefined, found };
    const rest = { ...piece, bytes };
    this.keys.set(rest, key);
    return { rest, found: [] };
  }

  /** For the parts of stories, those on a page count even where all its record says is known. */
  private known(key: string, what: keyof Makings): readonly Placed[] | undefined {
    const entries = this.entries.get(key);
    const isKnown = ({ parts }: Entry): boolean =>
      parts === null || (what === "record" && this.others.get(parts.sha256) === parts.others);
    return entries?.every(isKnown) === true ? entries : undefined;
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
