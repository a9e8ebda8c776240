import * as fc from "fast-check";
import { Quadtree } from "../../src/layout/quadtree";

interface Push {
  readonly x: Float64Array;
  readonly y: Float64Array;
}
type Point = readonly [x: number, y: number, mass: number];

/** What points are pushed with by the tree. */
function byTree(points: readonly Point[]): Push {
  const [x, y, mass] = [0, 1, 2].map((at) => Float64Array.from(points, (point) => point[at]!));
  const push = { x: new Float64Array(points.length), y: new Float64Array(points.length) };
  const tree = new Quadtree({ x: x!, y: y!, mass: mass! });
  tree.build();
  tree.repel(3, push.x, push.y);
  return push;
}

/** The same, each by each other. */
function byPairs(points: readonly Point[]): Push {
  const push = { x: new Float64Array(points.length), y: new Float64Array(points.length) };
  for (const [at, [x, y, mass]] of points.entries()) {
    for (const [otherX, otherY, otherMass] of points) {
      const distance = (x - otherX) ** 2 + (y - otherY) ** 2;
      if (distance === 0) continue;
      push.x[at]! += (3 * mass * otherMass * (x - otherX)) / distance;
      push.y[at]! += (3 * mass * otherMass * (y - otherY)) / distance;
    }
  }
  return push;
}

/** How far some pushes are from others, measured by how strong these are. */
function difference(one: Push, other: Push): number {
  let [apart, all] = [0, 0];
  for (const axis of ["x", "y"] as const) {
    for (const [at, value] of other[axis].entries()) {
      apart += (one[axis][at]! - value) ** 2;
      all += value ** 2;
    }
  }
  return Math.sqrt(apart / (all || 1));
}

const place = fc.integer({ min: -1000, max: 1000 });
const point = fc.tuple(place, place, fc.integer({ min: 1, max: 20 }));

it("pushes few points as every pair of them does, also where some lie on one spot", () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 60 }), (points) => {
      expect(difference(byTree(points), byPairs(points))).toBeLessThan(1e-9);
    }),
  );
});

it("pushes many points nearly as every pair of them does", () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 600, maxLength: 900 }), (points) => {
      expect(difference(byTree(points), byPairs(points))).toBeLessThan(0.05);
    }),
    { numRuns: 20 },
  );
});

it("knows points that lie so close together that no square tells them apart", () => {
  const near = Array.from({ length: 700 }, (_, at): Point => [1 + at * Number.EPSILON, 1, 1]);
  const { x, y } = byTree([...near, [1e6, 1e6, 1]]);
  expect([...x, ...y].every(Number.isFinite)).toBe(true);
});
