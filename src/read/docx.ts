/** The text of a Word document (.docx): its paragraphs, in their order, a line each. */

import { isNativeError } from "node:util/types";

import { Parser } from "htmlparser2";
import { fromBufferPromise, type Entry, type ZipFile } from "yauzl";

import { UsageError } from "../errors";

const DOCUMENT = "word/document.xml";

/** In bytes, unpacked: the words of a thick book. */
const LARGEST = 64 << 20;

/**
 * Headers, footers, footnotes and what a reviewer struck out are left aside. A paragraph whose first line is set in
 * begins with two blank cells, as a printed one does; short cells of a table row share a line.
 * @throws UsageError when it is no Word document, damaged, or unpacks to more than 64 MB.
 */
export async function readDocx(bytes: Uint8Array): Promise<string> {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    const entry = await findDocument(zip);
    if (!entry) throw new UsageError("is a ZIP archive, but no Word document; unpack it");
    if (entry.uncompressedSize > LARGEST) throw new UsageError("unpacks to more than 64 MB; is it a zip bomb?");
    const words = new Words();
    const parser = new Parser(words, { xmlMode: true });
    const stream = await zip.openReadStreamPromise(entry);
    stream.setEncoding("utf8");
    for await (const part of stream) parser.write(String(part));
    parser.end();
    return words.text;
  } catch (fault) {
    if (fault instanceof UsageError || !isNativeError(fault)) throw fault;
    throw new UsageError(`is a damaged Word document (${fault.message}); save it anew`);
  }
}

async function findDocument(zip: ZipFile): Promise<Entry | undefined> {
  for await (const entry of zip.eachEntry()) if (entry.fileName === DOCUMENT) return entry;
  return undefined;
}

/** A cell that is longer holds running text: the table is there for the layout. */
const CELL = 40;

/** Word itself nests a tenth as deep. */
const DEEPEST = 1000;

/** Listens to the elements of `word/document.xml`. */
class Words {
  text = "";
  /** The paragraphs that are open: one inside another is that of a text box. */
  readonly #paragraphs: string[] = [];
  #depth = 0;
  #inText = false;
  #inTable = 0;
  /** Inside a second telling of a drawing, for old programs. */
  #inFallback = 0;

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#depth += 1;
    if (this.#depth > DEEPEST)
      throw new UsageError("is a damaged Word document (its elements nest without end); save it anew");
    if (name === "mc:Fallback") this.#inFallback += 1;
    else if (name === "w:p") this.#paragraphs.push("");
    else if (name === "w:t") this.#inText = true;
    else if (name === "w:tbl") this.#inTable += 1;
    else if (name === "w:tab") this.#add("\t");
    else if (name === "w:cr" || name === "w:br") this.#add(attributes["w:type"] === "page" ? "\f" : "\n");
    else if (name === "w:ind" && isSetIn(attributes) && this.#paragraphs.at(-1) === "") this.#add("\u3000\u3000");
  }

  ontext(text: string): void {
    if (this.#inText) this.#add(text);
  }

  onclosetag(name: string): void {
    this.#depth -= 1;
    if (name === "mc:Fallback") this.#inFallback -= 1;
    else if (name === "w:t") this.#inText = false;
    else if (name === "w:tbl") this.#inTable -= 1;
    else if (name === "w:tr") this.text += "\n";
    else if (name === "w:p") {
      const paragraph = this.#paragraphs.pop() ?? "";
      this.text += paragraph + (this.#inTable > 0 && paragraph.length <= CELL ? "\t" : "\n");
    }
  }

  #add(text: string): void {
    if (this.#inFallback === 0 && this.#paragraphs.length > 0) this.#paragraphs[this.#paragraphs.length - 1] += text;
  }
}

function isSetIn(attributes: Readonly<Record<string, string>>): boolean {
  return Number(attributes["w:firstLine"] ?? 0) > 0 || Number(attributes["w:firstLineChars"] ?? 0) > 0;
}
