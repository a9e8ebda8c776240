/** What each column of a graph file is called, its type and what it means: the schema's properties, and what files add. */
import { type NodeLabel, NODES, type PropertyType, RELATIONSHIPS, type RelationshipType } from "../model";
import type { EdgeType } from "./style";

/** A column of a file. */
export interface Column {
  readonly name: string;
  readonly type: PropertyType;
  /** For the codebook: one clause, with units and what an empty cell says. */
  readonly means: string;
}

const FIRST = "the first date of its events, partial as `--04-12` where no page gives the year";
const LAST = "the last date of its events, likewise";
const TIMES = "the number of events it is in";
const DOUBTFUL = "true where no event makes it sure";
const LIKELY = "how likely it is, from 0 to 1, where that is doubtful; empty where it is sure";
const SUREST = "how likely it is, from 0 to 1, by the event that makes it surest";
const NOBODY = "true where no page makes sure that it is one";
const ON_PAGE = "how likely it is, from 0 to 1, by the page that makes it surest; empty where it is sure";
const REASONS = "why what several pages say is said of one";
const SOURCES = "the sentences that say so, as FILE:LINE";
const PRINTED = "the first day on which it is printed";
const PRINTED_LAST = "the last day on which it is printed";

const NODE_PROPERTIES: { readonly [L in NodeLabel]: Readonly<Record<keyof (typeof NODES)[L], string>> } = {
  Person: {
    name: "the name (人物) in simplified characters",
    pinyin: "the name in pinyin without tones, syllables parted by spaces",
    home: "the jurisdiction; empty where no page says it",
    anonymous: "true where the name hides who is meant (张某, 刘先生), who is in no network",
    first: `${FIRST}; without any, of the newspapers that name the person`,
    last: LAST,
    reasons: `${REASONS}, and why a namesake is another`,
    doubtful: NOBODY,
    confidence: ON_PAGE,
  },
  Title: {
    name: "the post (职务) with its jurisdiction written out",
    jurisdiction: "the place or body that it belongs to; empty when unknown",
    body: "of which body of the place it is (永康市卫健委), or of which organisation; empty when unknown",
  },
  Organisation: { name: "the name (机构)" },
  Place: {
    name: "the full name (地方)",
    aliases: "other printed forms",
    level: "province, prefecture, county, town, village, zone, road, water, mountain, …",
    reasons: REASONS,
    doubtful: NOBODY,
    confidence: ON_PAGE,
  },
  Facility: {
    name: "the full name (场所)",
    aliases: "other printed forms",
    kind: "hospital, school, company, …",
    reasons: REASONS,
    doubtful: NOBODY,
    confidence: ON_PAGE,
  },
  Event: {
    name: "who, what, where: its name in the text, or its people, its verb and its sites",
    type: "visit, meeting, ceremony, reception or other",
    date: "as printed, perhaps partial (`--04-12`); empty for none",
    dateFrom: "the first day, where it is known whole",
    dateTo: "the last day, where it is known whole",
    dayPart: "上午, 下午, 晚, … as printed",
    doubtful: "true where nobody surely took part",
    confidence: "how likely it is, from 0 to 1, that its surest participant took part; empty where somebody surely did",
  },
  Article: {
    headline: "the main headline (主题), white space removed",
    publication: "the newspaper",
    published: "the day of the newspaper",
    file: "the page's file, as named when the graph was built",
    line: "the line of the file in which the article begins, from 1",
    sha256: "of the file's bytes, in hexadecimal",
  },
};

const OFFSET = "in the decoded file, in UTF-16 code units";

const EDGE_PROPERTIES: {
  readonly [T in RelationshipType]: Readonly<Record<keyof (typeof RELATIONSHIPS)[T]["properties"], string>>;
} = {
  HOLDS: {
    status: "held, acting (代), former (原) or proposed (拟任)",
    first: PRINTED,
    last: PRINTED_LAST,
    articles: "the number of articles that give the person the post",
    doubtful: "true where the person is doubtful on all pages that say so",
    confidence: "that of the person on the page that makes it surest, from 0 to 1; empty where it is sure",
  },
  OF: {},
  SUCCEEDED: {
    post: "the post",
    from: "the last day on which the one before is seen in it",
    to: "the first day on which the one after is; the change lies between",
  },
  TOOK_PART: {
    role: "lead, chair, speak, accompany or attend",
    order: "the position in the printed list, from 1: protocol order",
    mode: "branch (at a branch venue) or video; empty for who was in the room",
    doubtful: "true where the person may not have taken part",
    confidence: LIKELY,
  },
  AT: {
    order: "the position among the stops, from 1",
    doubtful: "true where it may not have taken place there",
    confidence: LIKELY,
  },
  REPORTED_IN: {
    start: `where the sentence begins ${OFFSET}`,
    end: `where it ends ${OFFSET}`,
    line: "the line of the file, from 1",
    quote: "the sentence",
  },
  CONTINUES: {},
  MENTIONED_IN: {
    count: "how often the article names it",
    start: `where it first does ${OFFSET}`,
    end: `where that mention ends ${OFFSET}`,
    line: "the line of that mention, from 1",
  },
  LOCATED_IN: {},
  PART_OF: {},
  VISITED: {
    times: "the number of events",
    first: FIRST,
    last: LAST,
    doubtful: DOUBTFUL,
    confidence: `${SUREST}: that of the person or of the site there, whichever is less; empty where it is sure`,
    events: "the ids of the events, by date",
  },
  APPEARED_WITH: {
    times: "the number of events in one room",
    weight: "Newman's: each event of n people in the room adds 1/(n−1)",
    first: FIRST,
    last: LAST,
    p: "the chance that two people of so many events each share so many (hypergeometric); empty when events were left out",
    doubtful: DOUBTFUL,
    confidence: `${SUREST}: that of the one person or of the other, whichever is less; empty where it is sure`,
    events: "the ids of the events, by date",
  },
  MENTIONED_WITH: {
    sentences: "the number of sentences that name both",
    first: "the first day of the articles",
    last: "the last day of the articles",
    articles: "the ids of the articles that name both and tell of no event of both",
  },
};

const SITE: readonly Column[] = [
  { name: "pinyin", type: "string", means: "the name in pinyin, as a person's" },
  { name: "within", type: "string", means: "the place that it lies in" },
  {
    name: "longitude",
    type: "float",
    means: "degrees east, of the site or of the nearest place around it; empty where unknown",
  },
  { name: "latitude", type: "float", means: "degrees north, likewise" },
  { name: "located", type: "string", means: "the name of the place whose coordinates these are" },
  { name: "times", type: "integer", means: TIMES },
  { name: "first", type: "string", means: FIRST },
  { name: "last", type: "string", means: LAST },
];

const SOURCE: readonly Column[] = [{ name: "sources", type: "strings", means: SOURCES }];

const NODE_ADDITIONS: Readonly<Partial<Record<NodeLabel, readonly Column[]>>> = {
  Person: [
    { name: "titles", type: "strings", means: "the posts, those held now first; 原 marks former, 拟任 proposed ones" },
    { name: "times", type: "integer", means: TIMES },
  ],
  Place: SITE,
  Facility: SITE,
};

const EDGE_ADDITIONS: Readonly<Partial<Record<EdgeType, readonly Column[]>>> = {
  VISITED: SOURCE,
  APPEARED_WITH: SOURCE,
  TOOK_PART: SOURCE,
  AT: SOURCE,
};

const SAME_VISITORS: readonly Column[] = [
  { name: "people", type: "integer", means: "the number of people who visited both" },
  { name: "visitors", type: "strings", means: "their names" },
  { name: "weight", type: "float", means: "Newman's: each person who visited n sites adds 1/(n−1)" },
  { name: "first", type: "string", means: "the first date of their visits to either" },
  { name: "last", type: "string", means: "the last date of their visits to either" },
  { name: "doubtful", type: "boolean", means: "true where nobody surely visited both" },
  {
    name: "confidence",
    type: "float",
    means:
      "how likely it is, from 0 to 1, by the person who makes it surest: that of the less sure visit; empty where it is sure",
  },
  { name: "events", type: "strings", means: "the ids of the events of these visits" },
];

/** The properties that the schema gives a node. */
export function schemaColumns(label: NodeLabel): readonly Column[] {
  return columnsOf(NODES[label], NODE_PROPERTIES[label]);
}

/** The schema's properties, and what graph files add, since a reader has no Cypher to ask for it. */
export function nodeColumns(label: NodeLabel): readonly Column[] {
  return [...schemaColumns(label), ...(NODE_ADDITIONS[label] ?? [])];
}

/** As `schemaColumns`, of a relationship, or of one that a projection adds. */
export function schemaEdgeColumns(type: EdgeType): readonly Column[] {
  return type === "SAME_VISITORS" ? SAME_VISITORS : columnsOf(RELATIONSHIPS[type].properties, EDGE_PROPERTIES[type]);
}

/** As `nodeColumns`, of a relationship. */
export function edgeColumns(type: EdgeType): readonly Column[] {
  return [...schemaEdgeColumns(type), ...(EDGE_ADDITIONS[type] ?? [])];
}

function columnsOf(
  types: Readonly<Record<string, PropertyType>>,
  meanings: Readonly<Record<string, string>>,
): readonly Column[] {
  return Object.entries(types).map(([name, type]) => ({ name, type, means: meanings[name]! }));
}
