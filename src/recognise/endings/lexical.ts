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
  of({ suffix, end }: Ending, start: number, strange: boolean): readonly number[] {
    const word = this.text.slice(suffix, end);
    const width = WIDTHS.findIndex((most) => suffix - start <= most);
    const kind = strange ? "strange" : "common";
    return known([
      once(this.before, start, () => this.numbered(`left ${this.wordBefore(start)}`)),
      start === suffix ? undefined : once(this.first, start, () => this.numbered(`first ${this.wordAt(start)}`)),
      this.numbered(`inner ${this.innerBefore(suffix, start)}`),
      this.numbered(`${kind} ${word}`),
      this.numbered(`${kind} ${width} ${word.at(-1)!}`),
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

  private wordBefore(at: number): string {
    return this.text.slice(this.startBefore(at), at);
  }

  private wordAt(at: number): string {
    return this.text.slice(at, this.endBehind(at));
  }

  /** The word of the name that its ending follows; its last character where none is known. */
  private innerBefore(suffix: number, start: number): string {
    const length = Math.min(suffix - start, this.terrain.ground.lattice.longestBefore(suffix, WORD));
    return this.text.slice(suffix - Math.max(Math.min(1, suffix - start), length), suffix);
  }
}

function once(cache: Map<number, number | undefined>, at: number, find: () => number | undefined): number | undefined {
  if (!cache.has(at)) cache.set(at, find());
  return cache.get(at);
}

const known = (numbers: readonly (number | undefined)[]): readonly number[] =>
  numbers.filter((number) => number !== undefined);
