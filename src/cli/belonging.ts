/** Whether the files of a build are of one build. */

import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { basename } from "node:path";

import { StoreError, UsageError } from "../errors";
import { markOf } from "../stores";
import { buildDirectory, readManifest, type BuildDirectory, type Manifest } from "./directory";
import { bytesAt } from "./file-lines";
import { settle } from "./replacing";
import { beginningOf } from "./whole";

/** The SHA-256 of what the pieces are together, in hexadecimal. */
export function hashOfAll(pieces: Iterable<string | Uint8Array>): string {
  const hash = createHash("sha256");
  for (const piece of pieces) hash.update(piece);
  return hash.digest("hex");
}

/** The hash of a build, which those of the same records and dictionaries share. */
export function buildHash(records: string, dictionaries: string): string {
  return hashOfAll([JSON.stringify([records, dictionaries])]).slice(0, 32);
}

/** A file of a build that a command is about to use. */
type Used = "records" | "graph" | "store";

/**
 * The build in a folder, with the files of an interrupted one in their places.
 *
 * @param used - the files that must be of one build, as far as they are there
 * @throws UsageError when they are not
 */
export async function openBuild(path: string, used: readonly Used[]): Promise<BuildDirectory> {
  const directory = buildDirectory(path);
  settle(directory);
  const manifest = readManifest(directory);
  if (manifest === null) return directory;
  const stranger = await strangerIn(directory, manifest, used);
  if (stranger === undefined) return directory;
  const called = ["xingji build FILES…", `--out ${path}`].join(" ");
  throw new UsageError(
    `${stranger}: is not of the build that ${basename(directory.command)} beside it tells of; build anew: ${called}`,
  );
}

/** The first of some files, as far as they are there, that is not of the build; undefined where all are. */
async function strangerIn(
  directory: BuildDirectory,
  manifest: Manifest,
  used: readonly Used[],
): Promise<string | undefined> {
  for (const kind of used) {
    const file = directory[kind];
    const mark = existsSync(file) ? await MARKS[kind](file) : undefined;
    if (mark !== undefined && mark !== manifest[kind === "records" ? "records" : "build"]) return file;
  }
  return undefined;
}

/** By which each is known; undefined for a store that whoever asks it will say cannot be opened. */
const MARKS: Readonly<Record<Used, (file: string) => string | null | undefined | Promise<string | null | undefined>>> =
  {
    records: (file) => hashOfAll(bytesAt(file)),
    graph: (file) => /"build":"([0-9a-f]+)"/.exec(beginningOf(file).split('"places":')[0]!)?.[1] ?? null,
    async store(file) {
      try {
        return await markOf(file);
      } catch (fault) {
        if (fault instanceof StoreError) return undefined;
        throw fault;
      }
    },
  };
