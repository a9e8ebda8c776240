import { UndirectedGraph } from "graphology";
import { buildModel } from "../../viewer/src/data/model";
import { buildPicture, type PictureEdge, type PictureGraph } from "../../viewer/src/data/picture";
import { arrange, isAsBuilt } from "../../viewer/src/layout";
import { inCircle } from "../../viewer/src/layout/circle";
import { inColumns } from "../../viewer/src/layout/columns";
import type { Layout } from "../../viewer/src/state/choices";
import { FIRST_VIEW, type Point, type View } from "../../viewer/src/state/view";
import { DATASET } from "./dataset";

const model = buildModel(DATASET);

function arranged(layout: Exclude<Layout, "force">, view: Partial<View> = { projection: "all" }) {
  return arrange(model, buildPicture(model, { ...FIRST_VIEW, ...view }), layout);
}

function spot(places: ReadonlyMap<string, Point>, node: string): Point {
  const place = places.get(node);
  if (place === undefined) throw new Error(`${node} has no place`);
  return place;
}

const ONE_VISIT: PictureEdge = {
  kind: "visited",
  times: 1,
  weight: 1,
  first: null,
  last: null,
  events: [],
  confidence: null,
  through: [],
  size: 1,
};

/** Sites with so many visitors each, who went nowhere else; the visitors of one do not follow one another. */
function crowdAround(sites: readonly string[], visitors: number): PictureGraph {
  const graph: PictureGraph = new UndirectedGraph();
  const node = { subkind: "", x: 0, y: 0, size: 4, strength: 1, members: 0, confidence: null };
  for (const site of sites) graph.addNode(site, { ...node, label: site, kind: "place", strength: visitors });
  for (let at = 0; at < visitors * sites.length; at += 1) {
    const person = `来访者${at}`;
    graph.addNode(person, { ...node, label: person, kind: "person" });
    graph.addEdge(person, sites[at % sites.length]!, ONE_VISIT);
  }
  return graph;
}

describe("a layout", () => {
  it.each(["circle", "columns", "place", "time", "built"] as const)(
    "%s gives every node a place of its own, the same in every run",
    (layout) => {
      for (const projection of ["all", "events", "appearances"] as const) {
        const { places } = arranged(layout, { projection });
        expect(places.size).toBe(buildPicture(model, { ...FIRST_VIEW, projection }).graph.order);
        expect(arranged(layout, { projection }).places).toEqual(places);
        for (const [at, one] of [...places.values()].entries()) {
          for (const other of [...places.values()].slice(at + 1)) {
            expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(5);
          }
        }
      }
    },
  );

  it("in a circle has every node as far from the middle as every other", () => {
    const away = [...arranged("circle").places.values()].map(({ x, y }) => Math.round(Math.hypot(x, y)));
    expect(new Set(away).size).toBe(1);
  });

  it("in a circle of hundreds has rings, which leave every node room", () => {
    const places = [...inCircle(crowdAround(["甲村", "乙村"], 220)).values()];
    const away = new Set(places.map(({ x, y }) => Math.round(Math.hypot(x, y))));
    expect([places.length, away.size]).toEqual([442, 3]);
    for (const [at, one] of places.entries()) {
      for (const other of places.slice(at + 1)) {
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(29);
      }
    }
  });

  it("in columns has people to the left and sites to the right, each beside whom it is joined to", () => {
    const { places } = arranged("columns", { projection: "visits" });
    for (const [node, { x }] of places) expect(x < 0).toBe(node.startsWith("Person:"));
    // 青禾小学 saw 苏明远 alone, and 临川镇 韩知秋 alone.
    const isBelow = (one: string, other: string): boolean => spot(places, one).y < spot(places, other).y;
    expect(isBelow("Facility:qinghe", "Place:linchuan")).toBe(isBelow("Person:su", "Person:han"));
  });

  it("in columns has a site in the middle of the many who were there alone", () => {
    const hubs = crowdAround(["甲村", "乙村", "丙村"], 30);
    const places = inColumns(hubs);
    hubs.forEachEdge((_edge, _attributes, person, site) => {
      expect(Math.abs(spot(places, person).y - spot(places, site).y)).toBeLessThanOrEqual(15 * 30);
    });
  });

  it("in columns of hundreds has lanes, which leave every node room and the columns no higher than wide", () => {
    const places = [...inColumns(crowdAround(["甲村", "乙村"], 150)).values()];
    for (const [at, one] of places.entries()) {
      for (const other of places.slice(at + 1)) {
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(29);
      }
    }
    // A name of three characters at the height of a screen.
    const xs = [...new Set(places.map(({ x }) => x))].toSorted((a, b) => a - b);
    for (const [at, x] of xs.entries()) expect((xs[at + 1] ?? Infinity) - x).toBeGreaterThan(5 * 30);
    const extent = (axis: "x" | "y") => {
      const values = places.map((point) => point[axis]);
      return Math.max(...values) - Math.min(...values);
    };
    expect(extent("y")).toBeLessThan(extent("x"));
  });

  it("by time has the first seen to the left, and whose day is not known whole behind all", () => {
    const { places, headings } = arranged("time");
    // 韩知秋 and 临川镇 on the first of March, 苏明远 and 东溪口卡点 on the fifth, the others on no whole day.
    const columns = ["Person:han", "Place:linchuan", "Person:su", "Facility:dongxi", "Person:luo", "Facility:qinghe"];
    const xs = columns.map((node) => spot(places, node).x);
    expect([xs[0] === xs[1], xs[2] === xs[3], xs[4] === xs[5]]).toEqual([true, true, true]);
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
    expect(headings.map(({ text }) => text)).toEqual(["2021-03-01", "2021-03-05", null]);
  });

  it("by time goes on with later days in lines below the earlier where there are many", () => {
    const days = Array.from({ length: 28 }, (_, at) => `2021-02-${String(at + 1).padStart(2, "0")}`);
    const attributes = { ...DATASET.nodes[0]!.attributes, subkind: "" };
    const nodes = days.map((day) => ({ key: day, attributes: { ...attributes, label: day } }));
    const [event] = Object.values(DATASET.attributes.events);
    const events = Object.fromEntries(
      days.map((day) => [
        day,
        { ...event!, dateFrom: day, participants: [{ ...event!.participants[0]!, person: day }] },
      ]),
    );
    const seen = buildModel({ ...DATASET, attributes: { ...DATASET.attributes, events }, nodes, edges: [] });
    const { places } = arrange(seen, buildPicture(seen, { ...FIRST_VIEW, projection: "all" }), "time");
    const spots = days.map((day) => spot(places, day));
    expect(new Set(spots.map(({ y }) => y)).size).toBeGreaterThan(1);
    for (const [at, { x, y }] of spots.entries()) {
      const before = spots[at - 1];
      if (before !== undefined) expect(y < before.y || (y === before.y && x > before.x)).toBe(true);
    }
  });

  it("by place has those of one county together under its name", () => {
    const { places, headings } = arranged("place");
    expect(headings.map(({ text }) => text)).toEqual(["临川市"]);
    expect([...places.values()].every(({ y }) => y < (headings[0]?.y ?? 0))).toBe(true);
  });

  it("by place has groups farther from one another than their nodes are", () => {
    const graph = crowdAround(["甲村", "乙村"], 20);
    const homes = new Map(graph.mapNodes((node) => [node, graph.neighbors(node)[0] ?? node]));
    const nodes = graph.mapNodes((key, { label }) => ({
      key,
      attributes: { ...DATASET.nodes[0]!.attributes, label, home: homes.get(key) ?? null },
    }));
    const towns = buildModel({ ...DATASET, attributes: { ...DATASET.attributes, events: {} }, nodes, edges: [] });
    const { places } = arrange(towns, { ...buildPicture(towns, FIRST_VIEW), graph }, "place");
    const groups = ["甲村", "乙村"].map((home) =>
      [...places].flatMap(([node, point]) => (homes.get(node) === home ? point : [])),
    );
    const between = Math.min(
      ...groups[0]!.flatMap((one) => groups[1]!.map((other) => Math.hypot(one.x - other.x, one.y - other.y))),
    );
    const within = Math.min(
      ...groups[0]!.flatMap((one) =>
        groups[0]!.flatMap((other) => (one === other ? [] : Math.hypot(one.x - other.x, one.y - other.y))),
      ),
    );
    expect(between).toBeGreaterThan(2 * within);
  });

  it("by place has a row for each node, room for names between them, and whose place is not known below all", () => {
    const homes = ["甲县", "甲县", "乙县", ...Array.from({ length: 30 }, (_, at) => (at < 20 ? "丙县" : null))];
    const nodes = homes.map((home, at) => ({
      key: `人${at}`,
      attributes: { ...DATASET.nodes[0]!.attributes, label: "某某某", home },
    }));
    const county = buildModel({ ...DATASET, attributes: { ...DATASET.attributes, events: {} }, nodes, edges: [] });
    const graph: PictureGraph = new UndirectedGraph();
    for (const { key } of nodes) {
      const node = {
        kind: "person",
        subkind: "",
        x: 0,
        y: 0,
        size: 4,
        strength: 1,
        members: 0,
        confidence: null,
      } as const;
      graph.addNode(key, { ...node, label: "某某某" });
    }
    const { places, apart } = arrange(county, { ...buildPicture(county, FIRST_VIEW), graph }, "place");
    const spots = nodes.map(({ key }) => spot(places, key));
    for (const [at, one] of spots.entries()) {
      for (const other of spots.slice(at + 1)) {
        const [across, down] = [Math.abs(one.x - other.x), Math.abs(one.y - other.y)];
        expect(down > 29 || across > 80).toBe(true);
      }
    }
    const known = spots.filter((_, at) => homes[at] !== null).map(({ y }) => y);
    const unknown = spots.filter((_, at) => homes[at] === null).map(({ y }) => y);
    expect(Math.max(...unknown)).toBeLessThan(Math.min(...known));
    expect(apart).toBe(30);
  });

  it("of forces is the build's own where all is shown that joined nodes there, whoever is left out that stood alone", () => {
    const alone = { key: "Person:alone", attributes: { ...DATASET.nodes[0]!.attributes, label: "何独" } };
    const larger = buildModel({ ...DATASET, nodes: [...DATASET.nodes, alone] });
    const shown = (view: Partial<View>) => buildPicture(larger, { ...FIRST_VIEW, ...view });
    const everything = shown({ projection: "all" });
    expect(everything.graph.hasNode("Person:alone")).toBe(false);
    expect(isAsBuilt(larger, everything)).toBe(true);
    expect(isAsBuilt(larger, shown({ projection: "visits" }))).toBe(false);
    // As many ties as the build has, and yet none of them: six parts that people took.
    const parts = shown({ projection: "events" });
    expect(parts.graph.size).toBe(larger.graph.size);
    expect(isAsBuilt(larger, parts)).toBe(false);
  });

  it("as built leaves everything where the build put it, whatever is shown", () => {
    const { places } = arranged("built", { projection: "visits", filters: { ...FIRST_VIEW.filters, least: 2 } });
    expect(Object.fromEntries(places)).toEqual({ "Person:su": { x: 0, y: 0 }, "Facility:dongxi": { x: 200, y: 0 } });
  });
});
