/** Small graphs, made by hand. */

import {
  NODES,
  RELATIONSHIPS,
  type Graph,
  type GraphNode,
  type GraphRelationship,
  type PropertyType,
  type Value,
} from "../../src/model";

type Properties = Readonly<Record<string, Value>>;

/** A node with all properties of its label; those not given are null. */
export function node(label: keyof typeof NODES, id: string, properties: Properties = {}): GraphNode {
  return { label, id, properties: complete(Object.keys(NODES[label]), properties) };
}

/** `relationship("AT", "e1", { from: ["Event", "e1"], to: ["Place", "永康市"] })`, likewise. */
export function relationship(
  type: keyof typeof RELATIONSHIPS,
  id: string,
  { from, to }: Record<"from" | "to", readonly [keyof typeof NODES, string]>,
  properties: Properties = {},
): GraphRelationship {
  return {
    type,
    id,
    from: { label: from[0], id: from[1] },
    to: { label: to[0], id: to[1] },
    properties: complete(Object.keys(RELATIONSHIPS[type].properties), properties),
  };
}

function complete(names: readonly string[], properties: Properties): Properties {
  return Object.fromEntries(names.map((name) => [name, properties[name] ?? null]));
}

export const EMPTY: Graph = { nodes: [], relationships: [] };

/** What tables, quotation and paths of files can trip over. */
export const AWKWARD = "a \"b\", 'c'\n\r\n<d>\t&amp; \\n \\ 𠮷野 👨‍👩‍👧 =x; é̀ \\N  ";

/** Two meetings and a visit: 甲 and 乙 at both meetings, 丙 at the first, 甲 alone at the hospital. */
export const TOWN: Graph = {
  nodes: [
    node("Article", "a1", { headline: "推进会召开", published: "2022-04-14", file: "p/1.txt", line: 3, sha256: "00" }),
    node("Article", "a2", { headline: AWKWARD, file: "p/2, b.txt", line: 9_007_199_254_740_991 }),
    node("Event", "e1", {
      name: "推进会",
      type: "meeting",
      date: "2022-04-13",
      dateFrom: "2022-04-13",
      dateTo: "2022-04-13",
    }),
    node("Event", "e2", { name: "座谈会", type: "meeting", date: "--04-15" }),
    node("Event", "e3", { name: "检查", type: "visit", date: "2022-04-12", dateFrom: "2022-04-12" }),
    node("Facility", "f1", { name: "第一医院", aliases: ["一医", 'the "1st", [x]'], kind: "hospital" }),
    node("Person", "甲", { name: "甲", pinyin: "jia", home: "永康市", first: "2022-04-12", last: "2022-04-15" }),
    node("Person", "乙", { name: "乙", pinyin: "", home: null, doubtful: false }),
    node("Person", "丙", { name: "丙", doubtful: true, confidence: 0.72 }),
    node("Place", "330784", { name: "永康市", aliases: [], level: "county" }),
  ],
  relationships: [
    relationship("APPEARED_WITH", "1", between("甲", "乙"), { times: 2, weight: 1.5, events: ["e1", "e2"] }),
    relationship("APPEARED_WITH", "2", between("甲", "丙"), { times: 1, weight: 1, events: ["e1"] }),
    relationship("AT", "1", { from: ["Event", "e3"], to: ["Facility", "f1"] }, { order: 1 }),
    relationship("AT", "2", { from: ["Event", "e1"], to: ["Place", "330784"] }, { order: 1 }),
    relationship("LOCATED_IN", "1", { from: ["Facility", "f1"], to: ["Place", "330784"] }),
    reported("1", "e1", "a1", { start: 1, end: 9, line: 4, quote: "甲、乙、丙出席推进会。" }),
    reported("2", "e1", "a2", { start: 0, end: 7, line: 1, quote: AWKWARD }),
    reported("3", "e2", "a2", { start: 9, end: 17, line: 2, quote: "甲和乙参加座谈会。" }),
    reported("4", "e3", "a1", { start: 20, end: 28, line: 6, quote: "甲检查第一医院。" }),
    tookPart("1", "甲", "e1", { role: "lead", order: 1 }),
    tookPart("2", "乙", "e1", { role: "attend", order: 2 }),
    tookPart("3", "丙", "e1", { role: "attend", order: 3 }),
    tookPart("4", "甲", "e2", { role: "chair", order: 1 }),
    tookPart("5", "乙", "e2", { role: "attend", order: 2 }),
    tookPart("6", "甲", "e3", { role: "lead", order: 1 }),
    relationship("VISITED", "1", { from: ["Person", "甲"], to: ["Facility", "f1"] }, { times: 1, events: ["e3"] }),
  ],
};

/** What a later build says: 丙 and the visit are gone, 丁 is new, the hospital has another name. */
export const LATER: Graph = {
  nodes: [
    node("Event", "e2", { name: "座谈会", type: "meeting", date: "2022-04-15" }),
    node("Facility", "f1", { name: "市第一医院", aliases: [] }),
    node("Person", "丁", { name: "丁" }),
    node("Person", "甲", { name: "甲", home: null }),
  ],
  relationships: [
    relationship("APPEARED_WITH", "1", between("甲", "丁"), { times: 1, weight: 1, events: ["e2"] }),
    tookPart("4", "甲", "e2", { role: "chair", order: 2 }),
    tookPart("5", "丁", "e2", { role: "attend", order: 1 }),
  ],
};

/** Every label and type of the model, between every pair of labels that it may join, with all properties set. */
export const COMPLETE: Graph = {
  nodes: entriesOf(NODES).map(([label, properties]) => node(label, `${label}-1`, filled(properties))),
  relationships: entriesOf(RELATIONSHIPS).flatMap(([type, { joins, properties }]) =>
    joins.map(([from, to], at) =>
      relationship(type, `${at}`, { from: [from, `${from}-1`], to: [to, `${to}-1`] }, filled(properties)),
    ),
  ),
};

function entriesOf<K extends string, V>(record: Readonly<Record<K, V>>): readonly (readonly [K, V])[] {
  // The keys of a constant of the model are those that its type says.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.entries(record) as [K, V][];
}

function filled(types: Readonly<Record<string, PropertyType>>): Properties {
  const values: Record<PropertyType, (name: string, at: number) => Value> = {
    string: (name) => `${name}的值`,
    integer: (_, at) => at + 7,
    float: (_, at) => at + 0.5,
    boolean: (_, at) => at % 2 === 0,
    date: (_, at) => `2022-04-${10 + at}`,
    strings: (name) => [`${name}甲`, `${name}乙`],
  };
  return Object.fromEntries(Object.entries(types).map(([name, type], at) => [name, values[type](name, at)]));
}

function between(from: string, to: string): Record<"from" | "to", readonly ["Person", string]> {
  return { from: ["Person", from], to: ["Person", to] };
}

function reported(id: string, event: string, article: string, properties: Properties): GraphRelationship {
  return relationship("REPORTED_IN", id, { from: ["Event", event], to: ["Article", article] }, properties);
}

function tookPart(id: string, person: string, event: string, properties: Properties): GraphRelationship {
  return relationship("TOOK_PART", id, { from: ["Person", person], to: ["Event", event] }, properties);
}
