/** By what a build knows that there is nothing to do: the bytes that went into the one before, and those that it wrote. */

import { createHash, hash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";

import { hashOfAll } from "./belonging";
import type { BuildDirectory, Manifest, Seal, SealedFile } from "./directory";
import { bytesAt } from "./file-lines";
import { STANDARD_INPUT, type Input } from "./input";

/**
 * The hash of all files that are read, with their names and what is known of them beforehand; null where nobody can say what
 * is read, or something is wrong that must be said each time: of standard input, or of a mapping, which may point elsewhere.
 */
export async function inputHash({ files, problems }: Input): Promise<string | null> {
  if (problems.length > 0 || files.some(({ file, mapping }) => file === STANDARD_INPUT || mapping)) return null;
  const all: string[] = [];
  for (const { file, hints } of files) {
    const sha256 = await hashOfFile(file);
    if (sha256 === undefined) return null;
    all.push(JSON.stringify([file, hints, sha256]));
  }
  return hash("sha256", all.join("\n"));
}

/** In bytes: what is read at once. */
const PIECE = 1 << 20;

/** Undefined for what cannot be read. */
async function hashOfFile(file: string): Promise<string | undefined> {
  const sum = createHash("sha256");
  try {
    for await (const piece of createReadStream(file, { highWaterMark: PIECE })) sum.update(piece);
  } catch {
    return undefined;
  }
  return sum.digest("hex");
}

const FILES: readonly SealedFile[] = ["index", "graph", "names", "store"];

/** Seals what a build has written beside its records. */
export function sealed(directory: BuildDirectory, input: string | null): Seal {
  const written = FILES.filter((file) => existsSync(directory[file]));
  const files = Object.fromEntries(written.map((file) => [file, hashOfAll(bytesAt(directory[file]))]));
  return { input, files };
}

/** Whether files of a build are there as it has written them; not where it does not say how it has. */
export function areSealed(
  directory: BuildDirectory,
  manifest: Manifest | null,
  files: readonly (SealedFile | "records")[],
): boolean {
  const sums: Readonly<Record<string, string | undefined>> = { ...manifest?.seal?.files, records: manifest?.records };
  return files.every((file) => existsSync(directory[file]) && hashOfAll(bytesAt(directory[file])) === sums[file]);
}
