/** The text of a document of Word (.docx) or of OpenDocument (.odt): its paragraphs, in their order, a line each. */

import { isNativeError } from "node:util/types";

import type { Handler } from "htmlparser2";

import { UsageError } from "../errors";
import { openArchive, refusalOf, type Archive } from "./archive";
import { OpenWords } from "./odt";
import { Words } from "./words";

/** A document's text and which kind it is. */
interface Document {
  readonly format: "docx" | "odt";
  readonly text: string;
}

/** Whether an archive is a workbook of Excel, which is a table. */
export async function isWorkbook(bytes: Uint8Array): Promise<boolean> {
  try {
    return (await openArchive(bytes)).has("xl/workbook.xml");
  } catch {
    return false;
  }
}

/** Word itself nests a tenth as deep. */
const DEEPEST = 1000;

/**
 * Headers, footers, footnotes, hidden text, and what a reviewer struck out or moved away are left aside. A paragraph
 * whose first line is set in begins with two blank cells, as a printed one does; short cells of a table row share a line.
 * @throws UsageError when it is no such document, damaged, or unpacks to more than 64 MB.
 */
export async function readDocument(bytes: Uint8Array): Promise<Document> {
  try {
    const archive = await openArchive(bytes);
    const main = await mainPartOf(archive);
    if (main !== undefined) return { format: "docx", text: await readPart(archive, main, new Words()) };
    if (!archive.has("content.xml")) throw new UsageError(refusalOf(archive));
    return { format: "odt", text: await readPart(archive, "content.xml", new OpenWords()) };
  } catch (fault) {
    if (fault instanceof UsageError || !isNativeError(fault)) throw fault;
    throw new UsageError(`is a damaged Word document (${fault.message}); save it anew`);
  }
}

/** Which part holds the text: `word/document.xml`, or what the list of parts says. */
async function mainPartOf(archive: Archive): Promise<string | undefined> {
  const usual = "word/document.xml";
  if (archive.has(usual)) return usual;
  if (!archive.has("_rels/.rels")) return undefined;
  let parts = "";
  for await (const part of await archive.read("_rels/.rels")) parts += part;
  const [target] = parts.match(/<[^>]*\/officeDocument"[^>]*>/u) ?? [];
  const name = /Target\s*=\s*"\/?(?<name>word\/[^"]+)"/u.exec(target ?? "")?.groups!["name"];
  return name !== undefined && archive.has(name) ? name : undefined;
}

/** What hears a document: elements and attributes are told to it by their names without prefixes, which a document may choose. */
export interface Listener {
  readonly text: string;
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  add(text: string): void;
}

async function readPart(archive: Archive, name: string, listener: Listener): Promise<string> {
  let depth = 0;
  const handler: Partial<Handler> = {
    onopentag: (element, attributes) => {
      depth += 1;
      if (depth > DEEPEST)
        throw new UsageError("is a damaged Word document (its elements nest without end); save it anew");
      const all = Object.entries(attributes).map(([key, value]) => [localOf(key), value] as const);
      listener.open(localOf(element), Object.fromEntries(all));
    },
    onclosetag: (element) => {
      depth -= 1;
      listener.close(localOf(element));
    },
    ontext: (text) => listener.add(text),
  };
  const { Parser }: typeof import("htmlparser2") = require("htmlparser2");
  const parser = new Parser(handler, { xmlMode: true });
  for await (const part of await archive.read(name)) parser.write(part);
  parser.end();
  return listener.text;
}

const localOf = (name: string): string => name.slice(name.indexOf(":") + 1);
