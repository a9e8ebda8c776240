import type { PlainGraph } from "../../src/layout";
import { ALONE } from "../../src/measures";
import { perform } from "../../viewer/src/compute/tasks";
import { findPath } from "../../viewer/src/data/chain";
import { buildModel } from "../../viewer/src/data/model";
import { buildPicture } from "../../viewer/src/data/picture";
import { FIRST_VIEW } from "../../viewer/src/state/view";
import { DATASET } from "./dataset";

const model = buildModel(DATASET);

/** Two rings of so many nodes, joined by one edge, and a node by itself. */
function rings(many: number): PlainGraph {
  const nodes: number[] = [];
  const edges: number[] = [];
  for (let at = 0; at < 2 * many; at += 1) {
    const start = at < many ? 0 : many;
    nodes.push(Math.cos(at) * 100, Math.sin(at) * 100, 5, 0);
    edges.push(at, start + ((at - start + 1) % many), 1);
  }
  return { nodes: Float64Array.from([...nodes, 500, 500, 5, 0]), edges: Float64Array.from([...edges, 0, many, 1]) };
}

describe("communities", () => {
  it("are the same in every run, the larger numbered first, and leave out who stands alone", () => {
    const found = perform({ kind: "communities", graph: rings(4) });
    expect(perform({ kind: "communities", graph: rings(4) })).toEqual(found);
    expect(new Set(found.slice(0, 4)).size).toBe(1);
    expect(new Set(found.slice(4, 8)).size).toBe(1);
    expect(new Set(found)).toEqual(new Set([ALONE, 0, 1]));
  });
});

describe("a layout", () => {
  it("is the same in every run, finite, and lets no two nodes stand on one another", () => {
    const found = perform({ kind: "layout", graph: rings(8), nearby: false });
    expect(perform({ kind: "layout", graph: rings(8), nearby: false })).toEqual(found);
    const spots = Array.from({ length: 17 }, (_, at) => ({ x: found[2 * at] ?? NaN, y: found[2 * at + 1] ?? NaN }));
    for (const [at, one] of spots.entries()) {
      for (const other of spots.slice(at + 1)) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(5);
    }
  });

  it("of nothing is nothing", () => {
    const graph = { nodes: new Float64Array(), edges: new Float64Array() };
    expect(perform({ kind: "layout", graph, nearby: false })).toHaveLength(0);
  });
});

describe("the chain between two people", () => {
  const picture = buildPicture(model, { ...FIRST_VIEW, projection: "all" });
  const chain = (from: string, to: string, weighted = false) => findPath(picture, { from, to, weighted });

  it("is the shortest, with the edges it goes over", () => {
    expect(chain("Person:han", "Person:luo")).toEqual({
      nodes: ["Person:han", "Person:su", "Person:luo"],
      edges: ["p1", "p2"],
    });
    expect(chain("Person:su", "Person:su")).toEqual({ nodes: ["Person:su"], edges: [] });
  });

  it("goes over the strongest ties where these count", () => {
    const graph = picture.graph.copy();
    graph.setEdgeAttribute("p1", "weight", 0.01);
    const strong = findPath({ ...picture, graph }, { from: "Person:han", to: "Person:su", weighted: true });
    expect(strong?.nodes).toEqual(["Person:han", "Facility:dongxi", "Person:su"]);
  });

  it("is none where nothing leads from one to the other, or somebody is not shown", () => {
    expect(
      findPath(buildPicture(model, FIRST_VIEW), { from: "Person:han", to: "Person:luo", weighted: false }),
    ).toBeNull();
    expect(chain("Person:han", "Person:nobody")).toBeNull();
  });
});
