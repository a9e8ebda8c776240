import * as fc from "fast-check";
import { radiusOf } from "../../viewer/src/graph/radius";

const size = fc.double({ min: 4, max: 18, noNaN: true });
const pixels = fc.double({ min: 0.0001, max: 4, noNaN: true });

it("draws the larger of two nodes larger, however little room there is", () => {
  fc.assert(
    fc.property(size, fc.double({ min: 0.5, max: 8, noNaN: true }), pixels, (least, more, unit) => {
      for (const shape of ["circle", "square"] as const)
        expect(radiusOf(least + more, shape, unit, null)).toBeGreaterThan(radiusOf(least, shape, unit, null));
    }),
  );
});

it("draws a large site larger than a small person where both are as small as can be", () => {
  expect(radiusOf(18, "square", 0.001, null)).toBeGreaterThan(radiusOf(5, "circle", 0.001, null));
});

it("keeps the nodes of a row apart, however large they are", () => {
  fc.assert(
    fc.property(size, fc.double({ min: 0.2, max: 4, noNaN: true }), (large, unit) => {
      for (const shape of ["circle", "square"] as const)
        expect(2 * radiusOf(large, shape, unit, 30)).toBeLessThan(30 * unit);
    }),
  );
});
