/**
 * Newman's weight of what two share: something shared by n adds 1/(n−1), so that a talk of two counts for more than a
 * congress (M. E. J. Newman, Physical Review E 64, 016132, 2001). Rounded to six places.
 * @param sizes - of each thing shared, by how many people (or sites) it is shared, the two included; at least 2
 */
export function newmanWeight(sizes: readonly number[]): number {
  // Added up in one order, since the sum of fractions depends on it.
  const shares = sizes.map((size) => 1 / (size - 1)).toSorted((a, b) => a - b);
  return Math.round(shares.reduce((sum, share) => sum + share, 0) * 1e6) / 1e6;
}
