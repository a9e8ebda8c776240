/** The pages of an EPUB book, in the order in which it is read. */

import { posix } from "node:path";

import { UsageError } from "../errors";
import { openArchive, type Archive } from "./archive";

/** A page of a book. */
interface BookPage {
  /** Its path in the book: `OEBPS/chapter1.xhtml`. */
  readonly name: string;
  readonly html: string;
}

const CONTAINER = "META-INF/container.xml";

/** The book that an archive is; undefined for one that is none, or damaged. */
export async function bookOf(bytes: Uint8Array): Promise<Archive | undefined> {
  const archive = await openArchive(bytes).catch(() => undefined);
  return archive?.has(CONTAINER) === true ? archive : undefined;
}

/**
 * What a book lists to be read, but for its table of contents and parts that it names and lacks.
 * @throws UsageError for one that lists nothing, or is damaged
 */
export async function* readBook(archive: Archive): AsyncGenerator<BookPage> {
  const root = (await elementsOf(archive, CONTAINER)).find(({ name }) => name === "rootfile")?.attributes["full-path"];
  if (root === undefined || !archive.has(root)) throw new UsageError("is a damaged EPUB book; save it anew");
  const elements = await elementsOf(archive, root);
  const items = new Map(
    elements.flatMap(({ name, attributes }) => (name === "item" ? [[attributes["id"], attributes] as const] : [])),
  );
  for (const { name, attributes } of elements) {
    const { href, properties = "" } = (name === "itemref" ? items.get(attributes["idref"]) : undefined) ?? {};
    if (href === undefined || properties.split(" ").includes("nav")) continue;
    const path = posix.join(posix.dirname(root), decoded(href.split("#")[0]!));
    if (archive.has(path)) yield { name: path, html: await textOf(archive, path) };
  }
}

/** An element by its name without prefix. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

async function elementsOf(archive: Archive, part: string): Promise<readonly Element[]> {
  const elements: Element[] = [];
  const { Parser }: typeof import("htmlparser2") = require("htmlparser2");
  const onopentag = (name: string, attributes: Readonly<Record<string, string>>): void =>
    void elements.push({ name: name.slice(name.indexOf(":") + 1), attributes });
  new Parser({ onopentag }, { xmlMode: true }).end(await textOf(archive, part));
  return elements;
}

async function textOf(archive: Archive, part: string): Promise<string> {
  let text = "";
  try {
    for await (const piece of await archive.read(part)) text += piece;
  } catch (fault) {
    if (fault instanceof UsageError) throw fault;
    throw new UsageError(
      `is a damaged EPUB book (${fault instanceof Error ? fault.message : String(fault)}); save it anew`,
    );
  }
  return text;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
