/** What dictionary packs make is kept in a file beside the program, so that only the first run with a pack must make and check it. */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { endianness } from "node:os";
import { join } from "node:path";

import { Automaton, type AutomatonColumns } from "./automaton";
import type { Made } from "./build";
import { DivisionTable, type KeptDivisions } from "./divisions";
import { lazily } from "./lazily";
import type { NamesColumns } from "./names";
import type { Pack } from "./pack";

const FOLDER = join(__dirname, "../../.cache");
/** So many files are kept, those written last. */
const MOST = 8;
/** In bytes: smaller packs are made sooner than they are found. */
const WORTH = 1_000_000;

/** What stands in front of the columns, a line of JSON. */
interface Head {
  readonly hash: string;
  readonly classes: AutomatonColumns["classes"];
  readonly divisions: Omit<KeptDivisions, "names">;
  /** In bytes, of the columns in their order. */
  readonly lengths: readonly number[];
}

/** The name of what is kept for packs: it tells their bytes, their order, and the code that makes something of them. */
export function keyOf(packs: readonly Pack[]): string | undefined {
  const files = packs.flatMap((pack) => pack.files);
  if (files.reduce((sum, { bytes }) => sum + bytes.length, 0) < WORTH) return undefined;
  const hash = createHash("sha256").update(endianness());
  for (const name of readdirSync(__dirname).toSorted()) hash.update(name).update(readFileSync(join(__dirname, name)));
  for (const pack of packs) {
    hash.update(`pack ${pack.files.length}\n`);
    for (const { name, bytes } of pack.files) hash.update(`${name} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest("hex");
}

/** What was kept for packs that had no fault; undefined where nothing was, or the file is damaged. */
export function readKept(key: string, folder = FOLDER): Made | undefined {
  try {
    const bytes = readFileSync(fileFor(folder, key));
    const line = bytes.indexOf(10);
    const head: Head = JSON.parse(bytes.toString("utf8", 0, line));
    let at = behindHead(line);
    const columns = head.lengths.map((length) => bytes.subarray(at, (at += length)));
    if (at !== bytes.length) return undefined;
    const [edges, nameEdges, firsts, next, numbers, signatures] = columns;
    return lazily<Made>({
      hash: () => head.hash,
      automaton: () =>
        Automaton.from({
          edges: numbersIn(edges!),
          signatures: new Uint16Array(signatures!.buffer, signatures!.byteOffset, signatures!.length / 2),
          classes: head.classes,
        }),
      divisions: () =>
        DivisionTable.from({ ...head.divisions, names: namesIn([nameEdges!, firsts!, next!, numbers!]) }),
    });
  } catch {
    return undefined;
  }
}

const numbersIn = ({ buffer, byteOffset, length }: Uint8Array): Int32Array =>
  new Int32Array(buffer, byteOffset, length / 4);

function namesIn(columns: readonly Uint8Array[]): NamesColumns {
  const [edges, firsts, next, numbers] = columns.map(numbersIn);
  return { edges: edges!, firsts: firsts!, next: next!, numbers: numbers! };
}

/** Keeps what packs made; where the folder cannot be written to, nothing is kept. */
export function keep(key: string, { hash, automaton, divisions }: Made, folder = FOLDER): void {
  const { edges, signatures, classes } = automaton.columns;
  const { names, ...texts } = divisions.kept;
  // Those of two bytes last, so that all begin where their numbers may.
  const columns = [edges, names.edges, names.firsts, names.next, names.numbers, signatures];
  const head: Head = { hash, classes, divisions: texts, lengths: columns.map(({ byteLength }) => byteLength) };
  const line = Buffer.from(`${JSON.stringify(head)}\n`);
  const parts = columns.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength));
  try {
    mkdirSync(folder, { recursive: true });
    // Under its own name only when it is whole, as others may read at the same time.
    const unfinished = `${fileFor(folder, key)}.${process.pid}`;
    writeFileSync(unfinished, Buffer.concat([line, Buffer.alloc(behindHead(line.length - 1) - line.length), ...parts]));
    renameSync(unfinished, fileFor(folder, key));
    forgetOld(folder);
  } catch {
    // The next run makes it again.
  }
}

const fileFor = (folder: string, key: string): string => join(folder, `lexicon-${key}`);

/** Where the columns begin: numbers must lie at a multiple of their size. */
const behindHead = (line: number): number => (line + 8) & ~7;

function forgetOld(folder: string): void {
  const files = readdirSync(folder).map((name) => ({
    path: join(folder, name),
    time: statSync(join(folder, name)).mtimeMs,
  }));
  for (const { path } of files.toSorted((a, b) => b.time - a.time).slice(MOST)) rmSync(path, { force: true });
}
