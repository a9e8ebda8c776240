/** The words around and in a name, as numbers of features: what stands in front of it, begins it, and goes with its last word. */

import { classes } from "../../lexicon";
import type { Ending } from "./candidates";
import type { Terrain } from "./terrain";

/** Gives every word that was met in marked pages a number; none to another. */
export type Numbering = (word: string) => number | undefined;

const WORD = classes(
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

/** The words of one text, each place looked up once. */
export class Lexical {
  private readonly before = new Map<number, number | undefined>();
  private readonly behind = new Map<number, number | undefined>();
  private readonly first = new Map<number, number | undefined>();
  /** Of the ending that is read: by the length of the word in front of it, by whether the name is strange, and by that and its width. */
  private readonly inner = new Map<number, number | undefined>();
  private readonly whole = new Map<number, number | undefined>();
  private readonly last = new Map<number, number | undefined>();
  private ending: Ending | undefined;
  private innerLength = 0;
  private readonly text: string;

  constructor(
    private readonly terrain: Terrain,
    private readonly numbered: Numbering,
  ) {
    this.text = terrain.text;
  }

  /** What all readings of an ending share: the ending itself, and the word behind it. */
  ofEnding({ suffix, end }: Ending): readonly number[] {
    const word = this.text.slice(suffix, end);
    return known([
      this.numbered(`end ${word}`),
      once(this.behind, end, () => this.numbered(`right ${this.wordAt(end)}`)),
    ]);
  }

  /**
   * Of the name from `start`.
   * @param strange - whether it holds characters that no common word covers
   */
  of(ending: Ending, start: number, strange: boolean): readonly number[] {
    const { suffix } = ending;
    if (this.ending !== ending) this.turnTo(ending);
    const width = WIDTHS.findIndex((most) => suffix - start <= most) + 1;
    const inner = Math.max(Math.min(1, suffix - start), Math.min(suffix - start, this.innerLength));
    return known([
      once(this.before, start, () => this.numbered(`left ${this.wordBefore(start)}`)),
      start === suffix ? undefined : once(this.first, start, () => this.numbered(`first ${this.wordAt(start)}`)),
      once(this.inner, inner, () => this.numbered(`inner ${this.text.slice(suffix - inner, suffix)}`)),
      once(this.whole, strange ? 1 : 0, () =>
        this.numbered(`${kindOf(strange)} ${this.text.slice(suffix, ending.end)}`),
      ),
      once(this.last, strange ? WIDTHS.length + 1 + width : width, () =>
        this.numbered(`${kindOf(strange)} ${width - 1} ${this.text[ending.end - 1]!}`),
      ),
    ]);
  }

  /** Where the word or character that ends at a place begins. */
  startBefore(at: number): number {
    return Math.max(0, at - Math.max(1, this.terrain.ground.lattice.longestBefore(at, WORD)));
  }

  /** Where the word or character that begins at a place ends. */
  endBehind(at: number): number {
    return Math.min(this.text.length, at + Math.max(1, this.terrain.ground.lattice.longest(at, WORD)));
  }

  /** The readings of an ending share its words, and come one after the other. */
  private turnTo(ending: Ending): void {
    this.ending = ending;
    this.innerLength = this.terrain.ground.lattice.longestBefore(ending.suffix, WORD);
    for (const cache of [this.inner, this.whole, this.last]) cache.clear();
  }

  private wordBefore(at: number): string {
    return this.text.slice(this.startBefore(at), at);
  }

  private wordAt(at: number): string {
    return this.text.slice(at, this.endBehind(at));
  }
}

const kindOf = (strange: boolean): string => (strange ? "strange" : "common");

function once(cache: Map<number, number | undefined>, at: number, find: () => number | undefined): number | undefined {
  if (!cache.has(at)) cache.set(at, find());
  return cache.get(at);
}

const known = (numbers: readonly (number | undefined)[]): readonly number[] =>
  numbers.filter((number) => number !== undefined);
