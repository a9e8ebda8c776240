/** A dataset of invented people and sites of any size: the same for the same numbers. */

const SURNAMES = Array.from("赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜");
const GIVEN = Array.from("明远知秋亦安思齐若水文博志强海燕建国晓东丽华永康新民春生秀英立群");
const PLACES = Array.from("东西南北上下前后古石清白龙凤金银大小长新");
const SUFFIXES = ["小学", "药店", "卡点", "超市", "医院", "村", "广场", "工地", "水厂", "车站"];
const KINDS = [
  "school",
  "pharmacy",
  "checkpoint",
  "shop",
  "hospital",
  "village",
  "venue",
  "project",
  "utility",
  "station",
];
const TYPES = ["visit", "visit", "visit", "meeting", "ceremony", "reception"];
const ROLES = ["lead", "accompany", "attend"];

/** Numbers from 0 up to 1 that look random (mulberry32). */
export function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Two in five nodes are people; few are seen often, most seldom, as in newspapers. Every node has an edge. */
export function syntheticDataset(order, size) {
  const random = seeded(order);
  const people = Math.round(0.4 * order);
  const nodes = Array.from({ length: order }, (_, at) => (at < people ? person(at, random) : site(at, random)));
  const { events, edges } = happen(nodes, people, size, random);
  return {
    options: { type: "mixed", multi: true, allowSelfLoops: false },
    attributes: {
      name: "合成数据",
      places: {},
      events,
      articles: { a1: { headline: "标题", publication: "某某日报", published: "2021-01-01", file: "a.txt", line: 1 } },
    },
    nodes,
    edges: [...edges.values()],
  };
}

function happen(nodes, people, size, random) {
  const events = {};
  const edges = new Map();
  const degree = new Map();
  const pick = (from, to, index) => (index < to - from ? from + index : from + Math.floor((to - from) * random() ** 2));
  for (let index = 0; edges.size < size; index += 1) {
    const lead = pick(0, people, index);
    const others = Array.from({ length: Math.floor(3 * random()) }, () => pick(0, people, Infinity));
    const there = [...new Set([lead, ...others])].toSorted((a, b) => a - b).map((at) => nodes[at]);
    const stop = nodes[pick(people, nodes.length, index)];
    const id = `event:${index}`;
    events[id] = event(there, stop, random);
    const join = (kind, source, target, weight) => {
      const key = `${kind}:${source.key}>${target.key}`;
      const edge = edges.get(key) ?? (edges.size < size ? newEdge(key, kind, source, target) : undefined);
      if (edge === undefined) return;
      edges.set(key, edge);
      count(edge.attributes, id, events[id].dateFrom, weight);
      for (const { key: end } of [source, target]) degree.set(end, (degree.get(end) ?? 0) + 1);
    };
    for (const one of there) join("visited", one, stop, 1);
    for (const [at, one] of there.entries()) {
      for (const other of there.slice(at + 1)) join("appeared", one, other, 1 / (there.length - 1));
    }
  }
  for (const { key, attributes } of nodes) attributes.size = Math.min(18, 3 + Math.sqrt(degree.get(key) ?? 0));
  return { events, edges };
}

function newEdge(key, kind, source, target) {
  const label = kind === "visited" ? "到访" : "同场";
  const attributes = {
    kind,
    label,
    size: 1,
    color: "#cccccc",
    times: 0,
    weight: 0,
    first: null,
    last: null,
    events: [],
  };
  return { key, source: source.key, target: target.key, ...(kind === "appeared" && { undirected: true }), attributes };
}

function count(attributes, id, date, weight) {
  attributes.events.push(id);
  attributes.times += 1;
  attributes.weight += weight;
  attributes.size = Math.min(6, Math.sqrt(attributes.times));
  if (attributes.first === null || date < attributes.first) attributes.first = date;
  if (attributes.last === null || date > attributes.last) attributes.last = date;
}

function event(people, stop, random) {
  const date = new Date(Date.UTC(2020, 0, 1 + Math.floor(730 * random()))).toISOString().slice(0, 10);
  return {
    type: TYPES[Math.floor(TYPES.length * random())],
    name: "调研",
    date,
    dateFrom: date,
    dateTo: date,
    participants: people.map(({ key, attributes }, at) => {
      return { person: key, name: attributes.label, role: ROLES[at], order: at + 1, mode: null };
    }),
    at: [{ site: stop.key, name: stop.attributes.label }],
    evidence: [
      {
        article: "a1",
        start: 0,
        end: 20,
        line: 1,
        quote: `${people[0].attributes.label}到${stop.attributes.label}调研。`,
      },
    ],
  };
}

function person(at, random) {
  const label = name(SURNAMES, at, 1) + name(GIVEN, Math.floor(at / SURNAMES.length), 2);
  return node(`Person:${at}`, { label, kind: "person", subkind: "", color: "#0072b2", home: "某某市" }, random);
}

function site(at, random) {
  const label = name(PLACES, at, 3) + SUFFIXES[at % SUFFIXES.length];
  const subkind = KINDS[at % KINDS.length];
  return node(`Facility:${at}`, { label, kind: "facility", subkind, color: "#e69f00", home: null }, random);
}

function name(characters, number, length) {
  let rest = number;
  return Array.from({ length }, () => {
    const character = characters[rest % characters.length];
    rest = Math.floor(rest / characters.length) + 7;
    return character;
  }).join("");
}

/** In a disc whose middle is denser than its edge, as layouts are. */
function node(key, attributes, random) {
  const [turn, away] = [2 * Math.PI * random(), 4000 * random()];
  const place = { x: Math.round(away * Math.cos(turn)), y: Math.round(away * Math.sin(turn)), size: 3 };
  const unknown = { within: null, parent: null, titles: [], posts: [], first: null, last: null, aliases: [] };
  return { key, attributes: { pinyin: "", ...unknown, ...attributes, ...place } };
}
