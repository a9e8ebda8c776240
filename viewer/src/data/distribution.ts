/** How the values of a measure are spread over nodes. */

/** A histogram, with what lies at its ends and in its middle. */
export interface Distribution {
  readonly least: number;
  readonly median: number;
  readonly most: number;
  readonly bars: readonly Bar[];
}

interface Bar {
  /** From this value up to and without the next bar's; the last with its own end. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

const MOST_BARS = 20;

/** Bars of equal width: of whole numbers each, where they are few. Null for no values. */
export function distributionOf(values: readonly number[]): Distribution | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined) return null;
  const whole = sorted.every(Number.isInteger);
  const span = most - least + (whole ? 1 : 0);
  const step = whole ? Math.ceil(span / MOST_BARS) : span / MOST_BARS || 1;
  const many = Math.max(1, whole ? Math.ceil(span / step) : span === 0 ? 1 : MOST_BARS);
  const counts = Array.from({ length: many }, () => 0);
  for (const value of sorted) {
    const at = Math.min(many - 1, Math.floor((value - least) / step));
    counts[at] = (counts[at] ?? 0) + 1;
  }
  const half = sorted.length / 2;
  return {
    least,
    most,
    median: ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2,
    bars: counts.map((count, at) => ({
      from: least + at * step,
      to: whole ? Math.min(most, least + (at + 1) * step - 1) : least + (at + 1) * step,
      count,
    })),
  };
}
