/** The folder that `build` writes: which files it holds, and how they are written and read. */

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { rename, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

import { UsageError } from "../errors";
import type { PageRecord } from "../model";
import { CORRECTIONS_FOLDER, type BuildCommand } from "../server";

/** The paths of what a build writes. */
export interface BuildDirectory {
  readonly path: string;
  /** One page record a line, sorted by source. */
  readonly records: string;
  /** The embedded store. */
  readonly store: string;
  /** The viewer's dataset. */
  readonly graph: string;
  /** How the build was called, for building again. */
  readonly command: string;
  /** The pack of what readers have put right; it need not be there. */
  readonly corrections: string;
}

/** The files of a build in the folder `path`, which need not be there yet. */
export function buildDirectory(path: string): BuildDirectory {
  return {
    path,
    records: join(path, "records.jsonl"),
    store: join(path, "graph.lbug"),
    graph: join(path, "graph.json"),
    command: join(path, "build.json"),
    corrections: join(path, CORRECTIONS_FOLDER),
  };
}

/** The packs that a build and what is made of it go by: those given, and what readers have put right. */
export function packsOf({ corrections }: BuildDirectory, given: readonly string[]): readonly string[] {
  return existsSync(corrections) ? [...given, corrections] : given;
}

/** How the build of a folder was called; null where nothing says it. */
export function readCommand({ command }: BuildDirectory): BuildCommand | null {
  if (!existsSync(command)) return null;
  const value = tryParse(readFileSync(command, "utf8"));
  if (typeof value !== "object" || value === null || !("args" in value) || !("folder" in value)) return null;
  const { args, folder } = value;
  const isCalled = Array.isArray(args) && args.every((one) => typeof one === "string");
  return isCalled && typeof folder === "string" ? { args, folder } : null;
}

/** Makes a folder; `remedy` says how to name another. @throws UsageError when a file stands in its place. */
export function createFolder(path: string, remedy: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (fault) {
    if (!existsSync(path)) throw fault;
    throw new UsageError(`${path}: a file stands where the folder should be; ${remedy}`);
  }
}

/**
 * Writes a file whole: whoever reads it, and whenever the program is killed, finds the old text or the new. What a
 * killed program has left half written beside it goes.
 */
export async function writeWhole(file: string, text: string | Iterable<string | Uint8Array>): Promise<void> {
  const staged = await stage(file, text);
  try {
    await staged.commit();
  } finally {
    staged.discard();
  }
}

/** A file that is written in full beside the place where it is to stand. */
export interface Staged {
  /** Puts it in its place. */
  commit(): Promise<void>;
  /** Takes it away, unless it is in its place. */
  discard(): void;
}

/** Writes a file beside its place, and what a killed program has left there goes. Nothing is left when that fails. */
export async function stage(file: string, text: string | Iterable<string | Uint8Array>): Promise<Staged> {
  const temporary = `${file}.${process.pid}.tmp`;
  for (const left of leftBeside(file)) rmSync(left, { force: true });
  const discard = (): void => rmSync(temporary, { force: true });
  try {
    await writeFile(temporary, text, { flush: true });
  } catch (fault) {
    discard();
    throw fault;
  }
  return { commit: () => rename(temporary, file), discard };
}

/** The temporary files beside a file whose writers run no more; none of a folder that cannot be listed, which writing will say. */
function leftBeside(file: string): readonly string[] {
  try {
    const names = readdirSync(dirname(file)).filter((name) => name.startsWith(`${basename(file)}.`));
    return names.flatMap((name) => {
      const pid = /^\.(\d+)\.tmp$/.exec(name.slice(basename(file).length))?.[1];
      return pid === undefined || isRunning(Number(pid)) ? [] : [join(dirname(file), name)];
    });
  } catch {
    return [];
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return fault instanceof Error && "code" in fault && fault.code === "EPERM";
  }
}

/** Stages the records, a line each, in the order given. */
export function stageRecords(directory: BuildDirectory, records: readonly PageRecord[]): Promise<Staged> {
  return stage(
    directory.records,
    records.map((record) => `${JSON.stringify(record)}\n`),
  );
}

/** @throws UsageError when nothing was built there, or a line is no record. */
export function readRecords({ path, records }: BuildDirectory): readonly PageRecord[] {
  if (!existsSync(records)) throw notBuilt(path);
  return readFileSync(records, "utf8")
    .split("\n")
    .flatMap((line, index) => (line === "" ? [] : [parseRecord(line, `${records}:${index + 1}`)]));
}

/** What to do about a folder in which nothing was built. */
export function notBuilt(path: string): UsageError {
  return new UsageError(`${path}: no graph here; build one first: xingji build FILES… --out ${path}`);
}

function parseRecord(line: string, where: string): PageRecord {
  const value = tryParse(line);
  if (!isRecord(value)) throw new UsageError(`${where}: not a page record; build anew`);
  return value;
}

function tryParse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const LISTS = ["articles", "persons", "places", "facilities", "events"] as const;

function isRecord(value: unknown): value is PageRecord {
  if (typeof value !== "object" || value === null) return false;
  const fields: Readonly<Record<string, unknown>> = { ...value };
  return typeof fields["source"] === "string" && LISTS.every((name) => Array.isArray(fields[name]));
}
