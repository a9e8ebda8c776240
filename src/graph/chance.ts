/** How likely it is that two people meet as often as they did, if everybody's events were dealt out at random. */

/**
 * The hypergeometric tail: of `all` events one person has `one` and the other `other`; the chance that they share
 * `shared` or more. 1 when nothing is shared; to six significant digits, so that equal counts give equal text.
 */
export class Chance {
  /** Logarithms of factorials, as products of such size are no numbers. */
  readonly #logs: number[] = [0];

  constructor(readonly all: number) {
    for (let n = 1; n <= all; n++) this.#logs.push(this.#logs[n - 1]! + Math.log(n));
  }

  ofSharing(shared: number, one: number, other: number): number {
    let sum = 0;
    for (let k = Math.min(one, other); k >= shared; k--) {
      const apart = this.#choose(this.all - one, other - k);
      if (apart !== -Infinity) sum += Math.exp(this.#choose(one, k) + apart - this.#choose(this.all, other));
    }
    return Number(Math.min(1, sum).toPrecision(6));
  }

  #choose(from: number, some: number): number {
    if (some < 0 || some > from) return -Infinity;
    return this.#logs[from]! - this.#logs[some]! - this.#logs[from - some]!;
  }
}
