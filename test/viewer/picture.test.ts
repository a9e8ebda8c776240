import { assemble } from "../../src/assemble";
import { writeJson } from "../../src/exports";
import { buildModel } from "../../viewer/src/data/model";
import { buildPicture, eventsDrawn, type Picture } from "../../viewer/src/data/picture";
import { MOST_NODES, neighbourhood, ON_DESK, ON_TELEPHONE, subset, within } from "../../viewer/src/data/subset";
import { drawnEdge, emphasise, emphasiseNodes } from "../../viewer/src/graph/emphasis";
import { showing } from "../../viewer/src/state/show";
import { FIRST_VIEW, NO_FILTERS, type Filters, type View } from "../../viewer/src/state/view";
import { lexicon, pages, recordOf } from "../corpus/corpus";
import { DATASET } from "./dataset";

const model = buildModel(DATASET);
const picture = (change: Partial<View> = {}): Picture => buildPicture(model, { ...FIRST_VIEW, ...change });
const filtered = (filters: Partial<Filters>, change: Partial<View> = {}): Picture =>
  picture({ projection: "all", ...change, filters: { ...NO_FILTERS, ...filters } });

/** `韩知秋—东溪口卡点 1`, sorted. */
function edges({ graph }: Picture): string[] {
  const name = (node: string): string => graph.getNodeAttribute(node, "label");
  return graph.mapEdges((_edge, { times }, source, target) => `${name(source)}—${name(target)} ${times}`).toSorted();
}

function told(change: Partial<View>): string[] {
  return eventsDrawn(picture(change)).map(({ name }) => name);
}

function names({ graph }: Picture): string[] {
  return graph.mapNodes((_node, { label }) => label).toSorted();
}

describe("the picture", () => {
  it("first shows who visited where, as the build counted it", () => {
    expect(edges(picture())).toEqual([
      "苏明远—东溪口卡点 2",
      "苏明远—青禾小学 1",
      "韩知秋—东溪口卡点 1",
      "韩知秋—临川镇 1",
    ]);
  });

  it("tells of the events behind its edges, and of those of nodes that stand alone in it", () => {
    expect(told({})).toEqual(["走访", "检查指导", "调研"]);
    expect(told({ projection: "appearances" })).toEqual(["检查指导", "春耕座谈会"]);
    expect(told({ projection: "all", focus: ["Place:linchuan"] })).toEqual(["走访"]);
  });

  it("counts from the events what the build counted, where all events are in a time window", () => {
    const all = filtered({ roles: ["lead", "chair", "speak", "accompany", "attend"] });
    expect(edges(all)).toEqual(edges(picture({ projection: "all" })));
    expect(all.graph.getEdgeAttributes("p1")).toMatchObject({ times: 1, weight: 1, first: "2021-03-05" });
  });
});

function countsOf({ graph }: Picture) {
  return graph.mapEdges((key, { times, weight, first, last, events }) => ({ key, times, weight, first, last, events }));
}

it("counts the edges of a whole corpus as the build did, when every event is asked anew", () => {
  const graph = assemble(pages.map(recordOf), lexicon);
  const corpus = buildModel(JSON.parse([...writeJson(graph)].join("")));
  const roles = ["lead", "chair", "speak", "accompany", "attend"];
  const view: View = { ...FIRST_VIEW, projection: "all", filters: { ...NO_FILTERS, roles } };
  expect(countsOf(buildPicture(corpus, view))).toEqual(
    countsOf(buildPicture(corpus, { ...view, filters: NO_FILTERS })),
  );
  expect(corpus.graph.size).toBeGreaterThan(100);
});

describe("filters", () => {
  it("keep the events of a time window, count edges anew and leave out events without a whole date", () => {
    const march = picture({ period: { from: "2021-03-02", to: "2021-03-31" } });
    expect(edges(march)).toEqual(["苏明远—东溪口卡点 1", "韩知秋—东溪口卡点 1"]);
    expect([...march.events.keys()]).toEqual(["e1"]);
    expect(march.graph.getEdgeAttributes("v1")).toMatchObject({ times: 1, first: "2021-03-05", events: ["e1"] });
    expect(picture({ period: { from: "1999-01-01", to: "1999-12-31" } }).graph.order).toBe(0);
  });

  it.each<[string, Partial<Filters>, string[]]>([
    ["a kind", { kinds: ["person"] }, ["罗亦安—苏明远 1", "韩知秋—苏明远 1"]],
    ["a type of event", { types: ["meeting"] }, ["罗亦安—苏明远 1"]],
    ["a role of all at an edge", { roles: ["lead"] }, ["苏明远—东溪口卡点 2", "苏明远—青禾小学 1", "韩知秋—临川镇 1"]],
    [
      "a kind of site, and who met at one",
      { sites: ["checkpoint"] },
      ["苏明远—东溪口卡点 2", "韩知秋—东溪口卡点 1", "韩知秋—苏明远 1"],
    ],
    ["a number of events", { least: 2 }, ["苏明远—东溪口卡点 2"]],
    ["a jurisdiction that nobody has", { homes: ["别处"] }, []],
    ["a level of posts that nobody holds", { levels: ["province"] }, []],
  ])("keep %s", (_what, filters, expected) => {
    expect(edges(filtered(filters))).toEqual(expected);
  });

  it("keep the people of a jurisdiction and a level of post", () => {
    const everybody = edges(filtered({}));
    expect(edges(filtered({ homes: ["临川市"], levels: ["county"] }))).toEqual(everybody);
  });
});

describe("projections", () => {
  it("join people who appeared together", () => {
    expect(edges(picture({ projection: "appearances" }))).toEqual(["罗亦安—苏明远 1", "韩知秋—苏明远 1"]);
  });

  it("show everything with those who have no edge in the time window only where they took part in an event of it", () => {
    expect(names(picture({ projection: "all" }))).toHaveLength(6);
    const one = picture({ projection: "all", period: { from: "2021-03-01", to: "2021-03-01" } });
    expect(names(one)).toEqual(["临川镇", "韩知秋"]);
  });

  it("join sites with a visitor in common, who weighs less the more sites there are", () => {
    const { graph } = picture({ projection: "sites" });
    const edge = graph.edge("Facility:dongxi", "Facility:qinghe");
    expect(graph.order).toBe(3);
    expect(graph.getEdgeAttributes(edge)).toMatchObject({
      kind: "shared",
      times: 1,
      weight: 1,
      through: ["Person:su"],
      events: ["e1", "e2"],
    });
  });

  it("join people and the events they took part in", () => {
    const events = picture({ projection: "events" });
    expect(events.graph.order).toBe(3 + 4);
    expect(edges(events)).toContain("罗亦安—春耕座谈会 1");
    expect(events.graph.getNodeAttributes("Event:e3")).toMatchObject({ kind: "event", subkind: "meeting" });
  });
});

describe("folding", () => {
  it("joins visits to the sites of a town, an event at two of them counted once", () => {
    const towns = picture({ grain: "town" });
    expect(edges(towns)).toEqual(["苏明远—临川镇 2", "韩知秋—临川镇 2"]);
    expect(towns.graph.getNodeAttribute("Place:linchuan", "members")).toBe(3);
    expect(towns.drawnAs("Facility:qinghe")).toBe("Place:linchuan");
  });

  it("folds into counties, and a county unfolded by hand into its towns", () => {
    expect(names(picture({ grain: "county" }))).toEqual(["临川市", "苏明远", "韩知秋"]);
    expect(names(picture({ grain: "county", unfolded: ["Place:shi"] }))).toEqual(["临川镇", "苏明远", "韩知秋"]);
    expect(edges(picture({ grain: "county", unfolded: ["Place:shi", "Place:linchuan"] }))).toEqual(edges(picture()));
  });

  it("folds one place by hand", () => {
    expect(edges(picture({ folded: ["Place:linchuan"] }))).toEqual(edges(picture({ grain: "town" })));
  });

  it("counts what passes the filter of least events after folding", () => {
    expect(edges(filtered({ least: 2 }, { grain: "town", projection: "visits" }))).toHaveLength(2);
  });
});

describe("parts of a picture", () => {
  it("are the network around a node", () => {
    expect(names(picture({ ego: { node: "Facility:qinghe", depth: 1 } }))).toEqual(["苏明远", "青禾小学"]);
    expect(names(picture({ ego: { node: "Facility:qinghe", depth: 2 } }))).toEqual([
      "东溪口卡点",
      "苏明远",
      "青禾小学",
    ]);
    expect(names(picture({ ego: { node: "Person:nobody", depth: 2 } }))).toHaveLength(5);
  });

  it("are nodes in focus with what was expanded, without what was hidden", () => {
    expect(names(picture({ focus: ["Person:su", "Facility:dongxi"] }))).toEqual(["东溪口卡点", "苏明远"]);
    expect(picture({ focus: [] }).graph.order).toBe(0);
    const grown = picture({ focus: ["Person:su"], expanded: ["Person:su"], hidden: ["Facility:qinghe"] });
    expect(names(grown)).toEqual(["东溪口卡点", "苏明远"]);
    expect(grown.of).toEqual({ nodes: 5, links: 4 });
  });

  it("reach no further than asked", () => {
    const chain = ["ab", "bc", "cd"].map(([source = "", target = ""]) => {
      return { ...picture().graph.getEdgeAttributes("v1"), key: source + target, source, target };
    });
    expect([...within(neighbourhood(chain), "a", 2)]).toEqual(["a", "b", "c"]);
  });
});

describe("a graph too large to be drawn", () => {
  const usual = picture().graph.getEdgeAttributes("v1");
  /** One hub with so many sites, each with a visitor of its own who is joined to nothing else. */
  const links = Array.from({ length: 15_000 }, (_, at) => [
    { ...usual, key: `h${at}`, source: "hub", target: `site${at}` },
    { ...usual, key: `v${at}`, source: `visitor${at}`, target: `site${at}` },
  ]).flat();
  const nodes = new Set(links.flatMap(({ source, target }) => [source, target]));
  const choice = { focus: null, ego: null, expanded: [], hidden: [], whole: true };

  it("opens on an overview that can be read: the strongest, each with its neighbours", () => {
    const part = subset({ nodes, links }, { ...choice, whole: false });
    expect([part.cut, part.nodes.size, part.nodes.has("hub")]).toEqual([true, ON_DESK.shown, true]);
    expect(part.links).toHaveLength(ON_DESK.shown - 1);
    expect(part.strengthOf("hub")).toBe(15_000 * usual.weight);
    const few = new Set([...nodes].slice(0, ON_DESK.readable));
    const small = { nodes: few, links: links.filter(({ source, target }) => few.has(source) && few.has(target)) };
    expect(subset(small, { ...choice, whole: false })).toMatchObject({ cut: false });
  });

  it("opens on more than the leaves of two hubs: the strongest each bring those nearest to them", () => {
    const sizes = Object.entries({ first: 900, second: 800, third: 20, fourth: 19 });
    const stars = sizes.flatMap(([hub, size]) =>
      Array.from({ length: size }, (_, at) => ({ ...usual, key: `${hub}${at}`, source: `${hub}-${at}`, target: hub })),
    );
    const traveller = ["first", "fourth"].map((to) => ({ ...usual, key: `t-${to}`, source: "traveller", target: to }));
    const all = [...stars, ...traveller];
    const ends = new Set(all.flatMap(({ source, target }) => [source, target]));
    const part = subset({ nodes: ends, links: all }, { ...choice, whole: false });
    expect(part.nodes.size).toBe(ON_DESK.shown);
    for (const node of ["first", "second", "third", "fourth", "traveller"]) expect(part.nodes).toContain(node);
  });

  it("is drawn as far as a browser can when all is asked for, and expands from there", () => {
    const part = subset({ nodes, links }, choice);
    expect([part.cut, part.nodes.size, part.nodes.has("hub")]).toEqual([true, MOST_NODES, true]);
    expect(part.of).toEqual({ nodes: 30_001, links: 30_000 });
    expect(part.links.every(({ source, target }) => part.nodes.has(source) && part.nodes.has(target))).toBe(true);
    const left = [...nodes].find((node) => !part.nodes.has(node))!;
    expect(subset({ nodes, links }, { ...choice, expanded: [left] }).nodes.has(left)).toBe(true);
  });

  it("opens on less where the screen is a telephone's", () => {
    const part = subset({ nodes, links }, { ...choice, whole: false }, ON_TELEPHONE);
    expect([part.cut, part.nodes.size]).toEqual([true, ON_TELEPHONE.shown]);
  });

  it("is whole for a network around a node", () => {
    const ego = { node: "visitor3", depth: 1 };
    expect(subset({ nodes, links }, { ...choice, ego })).toMatchObject({ cut: false, links: [{ key: "v3" }] });
  });
});

describe("what is in hand", () => {
  it("is a node with its neighbours, an edge with its ends, an event with all who were there", () => {
    const first = picture();
    expect(emphasise(model, first, { kind: "node", key: "Facility:qinghe" }).nodes.size).toBe(2);
    expect([...emphasise(model, first, { kind: "edge", key: "v1" }).nodes]).toEqual(["Person:su", "Facility:dongxi"]);
    const event = emphasise(model, first, { kind: "event", key: "e1" });
    expect([event.nodes.size, event.edges.size]).toEqual([3, 2]);
    expect(emphasise(model, first, { kind: "node", key: "Person:luo" }).nodes.size).toBe(0);
  });

  it("is the place as which a folded site is drawn", () => {
    const towns = picture({ grain: "town" });
    expect([...emphasise(model, towns, { kind: "node", key: "Facility:qinghe" }).centres]).toEqual(["Place:linchuan"]);
    expect(drawnEdge(model, towns, "v2")).toBe("visited:Person:su>Place:linchuan");
    expect(drawnEdge(model, picture({ projection: "appearances" }), "v2")).toBeNull();
  });

  it("is what was picked, with the edges among it", () => {
    const { nodes, edges: among } = emphasiseNodes(picture(), ["Person:su", "Facility:dongxi", "Person:nobody"]);
    expect([nodes.size, among.size]).toEqual([2, 1]);
  });
});

function asked(view: Partial<View>, kind: "node" | "edge" | "event", key: string): Partial<View> {
  const now = { ...FIRST_VIEW, ...view };
  return showing(model, buildPicture(model, now), now, { kind, key });
}

describe("showing what was asked for", () => {
  it("keeps the projection in which it can be seen, and otherwise takes one in which it can", () => {
    expect(asked({}, "node", "Person:su")).toEqual({ selection: { kind: "node", key: "Person:su" } });
    expect(asked({}, "node", "Person:luo").projection).toBe("appearances");
    expect(asked({ projection: "appearances" }, "edge", "v1").projection).toBe("visits");
    expect(asked({ projection: "sites" }, "node", "Person:su").projection).toBe("visits");
    expect(asked({}, "event", "e3")).toEqual({ selection: { kind: "event", key: "e3" } });
  });

  it("brings back what was hidden or left out", () => {
    expect(asked({ hidden: ["Person:su", "Person:han"] }, "node", "Person:su").hidden).toEqual(["Person:han"]);
    expect(asked({ focus: ["Person:han"] }, "node", "Person:su").expanded).toEqual(["Person:su"]);
  });
});
