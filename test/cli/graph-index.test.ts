import { join } from "node:path";

import { changesSince, describeChanges, graphLines } from "../../src/cli/graph-index";
import type { Graph, GraphNode, GraphRelationship } from "../../src/model";
import { byCodeUnits } from "../../src/collections";
import { folderOf } from "./harness";

/** A graph of persons, each named in articles at offset 1: `{ "person:a": ["x", "y"] }`. */
function graphOf(named: Readonly<Record<string, readonly string[]>>): Graph {
  const articles = [...new Set(Object.values(named).flat())];
  const nodes: readonly GraphNode[] = [
    ...articles.map((id) => ({ label: "Article", id, properties: {} }) as const),
    ...Object.keys(named).map((id) => ({ label: "Person", id, properties: {} }) as const),
  ];
  const relationships = Object.entries(named).flatMap(([person, all]) =>
    all.map((article): GraphRelationship => ({
      type: "MENTIONED_IN",
      id: `${person}>${article}`,
      from: { label: "Person", id: person },
      to: { label: "Article", id: article },
      properties: { count: 1, start: 1, end: 3, line: 1 },
    })),
  );
  return {
    nodes: nodes.toSorted((a, b) => byCodeUnits(`${a.label}\n${a.id}`, `${b.label}\n${b.id}`)),
    relationships: relationships.toSorted((a, b) => byCodeUnits(a.id, b.id)),
  };
}

function changes(before: Graph, after: Graph): ReturnType<typeof changesSince> {
  const index = join(folderOf({ "graph.index": [...graphLines(before)].join("") }), "graph.index");
  return changesSince(index, after);
}

it("says nothing of a first build", () => {
  expect(changesSince(join(folderOf(), "graph.index"), graphOf({}))).toBeUndefined();
});

it("says that a graph is as it was", () => {
  const graph = graphOf({ "person:a": ["p", "q"] });
  expect(describeChanges(changes(graph, graph)!)).toBe("  the graph is as it was\n");
});

it("counts what has come and gone", () => {
  const found = changes(
    graphOf({ "person:a": ["p"], "person:b": ["q"] }),
    graphOf({ "person:a": ["p", "r"], "person:c": [] }),
  );
  expect(found).toMatchObject({ added: { nodes: 2, relationships: 1 }, removed: { nodes: 2, relationships: 1 } });
  expect(describeChanges(found!)).toBe("  2 nodes and 1 relationships added, 2 nodes and 1 relationships removed\n");
});

it("names persons that became one, and one that became several", () => {
  const two = graphOf({ "person:a": ["p"], "person:c": ["q"] });
  const one = graphOf({ "person:a": ["p", "q"] });
  expect(changes(two, one)).toMatchObject({
    joined: [{ one: "person:a", several: ["person:a", "person:c"] }],
    parted: [],
  });
  expect(changes(one, two)).toMatchObject({
    joined: [],
    parted: [{ one: "person:a", several: ["person:a", "person:c"] }],
  });
  expect(describeChanges(changes(two, one)!)).toContain("\n  person:a and person:c joined: person:a\n");
});

it("takes nobody for two whose id has changed", () => {
  const found = changes(graphOf({ "person:a": ["p", "q"] }), graphOf({ "person:c": ["p", "q"] }));
  expect(found).toMatchObject({ joined: [], parted: [] });
});

it("has a line for each, and where persons are named", () => {
  expect([...graphLines(graphOf({ "person:a": ["p"] }))]).toEqual([
    "# the nodes and relationships of the graph\n",
    "Article\tp\n",
    "MENTIONED_IN\tperson:a>p\tperson:a\tp@1\n",
    "Person\tperson:a\n",
  ]);
});
