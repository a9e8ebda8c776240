/**
 * GEXF 1.3, for Gephi, networkx and other programs: the drawn graph with its types, dates, positions, sizes and
 * colours. All edges are undirected, since networkx refuses to mix them; `kind` tells visits from appearances.
 */
import type { Graph } from "../model";
import type { DatasetAttributes, EdgeAttributes, NodeAttributes } from "./dataset";
import { type DrawingOptions, toGraphology } from "./graphology";

type Cell = string | number | null;

/** Names as other programs show them; lists are joined by `|`. */
const NODE_COLUMNS: readonly Column<NodeAttributes>[] = [
  ["kind", "string", ({ kind }) => kind],
  ["subkind", "string", ({ subkind }) => subkind || null],
  ["pinyin", "string", ({ pinyin }) => pinyin],
  ["home", "string", ({ home }) => home],
  ["within", "string", ({ within }) => within],
  ["titles", "string", ({ titles }) => titles.join("|") || null],
  ["aliases", "string", ({ aliases }) => aliases.join("|") || null],
  ["first", "string", ({ first }) => first],
  ["last", "string", ({ last }) => last],
];

type Column<T> = readonly [name: string, type: "string" | "integer", value: (attributes: T) => Cell];

/** `sources` are the files and lines of the sentences: `pages/a.txt:14`. */
function edgeColumns(evidence: DatasetAttributes): readonly Column<EdgeAttributes>[] {
  return [
    ["kind", "string", ({ kind }) => kind],
    ["times", "integer", ({ times }) => times],
    ["first", "string", ({ first }) => first],
    ["last", "string", ({ last }) => last],
    ["sources", "string", ({ events }) => sourcesOf(events, evidence).join("|") || null],
  ];
}

/** Equal graphs give equal text. Characters that XML cannot hold are left out. */
export function writeGexf(graph: Graph, options: DrawingOptions = {}): string {
  const drawing = toGraphology(graph, options);
  const columns = edgeColumns(drawing.getAttributes());
  const dated = drawing.someEdge((_, attributes) => lifeOf(attributes) !== "");
  const mode = dated ? ' mode="dynamic" timeformat="date" timerepresentation="interval"' : ' mode="static"';
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    `<meta><creator>Xingji</creator><description>${escape(drawing.getAttribute("name"))}</description></meta>`,
    `<graph defaultedgetype="undirected"${mode}>`,
    ...declarations("node", NODE_COLUMNS),
    ...declarations("edge", columns),
    "<nodes>",
    ...drawing.mapNodes(writeNode),
    "</nodes>",
    "<edges>",
    ...drawing.mapEdges((key, attributes, source, target) => writeEdge(key, attributes, source, target, columns)),
    "</edges>",
    "</graph>",
    "</gexf>\n",
  ].join("\n");
}

function declarations<T>(of: "node" | "edge", columns: readonly Column<T>[]): readonly string[] {
  return [
    `<attributes class="${of}" mode="static">`,
    ...columns.map(([name, type]) => `<attribute id="${name}" title="${name}" type="${type}"/>`),
    "</attributes>",
  ];
}

function writeNode(key: string, attributes: NodeAttributes): string {
  const { label, x, y, size, color } = attributes;
  return (
    `<node id="${escape(key)}" label="${escape(label)}">${values(NODE_COLUMNS, attributes)}` +
    `${colour(color)}<viz:position x="${x}" y="${y}" z="0"/><viz:size value="${size}"/></node>`
  );
}

function writeEdge(
  key: string,
  attributes: EdgeAttributes,
  source: string,
  target: string,
  columns: readonly Column<EdgeAttributes>[],
): string {
  const { label, weight, size, color } = attributes;
  return (
    `<edge id="${escape(key)}" source="${escape(source)}" target="${escape(target)}" label="${escape(label)}"` +
    ` weight="${weight}"${lifeOf(attributes)}>${values(columns, attributes)}` +
    `${colour(color)}<viz:thickness value="${size}"/></edge>`
  );
}

/** Only whole days: programs take `--04-12` for no date or for a wrong one. */
function lifeOf({ first, last }: EdgeAttributes): string {
  const whole = /^\d{4}-\d{2}-\d{2}$/;
  return first !== null && last !== null && whole.test(first) && whole.test(last)
    ? ` start="${first}" end="${last}"`
    : "";
}

function values<T>(columns: readonly Column<T>[], attributes: T): string {
  const cells = columns.flatMap(([name, , valueOf]) => {
    const value = valueOf(attributes);
    return value === null ? [] : [`<attvalue for="${name}" value="${escape(String(value))}"/>`];
  });
  return `<attvalues>${cells.join("")}</attvalues>`;
}

/** As numbers: networkx cannot read the `hex` form. */
function colour(hex: string): string {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `<viz:color r="${red}" g="${green}" b="${blue}"/>`;
}

function sourcesOf(events: readonly string[], evidence: DatasetAttributes): readonly string[] {
  const sentences = events.flatMap((id) => evidence.events[id]?.evidence ?? []);
  return [...new Set(sentences.map(({ article, line }) => `${evidence.articles[article]?.file}:${line}`))];
}

/** Line ends are kept as references, since programs fold them in attributes. */
function escape(value: string): string {
  return value
    .replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, "")
    .replace(/[&<>"\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
