import * as fc from "fast-check";
import { EDGE, layOut, layOutInSteps, NODE, type PlainGraph, type Point } from "../../src/layout";

type Edge = readonly [from: number, to: number];

function plain(order: number, edges: readonly Edge[], label = 40): PlainGraph {
  return {
    nodes: Float64Array.from(Array.from({ length: order }, () => [0, 0, 6, label]).flat()),
    edges: Float64Array.from(edges.flatMap(([from, to]) => [from, to, 1])),
  };
}

function spotsOf(found: Float64Array): Point[] {
  return Array.from({ length: found.length / 2 }, (_, at) => ({ x: found[2 * at]!, y: found[2 * at + 1]! }));
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

/** So many groups of five who all met, and one of thirty. */
function meetings(many: number): { readonly order: number; readonly edges: readonly Edge[] } {
  const sizes = [30, ...Array.from({ length: many }, () => 5)];
  const edges: Edge[] = [];
  let order = 0;
  for (const size of sizes) {
    for (let one = 0; one < size; one += 1) {
      for (let other = 0; other < one; other += 1) edges.push([order + other, order + one]);
    }
    order += size;
  }
  return { order, edges };
}

describe("the layout", () => {
  it("gives every node a finite place on which no other lies, and the same in every run", () => {
    const order = fc.integer({ min: 0, max: 30 });
    const graph = order.chain((nodes) => {
      const end = fc.nat({ max: Math.max(0, nodes - 1) });
      return fc.tuple(
        fc.constant(nodes),
        nodes === 0 ? fc.constant([]) : fc.array(fc.tuple(end, end), { maxLength: 40 }),
      );
    });
    fc.assert(
      fc.property(graph, ([nodes, edges]) => {
        const found = layOut(plain(nodes, edges));
        expect(layOut(plain(nodes, edges))).toEqual(found);
        const spots = spotsOf(found);
        expect(spots).toHaveLength(nodes);
        for (const [at, one] of spots.entries()) {
          for (const other of spots.slice(at + 1)) expect(distance(one, other)).toBeGreaterThan(12);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("gives nodes that stood on one spot their own, the same in every run, and takes nobody's chance away", () => {
    const { order, edges } = meetings(2);
    const { random } = Math;
    const found = layOut(plain(order, edges), { nearby: true });
    expect(layOut(plain(order, edges), { nearby: true })).toEqual(found);
    expect(new Set(spotsOf(found).map(({ x, y }) => `${x} ${y}`)).size).toBe(order);
    expect(Math.random).toBe(random);
  });

  it("lays every component out by itself and puts none on another", () => {
    const { order, edges } = meetings(40);
    const spots = spotsOf(layOut(plain(order, edges)));
    const large = spots.slice(0, 30);
    const small = chunks(spots.slice(30), 5);
    for (const [at, one] of small.entries()) {
      for (const other of [...small.slice(at + 1), large]) expect(areApart(one, other)).toBe(true);
    }
  });

  it("keeps edges short beside the whole picture, however many components there are", () => {
    const { order, edges } = meetings(200);
    const spots = spotsOf(layOut(plain(order, edges)));
    const lengths = edges.map(([from, to]) => distance(spots[from]!, spots[to]!)).toSorted((a, b) => a - b);
    const xs = spots.map(({ x }) => x);
    expect(lengths[Math.floor(lengths.length / 2)]! / (Math.max(...xs) - Math.min(...xs))).toBeLessThan(0.05);
  });

  it("is wider than high, as screens are, and about the origin", () => {
    const { order, edges } = meetings(100);
    const spots = spotsOf(layOut(plain(order, edges)));
    const [width, height] = (["x", "y"] as const).map((axis) => {
      const values = spots.map((spot) => spot[axis]);
      expect(Math.abs(Math.max(...values) + Math.min(...values))).toBeLessThan(1);
      return Math.max(...values) - Math.min(...values);
    });
    expect(width! / height!).toBeGreaterThan(1.1);
    expect(width! / height!).toBeLessThan(1.9);
  });

  it("keeps components on the side where they were, when it starts from where the nodes are", () => {
    const { order, edges } = meetings(12);
    const before = layOut(plain(order, edges));
    const left = spotsOf(before).flatMap(({ x }, node) => (x < 0 ? [node] : []));
    const start = plain(order, edges);
    for (let node = 0; node < order; node += 1) start.nodes.set(before.slice(2 * node, 2 * node + 2), NODE * node);
    const after = spotsOf(layOut(start, { nearby: true }));
    const stayed = left.filter((node) => after[node]!.x < 0);
    expect(stayed.length / left.length).toBeGreaterThan(0.8);
  });

  it("tells on the way how it stands, and at the end the same as in one go", () => {
    const { order, edges } = meetings(3);
    const steps = layOutInSteps(plain(order, edges));
    let step = steps.next();
    let told = 0;
    for (; !step.done; step = steps.next()) {
      if (told === 0) expect(spotsOf(step.value())).toHaveLength(order);
      told += 1;
    }
    expect(told).toBeGreaterThan(3);
    expect(step.value).toEqual(layOut(plain(order, edges)));
    expect(plain(order, edges).edges).toHaveLength(EDGE * edges.length);
  });
});

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: items.length / size }, (_, at) => items.slice(size * at, size * (at + 1)));
}

/** Whether a straight line from one middle to the other finds first all of one, then all of the other. */
function areApart(one: readonly Point[], other: readonly Point[]): boolean {
  const [from, to] = [middleOf(one), middleOf(other)];
  const along = ({ x, y }: Point): number => x * (to.x - from.x) + y * (to.y - from.y);
  return Math.max(...one.map(along)) < Math.min(...other.map(along));
}

function middleOf(points: readonly Point[]): Point {
  const sum = (axis: "x" | "y"): number => points.reduce((total, point) => total + point[axis], 0) / points.length;
  return { x: sum("x"), y: sum("y") };
}
