/** Fat type is made by printing a text twice, a hair apart; here it is one text again. */

import { groupBy } from "../collections";
import type { Piece } from "./stretches";

/** Each character once, whether items were printed again whole or are cut otherwise the second time. */
export function withoutOverprint(items: readonly Piece[]): readonly Piece[] {
  return withoutOverlaps(withoutCopies(items));
}

/** In heights of type. */
const HAIR = 0.1;

/** What stands in one cell of a fine grid or the next is one. */
function withoutCopies(items: readonly Piece[]): readonly Piece[] {
  const seen = new Set<string>();
  return items.filter(({ text: { text }, left, baseline, size }) => {
    const [x, y] = [Math.round(left / (size * HAIR)), Math.round(baseline / (size * HAIR))];
    const again = STEPS.some((dx) => STEPS.some((dy) => seen.has(`${x + dx} ${y + dy} ${text}`)));
    seen.add(`${x} ${y} ${text}`);
    return !again;
  });
}

const STEPS = [-1, 0, 1];

/** In heights of type: letters that stand over one another further than that are printed twice. */
const OVER = 0.4;
/** In characters: so far back the same text is looked for. */
const REACH = 60;

/** 本 and 本报 and 报讯, each over the end of the one before, are 本报讯. */
function withoutOverlaps(items: readonly Piece[]): readonly Piece[] {
  return [...groupBy(items, rowOf).values()].flatMap((row) => {
    const kept: Piece[] = [];
    let [printed, right] = ["", -Infinity];
    for (const item of row.toSorted((a, b) => a.left - b.left)) {
      const isOver = item.vertical === 0 && item.left < right - item.size * OVER;
      const same = isOver ? commonLength(printed, item.text.text) : 0;
      if (same < item.text.length) kept.push(same === 0 ? item : behind(item, same, right));
      printed = (printed + item.text.text.slice(same)).slice(-REACH);
      right = Math.max(right, item.left + item.width);
    }
    return kept;
  });
}

const rowOf = ({ baseline, size }: Piece): string => `${Math.round(baseline / (size * HAIR * 2))} ${Math.round(size)}`;

/** How many characters a text begins with that are printed already: those at the end, or all of them. */
function commonLength(printed: string, text: string): number {
  if (printed.includes(text)) return text.length;
  for (let length = Math.min(text.length, printed.length); length > 0; length -= 1) {
    if (printed.endsWith(text.slice(0, length))) return length;
  }
  return 0;
}

/** What of an item is not printed yet begins where the print ends. */
function behind(item: Piece, length: number, right: number): Piece {
  return { ...item, text: item.text.slice(length), left: right, width: Math.max(0, item.left + item.width - right) };
}
