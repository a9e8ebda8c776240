/** A place in a text: half-open, UTF-16 code units from 0. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether the first span holds all of the second. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
