/** Chance that is the same in every run. */

/**
 * Does what a library does with `Math.random`, which for as long gives the same numbers each time. Nothing else runs
 * meanwhile, so that nobody else is given them.
 */
export function withoutChance(work: () => void): void {
  const { random } = Math;
  let state = 1;
  Math.random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  try {
    work();
  } finally {
    Math.random = random;
  }
}
