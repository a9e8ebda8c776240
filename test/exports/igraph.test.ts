import { drawn, listsAsText, without, type Drawn, type Values } from "./drawn";
import { describeWithPython, fileOf } from "./readers";
import { HARD, textOf } from "./town";

describeWithPython("igraph", (read) => {
  it("reads all of GraphML: types, places, sizes, colours, weights, and edges by `identifier`", () => {
    for (const projections of [["visits", "appearances"], ["full"]] as const) {
      const must = drawn({ projections });
      const [is]: readonly Drawn[] = JSON.parse(
        read("igraph_graphml", fileOf("graph", textOf("graphml", { projections }))),
      );
      expect(is!.directed).toBe(must.directed);
      // What is said of no node or edge of a type, such as whether a site is anonymous, igraph takes for false.
      const nodes = must.nodes.map(({ id, anonymous = false, doubtful = false, ...node }) => ({
        ...listsAsText(without(node, "spells")),
        anonymous,
        doubtful,
        identifier: id,
      }));
      expect(is!.nodes.map((node) => without(node, "id"))).toEqual(nodes);
      const edges = must.edges.map(({ key, source, target, doubtful = false, ...edge }) => ({
        ...listsAsText(without(edge, "spells")),
        doubtful,
        identifier: key,
        ends: [source, target],
      }));
      const ids = is!.nodes.map(({ identifier }) => identifier);
      const endsOf = ({ source, target }: Values) => [ids[Number(source)], ids[Number(target)]];
      const isEdges = is!.edges.map((edge) => ({ ...without(edge, "id", "source", "target"), ends: endsOf(edge) }));
      expect(isEdges).toEqual(must.directed ? edges : edges.map((edge, at) => ({ ...edge, ends: isEdges[at]!.ends })));
      expect(isEdges.map(({ ends }) => new Set(ends))).toEqual(edges.map(({ ends }) => new Set(ends)));
    }
  });

  it("reads labels, places, weights and colours of Pajek", () => {
    const must = drawn();
    const [is]: readonly Drawn[] = JSON.parse(read("igraph_pajek", fileOf("graph.net", textOf("pajek"))));
    expect([is!.nodes.length, is!.edges.length]).toEqual([must.nodes.length, must.edges.length]);
    expect(is!.nodes.map(({ name }) => name)).toContain(
      HARD.replaceAll('"', "”")
        .replaceAll("\\", "＼")
        .replace(/[\n\t]/g, " "),
    );
    expect(is!.edges.map(({ weight, label }) => [weight, label])).toEqual(
      must.edges.map(({ weight, label }) => [weight, label]),
    );
    const colours = new Map([
      ["Person", "Blue"],
      ["Place", "Green"],
      ["Facility", "Orange"],
    ]);
    expect(is!.nodes.map(({ color }) => color)).toEqual(must.nodes.map(({ entity }) => colours.get(String(entity))));
    // Pajek's window is a square from the upper left corner, in which the drawing keeps its shape.
    const scale =
      (Number(is!.nodes[1]!["x"]) - Number(is!.nodes[0]!["x"])) /
      (Number(must.nodes[1]!["x"]) - Number(must.nodes[0]!["x"]));
    for (const [at, { x, y }] of is!.nodes.entries()) {
      expect(Number(x) - 0.5).toBeCloseTo(Number(must.nodes[at]!["x"]) * scale, 2);
      expect(0.5 - Number(y)).toBeCloseTo(Number(must.nodes[at]!["y"]) * scale, 2);
    }
  });
});
