/** Which of many classes of words stand in a stretch of an article: one look for all of them. */

import type { ClassSet } from "../../lexicon";
import { firstFrom, type Field } from "../../rules";
import type { Span } from "../../text";

/** Of so many words for each class it costs less to look for one of each class than to look at all. */
const MANY = 4;

/** The words of some classes that rules see in an article, by the place where they start. */
export class Standing {
  private readonly starts: readonly number[];
  /** Of each start, the class by its place among them all. */
  private readonly classes: readonly number[];

  constructor(
    private readonly field: Field,
    private readonly sets: readonly ClassSet[],
  ) {
    // A place and a class in one number, so that sorting by it sorts by the place.
    const found: number[] = [];
    sets.forEach((set, at) => {
      for (const start of field.startsOf(set)) found.push(start * sets.length + at);
    });
    found.sort((a, b) => a - b);
    // Of `Math.floor` the engine would keep fractions, here and wherever a place goes from here.
    this.starts = found.map((one) => (one / sets.length) | 0);
    this.classes = found.map((one) => one % sets.length);
  }

  /** By the place of each class among them all, 1 where a word of it stands within a span, as `Field.holds` has it. */
  within({ start, end }: Span): Uint8Array {
    const held = new Uint8Array(this.sets.length);
    const { starts, classes, field, sets } = this;
    const [first, last] = [firstFrom(starts, start), firstFrom(starts, end)];
    // In front of the last of thousands in one sentence stand the words of all the others.
    if (last - first > MANY * sets.length) return held.map((_, one) => Number(field.holds({ start, end }, sets[one]!)));
    for (let index = first; index < last; index += 1) {
      const [at, one] = [starts[index]!, classes[index]!];
      if (held[one] === 0 && field.wordWithin(at, sets[one]!, end - at) > 0) held[one] = 1;
    }
    return held;
  }
}
