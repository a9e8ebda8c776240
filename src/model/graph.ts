/**
 * The property graph that the stores, exports and viewer receive: what the nodes and relationships are called and
 * which properties they have, with their types. Stores derive their tables from SCHEMA; nothing else repeats it.
 */

/** The type of a property, as the schema names it. */
export type PropertyType = "string" | "integer" | "float" | "boolean" | "date" | "strings";

/** What a property may hold: `date` values are `YYYY-MM-DD`, `strings` is a list, and null is what is unknown. */
export type Value = string | number | boolean | null | readonly string[];

/**
 * The properties of nodes, by label. What is `doubtful` may be none, as a name may that is no person's; `confidence` is how
 * likely it is, by the page that makes it surest, and null for what is not doubtful.
 */
export const NODES = {
  /**
   * 人物. `anonymous`: the name hides who is meant (张某, 刘先生), and networks are without. `reasons`: why what several pages say
   * is said of one, and why others of the name are others.
   */
  Person: {
    name: "string",
    pinyin: "string",
    home: "string",
    anonymous: "boolean",
    first: "string",
    last: "string",
    reasons: "strings",
    doubtful: "boolean",
    confidence: "float",
  },
  /** 职务. `body`: whose it is within its place, 永康市卫健委 */
  Title: { name: "string", jurisdiction: "string", body: "string" },
  /** 机构 */
  Organisation: { name: "string" },
  /** 地方 */
  Place: {
    name: "string",
    aliases: "strings",
    level: "string",
    reasons: "strings",
    doubtful: "boolean",
    confidence: "float",
  },
  /** 场所 */
  Facility: {
    name: "string",
    aliases: "strings",
    kind: "string",
    reasons: "strings",
    doubtful: "boolean",
    confidence: "float",
  },
  /**
   * 活动. `date` is as printed and may be partial (`--04-12`); `dateFrom` and `dateTo` are there when it is whole. As sure as
   * that its surest participant took part.
   */
  Event: {
    name: "string",
    type: "string",
    date: "string",
    dateFrom: "date",
    dateTo: "date",
    dayPart: "string",
    doubtful: "boolean",
    confidence: "float",
  },
  /** 稿件, or what one page has of one; a part without a headline has that of the first. */
  Article: {
    headline: "string",
    publication: "string",
    published: "date",
    file: "string",
    line: "integer",
    sha256: "string",
  },
} as const satisfies Record<string, Record<string, PropertyType>>;

/** What a node is. */
export type NodeLabel = keyof typeof NODES;

/** The properties of relationships, by type, and the pairs of labels that each joins. */
export const RELATIONSHIPS = {
  /**
   * The post as printed, with the span of dates seen; one for each spell, when somebody else held it in between. As sure as
   * the person on the surest of the pages that give it.
   */
  HOLDS: {
    joins: [["Person", "Title"]],
    properties: {
      status: "string",
      first: "string",
      last: "string",
      articles: "integer",
      doubtful: "boolean",
      confidence: "float",
    },
  },
  OF: {
    joins: [
      ["Title", "Place"],
      ["Title", "Organisation"],
    ],
    properties: {},
  },
  /** From the later holder of a post to the one before; the change lies between `from`, the last day of the one, and `to`. */
  SUCCEEDED: { joins: [["Person", "Person"]], properties: { post: "string", from: "string", to: "string" } },
  /**
   * `order` is the position in the printed list; `mode` is null for who was in the room, `confidence` for who surely took
   * part (model/record.ts).
   */
  TOOK_PART: {
    joins: [["Person", "Event"]],
    properties: { role: "string", order: "integer", mode: "string", doubtful: "boolean", confidence: "float" },
  },
  /** `confidence` is null where it surely took place there. */
  AT: {
    joins: [
      ["Event", "Place"],
      ["Event", "Facility"],
    ],
    properties: { order: "integer", doubtful: "boolean", confidence: "float" },
  },
  /** The evidence: one relationship a sentence. */
  REPORTED_IN: {
    joins: [["Event", "Article"]],
    properties: { start: "integer", end: "integer", line: "integer", quote: "string" },
  },
  /** From a part of a story (上接第1版) to the part before it, on another page. */
  CONTINUES: { joins: [["Article", "Article"]], properties: {} },
  MENTIONED_IN: {
    joins: [
      ["Person", "Article"],
      ["Place", "Article"],
      ["Facility", "Article"],
    ],
    properties: { count: "integer", start: "integer", end: "integer", line: "integer" },
  },
  LOCATED_IN: { joins: [["Facility", "Place"]], properties: {} },
  PART_OF: { joins: [["Place", "Place"]], properties: {} },
  /**
   * Derived from events of type visit, and from the venues of the others. `events` lists their ids. Doubtful is what no event
   * makes sure: an event makes it as sure as the less sure of person and site, and `confidence` is that of the surest event,
   * null for what is not doubtful.
   */
  VISITED: {
    joins: [
      ["Person", "Place"],
      ["Person", "Facility"],
    ],
    properties: {
      times: "integer",
      first: "string",
      last: "string",
      doubtful: "boolean",
      confidence: "float",
      events: "strings",
    },
  },
  /**
   * Derived: shared events in one room. `weight` is Newman's, the sum of 1/(n−1). Stored once, from the smaller id to the
   * larger. `p` is the chance that two people of so many events each share so many of all; it is a measure of the whole
   * graph, and the only property that moves with any page. `doubtful` and `confidence` are as for VISITED, of the two people.
   */
  APPEARED_WITH: {
    joins: [["Person", "Person"]],
    properties: {
      times: "integer",
      weight: "float",
      first: "string",
      last: "string",
      p: "float",
      doubtful: "boolean",
      confidence: "float",
      events: "strings",
    },
  },
  /** Derived: named in `articles` that tell of no event of both, and there in so many sentences together. */
  MENTIONED_WITH: {
    joins: [["Person", "Person"]],
    properties: { sentences: "integer", first: "string", last: "string", articles: "strings" },
  },
} as const satisfies Record<
  string,
  { joins: readonly (readonly [NodeLabel, NodeLabel])[]; properties: Record<string, PropertyType> }
>;

/** What a relationship is. */
export type RelationshipType = keyof typeof RELATIONSHIPS;

/** Every node has all properties of its label; what is unknown is null. `id` is unique among the nodes of its label. */
export interface GraphNode {
  readonly label: NodeLabel;
  readonly id: string;
  readonly properties: Readonly<Record<string, Value>>;
}

/** What a node is known by among all of a graph, as its id is unique among those of its label only: `Person:person:章旭升@永康市`. */
export function nodeKey({ label, id }: Pick<GraphNode, "label" | "id">): string {
  return `${label}:${id}`;
}

/** Every relationship has all properties of its type; `id` is unique among those of its type and the same in every build. */
export interface GraphRelationship {
  readonly type: RelationshipType;
  readonly id: string;
  readonly from: { readonly label: NodeLabel; readonly id: string };
  readonly to: { readonly label: NodeLabel; readonly id: string };
  readonly properties: Readonly<Record<string, Value>>;
}

/** Nodes sorted by label and id, relationships by type and id, in code-unit order, so that equal graphs are equal bytes. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly relationships: readonly GraphRelationship[];
}
