import type { FORMATS, Projection } from "../../src/exports";
import { channels, drawn, inOrder, listsAsText, sorted, spellsAs, without, type Drawn, type Values } from "./drawn";
import { describeWithPython, fileOf } from "./readers";
import { FORMULA, HARD, textOf } from "./town";

/** Undirected; directed, with several edges between two nodes; lists of names. */
const PROJECTIONS: readonly (readonly Projection[])[] = [["visits", "appearances"], ["full"], ["sites"]];

describeWithPython("networkx", (read) => {
  /** What networkx makes of a format, beside what it must be. */
  function bothOf(format: keyof typeof FORMATS, reader: string): readonly { is: Drawn; must: Drawn }[] {
    const files = PROJECTIONS.map((projections) => fileOf("graph", textOf(format, { projections })));
    const graphs: readonly Drawn[] = JSON.parse(read(reader, ...files));
    return graphs.map((is, at) => ({ is, must: drawn({ projections: PROJECTIONS[at]! }) }));
  }

  it.each(["gexf", "gexf-1.2"] as const)("reads all of %s: types, days, places, sizes, colours", (format) => {
    const both = bothOf(format, "networkx_gexf");
    expect(both).toHaveLength(PROJECTIONS.length);
    for (const { is, must } of both) {
      expect(is.directed).toBe(must.directed);
      expect(sorted(is.nodes, "id")).toEqual(sorted(must.nodes, "id").map(gexfNode));
      const edges = sorted(is.edges, "id").map((edge) => without(withoutEnds(edge), "key"));
      expect(edges).toEqual(sorted(must.edges, "key").map(gexfEdge));
      expect(is.edges.map(endsOf).toSorted()).toEqual(must.edges.map(endsOf).toSorted());
    }
  });

  it("reads all of GraphML", () => {
    for (const { is, must } of bothOf("graphml", "networkx_graphml")) {
      expect(is.directed).toBe(must.directed);
      const nodes = sorted(must.nodes, "id").map((node) => ({
        ...listsAsText(without(node, "spells")),
        identifier: node["id"],
      }));
      expect(sorted(is.nodes, "id")).toEqual(nodes);
      const edges = sorted(must.edges, "key").map(({ key, ...edge }) => ({
        ...listsAsText(without(withoutEnds(edge), "spells")),
        identifier: key,
      }));
      // networkx keeps the edge's id as its key, and as an attribute only where no two nodes have several.
      expect(sorted(is.edges, "identifier").map((edge) => without(withoutEnds(edge), "id", "key"))).toEqual(edges);
      expect(is.edges.map(endsOf).toSorted()).toEqual(must.edges.map(endsOf).toSorted());
    }
  });

  it("reads all of node-link JSON, lists as lists", () => {
    for (const { is, must } of bothOf("node-link", "networkx_node_link")) {
      expect(is.directed).toBe(must.directed);
      expect(is.nodes).toEqual(must.nodes);
      expect(sorted(is.edges, "key").map(withoutEnds)).toEqual(sorted(must.edges, "key").map(withoutEnds));
      expect(is.edges.map(endsOf).toSorted()).toEqual(must.edges.map(endsOf).toSorted());
    }
  });

  it.each(PROJECTIONS)(
    "gives the nodes of %s the measures that they have in a file with statistics",
    (...projections) => {
      const file = fileOf("measured.graphml", textOf("graphml", { projections, statistics: true }));
      const [{ columns, networkx }] = JSON.parse(read("networkx_columns", file));
      expect(Object.keys(columns).length).toBeGreaterThan(3);
      for (const [node, measures] of Object.entries<number[]>(networkx))
        expect([node, columns[node]]).toEqual([node, measures.map((value) => expect.closeTo(value, 5))]);
    },
  );

  it("reads all of Cytoscape JSON but places", () => {
    for (const { is, must } of bothOf("cytoscape", "networkx_cytoscape")) {
      expect(is.directed).toBe(must.directed);
      const nodes = is.nodes.map((node) => without(node, "value"));
      expect(nodes).toEqual(must.nodes.map((node) => ({ ...without(node, "x", "y"), name: node["label"] })));
      const edges = sorted(is.edges, "key").map((edge) => without(edge, "id", "interaction"));
      expect(edges.map(withoutEnds)).toEqual(sorted(must.edges, "key").map(withoutEnds));
      expect(is.edges.map(endsOf).toSorted()).toEqual(must.edges.map(endsOf).toSorted());
    }
  });

  it("reads labels, places, weights and colours of Pajek", () => {
    const { is, must } = bothOf("pajek", "networkx_pajek")[0]!;
    const labels = [...new Set(is.edges.flatMap(({ source, target }) => [source, target]))];
    expect(is.nodes).toHaveLength(must.nodes.length);
    expect(labels).toContain(
      HARD.replaceAll('"', "”")
        .replaceAll("\\", "＼")
        .replace(/[\n\t]/g, " "),
    );
    expect(labels).toContain(FORMULA);
    expect(labels).toEqual(expect.arrayContaining(["王伟 (person:王伟@武义县)", "王伟 (person:王伟@永康市)"]));
    expect(inOrder(is.edges.map(({ weight }) => weight))).toEqual(inOrder(must.edges.map(({ weight }) => weight)));
    expect(inOrder(is.edges.map(({ l }) => l))).toEqual(inOrder(must.edges.map(({ label }) => label)));
    expect(new Set(is.nodes.map(({ ic }) => ic))).toEqual(new Set(["Blue", "Green", "Orange"]));
    for (const { x, y } of is.nodes) for (const value of [x, y]) expect(value).toBeCloseTo(0.5, 0);
  });
});

function gexfNode(node: Values): Values {
  const { x, y, size, color, spells: _, ...rest } = node;
  const spells = spellsAs(node, (from, to) => [from, to]);
  const viz = { color: { ...channels(color), a: 1 }, size, position: { x, y, z: 0 } };
  return { ...listsAsText(rest), viz, ...(spells.length > 0 && { spells }) };
}

/** networkx has no place for an edge's colour and width. */
function gexfEdge(edge: Values): Values {
  const spells = spellsAs(edge, (from, to) => [from, to]);
  const rest = listsAsText(without(withoutEnds(edge), "spells", "key", "width", "color"));
  return { ...rest, id: edge["key"], ...(spells.length > 0 && { spells }) };
}

const withoutEnds = (edge: Values): Values => without(edge, "source", "target");

/** In either order, as an undirected graph has none. */
const endsOf = ({ source, target }: Values): string => [String(source), String(target)].toSorted().join("\n");
