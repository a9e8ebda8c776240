/** The parts of a document that is a ZIP archive, and what kind of document it is. */

import { TextDecoder } from "node:util";

import type { Entry, ZipFile } from "yauzl";

import { UsageError } from "../errors";

/** In bytes, unpacked: the words of a thick book. */
const LARGEST = 64 << 20;
/** A document with pictures has some hundreds. */
const MOST_ENTRIES = 70_000;

/** A document by the names of its parts. */
export interface Archive {
  readonly has: (name: string) => boolean;
  /**
   * A part, piece by piece.
   * @throws UsageError when it unpacks to more than 64 MB.
   */
  readonly read: (name: string) => Promise<AsyncIterable<string>>;
}

/** Opens a document from its bytes. @throws Error for what is damaged */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const { fromBufferPromise }: typeof import("yauzl") = require("yauzl");
  const zip = await fromBufferPromise(withEnd(bytes));
  const entries = await entriesOf(zip);
  return {
    has: (name) => entries.has(name),
    read: async (name) => {
      const entry = entries.get(name);
      if (entry === undefined) throw new Error(`it has no part ${name}`);
      if (entry.uncompressedSize > LARGEST) throw new UsageError("unpacks to more than 64 MB; is it a zip bomb?");
      return decoded(await zip.openReadStreamPromise(entry));
    },
  };
}

/** Parts are XML, which is UTF-8 or UTF-16. */
async function* decoded(stream: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  for await (const piece of stream) {
    decoder ??= new TextDecoder(charsetOf(piece));
    yield decoder.decode(piece, { stream: true });
  }
  if (decoder) yield decoder.decode();
}

/** By its mark, or as `<` is written, with which XML begins. */
function charsetOf([first, second]: Buffer): string {
  const begins = (one: number, two: number): boolean => first === one && second === two;
  if (begins(0xff, 0xfe) || begins(0x3c, 0)) return "utf-16le";
  return begins(0xfe, 0xff) || begins(0, 0x3c) ? "utf-16be" : "utf-8";
}

async function entriesOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    if (!entries.has(entry.fileName)) entries.set(entry.fileName, entry);
    if (entries.size > MOST_ENTRIES) break;
  }
  return entries;
}

/** The end record as it should be: without bytes behind it, and without a comment that the file is too short for. */
function withEnd(bytes: Uint8Array): Buffer {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = all.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  if (at < 0 || all.length - at < END - 2) return all;
  const end = Buffer.alloc(END);
  all.copy(end, 0, at, Math.min(all.length, at + END - 2));
  return Buffer.concat([all.subarray(0, at), end]);
}

/** In bytes; its last two are the length of the comment. */
const END = 22;

/** What an archive is that is neither a Word document nor one of OpenDocument, and what to do about it. */
export function refusalOf({ has }: Archive): string {
  const [, reason] = OTHERS.find(([part]) => has(part)) ?? [];
  return reason ?? "is a ZIP archive, but no Word document; unpack it";
}

const OTHERS: readonly (readonly [part: string, reason: string])[] = [
  ["OFD.xml", "is an OFD document; open it in its reader and save it as PDF"],
  ["ppt/presentation.xml", "is a PowerPoint file; save it as PDF or .txt"],
];
