/** GEXF (gexf.net), for Gephi, networkx and other programs: types, weights, days as spells, positions, sizes, colours. */
import { type Format, oneFile } from "../format";
import {
  edgeKinds,
  type Network,
  type NetworkEdge,
  type NetworkNode,
  type SharedColumn,
  sharedEdgeColumns,
  sharedNodeColumns,
} from "../network";
import type { Spell } from "../spells";
import { attribute, escapeXml, plainValue, XML_TYPES } from "../xml";

interface Version {
  readonly version: string;
  readonly namespace: string;
  /** Which sort of moments `mode="dynamic"` means; 1.2 knows intervals only. */
  readonly time: string;
  /** Whether an edge says its kind, by which Gephi keeps edges between the same two nodes apart. */
  readonly kinds: boolean;
}

/** The namespaces are those that networkx looks for: `http://www.gexf.net/1.3` it does not know. */
const GEXF_13: Version = {
  version: "1.3",
  namespace: "http://gexf.net/1.3",
  time: ' timerepresentation="interval"',
  kinds: true,
};
const GEXF_12: Version = { version: "1.2", namespace: "http://www.gexf.net/1.2draft", time: "", kinds: false };

/** Edges between the same two nodes stay apart. */
export const gexf: Format = oneFile("Gephi, networkx, Gephi Lite, Sigma", ["visits", "appearances"], ({ network }) =>
  writeGexf(network, GEXF_13),
);

/** Without kinds of edges, so that several between two nodes become one. */
export const gexf12: Format = oneFile(
  "GEXF 1.2, for programs that do not know 1.3",
  ["visits", "appearances"],
  ({ network }) => writeGexf(network, GEXF_12),
);

function* writeGexf(network: Network, form: Version): Iterable<string> {
  const { version, namespace, time } = form;
  const nodeColumns = sharedNodeColumns(network);
  const edgeColumns = sharedEdgeColumns(network);
  const mode = network.dated ? ` mode="dynamic" timeformat="date"${time}` : ' mode="static"';
  yield `<?xml version="1.0" encoding="UTF-8"?>\n`;
  yield `<gexf xmlns="${namespace}" xmlns:viz="${namespace}/viz" version="${version}">\n`;
  yield `<meta><creator>Xingji</creator><description>${escapeXml(network.name)}</description></meta>\n`;
  yield `<graph defaultedgetype="${network.directed ? "directed" : "undirected"}"${mode}>\n`;
  yield* declarations("node", nodeColumns);
  yield* declarations("edge", edgeColumns);
  yield "<nodes>\n";
  for (const node of network.nodes()) yield writeNode(node, nodeColumns, network);
  yield "</nodes>\n<edges>\n";
  const kindOf = form.kinds ? edgeKinds() : () => null;
  for (const edge of network.edges()) yield writeEdge(edge, edgeColumns, kindOf(edge));
  yield "</edges>\n</graph>\n</gexf>\n";
}

function* declarations(of: "node" | "edge", columns: readonly SharedColumn[]): Iterable<string> {
  yield `<attributes class="${of}" mode="static">\n`;
  for (const { name, type } of columns) {
    yield `<attribute id="${name}" title="${name}" type="${type === "strings" ? "liststring" : XML_TYPES[type]}"/>\n`;
  }
  yield "</attributes>\n";
}

function writeNode(node: NetworkNode, columns: readonly SharedColumn[], network: Network): string {
  const { x, y } = network.position(node.key);
  return (
    `<node${attribute("id", node.key)}${attribute("label", node.label)}>${values(node, columns)}${life(node.spells)}` +
    `${colour(node.colour)}<viz:position x="${x}" y="${y}" z="0"/><viz:size value="${node.size}"/></node>\n`
  );
}

function writeEdge(edge: NetworkEdge, columns: readonly SharedColumn[], kind: string | null): string {
  const { key, source, target, label, weight, size, spells } = edge;
  return (
    `<edge${attribute("id", key)}${attribute("source", source)}${attribute("target", target)}` +
    `${attribute("label", label)}${attribute("weight", weight)}${attribute("kind", kind)}>` +
    `${values(edge, columns)}${life(spells)}${colour(edge.colour)}<viz:thickness value="${size}"/></edge>\n`
  );
}

function values(element: NetworkNode | NetworkEdge, columns: readonly SharedColumn[]): string {
  const cells = columns.map(({ name, valueOf }) => {
    const value = plainValue(valueOf(element));
    return value === null ? "" : `<attvalue for="${name}"${attribute("value", value)}/>`;
  });
  return `<attvalues>${cells.join("")}</attvalues>`;
}

function life(spells: readonly Spell[]): string {
  if (spells.length === 0) return "";
  return `<spells>${spells.map(({ from, to }) => `<spell start="${from}" end="${to}"/>`).join("")}</spells>`;
}

/** As numbers: networkx cannot read the `hex` form. */
function colour(hex: string): string {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `<viz:color r="${red}" g="${green}" b="${blue}"/>`;
}
