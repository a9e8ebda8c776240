/** Words by the company that they keep in news: 走进 and 来到 are of one kin, as are 医院 and 学校 (`dictionaries/core/kin.txt`). */

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { NameTable, Question } from "../numbering";

const FILE = resolve(__dirname, "../../../dictionaries/core/kin.txt");

/** The names of kins; the first is that of words that are of none. */
export const KINS: readonly string[] = ["none", ...Array.from({ length: 200 }, (_, at) => `${at}`)];

const WORD = new Question("");

/** Tells the kin of words. */
export class Kin {
  private readonly table: NameTable;
  /** By the number of a word in the table. */
  private readonly kins: Uint8Array;
  /** Of words of one character, by the character. */
  private readonly single = new Uint8Array(0x10000);

  /** @param lines - the words of each kin */
  constructor(lines: readonly (readonly string[])[]) {
    const words: string[] = [];
    const kins: number[] = [];
    lines.forEach((line, at) => {
      for (const word of line) {
        if (word.length === 1) this.single[word.charCodeAt(0)] = at + 1;
        else {
          words.push(WORD.prefix + word);
          kins.push(at + 1);
        }
      }
    });
    this.table = new NameTable(words, 0);
    this.kins = Uint8Array.from(kins);
  }

  /** The number in {@link KINS} of the word in a span. */
  of(text: string, start: number, end: number): number {
    if (end <= start) return 0;
    if (end === start + 1) return this.single[text.charCodeAt(start)]!;
    const word = this.table.numberOf(WORD, text, start, end);
    return word < 0 ? 0 : this.kins[word]!;
  }
}

let kin: Kin | undefined;

/** The kins of the program, read once. */
export function wordKin(): Kin {
  return (kin ??= new Kin(
    readFileSync(FILE, "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => line.split(" ")),
  ));
}
