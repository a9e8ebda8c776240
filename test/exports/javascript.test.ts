import { execFileSync } from "node:child_process";
import { join } from "node:path";

import cytoscape from "cytoscape";
import Graphology, { MultiGraph } from "graphology";
import parseGexf from "graphology-gexf";

import { drawn } from "./drawn";
import { fileOf } from "./readers";
import { clean, textOf } from "./town";

const must = drawn();

describe("graphology", () => {
  it("reads GEXF with labels, types, weights, places, sizes and colours", () => {
    const read = parseGexf.parse(Graphology, textOf("gexf"));
    expect([read.order, read.size, read.type]).toEqual([must.nodes.length, must.edges.length, "undirected"]);
    for (const { id, label, x, y, size, entity, times } of must.nodes) {
      expect(read.getNodeAttributes(id)).toMatchObject({ label, x, y, size, entity, times });
    }
    for (const { key, label, weight, relationship } of must.edges) {
      expect(read.getEdgeAttributes(key)).toMatchObject({ label, weight, relationship });
    }
  });

  it("imports its own form, with every sentence", () => {
    const read = MultiGraph.from(JSON.parse(textOf("json", {}, clean)));
    expect([read.order, read.size]).toEqual([must.nodes.length, must.edges.length]);
    expect(JSON.stringify(read.getAttribute("events"))).toContain("王伟陪同。");
    const places = read.mapNodes((id, { x, y }) => ({ id, x: Number(x), y: Number(y) }));
    expect(places).toEqual(must.nodes.map(({ id, x, y }) => ({ id, x, y })));
  });
});

describe("cytoscape.js", () => {
  it("reads all of Cytoscape JSON, places too", () => {
    const file: { elements: cytoscape.ElementsDefinition } = JSON.parse(textOf("cytoscape"));
    const read = cytoscape({ headless: true, elements: file.elements, layout: { name: "preset" } });
    expect([read.nodes().length, read.edges().length]).toEqual([must.nodes.length, must.edges.length]);
    for (const { id, x, y, ...node } of must.nodes) {
      const element = read.getElementById(String(id));
      expect(element.data()).toMatchObject(node);
      expect(element.position()).toEqual({ x, y });
    }
    for (const { key, ...edge } of must.edges) expect(read.getElementById(String(key)).data()).toMatchObject(edge);
    read.destroy();
  });
});

describe("D3", () => {
  it("takes nodes with their places, and finds both ends of every link", () => {
    const program = join(__dirname, "readers/read-with-d3.mjs");
    const read: unknown = JSON.parse(execFileSync(process.execPath, [program, fileOf("d3.json", textOf("d3"))], FORM));
    expect(read).toEqual({
      nodes: must.nodes.map(({ id, x, y }) => ({ id, x, y })),
      links: must.edges.map(({ source, target, weight }) => ({ source, target, weight })),
    });
  });
});

const FORM = { encoding: "utf8" } as const;
