import { assert, property, shuffledSubarray } from "fast-check";
import { assemble } from "../../src/assemble";
import {
  type Graph,
  type GraphRelationship,
  NODES,
  type PageRecord,
  RELATIONSHIPS,
  type RelationshipType,
} from "../../src/model";
import { event, knowledge, page, person, quote, site, title } from "../resolve/records";

const A = "person:赵一山@永康市";
const B = "person:钱二水@永康市";
const C = "person:孙三@永康市";

/** Three days of three people: a visit, a visit with a stop in common, a meeting at a venue. */
const PAGES: readonly PageRecord[] = [
  page("one", {
    published: "2022-03-15",
    persons: [
      person("赵一山", [title("市委书记", "永康市")]),
      person("钱二水", [title("市长", "永康市", { status: "acting" })]),
    ],
    places: [site("古山镇", { id: "330784108" })],
    facilities: [site("某某超市", { kind: "shop", within: "古山镇" })],
    events: [event("visit", ["赵一山", "钱二水"], ["古山镇", "某某超市"], { resolved: "2022-03-14", date: "--03-14" })],
  }),
  page("two", {
    persons: [person("赵一山", [title("永康市委书记", "永康市")]), person("孙三"), person("钱二水")],
    facilities: [site("某某超市", { kind: "shop", within: "古山镇" }), site("会议中心", { kind: "venue" })],
    events: [
      event("visit", ["赵一山"], ["某某超市"], { resolved: "2022-02-01" }),
      event("meeting", ["赵一山", "孙三", "钱二水"], ["会议中心"], { id: "e2", evidence: [quote("三人开会。", 200)] }),
    ],
  }),
];

const GRAPH = assemble(PAGES, knowledge());

function of(type: RelationshipType, graph: Graph = GRAPH): readonly GraphRelationship[] {
  return graph.relationships.filter((relationship) => relationship.type === type);
}

it("gives every node and relationship the properties of the schema, and no others", () => {
  for (const { label, properties } of GRAPH.nodes) {
    expect(Object.keys(properties).toSorted()).toEqual(Object.keys(NODES[label]).toSorted());
  }
  for (const { type, properties } of GRAPH.relationships) {
    expect(Object.keys(properties).toSorted()).toEqual(Object.keys(RELATIONSHIPS[type].properties).toSorted());
  }
});

it("joins only what the schema joins, and only nodes that are there", () => {
  const nodes = new Set(GRAPH.nodes.map(({ label, id }) => `${label} ${id}`));
  for (const { type, from, to } of GRAPH.relationships) {
    expect(RELATIONSHIPS[type].joins).toContainEqual([from.label, to.label]);
    expect(nodes).toContain(`${from.label} ${from.id}`);
    expect(nodes).toContain(`${to.label} ${to.id}`);
  }
});

it("uses every label and type of the schema, each id once", () => {
  const titled = page("three", { persons: [person("李四", [title("董事长", "某某物流有限公司")]), person("孙三")] });
  const later = page("four", { published: "2022-06-01", persons: [person("孙三", [title("市委书记", "永康市")])] });
  const [article] = later.articles;
  const tail = page("five", { articles: [{ ...article!, continues: { source: "four", article: "a1" } }] });
  const { nodes, relationships } = assemble([...PAGES, titled, later, tail], knowledge());
  expect(new Set(nodes.map(({ label }) => label))).toEqual(new Set(Object.keys(NODES)));
  expect(new Set(relationships.map(({ type }) => type))).toEqual(new Set(Object.keys(RELATIONSHIPS)));
  expect(new Set(nodes.map(({ label, id }) => label + id)).size).toBe(nodes.length);
  expect(new Set(relationships.map(({ type, id }) => type + id)).size).toBe(relationships.length);
});

it("is the same to the byte whatever the order of the records", () => {
  const shuffled = shuffledSubarray(
    [...PAGES, page("three", { ...PAGES[0]!, source: "three", sha256: "3".repeat(64) })],
    {
      minLength: 3,
    },
  );
  const expected = new Set<string>();
  assert(
    property(shuffled, (pages) => {
      expected.add(JSON.stringify(assemble(pages, knowledge())));
      return expected.size === 1;
    }),
  );
});

it("derives who visited where from visits and from venues", () => {
  expect(of("VISITED").map(({ from, to, properties }) => [from.id, to.id, properties["times"]])).toEqual([
    [C, "facility:会议中心@永康市", 1],
    [A, "330784108", 1],
    [A, "facility:会议中心@永康市", 1],
    [A, "facility:某某超市@古山镇", 2],
    [B, "330784108", 1],
    [B, "facility:会议中心@永康市", 1],
    [B, "facility:某某超市@古山镇", 1],
  ]);
  const twice = of("VISITED").find(({ properties }) => properties["times"] === 2)!;
  expect(twice.properties).toMatchObject({ first: "2022-02-01", last: "2022-03-14" });
  expect(twice.properties["events"]).toHaveLength(2);
});

it("weighs shared events as Newman does, from the smaller id to the larger", () => {
  expect(
    of("APPEARED_WITH").map(({ from, to, properties: { times, weight } }) => [from.id, to.id, times, weight]),
  ).toEqual([
    [C, A, 1, 0.5],
    [C, B, 1, 0.5],
    [A, B, 2, 1.5],
  ]);
});

it("adds weights in one order", () => {
  const groups = [
    ["赵一山", "钱二水"],
    ["赵一山", "钱二水", "孙三"],
    ["赵一山", "钱二水", "孙三", "李四"],
  ];
  const people = ["赵一山", "钱二水", "孙三", "李四"].map((name) => person(name));
  const records = groups.map((group, at) => page(`${at}`, { persons: people, events: [event("meeting", group)] }));
  const [, , , , , pair] = of("APPEARED_WITH", assemble(records, knowledge()));
  expect(pair).toMatchObject({ from: { id: A }, to: { id: B }, properties: { weight: 1.833333 } });
});

const NO_DOUBT = { doubtful: false, confidence: null };

it("keeps status, span and articles of a post", () => {
  expect(of("HOLDS").map(({ to, properties }) => [to.id, properties])).toEqual([
    ["title:永康市委书记", { status: "held", first: "2022-02-01", last: "2022-03-15", articles: 2, ...NO_DOUBT }],
    ["title:永康市市长", { status: "acting", first: "2022-03-15", last: "2022-03-15", articles: 1, ...NO_DOUBT }],
  ]);
  expect(of("OF").map(({ to }) => to)).toEqual([
    { label: "Place", id: "330784" },
    { label: "Place", id: "330784" },
  ]);
});

it("keeps order, role, stops and sentences of an event", () => {
  const meeting = GRAPH.nodes.find(({ properties }) => properties["type"] === "meeting")!;
  const here = (one: GraphRelationship): boolean => one.to.id === meeting.id || one.from.id === meeting.id;
  expect(
    of("TOOK_PART")
      .filter(here)
      .map(({ from, properties }) => [from.id, properties]),
  ).toEqual([
    [C, { role: "attend", order: 2, mode: null, ...NO_DOUBT }],
    [A, { role: "lead", order: 1, mode: null, ...NO_DOUBT }],
    [B, { role: "attend", order: 3, mode: null, ...NO_DOUBT }],
  ]);
  expect(of("AT").filter(here)).toMatchObject([{ to: { id: "facility:会议中心@永康市" }, properties: { order: 1 } }]);
  expect(of("REPORTED_IN").filter(here)).toMatchObject([
    { to: { label: "Article" }, properties: { start: 200, end: 205, line: 11, quote: "三人开会。" } },
  ]);
});

it("places facilities and places up to the province", () => {
  expect(of("LOCATED_IN").map(({ from, to }) => [from.id, to.id])).toEqual([["facility:某某超市@古山镇", "330784108"]]);
  expect(of("PART_OF").map(({ from, to }) => [from.id, to.id])).toEqual([
    ["330700", "330000"],
    ["330784108", "330784"],
    ["330784", "330700"],
  ]);
});

it("counts the mentions of each article, those between articles for the nearest", () => {
  const [base] = page("x").articles;
  const record = page("x", {
    articles: [
      { ...base!, start: 0, end: 100 },
      { ...base!, id: "a2", start: 150, end: 300 },
    ],
    persons: [person("赵一山", [], { mentions: [quote("赵一山", 160), quote("赵一山", 90), quote("赵一山", 140)] })],
  });
  const graph = assemble([record], knowledge());
  expect(of("MENTIONED_IN", graph).map(({ to, properties }) => [to.id.slice(-2), properties])).toEqual([
    ["a1", { count: 1, start: 90, end: 93, line: 5 }],
    ["a2", { count: 2, start: 140, end: 143, line: 8 }],
  ]);
});

it("spells names in pinyin, surnames as surnames", () => {
  const names = ["单晓红", "吕布", "艾尔肯·吐尼亚孜"];
  const { nodes } = assemble([page("x", { persons: names.map((name) => person(name)) })], knowledge());
  const pinyins = Object.fromEntries(nodes.map(({ properties: { name, pinyin } }) => [name, pinyin]));
  expect(pinyins).toMatchObject({
    单晓红: "shan xiao hong",
    吕布: "lv bu",
    "艾尔肯·吐尼亚孜": "ai er ken · tu ni ya zi",
  });
});

it("dates a person by events, and by the newspapers when no event is dated", () => {
  const people = Object.fromEntries(
    GRAPH.nodes
      .filter(({ label }) => label === "Person")
      .map(({ id, properties: { first, last } }) => [id, [first, last]]),
  );
  expect(people).toEqual({ [A]: ["2022-02-01", "2022-03-14"], [B]: ["2022-03-14", "2022-03-14"], [C]: [null, null] });
  const named = assemble([page("x", { published: "2022-05-01", persons: [person("孙三")] })], knowledge());
  expect(named.nodes.find(({ id }) => id === C)!.properties).toMatchObject({ first: "2022-05-01" });
});

it("makes nothing of no records", () => {
  expect(assemble([], knowledge())).toEqual({ nodes: [], relationships: [], proposals: [], problems: [] });
});
