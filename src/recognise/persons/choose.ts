/** Which of the stretches that share characters is the name. */

import type { Span } from "../../text";

/** A stretch with its score; above 0 it is likelier a name than not. */
export interface Rated extends Span {
  readonly score: number;
}

/** Of all stretches above 0, those whose scores sum up highest with none sharing a character, by their start. */
export function chooseApart<Item extends Rated>(items: readonly Item[]): readonly Item[] {
  const sorted = items.filter(({ score }) => score > 0).toSorted((a, b) => a.end - b.end || a.start - b.start);
  /** The best sum with the first so many. */
  const sums = [0];
  const before = sorted.map((item, index) => {
    let low = 0;
    let high = index;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.end <= item.start) low = middle + 1;
      else high = middle;
    }
    sums.push(Math.max(sums[index]!, sums[low]! + item.score));
    return low;
  });
  const chosen: Item[] = [];
  for (let count = sorted.length; count > 0;) {
    if (sums[count] === sums[count - 1]) count -= 1;
    else {
      chosen.push(sorted[count - 1]!);
      count = before[count - 1]!;
    }
  }
  return chosen.toReversed();
}
