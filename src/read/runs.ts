/** Where laid out text stands on its sheet: the bars of its items, cut and joined as the text was. */

import type { Point, PrintedRun } from "../model";
import type { Traced } from "../text";
import { distance, MIDDLE } from "./geometry";
import type { Ink, PrintedItem } from "./stretches";

/** A run of a sheet whose number is still to be said. */
export type Run = Omit<PrintedRun, "sheet">;

/** @param text - traced to the texts of `items`, one behind the other */
export function runsOf(text: Traced, items: readonly PrintedItem[]): readonly Run[] {
  const runs: Run[] = [];
  const itemAt = finder(items);
  for (let start = 0; start < text.length;) {
    const origin = originOf(text, start);
    const { item, from } = itemAt(origin);
    const first = origin - from;
    let end = start + 1;
    // What was put in has the place of the character beside it.
    if (item.text[first] === text.text[start]) {
      while (
        end < text.length &&
        item.text[first + end - start] === text.text[end] &&
        originOf(text, end) === origin + end - start
      )
        end += 1;
      add(runs, { start, end, ...part(inkOf(item), first, first + end - start, item.text.length) });
    }
    start = end;
  }
  return runs.map(rounded);
}

const originOf = (text: Traced, at: number): number => text.locate({ start: at, end: at + 1 })!.start;

/** Which item has the character at an offset into the texts of all, and where its own begins. */
function finder(
  items: readonly PrintedItem[],
): (offset: number) => { readonly item: PrintedItem; readonly from: number } {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of items) {
    starts.push(length);
    length += text.length;
  }
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return { item: items[low]!, from: starts[low]! };
  };
}

function inkOf({ ink, left, baseline, width, size, vertical }: PrintedItem): Ink {
  if (ink) return ink;
  if (vertical > 0) return { from: [left, baseline], to: [left, baseline + vertical], size };
  const y = baseline - MIDDLE * size;
  return { from: [left, y], to: [left + width, y], size };
}

/** Of a bar, what belongs to the characters from `start` to `end` of so many. */
function part({ from, to, size, edges, confidence }: Ink, start: number, end: number, length: number): Ink {
  const at = (edge: number): number => edges?.[edge] ?? edge / length;
  const along = (share: number): Point => [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
  const [first, last] = [at(start), at(end)];
  const span = last - first || 1;
  return {
    from: along(first),
    to: along(last),
    size,
    ...(edges && { edges: edges.slice(start, end + 1).map((edge) => (edge - first) / span) }),
    ...(confidence && { confidence: confidence.slice(start, end) }),
  };
}

/** A PDF may print each character for itself: what goes on in one line with letters of one width is one run. */
function add(runs: Run[], run: Run): void {
  const before = runs.at(-1);
  if (before && goesOn(before, run)) runs[runs.length - 1] = { ...before, end: run.end, to: run.to };
  else runs.push(run);
}

function goesOn(before: Run, run: Run): boolean {
  if (before.end !== run.start || before.edges || run.edges) return false;
  if (Math.abs(before.size - run.size) > before.size * 0.05) return false;
  const gap = distance(before.to, run.from);
  const [pitch, next] = [before, run].map(({ from, to, start, end }) => distance(from, to) / (end - start));
  const whole = distance(before.from, run.to);
  const isStraight =
    Math.abs(whole - distance(before.from, before.to) - gap - distance(run.from, run.to)) < run.size * 0.1;
  return gap < run.size * 0.35 && isStraight && Math.abs(pitch! - next!) < run.size * 0.2;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** To a tenth of a point, and shares to a thousandth: finer than ink. */
function rounded({ from, to, size, edges, confidence, ...run }: Run): Run {
  return {
    ...run,
    from: [tenth(from[0]), tenth(from[1])],
    to: [tenth(to[0]), tenth(to[1])],
    size: tenth(size),
    ...(edges && { edges: edges.map((edge) => Math.round(edge * 1000) / 1000) }),
    ...(confidence && { confidence: confidence.map((one) => Math.round(one * 100) / 100) }),
  };
}
