import { MultiGraph } from "graphology";
import { assemble } from "../../src/assemble";
import { writeJson } from "../../src/exports";
import type { PageRecord } from "../../src/model";
import { event, knowledge, page, person, quote, site, title } from "../resolve/records";
import { datasetOf } from "./dataset";

const A = "Person:person:赵一山@永康市";
const B = "Person:person:钱二水@永康市";
const SHOP = "Facility:facility:某某超市@古山镇";

/** What breaks files: markup, a control character, half a surrogate pair, a line end, characters beyond the basic plane. */
const HARD = '甲"乙"<丙>&丁\u0001\ud800\n戊,=𠮷😀';

const PAGES: readonly PageRecord[] = [
  page("one.txt", {
    published: "2022-03-15",
    persons: [
      person("赵一山", [title("县长", "武义县", { status: "former" }), title("市委书记", "永康市")]),
      person("钱二水", [title("市长", "永康市")]),
      person("孙三"),
    ],
    places: [site("古山镇", { id: "330784108", aliases: ["古山"] })],
    facilities: [site("某某超市", { kind: "shop", within: "古山镇" }), site("某某药店", { kind: "pharmacy" })],
    events: [
      event("visit", ["赵一山", "钱二水"], ["古山镇", "某某超市"], { resolved: "2022-03-14", date: "--03-14" }),
      event("meeting", ["赵一山", "钱二水"], [], { id: "e2", date: "--03-01", evidence: [quote(HARD, 300)] }),
    ],
  }),
];

const GRAPH = assemble(PAGES, knowledge());
const dataset = datasetOf(GRAPH, { name: "试" });
const attributesOf = (key: string) => dataset.nodes.find((node) => node.key === key)!.attributes;

describe("the dataset", () => {
  it("draws who took part in events and where they were, and not who is only mentioned", () => {
    expect(dataset.nodes.map(({ key }) => key)).toEqual([SHOP, A, B, "Place:330784108"]);
    expect(
      dataset.edges.map(({ source, target, undirected, attributes: { kind, label } }) => [
        source,
        target,
        undirected,
        kind,
        label,
      ]),
    ).toEqual([
      [A, B, true, "appeared", "同场"],
      [A, "Place:330784108", undefined, "visited", "到访"],
      [A, SHOP, undefined, "visited", "到访"],
      [B, "Place:330784108", undefined, "visited", "到访"],
      [B, SHOP, undefined, "visited", "到访"],
    ]);
    expect(dataset.options).toEqual({ type: "mixed", multi: true, allowSelfLoops: true });
  });

  it("says of people and sites what the viewer shows", () => {
    expect(attributesOf(A)).toMatchObject({
      label: "赵一山",
      kind: "person",
      subkind: "",
      pinyin: "zhao yi shan",
      color: "#0072b2",
      home: "永康市",
      within: null,
      titles: ["永康市委书记", "原武义县县长"],
      first: "2022-03-14",
      last: "2022-03-14",
      aliases: [],
    });
    expect(attributesOf(SHOP)).toMatchObject({
      kind: "facility",
      subkind: "shop",
      color: "#e69f00",
      pinyin: "mou mou chao shi",
      home: null,
      within: "古山镇",
      titles: [],
    });
    expect(attributesOf("Place:330784108")).toMatchObject({
      kind: "place",
      subkind: "town",
      color: "#009e73",
      within: "永康市",
      aliases: ["古山"],
    });
  });

  it("dates a person's posts and gives the level of their place", () => {
    const day = "2022-03-15";
    expect(attributesOf(A).posts).toEqual([
      { name: "永康市委书记", status: "held", of: "永康市", level: "county", first: day, last: day, articles: 1 },
      { name: "武义县县长", status: "former", of: "武义县", level: "county", first: day, last: day, articles: 1 },
    ]);
    expect(attributesOf(SHOP).posts).toEqual([]);
  });

  it("leads from a site to the places around it, drawn or not", () => {
    const { places } = dataset.attributes;
    const around: string[] = [];
    for (let key = attributesOf(SHOP).parent; key !== null; key = places[key]!.parent) around.push(places[key]!.name);
    expect(around).toEqual(["古山镇", "永康市", "金华市", "浙江省"]);
    expect(attributesOf(A).parent).toBeNull();
  });

  it("leads from every edge to its events, and from them to people, stops and sentences", () => {
    for (const { attributes } of dataset.edges) {
      expect(attributes.events).toHaveLength(attributes.times);
      for (const id of attributes.events) expect(dataset.attributes.events[id]!.evidence.length).toBeGreaterThan(0);
    }
    const events = Object.values(dataset.attributes.events);
    const visit = events.find(({ type }) => type === "visit")!;
    const article = `article:${PAGES[0]!.sha256.slice(0, 12)}#a1`;
    expect(visit).toEqual({
      type: "visit",
      name: "赵一山在某某超市visit",
      date: "--03-14",
      dateFrom: "2022-03-14",
      dateTo: "2022-03-14",
      participants: [
        { person: A, name: "赵一山", role: "lead", order: 1, mode: null },
        { person: B, name: "钱二水", role: "attend", order: 2, mode: null },
      ],
      at: [
        { site: "Place:330784108", name: "古山镇" },
        { site: SHOP, name: "某某超市" },
      ],
      evidence: [{ article, start: 60, end: 77, line: 4, quote: "赵一山、钱二水到古山镇、某某超市。" }],
    });
    expect(dataset.attributes.articles).toEqual({
      [article]: { headline: "标题", publication: "某某日报", published: "2022-03-15", file: "one.txt", line: 1 },
    });
    expect(dataset.attributes.name).toBe("试");
  });

  it("is what graphology imports, with quotations whole", () => {
    const imported = MultiGraph.from(JSON.parse([...writeJson(GRAPH)].join("")));
    expect([imported.order, imported.size]).toEqual([4, 5]);
    const quotes = Object.values(dataset.attributes.events).flatMap(({ evidence }) => evidence.map((one) => one.quote));
    expect(quotes).toContain(HARD);
  });

  it("is the same to the byte in every run, and for no records a graph without nodes", () => {
    expect([...writeJson(assemble(PAGES.toReversed(), knowledge()))]).toEqual([...writeJson(GRAPH)]);
    expect(JSON.parse([...writeJson({ nodes: [], relationships: [] })].join(""))).toMatchObject({
      nodes: [],
      edges: [],
    });
  });
});

describe("the layout", () => {
  const names = Array.from(
    { length: 60 },
    (_, at) => `赵${"一二三四五六七八九十"[at % 10]}${"山水木火土石"[Math.floor(at / 10)]}`,
  );
  const crowd = page("crowd", {
    persons: names.map((name) => person(name)),
    facilities: names.slice(0, 30).map((name) => site(`${name}纪念广场服务中心`)),
    events: names.slice(0, 50).map((name, at) =>
      event(
        "visit",
        [name, names[(at * 7 + 1) % 60]!, names[(at * 3 + 2) % 60]!],
        at < 30 ? [`${name}纪念广场服务中心`] : [],
        {
          id: `e${at}`,
        },
      ),
    ),
  });

  it("gives finite positions at which no label lies on another", () => {
    const boxes = datasetOf(assemble([crowd], knowledge())).nodes.map(({ attributes }) => attributes);
    expect(boxes.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    const covered = boxes.flatMap((a, at) =>
      boxes.slice(at + 1).filter((b) => {
        const [left, right] = a.x < b.x ? [a, b] : [b, a];
        return Math.abs(a.y - b.y) < 12 && right.x - right.size < left.x + left.size + 12 * left.label.length;
      }),
    );
    expect(boxes.length).toBeGreaterThan(80);
    expect(covered).toEqual([]);
  });

  it("places a single node", () => {
    const alone = page("alone", { persons: [person("孙三")], events: [event("visit", ["孙三"])] });
    const [node] = datasetOf(assemble([alone], knowledge())).nodes;
    expect(Number.isFinite(node!.attributes.x) && Number.isFinite(node!.attributes.y)).toBe(true);
  });
});
