/** The folder that `build` writes: which files it holds, and how they are written and read. */

import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

import { UsageError } from "../errors";
import { ADDED_FOLDER, CORRECTIONS_FOLDER, NOTEBOOK_FILE, type BuildCommand } from "../server";
import { parseJson } from "./json";

/** The paths of what a build writes. */
export interface BuildDirectory {
  readonly path: string;
  /** One page record a line, sorted by source. */
  readonly records: string;
  /** What stands where in it, for building again. */
  readonly index: string;
  /** The embedded store. */
  readonly store: string;
  /** The viewer's dataset. */
  readonly graph: string;
  /** The names of all in the graph, to say what the next build changes. */
  readonly names: string;
  /** How the build was called, for building again, and which files are of it. */
  readonly command: string;
  /** The pack of what readers have put right; it need not be there. */
  readonly corrections: string;
  /** The pages that readers have added; it need not be there. */
  readonly added: string;
  /** The views, stars and notes that readers keep; it need not be there. */
  readonly notebook: string;
}

/** The files of a build in the folder `path`, which need not be there yet. */
export function buildDirectory(path: string): BuildDirectory {
  return {
    path,
    records: join(path, "records.jsonl"),
    index: join(path, "records.index"),
    store: join(path, "graph.lbug"),
    graph: join(path, "graph.json"),
    names: join(path, "graph.index"),
    command: join(path, "build.json"),
    corrections: join(path, CORRECTIONS_FOLDER),
    added: join(path, ADDED_FOLDER),
    notebook: join(path, NOTEBOOK_FILE),
  };
}

/** The packs that a build and what is made of it go by: those given, and what readers have put right. */
export function packsOf({ corrections }: BuildDirectory, given: readonly string[]): readonly string[] {
  return existsSync(corrections) ? [...given, corrections] : given;
}

/** What a build reads: what it is given, and what readers have added. */
export function namesOf({ added }: BuildDirectory, given: readonly string[]): readonly string[] {
  return existsSync(added) && readdirSync(added).some((name) => !/^\.|^pages\.tsv$/.test(name))
    ? [...given, added]
    : given;
}

/** How many there are of what, in the order in which they are said. */
export type Counts = readonly (readonly [name: string, count: number])[];

/** A file that a build writes beside its records. */
export type SealedFile = "index" | "graph" | "names" | "store";

/** The bytes that a build has read, and those that it has written. */
export interface Seal {
  /** The hash of what was read; null where the same may not be found again, or where all of it must be read each time. */
  readonly input: string | null;
  /** The SHA-256 of each file, by what it is. */
  readonly files: Readonly<Partial<Record<SealedFile, string>>>;
}

/** What `build.json` says. */
export interface Manifest extends BuildCommand {
  /** The hash of the build, which its dataset and store carry. */
  readonly build: string;
  /** The SHA-256 of its records. */
  readonly records: string;
  /** What it said of its graph, and what it read and wrote, for a build that finds nothing to do. */
  readonly said?: { readonly counts: Counts; readonly review: readonly string[] };
  readonly seal?: Seal;
  /** Whether the folder has the store, and no `--store` does. */
  readonly embedded: boolean;
}

/** How the build of a folder was called, and which files are of it; null where nothing says it. */
export function readManifest({ command }: BuildDirectory): Manifest | null {
  if (!existsSync(command)) return null;
  const value = parseJson(readFileSync(command, "utf8"));
  return isManifest(value) ? value : null;
}

/** How a build was told which packs to read; those of its user have paths from the folder that it was run in. */
export function packOptionsGiven(manifest: Manifest | null): readonly string[] {
  const { args = [] } = manifest ?? {};
  return args.flatMap((one, at) =>
    ["--dictionaries", "--without"].includes(args[at - 1] ?? "") ? [args[at - 1]!, one] : [],
  );
}

/** The options by which a build read its pages, for reading others alike; packs have paths from the root of the disk. */
export function readingOptions({ args, folder }: Manifest): readonly string[] {
  const given = args.slice(0, args.indexOf("--"));
  return given.flatMap((name, at) => {
    if (at % 2 === 1 || NOT_OF_READING.includes(name)) return [];
    return [name, name === "--dictionaries" ? resolve(folder, given[at + 1]!) : given[at + 1]!];
  });
}

const NOT_OF_READING = ["--out", "--store", "--year"];

function isManifest(value: unknown): value is Manifest {
  if (typeof value !== "object" || value === null) return false;
  const { args, ...rest }: Readonly<Record<string, unknown>> = { ...value };
  return (
    Array.isArray(args) &&
    args.every((one) => typeof one === "string") &&
    ["folder", "build", "records"].every((name) => typeof rest[name] === "string") &&
    typeof rest["embedded"] === "boolean"
  );
}

/** @throws UsageError when a file stands where a folder is to be; `remedy` says how to name another. */
export function requireNoFile(path: string, remedy: string): void {
  if (!existsSync(path) || statSync(path).isDirectory()) return;
  throw new UsageError(`${path}: a file stands where the folder should be; ${remedy}`);
}

/**
 * Makes a folder; `remedy` says how to name another.
 * @throws UsageError when a file stands in its place
 */
export function createFolder(path: string, remedy: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (fault) {
    requireNoFile(path, remedy);
    throw fault;
  }
}

/** The folders of a path that are not there, the innermost first. */
export function missingFolders(path: string): readonly string[] {
  const folder = resolve(path);
  return existsSync(folder) ? [] : [folder, ...missingFolders(dirname(folder))];
}

/** Removes those of some folders, the innermost first, that are there and hold nothing. */
export function removeEmpty(folders: readonly string[]): void {
  for (const folder of folders) {
    try {
      rmdirSync(folder);
    } catch {
      // It holds something, or was never made.
    }
  }
}

/** What to do about a folder in which nothing was built. */
export function notBuilt(path: string): UsageError {
  return new UsageError(`${path}: no graph here; build one first: xingji build FILES… --out ${path}`);
}
