/** A small dataset of invented people and sites, set out so that its nodes and edges lie well apart on the screen. */
import type { Dataset, DatasetPost, DatasetSpot, EdgeAttributes, NodeAttributes } from "../../src/exports/dataset";

const NODE = {
  subkind: "",
  color: "#000000",
  home: null,
  within: null,
  parent: null,
  spot: null,
  titles: [],
  posts: [],
  first: null,
  last: null,
  aliases: [],
};
const HOME = spot(116.36, 27.98, "临川市", false);
const EDGE = { color: "#000000", size: 3, weight: 1, first: null, last: null };

function spot(longitude: number, latitude: number, of: string, exact: boolean): DatasetSpot {
  return { longitude, latitude, of, exact };
}

function person(label: string, pinyin: string, y: number, titles: string[]): NodeAttributes {
  const posts = titles.map((name): DatasetPost => {
    return {
      name,
      status: "held",
      of: "临川市",
      level: "county",
      first: "2021-03-05",
      last: "2021-03-05",
      articles: 1,
    };
  });
  return { ...NODE, label, kind: "person", pinyin, x: 0, y, size: 14, home: "临川市", spot: HOME, titles, posts };
}

function edge(kind: EdgeAttributes["kind"], events: string[]): EdgeAttributes {
  return { ...EDGE, kind, label: kind === "visited" ? "到访" : "同场", times: events.length, events };
}

/** The text that a page might smuggle in. */
export const MARKUP = `<script>document.title="broken"</script><img src="x" onerror="document.title='broken'">`;

export const DATASET: Dataset = {
  options: { type: "mixed", multi: true, allowSelfLoops: false },
  attributes: {
    name: "临川见闻",
    places: {
      "Place:linchuan": { name: "临川镇", level: "town", parent: "Place:shi" },
      "Place:shi": { name: "临川市", level: "county", parent: null },
    },
    events: {
      e1: {
        type: "visit",
        name: "检查指导",
        date: "2021-03-05",
        dateFrom: "2021-03-05",
        dateTo: "2021-03-05",
        participants: [
          { person: "Person:su", name: "苏明远", role: "lead", order: 1, mode: null },
          { person: "Person:han", name: "韩知秋", role: "accompany", order: 2, mode: null },
        ],
        at: [{ site: "Facility:dongxi", name: "东溪口卡点" }],
        evidence: [
          { article: "a1", start: 10, end: 40, line: 7, quote: "3月5日，苏明远在韩知秋陪同下来到东溪口卡点检查指导。" },
        ],
      },
      e2: {
        type: "visit",
        name: "调研",
        date: "--04-12",
        dateFrom: null,
        dateTo: null,
        participants: [{ person: "Person:su", name: "苏明远", role: "lead", order: 1, mode: null }],
        at: [
          { site: "Facility:dongxi", name: "卡点" },
          { site: "Facility:qinghe", name: "青禾小学" },
        ],
        evidence: [{ article: "a2", start: 3, end: 30, line: 21, quote: `苏明远又到青禾小学和卡点调研${MARKUP}。` }],
      },
      e3: {
        type: "meeting",
        name: "春耕座谈会",
        date: null,
        dateFrom: null,
        dateTo: null,
        participants: [
          { person: "Person:su", name: "苏明远", role: "speak", order: 1, mode: null },
          { person: "Person:luo", name: "罗亦安", role: "chair", order: 2, mode: null },
        ],
        at: [],
        evidence: [{ article: "a2", start: 50, end: 80, line: 30, quote: "座谈会由罗亦安主持，苏明远讲话。" }],
      },
      e4: {
        type: "visit",
        name: "走访",
        date: "2021-03-01",
        dateFrom: "2021-03-01",
        dateTo: "2021-03-01",
        participants: [{ person: "Person:han", name: "韩知秋", role: "lead", order: 1, mode: null }],
        at: [{ site: "Place:linchuan", name: "临川镇" }],
        evidence: [{ article: "a1", start: 60, end: 80, line: 9, quote: "韩知秋走访临川镇。" }],
      },
    },
    articles: {
      a1: {
        headline: "苏明远检查卡点",
        publication: "临川日报",
        published: "2021-03-06",
        file: "pages/2021-03-06.txt",
        line: 5,
      },
      a2: { headline: null, publication: null, published: null, file: "pages/undated.txt", line: 20 },
    },
  },
  nodes: [
    { key: "Person:su", attributes: person("苏明远", "su ming yuan", 0, ["临川市委书记"]) },
    { key: "Person:han", attributes: person("韩知秋", "han zhi qiu", 100, ["临川市市长"]) },
    { key: "Person:luo", attributes: person("罗亦安", "luo yi an", 200, ["临川市农业农村局局长"]) },
    {
      key: "Facility:dongxi",
      attributes: {
        ...NODE,
        label: "东溪口卡点",
        kind: "facility",
        subkind: "checkpoint",
        pinyin: "dong xi kou ka dian",
        x: 200,
        y: 0,
        size: 14,
        within: "临川镇",
        parent: "Place:linchuan",
        aliases: ["卡点"],
        spot: spot(116.7, 28.3, "东溪口卡点", true),
      },
    },
    {
      key: "Facility:qinghe",
      attributes: {
        ...NODE,
        label: "青禾小学",
        within: "临川镇",
        parent: "Place:linchuan",
        kind: "facility",
        subkind: "school",
        spot: spot(116.2, 27.8, "临川镇", false),
        pinyin: "qing he xiao xue",
        x: 140,
        y: 50,
        size: 12,
      },
    },
    {
      key: "Place:linchuan",
      attributes: {
        ...NODE,
        label: "临川镇",
        within: "临川市",
        parent: "Place:shi",
        kind: "place",
        subkind: "town",
        spot: spot(116.2, 27.8, "临川镇", true),
        pinyin: "lin chuan zhen",
        x: 200,
        y: 110,
        size: 12,
      },
    },
  ],
  edges: [
    { key: "v1", source: "Person:su", target: "Facility:dongxi", attributes: edge("visited", ["e1", "e2"]) },
    { key: "v2", source: "Person:su", target: "Facility:qinghe", attributes: edge("visited", ["e2"]) },
    { key: "v3", source: "Person:han", target: "Place:linchuan", attributes: edge("visited", ["e4"]) },
    {
      key: "v4",
      source: "Person:han",
      target: "Facility:dongxi",
      attributes: edge("visited", ["e1"]),
    },
    {
      key: "p1",
      source: "Person:han",
      target: "Person:su",
      undirected: true,
      attributes: edge("appeared", ["e1"]),
    },
    {
      key: "p2",
      source: "Person:luo",
      target: "Person:su",
      undirected: true,
      attributes: edge("appeared", ["e3"]),
    },
  ],
};
