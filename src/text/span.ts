/** A place in a text: half-open, UTF-16 code units from 0. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * Those of a list that lie inside a span; the list is sorted by start and its members do not contain one another.
 * Costs a binary search, so that asking for every sentence of a text stays linear.
 */
export function spansWithin<Item extends Span>(sorted: readonly Item[], { start, end }: Span): readonly Item[] {
  const from = firstAtOrAfter(sorted, start);
  let to = from;
  while (to < sorted.length && sorted[to]!.start < end) to += 1;
  return sorted.slice(from, to).filter((item) => item.end <= end);
}

/** The last of such a list that lies inside a span; undefined for none. */
export function lastWithin<Item extends Span>(sorted: readonly Item[], { start, end }: Span): Item | undefined {
  for (let at = firstAtOrAfter(sorted, end) - 1; at >= 0 && sorted[at]!.start >= start; at -= 1)
    if (sorted[at]!.end <= end) return sorted[at];
  return undefined;
}

/** The index of the first span that starts at `start` or behind it; the list's length when there is none. */
export function firstAtOrAfter(sorted: readonly Span[], start: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

const NO_CHARACTERS = new Uint8Array(0);

/** Characters that spans have taken. Asking costs as little whether few spans were added or many. */
export class Taken {
  /** 1 for each of them, as far as any is. */
  private characters = NO_CHARACTERS;

  add({ start, end }: Span): void {
    if (end > this.characters.length) this.widen(end);
    const { characters } = this;
    for (let at = start; at < end; at += 1) characters[at] = 1;
  }

  /** Whether a span shares a character with one that was added. */
  overlaps({ start, end }: Span): boolean {
    const { characters } = this;
    const last = Math.min(end, characters.length);
    for (let at = start; at < last; at += 1) if (characters[at] === 1) return true;
    return false;
  }

  private widen(end: number): void {
    const { characters } = this;
    this.characters = new Uint8Array(2 * end);
    this.characters.set(characters);
  }
}

/** Whether the first span holds all of the second. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
