/** How sure it is what events say, of which some hold only likely. */

/** How likely something is, from 0 to 1; null where it is sure. */
export type Confidence = number | null;

/**
 * Of what holds only where all of some hold, such as that two people met where both are said to have been: the least of them.
 * They are not independent, since a report that is misread is misread for all whom it names.
 */
export function leastSure(all: readonly Confidence[]): Confidence {
  const doubtful = all.filter((one) => one !== null);
  return doubtful.length === 0 ? null : Math.min(...doubtful);
}

/** Of what holds where any of some hold, such as that two people ever met: the most; there must be some. */
export function mostSure(all: readonly Confidence[]): Confidence {
  return all.includes(null) ? null : Math.max(...all.map(Number));
}
