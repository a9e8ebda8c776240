import * as fc from "fast-check";
import { radiusOf } from "../../viewer/src/graph/radius";

const size = fc.double({ min: 4, max: 18, noNaN: true });
const pixels = fc.double({ min: 0.0001, max: 4, noNaN: true });

it("draws the larger of two nodes larger, however little room there is", () => {
  fc.assert(
    fc.property(size, fc.double({ min: 0.5, max: 8, noNaN: true }), pixels, (least, more, unit) => {
      for (const shape of ["circle", "square"] as const)
        expect(radiusOf(least + more, shape, unit)).toBeGreaterThan(radiusOf(least, shape, unit));
    }),
  );
});

it("draws a large site larger than a small person where both are as small as can be", () => {
  expect(radiusOf(18, "square", 0.001)).toBeGreaterThan(radiusOf(5, "circle", 0.001));
});
