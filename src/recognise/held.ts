/** The features that hold of something that a network is asked about. */

/** Numbers of features, each with how strongly it holds, mostly 1; one list is filled anew for each question. */
export class Held {
  numbers = new Int32Array(64);
  values = new Float64Array(64);
  count = 0;

  clear(): void {
    this.count = 0;
  }

  /** @param feature - below 0 for a word that was not learned, which is left out */
  add(feature: number, value = 1): void {
    if (feature < 0) return;
    if (this.count === this.numbers.length) this.widen();
    this.numbers[this.count] = feature;
    this.values[this.count] = value;
    this.count += 1;
  }

  addIf(holds: boolean, feature: number): void {
    if (holds) this.add(feature);
  }

  private widen(): void {
    const [numbers, values] = [this.numbers, this.values];
    this.numbers = new Int32Array(2 * numbers.length);
    this.values = new Float64Array(2 * values.length);
    this.numbers.set(numbers);
    this.values.set(values);
  }
}
