/** A graph of any size as the model has it, the same for the same size: for benchmarks of what keeps and writes graphs. */
import model from "../../dist/model/index.js";

const { NODES, RELATIONSHIPS } = model;

/** How many nodes of each label there are for a million relationships, about as in a city paper's archive. */
const NODE_COUNTS = {
  Article: 40_000,
  Event: 40_000,
  Facility: 15_000,
  Organisation: 1_000,
  Person: 20_000,
  Place: 3_000,
  Title: 5_000,
};

/** How many relationships there are of each type and pair of labels, in thousandths of all. */
const SHARES = [
  ["APPEARED_WITH", "Person", "Person", 240],
  ["AT", "Event", "Facility", 40],
  ["AT", "Event", "Place", 20],
  ["HOLDS", "Person", "Title", 30],
  ["LOCATED_IN", "Facility", "Place", 15],
  ["MENTIONED_IN", "Facility", "Article", 60],
  ["MENTIONED_IN", "Person", "Article", 160],
  ["MENTIONED_IN", "Place", "Article", 40],
  ["MENTIONED_WITH", "Person", "Person", 50],
  ["OF", "Title", "Organisation", 2],
  ["OF", "Title", "Place", 3],
  ["PART_OF", "Place", "Place", 3],
  ["REPORTED_IN", "Event", "Article", 100],
  ["SUCCEEDED", "Person", "Person", 2],
  ["TOOK_PART", "Person", "Event", 155],
  ["VISITED", "Person", "Facility", 60],
  ["VISITED", "Person", "Place", 20],
];

/** @param relationships - about how many, from a thousand on */
export function generateGraph(relationships) {
  const random = generator(20220414);
  const nodes = Object.entries(NODE_COUNTS).flatMap(([label, count]) => {
    const length = Math.max(10, Math.round((count * relationships) / 1e6));
    return Array.from({ length }, (_, at) => nodeOf(label, at, random));
  });
  const byLabel = Object.groupBy ? Object.groupBy(nodes, ({ label }) => label) : grouped(nodes);
  const edges = SHARES.flatMap(([type, from, to, share]) =>
    edgesOf(type, byLabel[from], byLabel[to], Math.round((share * relationships) / 1000), random),
  );
  return { nodes: nodes.toSorted(byKey("label")), relationships: edges.toSorted(byKey("type")) };
}

function grouped(nodes) {
  const groups = {};
  for (const node of nodes) (groups[node.label] ??= []).push(node);
  return groups;
}

function nodeOf(label, at, random) {
  const id = `${label.toLowerCase()}:${text(random, 3)}${at}@${text(random, 3)}`;
  return { label, id, properties: propertiesOf(NODES[label], at, random) };
}

/** Between two no more than once; of people a few are much oftener there than the others. */
function edgesOf(type, froms, tos, count, random) {
  const seen = new Set();
  const edges = [];
  for (let tried = 0; edges.length < count && tried < 20 * count; tried += 1) {
    const from = froms[Math.floor(froms.length * random() ** 2)];
    const to = tos[Math.floor(tos.length * random() ** 2)];
    const id = `${from.id}>${to.id}`;
    if (from === to || seen.has(id)) continue;
    seen.add(id);
    const properties = propertiesOf(RELATIONSHIPS[type].properties, edges.length, random);
    edges.push({ type, id, from: endOf(from), to: endOf(to), properties });
  }
  return edges;
}

const endOf = ({ label, id }) => ({ label, id });

function propertiesOf(types, at, random) {
  return Object.fromEntries(Object.entries(types).map(([name, type]) => [name, valueOf(name, type, at, random)]));
}

function valueOf(name, type, at, random) {
  if (type === "integer") return Math.floor(random() * 1000);
  if (type === "float") return random();
  if (type === "date") return dayOf(random);
  if (type === "strings") return Array.from({ length: Math.floor(random() * 4) }, () => `e${text(random, 4)}`);
  if (name === "first" || name === "last" || name === "date") return dayOf(random);
  if (name === "quote") return `${text(random, 20 + Math.floor(random() * 40))}。`;
  return random() < 0.1 ? null : `${text(random, 2 + Math.floor(random() * 6))}${at % 97}`;
}

const dayOf = (random) => new Date(Date.UTC(2015, 0, 1 + Math.floor(random() * 3650))).toISOString().slice(0, 10);

/** From the three thousand and more commonest characters, as they stand in Unicode. */
const text = (random, length) =>
  String.fromCharCode(...Array.from({ length }, () => 0x4e00 + Math.floor(random() * 6000)));

const byKey = (first) => (a, b) => compare(a[first], b[first]) || compare(a.id, b.id);
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** Mulberry32. */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
