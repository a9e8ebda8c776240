/** Finding is kept apart from choosing: rules propose candidates, and named refiners drop some of them, in order. */

import { Taken, type Span } from "../text";

/** A mention that a rule proposes. */
export interface Candidate extends Span {
  /** The rule's id: `persons/after-title`. */
  readonly foundBy: string;
  /** How likely it is, from 0 to 1; absent where that is sure, or nothing was weighed. */
  readonly confidence?: number;
}

/** A reason to drop a candidate; `taken` are the characters of those that passed it before. */
export interface Refiner<Kind extends Candidate> {
  /** An id such as `persons/ordinary-word`. */
  readonly name: string;
  readonly drops: (candidate: Kind, taken: Taken) => boolean;
}

/** What became of a candidate. */
export interface Verdict extends Span {
  readonly kind: "person" | "place" | "site" | "post" | "date";
  readonly foundBy: string;
  /** The name of the refiner that dropped it; null when it was kept. */
  readonly droppedBy: string | null;
  /** As of the candidate. */
  readonly confidence?: number;
}

/** Runs the refiners in their order; every candidate is afterwards either kept or dropped by exactly one of them. */
export function refine<Kind extends Candidate>(
  kind: Verdict["kind"],
  candidates: readonly Kind[],
  refiners: readonly Refiner<Kind>[],
): { readonly kept: readonly Kind[]; readonly verdicts: readonly Verdict[] } {
  const verdicts: Verdict[] = [];
  const judge = ({ start, end, foundBy, confidence }: Kind, droppedBy: string | null): void => {
    verdicts.push({ kind, start, end, foundBy, droppedBy, ...(confidence !== undefined && { confidence }) });
  };
  let left = candidates;
  for (const { name, drops } of refiners) {
    const kept: Kind[] = [];
    const taken = new Taken();
    for (const candidate of left) {
      if (drops(candidate, taken)) {
        judge(candidate, name);
        continue;
      }
      kept.push(candidate);
      taken.add(candidate);
    }
    left = kept;
  }
  for (const candidate of left) judge(candidate, null);
  return { kept: left, verdicts };
}
