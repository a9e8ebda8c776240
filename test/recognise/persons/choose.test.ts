/** Of stretches that share characters, those that are likeliest together. */

import * as fc from "fast-check";

import { chooseApart } from "../../../src/recognise/persons/choose";

const stretch = fc.record({
  start: fc.nat(12),
  length: fc.integer({ min: 1, max: 4 }),
  score: fc.integer({ min: -5, max: 9 }),
});
const stretches = fc
  .array(stretch, { maxLength: 9 })
  .map((list) => list.map(({ start, length, score }) => ({ start, end: start + length, score })));

const sumOf = (list: readonly { readonly score: number }[]): number => list.reduce((sum, { score }) => sum + score, 0);
const apart = (list: readonly { readonly start: number; readonly end: number }[]): boolean =>
  list.every((one, i) => list.every((other, j) => i === j || one.end <= other.start || other.end <= one.start));

describe("chooseApart", () => {
  it("prefers two that fit to one that covers both", () => {
    const chosen = chooseApart([
      { start: 0, end: 4, score: 5 },
      { start: 0, end: 2, score: 3 },
      { start: 2, end: 4, score: 3 },
    ]);
    expect(chosen.map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [2, 4],
    ]);
  });

  it("takes nothing that is less likely than not", () => {
    expect(chooseApart([{ start: 0, end: 2, score: -1 }])).toEqual([]);
  });

  it("finds the highest sum of any choice without overlap", () => {
    fc.assert(
      fc.property(stretches, (list) => {
        const chosen = chooseApart(list);
        const best = Math.max(
          ...Array.from({ length: 2 ** list.length }, (_, bits) => list.filter((__, i) => (bits >> i) & 1)).map(
            (some) => (apart(some) ? sumOf(some) : 0),
          ),
        );
        return apart(chosen) && sumOf(chosen) === best;
      }),
      { numRuns: 60 },
    );
  });
});
