/** The words around and in a name, as numbers of features: what stands in front of it, begins it, and goes with its last word. */

import { classes } from "../../lexicon";
import { isMarkAt } from "../../text";
import type { Held } from "../held";
import { Question, type Numbering } from "../numbering";
import type { Ending } from "./candidates";
import { wordKin } from "./kin";
import type { Terrain } from "./terrain";

/** Into which a text is parted where its words are asked for. */
export const WORD = classes(
  "words",
  "functions",
  "generics",
  "verbs",
  "suffixes",
  "heads",
  "bodies",
  "place-cues",
  "site-cues",
  "event-cues",
);

/** Names of up to so many characters count as of one width, their ending left out. */
const WIDTHS = [0, 2, 4];

const END = new Question("end");
const RIGHT = new Question("right");
const LEFT = new Question("left");
const FIRST = new Question("first");
const INNER = new Question("inner");
/** Of a name that holds characters that no common word covers, and of one that does not. */
const [STRANGE, COMMON] = [new Question("strange"), new Question("common")];
/** The same by the width of the name. */
const STRANGE_BY_WIDTH = byWidth("strange");
const COMMON_BY_WIDTH = byWidth("common");

function byWidth(kind: string): readonly Question[] {
  return Array.from({ length: WIDTHS.length + 1 }, (_, width) => new Question(`${kind} ${width - 1}`));
}

/** Stands for what was not asked yet. */
const UNASKED = -2;
/** What is kept for each place. */
const [BEFORE, FIRST_WORD, KIN_BEFORE, KIN_AT, ENDS, ANSWERS] = [0, 1, 2, 3, 4, 5];
/** Of the words around a name, the third and so many in all are looked at in no order. */
const FURTHER_WORDS = 4;

/** The words of one text; what several names share is looked up once for each place. */
export class Lexical {
  private readonly text: string;
  /** For each place the number of the word that ends there, that of the one that begins there, and the kin of both. */
  private readonly known: Int32Array;
  private readonly kin = wordKin();
  private readonly before = new Map<number, readonly number[]>();

  constructor(
    private readonly terrain: Terrain,
    private readonly numbering: Numbering,
  ) {
    this.text = terrain.text;
    this.known = new Int32Array(ANSWERS * (this.text.length + 1)).fill(UNASKED);
  }

  /** What all readings of an ending share: the ending itself, and the word behind it. */
  addEnding({ suffix, end }: Ending, into: Held): void {
    into.add(this.numbering.numberOf(END, this.text, suffix, end));
    into.add(this.numbering.numberOf(RIGHT, this.text, end, this.endBehind(end)));
  }

  /**
   * Of the name from `start`.
   * @param strange - whether it holds characters that no common word covers
   */
  addName({ suffix, end }: Ending, start: number, strange: boolean, into: Held): void {
    const { text, numbering } = this;
    const length = suffix - start;
    into.add(this.wordBefore(start));
    if (length > 0) into.add(this.wordAt(start));
    const word = this.terrain.ground.lattice.longestBefore(suffix, WORD);
    const inner = Math.max(Math.min(1, length), Math.min(length, word));
    into.add(numbering.numberOf(INNER, text, suffix - inner, suffix));
    into.add(numbering.numberOf(strange ? STRANGE : COMMON, text, suffix, end));
    const last = (strange ? STRANGE_BY_WIDTH : COMMON_BY_WIDTH)[widthOf(length)]!;
    into.add(numbering.numberOf(last, text, end - 1, end));
  }

  /** Where the word or character that ends at a place begins. */
  startBefore(at: number): number {
    const place = ANSWERS * at + ENDS;
    const known = this.known[place]!;
    if (known !== UNASKED) return known;
    return (this.known[place] = Math.max(0, at - Math.max(1, this.terrain.ground.lattice.longestBefore(at, WORD))));
  }

  /** The kins of the words in front of the two that end at a place, in one line with it. */
  kinsBefore(at: number): readonly number[] {
    const known = this.before.get(at);
    if (known) return known;
    const kins: number[] = [];
    let from = this.startBefore(this.startBefore(at));
    for (
      ;
      kins.length < FURTHER_WORDS && from > 0 && !isMarkAt(this.text, from - 1, "\n");
      from = this.startBefore(from)
    )
      kins.push(this.kinBefore(from));
    this.before.set(at, kins);
    return kins;
  }

  /** The kins of the words behind the two that begin at a place, in one line with it. */
  kinsBehind(at: number): readonly number[] {
    const { text } = this;
    const kins: number[] = [];
    let from = this.endBehind(this.endBehind(at));
    for (
      ;
      kins.length < FURTHER_WORDS && from < text.length && !isMarkAt(text, from, "\n");
      from = this.endBehind(from)
    )
      kins.push(this.kinAt(from));
    return kins;
  }

  /** Where the word or character that begins at a place ends. */
  endBehind(at: number): number {
    return Math.min(this.text.length, at + Math.max(1, this.terrain.ground.lattice.longest(at, WORD)));
  }

  /** The number in `KINS` of the word that ends at a place. */
  kinBefore(at: number): number {
    const place = ANSWERS * at + KIN_BEFORE;
    const known = this.known[place]!;
    if (known !== UNASKED) return known;
    return (this.known[place] = this.kin.of(this.text, this.startBefore(at), at));
  }

  /** The number in `KINS` of the word that begins at a place. */
  kinAt(at: number): number {
    const place = ANSWERS * at + KIN_AT;
    const known = this.known[place]!;
    if (known !== UNASKED) return known;
    return (this.known[place] = this.kin.of(this.text, at, this.endBehind(at)));
  }

  private wordBefore(at: number): number {
    const place = ANSWERS * at + BEFORE;
    const known = this.known[place]!;
    if (known !== UNASKED) return known;
    return (this.known[place] = this.numbering.numberOf(LEFT, this.text, this.startBefore(at), at));
  }

  private wordAt(at: number): number {
    const place = ANSWERS * at + FIRST_WORD;
    const known = this.known[place]!;
    if (known !== UNASKED) return known;
    return (this.known[place] = this.numbering.numberOf(FIRST, this.text, at, this.endBehind(at)));
  }
}

/** One more than the place of a length in {@link WIDTHS}; 0 for what is longer than all. */
function widthOf(length: number): number {
  for (let width = 0; width < WIDTHS.length; width += 1) if (length <= WIDTHS[width]!) return width + 1;
  return 0;
}
