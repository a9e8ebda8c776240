/** The words of a Rich Text file: its paragraphs, in their order, a line each. */

import { decodeAs } from "./charset";

/** A group between braces: what holds in it until it ends. */
interface Group {
  /** Whether its text is none of the page's: of fonts, pictures, notes, headers. */
  readonly aside: boolean;
  readonly hidden: boolean;
  /** The code page of its font; null for that of the file. */
  readonly codepage: number | null;
  /** Characters that stand behind one of Unicode for programs that know none. */
  readonly spare: number;
  readonly isFonts: boolean;
}

const OUTERMOST: Group = { aside: false, hidden: false, codepage: null, spare: 1, isFonts: false };

/** A control word with its number, a byte in hex, a control sign, a brace, or text. */
const TOKEN = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([\da-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)|[\r\n\\]/giy;

/** Groups whose text is not that of the page. */
const ASIDE = new Set(
  (
    "colortbl stylesheet info pict objdata header headerl headerr headerf footer footerl footerr footerf footnote " +
    "annotation atnid atnauthor fldinst listtable listoverridetable revtbl rsidtbl generator themedata datastore " +
    "latentstyles xe tc nonshppict mmathPr filetbl upr bkmkstart bkmkend"
  ).split(" "),
);
/** In groups that programs may pass over, text of the page all the same: of boxes, and in Unicode. */
const SHOWN = new Set(["shptxt", "ud", "dptxbxtext"]);

const SIGNS: Readonly<Record<string, string>> = {
  par: "\n",
  sect: "\n",
  page: "\n",
  row: "\n",
  cell: "\t",
  nestcell: "\t",
  tab: "\t",
  emdash: "—",
  endash: "–",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "•",
  "~": " ",
  _: "-",
  "\n": "\n",
  "\r": "\n",
  "\\": "\\",
  "{": "{",
  "}": "}",
};

/** Of the character sets of fonts, and of code pages, how bytes are decoded. */
const CODEPAGES: Readonly<Record<number, number>> = { 128: 932, 129: 949, 134: 936, 136: 950, 204: 1251, 238: 1250 };
const ENCODINGS: Readonly<Record<number, string>> = {
  936: "gb18030",
  950: "big5",
  932: "shift_jis",
  949: "euc-kr",
  1250: "windows-1250",
  1251: "windows-1251",
  54936: "gb18030",
  65001: "utf-8",
};

/**
 * The text of a file whose braces may be out of order and which may be cut off. A paragraph whose first line is set in
 * begins with two blank cells, as a printed one does; hidden and deleted text is left out.
 */
export function readRtf(bytes: Uint8Array): string {
  const words = new RichWords();
  for (const [, word, number, hex, sign, brace, text] of Buffer.from(bytes).toString("latin1").matchAll(tokens())) {
    if (brace === "{") words.open();
    else if (brace === "}") words.close();
    else if (word !== undefined) words.control(word.toLowerCase(), number === undefined ? undefined : Number(number));
    else if (hex !== undefined) words.add(String.fromCharCode(Number.parseInt(hex, 16)));
    else if (sign !== undefined) words.sign(sign);
    else if (text !== undefined) words.add(text);
  }
  return words.end();
}

const tokens = (): RegExp => new RegExp(TOKEN.source, "gi");

/** Hears the parts of a file, and puts its text together. */
class RichWords {
  #text = "";
  /** Bytes that are not decoded yet: half a character may stand in each of two parts. */
  #bytes = "";
  #codepage = 1252;
  #group = OUTERMOST;
  readonly #groups: Group[] = [];
  readonly #fonts = new Map<number, number>();
  #font = 0;
  #toSkip = 0;
  #isSetIn = false;
  #isNew = true;

  open(): void {
    this.#groups.push(this.#group);
  }

  close(): void {
    this.change(this.#groups.pop() ?? OUTERMOST);
  }

  /** Bytes of the page, as characters. */
  add(text: string): void {
    const skipped = Math.min(this.#toSkip, text.length);
    this.#toSkip -= skipped;
    if (this.isShown()) this.#bytes += text.slice(skipped);
  }

  sign(sign: string): void {
    if (sign === "*") this.change({ ...this.#group, aside: true });
    else if (sign in SIGNS) this.put(SIGNS[sign]!);
  }

  /** A word that says what follows, or is a character. */
  control(word: string, number: number | undefined): void {
    const isOn = number !== 0;
    if (word === "u") this.unicode(number ?? 0);
    else if (word === "line") this.put("\n", false);
    else if (word in SIGNS) this.put(SIGNS[word]!);
    else if (word === "fonttbl") this.change({ ...this.#group, aside: true, isFonts: true });
    else if (ASIDE.has(word)) this.change({ ...this.#group, aside: true });
    else if (SHOWN.has(word)) this.change({ ...this.#group, aside: false });
    else if (word === "v" || word === "deleted") this.change({ ...this.#group, hidden: isOn });
    else if (word === "plain") this.change({ ...this.#group, hidden: false });
    else if (word === "uc") this.change({ ...this.#group, spare: number ?? 1 });
    else if (word === "ansicpg") this.#codepage = number ?? this.#codepage;
    else if (word === "pard") this.#isSetIn = false;
    else if (word === "fi" || word === "cufi") this.#isSetIn = (number ?? 0) > 0;
    else if (word === "f") this.font(number ?? 0);
    else if (word === "fcharset" && this.#group.isFonts) this.#fonts.set(this.#font, CODEPAGES[number ?? 0] ?? 0);
  }

  end(): string {
    this.flush();
    return this.#text;
  }

  private font(number: number): void {
    if (this.#group.isFonts) this.#font = number;
    else this.change({ ...this.#group, codepage: this.#fonts.get(number) || null });
  }

  /** Half of a character outside the first plane may come alone, and the other half behind it. */
  private unicode(number: number): void {
    this.put(String.fromCharCode(number & 0xffff));
    this.#toSkip = this.#group.spare;
  }

  private put(text: string, endsParagraph = true): void {
    this.flush();
    if (this.isShown()) this.write(text, endsParagraph);
  }

  private write(text: string, endsParagraph = true): void {
    if (this.#isNew && this.#isSetIn && text.trim() !== "") this.#text += "　　";
    this.#text += text;
    this.#isNew = (endsParagraph && text.endsWith("\n")) || (this.#isNew && text.trim() === "");
  }

  private change(group: Group): void {
    if (group.codepage !== this.#group.codepage) this.flush();
    this.#group = group;
  }

  private flush(): void {
    if (this.#bytes === "") return;
    const encoding = ENCODINGS[this.#group.codepage ?? this.#codepage] ?? "windows-1252";
    const bytes = Buffer.from(this.#bytes, "latin1");
    this.#bytes = "";
    this.write(decodeAs(encoding, bytes));
  }

  private isShown(): boolean {
    return !this.#group.aside && !this.#group.hidden;
  }
}
