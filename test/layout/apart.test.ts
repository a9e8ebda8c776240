import { type Disc, partDiscs } from "../../src/layout/apart";

const discs = (count: number, spot: (at: number) => { x: number; y: number }): Disc[] =>
  Array.from({ length: count }, (_, at) => ({ ...spot(at), radius: 20 + (at % 3) }));

/** How many pairs lie on one another. */
function meeting(all: readonly Disc[]): number {
  return all.flatMap((one, at) =>
    all.slice(at + 1).filter((other) => {
      return Math.hypot(one.x - other.x, one.y - other.y) < one.radius + other.radius - 0.02;
    }),
  ).length;
}

it("parts discs that lie on one another, even on one spot, the same in every run", () => {
  const [one, other] = [1, 2].map(() => discs(60, (at) => ({ x: 30 * (at % 8), y: 35 * Math.floor(at / 10) })));
  expect(meeting(one!)).toBeGreaterThan(60);
  partDiscs(one!);
  partDiscs(other!);
  expect(meeting(one!)).toBe(0);
  expect(other).toEqual(one);
});

it("leaves discs that lie on no other where they are", () => {
  const apart = discs(50, (at) => ({ x: 45 * at, y: 0 }));
  const before = apart.map((disc) => ({ ...disc }));
  partDiscs(apart);
  expect(apart).toEqual(before);
});
