/** Where a sentence and its names stand on paper. */
import type { Point, Print, PrintedRun } from "../../../src/model";

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A bar over a stretch of print, along its middle. */
export interface Bar {
  readonly sheet: number;
  readonly from: Point;
  readonly to: Point;
  readonly size: number;
}

/** The bars over a span of the page's text, line by line. */
export function barsOf({ runs }: Print, { start, end }: Span): readonly Bar[] {
  return runs
    .filter((run) => run.start < end && run.end > start)
    .map((run) => part(run, Math.max(start, run.start) - run.start, Math.min(end, run.end) - run.start));
}

function part({ sheet, from, to, size, edges, ...run }: PrintedRun, first: number, last: number): Bar {
  const share = (at: number): number => edges?.[at] ?? at / (run.end - run.start);
  const along = (at: number): Point => [
    from[0] + (to[0] - from[0]) * share(at),
    from[1] + (to[1] - from[1]) * share(at),
  ];
  return { sheet, from: along(first), to: along(last), size };
}

/** A PDF may have ⼀, a radical, for 一. */
function plain(char: string): string {
  const normal = char.normalize("NFKC");
  return normal.length === 1 ? normal : char;
}

/** Where names stand inside a span of a text, though lines end within them; of several that begin in one place the longest. */
export function namesWithin(text: string, { start, end }: Span, names: readonly string[]): readonly Span[] {
  const places = Array.from({ length: end - start }, (_, at) => start + at).filter((at) => /\S/u.test(text[at] ?? " "));
  const squeezed = places.map((at) => plain(text[at]!)).join("");
  const found: Span[] = [];
  for (const name of names.filter((one) => one !== "").toSorted((a, b) => b.length - a.length)) {
    for (let at = squeezed.indexOf(name); at >= 0; at = squeezed.indexOf(name, at + name.length)) {
      const span = { start: places[at]!, end: places[at + name.length - 1]! + 1 };
      if (!found.some((other) => span.start < other.end && other.start < span.end)) found.push(span);
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}
