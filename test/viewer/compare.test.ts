import { buildModel } from "../../viewer/src/data/model";
import { frameFor, picturesOf } from "../../viewer/src/compare/pictures";
import { FIRST_VIEW, type Comparison } from "../../viewer/src/state/view";
import { DATASET } from "./dataset";

const model = buildModel(DATASET);
const PERIODS: Comparison = {
  of: "periods",
  pair: [
    { from: "2021-03-01", to: "2021-03-01" },
    { from: "2021-03-01", to: "2021-03-31" },
  ],
};
const view = { ...FIRST_VIEW, projection: "all" } as const;

describe("the pictures of a comparison", () => {
  it("have who is in both periods at one place, and nobody on somebody else", () => {
    const [one, other] = picturesOf(model, view, PERIODS);
    expect([one.graph.nodes(), other.graph.order > one.graph.order]).toEqual([["Person:han", "Place:linchuan"], true]);
    for (const node of one.graph.nodes()) {
      const { x, y } = one.graph.getNodeAttributes(node);
      expect(other.graph.getNodeAttributes(node)).toMatchObject({ x, y });
    }
    const points = other.graph.mapNodes((_node, point) => point);
    for (const [at, point] of points.entries()) {
      for (const next of points.slice(at + 1))
        expect(Math.hypot(point.x - next.x, point.y - next.y)).toBeGreaterThan(20);
    }
    expect(frameFor([one, other], "periods", 0)).toEqual(frameFor([one, other], "periods", 1));
  });

  it("are laid out for what is around each of two people, and not as the build placed it among all", () => {
    const [one] = picturesOf(model, view, { of: "nodes", pair: ["Person:su", "Person:han"] });
    const moved = one.graph.filterNodes(
      (node, { x, y }) =>
        x !== model.graph.getNodeAttribute(node, "x") || y !== model.graph.getNodeAttribute(node, "y"),
    );
    expect(moved.length).toBeGreaterThan(1);
  });
});
