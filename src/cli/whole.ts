/** Files that are written whole, and in the place of nothing that is not ours. */

import { randomBytes } from "node:crypto";
import { closeSync, openSync, readSync, renameSync, statSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

import { UsageError } from "../errors";
import { removeAbandoned, temporaryAt } from "../temporary";

/** Text in pieces, made anew for whoever asks. */
type Chunks = () => Iterable<string | Uint8Array>;

/**
 * Writes a file whole: whoever reads it, and whenever the program is killed, finds the old text or the new. A file that
 * is there already is replaced when it begins as the new one does.
 * @throws UsageError when it does not
 */
export async function writeWhole(file: string, chunks: Chunks): Promise<void> {
  await writeTogether([{ file, chunks }]);
}

/**
 * The same with files that belong together: none takes its place before all are written.
 * @throws UsageError when somebody else's file stands in the place of one
 */
export async function writeTogether(
  files: readonly { readonly file: string; readonly chunks: Chunks }[],
): Promise<void> {
  for (const { file, chunks } of files) requireAlike(file, chunks);
  const prepared = files.map(({ file, chunks }) => {
    const prefix = join(dirname(file), `.${basename(file)}.xingji-`);
    removeAbandoned(prefix);
    const name = `${prefix}${process.pid}-${randomBytes(6).toString("hex")}`;
    return { file, chunks, temporary: temporaryAt(name) };
  });
  try {
    for (const { temporary, chunks } of prepared) await writeFile(temporary.path, chunks(), { flush: true });
    for (const { temporary, file } of prepared) renameSync(temporary.path, file);
  } finally {
    for (const { temporary } of prepared) temporary.remove();
  }
}

/** Paths in a text as the user gave them: `a.gexf` for the file that becomes it, and a build's folder for that in it in which it is prepared. */
export const asNamed = (text: string): string =>
  text.replaceAll(/\.([^/\\]+)\.xingji-\d+-[\da-f]{12}/g, "$1").replaceAll(/[/\\]\.xingji-preparing-\d+/g, "");

/** What must be alike, in bytes. */
const BEGINNING = 4096;

function requireAlike(file: string, chunks: Chunks): void {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined || (found.isFile() && found.size === 0)) return;
  if (found.isFile() && signOf(beginningOf(file)) === signOf(firstOf(chunks))) return;
  throw notOurs(file);
}

/** What to say of something that is in the way. */
export function notOurs(file: string): UsageError {
  return new UsageError(`${file}: is nothing that Xingji wrote, and is left as it is; name another place`);
}

/** The first bytes of a file as text. */
export function beginningOf(file: string): string {
  const bytes = Buffer.alloc(BEGINNING);
  const handle = openSync(file, "r");
  try {
    return bytes.toString("utf8", 0, readSync(handle, bytes));
  } finally {
    closeSync(handle);
  }
}

function firstOf(chunks: Chunks): string {
  let text = "";
  for (const chunk of chunks()) {
    text += typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("utf8");
    if (text.length >= BEGINNING) break;
  }
  return text;
}

/** A head of columns, or what says of XML and of lines of JSON whose they are; without what is there or not there in it. */
function signOf(text: string): string {
  const sign = /^(?:<\?xml[^\n]*\n[^\n]*\n[^\n]*|\{"id":"xingji-|[^\n]*)/.exec(text)![0];
  return sign.replace(/\]\}*$/, "");
}
