/** The words of a Word document, from the elements of its main part. */

import type { Listener } from "./docx";

/** In characters: a cell that is longer holds running text, and its table is there for the layout. */
const CELL = 40;

/** What is told a second time for old programs, was moved away or struck out, or says how a character is read. */
const ASIDE = new Set(["Fallback", "moveFrom", "del", "rt"]);

/** Collects the paragraphs of a Word document, a line each; short cells of a row share one. */
export class Words implements Listener {
  text = "";
  /** The paragraphs that are open: one inside another is that of a text box. */
  readonly #paragraphs: string[] = [];
  #inText = false;
  #inTable = 0;
  /** Where the rows that are open begin. */
  readonly #rows: number[] = [];
  #aside = 0;
  #inParagraphProperties = false;
  #inHiddenRun = false;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (ASIDE.has(name)) this.#aside += 1;
    else if (name === "p") this.#paragraphs.push("");
    else if (name === "pPr") this.#inParagraphProperties = true;
    else if (name === "r") this.#inHiddenRun = false;
    else if (name === "vanish") this.#inHiddenRun ||= !this.#inParagraphProperties && !isOff(attributes);
    else if (name === "t") this.#inText = true;
    else if (name === "tbl") this.#inTable += 1;
    else if (name === "tr") this.#rows.push(this.text.length);
    else if (name === "tab") this.#addHere("\t");
    else if (name === "cr" || name === "br") this.#addHere(attributes["type"] === "page" ? "\f" : "\n");
    else if (name === "noBreakHyphen") this.#addHere("-");
    else if (name === "ind" && isSetIn(attributes) && this.#paragraphs.at(-1) === "") this.#addHere("\u3000\u3000");
  }

  add(text: string): void {
    if (this.#inText) this.#addHere(text);
  }

  close(name: string): void {
    if (ASIDE.has(name)) this.#aside -= 1;
    else if (name === "pPr") this.#inParagraphProperties = false;
    else if (name === "r") this.#inHiddenRun = false;
    else if (name === "t") this.#inText = false;
    else if (name === "tbl") this.#inTable -= 1;
    else if (name === "tr") this.#closeRow();
    else if (name === "p") {
      const paragraph = this.#paragraphs.pop() ?? "";
      this.text += paragraph + (this.#inTable > 0 && paragraph.length <= CELL ? "\t" : "\n");
    }
  }

  /** A row of several short cells begins with a bar, as one of a printed table does: it is no headline. */
  #closeRow(): void {
    const start = this.#rows.pop() ?? this.text.length;
    const row = this.text.slice(start);
    const isOfCells = /^[^\n]*\t[^\n]*\t$/u.test(row);
    this.text = `${this.text.slice(0, start)}${isOfCells ? "|" : ""}${row}\n`;
  }

  #addHere(text: string): void {
    if (this.#aside > 0 || this.#inHiddenRun || this.#paragraphs.length === 0) return;
    this.#paragraphs[this.#paragraphs.length - 1] += text;
  }
}

function isOff(attributes: Readonly<Record<string, string>>): boolean {
  return /^(?:0|false|off)$/u.test(attributes["val"] ?? "");
}

function isSetIn(attributes: Readonly<Record<string, string>>): boolean {
  return Number(attributes["firstLine"] ?? 0) > 0 || Number(attributes["firstLineChars"] ?? 0) > 0;
}
