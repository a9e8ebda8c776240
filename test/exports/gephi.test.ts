import { join } from "node:path";

import type { ExportOptions, FORMATS } from "../../src/exports";
import { drawn, listsAsText, sorted, spellsAs, without, withoutEmptyLists, type Drawn, type Values } from "./drawn";
import { describeWithGephi, fileOf, folderOf } from "./readers";
import { textOf, written } from "./town";

const FULL = { projections: ["full"] } as const;

describeWithGephi("Gephi", (read) => {
  let all: Readonly<Record<string, GephiDrawn>>;

  // Once for all files, since starting Gephi takes longer than reading them.
  beforeAll(() => {
    const tables = folderOf(written("gephi-csv", { ...FULL, raw: true }));
    const files = {
      gexf: fileIn("gexf", "new.gexf"),
      full: fileIn("gexf", "full.gexf", FULL),
      sites: fileIn("gexf", "sites.gexf", { projections: ["sites"] }),
      old: fileIn("gexf-1.2", "old.gexf"),
      oldFull: fileIn("gexf-1.2", "old-full.gexf", FULL),
      graphml: fileIn("graphml", "graph.graphml"),
      csv: ["nodes.csv", "edges.csv"].map((name) => join(tables, name)).join(","),
    };
    const graphs: readonly GephiDrawn[] = JSON.parse(read(...Object.values(files)));
    all = Object.fromEntries(Object.keys(files).map((name, at) => [name, graphs[at]!]));
  });

  it.each([
    ["visits and appearances", "gexf", drawn()],
    ["the full graph, each edge between two nodes by itself", "full", drawn(FULL)],
    ["the sites, with lists of names", "sites", drawn({ projections: ["sites"] })],
  ])("reads all of GEXF: %s", (_, name, must) => {
    const is = all[name];
    expect(is!.issues).toEqual([]);
    expect(is!).toMatchObject({ directed: must.directed, mixed: false, dynamic: true });
    expectEqual(is!.nodes, sorted(must.nodes, "id").map(withInterval));
    const edges = sorted(must.edges, "key").map(({ key, width: _width, ...edge }) =>
      withInterval({ ...edge, id: key }),
    );
    expectEqual(is!.edges, edges, "kind");
  });

  it("reads GEXF 1.2 as well, but has one edge where there are several between two nodes", () => {
    const { old, oldFull } = all;
    expect(old!.issues).toEqual([]);
    expectEqual(old!.nodes, sorted(drawn().nodes, "id").map(withInterval));
    expect(old!.edges).toHaveLength(drawn().edges.length);
    const pairs = drawn(FULL).edges.map(({ source, target }) => `${String(source)}\n${String(target)}`);
    expect(oldFull!.edges).toHaveLength(new Set(pairs).size);
    expect(new Set(pairs).size).toBeLessThan(pairs.length);
  });

  it("reads GraphML with places, sizes and colours, and without days", () => {
    const { graphml } = all;
    expect(graphml!.issues).toEqual([]);
    expect(graphml!.dynamic).toBe(false);
    const nodes = sorted(drawn().nodes, "id").map((node) => ({
      ...listsAsText(without(node, "spells")),
      identifier: node["id"],
    }));
    expectEqual(graphml!.nodes, nodes);
    const edges = sorted(drawn().edges, "key").map(({ key, ...edge }) => ({
      ...listsAsText(without(edge, "spells")),
      id: key,
      identifier: key,
    }));
    expectEqual(graphml!.edges, edges, "kind");
  });

  it("reads its two tables with days, labels and weights, and places nodes itself", () => {
    const { csv } = all;
    expect(csv!.issues).toEqual([]);
    expect(csv!).toMatchObject({ directed: true, dynamic: true });
    const must = drawn(FULL);
    expect(sorted(csv!.nodes, "id").map(ofNodes)).toEqual(sorted(must.nodes, "id").map(withInterval).map(ofNodes));
    const edges = must.edges.map(({ key, ...edge }) => ({ ...withInterval(edge), id: key }));
    expect(sorted(csv!.edges, "id").map(ofEdges)).toEqual(sorted(edges, "id").map(ofEdges));
    expect(sorted(csv!.edges, "id").map(({ weight }) => weight)).toEqual(
      sorted(edges, "id").map(({ weight }) => weight),
    );
  });
});

function fileIn(format: keyof typeof FORMATS, name: string, options: Partial<ExportOptions> = {}): string {
  return fileOf(name, textOf(format, options));
}

function ofNodes({ id, label, entity, Interval }: Values): readonly unknown[] {
  return [id, label, entity, Interval];
}

function ofEdges({ id, source, target, label, Interval }: Values): readonly unknown[] {
  return [id, source, target, label, Interval];
}

interface GephiDrawn extends Drawn {
  readonly mixed: boolean;
  readonly dynamic: boolean;
  readonly issues: readonly string[];
}

/** As Gephi has a node or edge: days are in `Interval`, and there are no empty lists. */
function withInterval(element: Values): Values {
  const days = spellsAs(element, (from, to) => `${from}/${to}`);
  return { ...withoutEmptyLists(without(element, "spells")), ...(days.length > 0 && { Interval: days }) };
}

/** Gephi's numbers have seven digits where it draws and weighs; `Label` and `Weight` say the same again. */
function expectEqual(is: readonly Values[], must: readonly Values[], ...beside: readonly string[]): void {
  const read = sorted(is, "id").map((element) => without(element, "Label", "Weight", ...beside));
  expect(read.map((element) => without(element, ...DRAWN))).toEqual(must.map((element) => without(element, ...DRAWN)));
  for (const name of DRAWN) {
    for (const [at, element] of read.entries()) {
      const value = must[at]![name];
      if (typeof value === "number") expect(element[name]).toBeCloseTo(value, 3);
    }
  }
}

const DRAWN = ["x", "y", "size", "weight"];

function cellsOf(options: Partial<ExportOptions>): string {
  return [...written("gephi-csv", { ...FULL, ...options }).values()].join("\n");
}

it("marks labels that a spreadsheet would run as formulas, unless it is told not to", () => {
  expect(cellsOf({})).toMatch(/,'=SUM\(A1\),/);
  expect(cellsOf({ raw: true })).toMatch(/,=SUM\(A1\),/);
});
