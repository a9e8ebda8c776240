/** Which of an event's sentences speak of a relation. */
import type { EventEvidence } from "./dataset";

/**
 * The sentences that name every end by one of its names; where none does, those that name one of the ends; and where
 * none does that, all. No ends leave all.
 */
export function tellingOf(
  quotes: readonly EventEvidence[],
  ends: readonly (readonly string[])[],
): readonly EventEvidence[] {
  const whole = quotes.filter((quote) => ends.every((names) => isNamed(quote, names)));
  if (whole.length > 0) return whole;
  const part = quotes.filter((quote) => ends.some((names) => isNamed(quote, names)));
  return part.length > 0 ? part : quotes;
}

function isNamed({ quote }: EventEvidence, names: readonly string[]): boolean {
  return names.some((name) => name !== "" && quote.includes(name));
}
