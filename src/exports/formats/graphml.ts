/** GraphML, for igraph, networkx, yEd and Gephi: typed attributes, with positions, sizes and colours among them. */
import { type Format, oneFile } from "../format";
import {
  type Network,
  type NetworkEdge,
  type NetworkNode,
  type SharedColumn,
  sharedEdgeColumns,
  sharedNodeColumns,
} from "../network";
import { attribute, escapeXml, plainValue, XML_TYPES } from "../xml";

/** All attributes are declared, and lists are texts. */
export const graphml: Format = oneFile("igraph, networkx, yEd, Gephi", ["visits", "appearances"], ({ network }) =>
  writeGraphml(network),
);

/** The id once more: where GraphML has it, igraph misreads the ids of edges, and `&` in those of nodes. */
const IDENTIFIER: SharedColumn = { name: "identifier", type: "string", valueOf: ({ key }) => key };

/** The drawing, under the names by which Gephi and igraph know it. */
function nodeLooks(network: Network): readonly SharedColumn[] {
  const looks = (element: NetworkNode | NetworkEdge) => network.position(element.key);
  return [
    IDENTIFIER,
    { name: "label", type: "string", valueOf: ({ label }) => label },
    { name: "x", type: "float", valueOf: (node) => looks(node).x },
    { name: "y", type: "float", valueOf: (node) => looks(node).y },
    { name: "size", type: "float", valueOf: ({ size }) => size },
    { name: "color", type: "string", valueOf: ({ colour }) => colour },
  ];
}

const EDGE_LOOKS: readonly SharedColumn[] = [
  IDENTIFIER,
  { name: "label", type: "string", valueOf: ({ label }) => label },
  { name: "weight", type: "float", valueOf: (edge) => ("weight" in edge ? edge.weight : null) },
  { name: "width", type: "float", valueOf: ({ size }) => size },
  { name: "color", type: "string", valueOf: ({ colour }) => colour },
];

function* writeGraphml(network: Network): Iterable<string> {
  const nodeColumns = [...nodeLooks(network), ...sharedNodeColumns(network)];
  const edgeColumns = [...EDGE_LOOKS, ...sharedEdgeColumns(network)];
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n`;
  yield* declarations("node", nodeColumns);
  yield* declarations("edge", edgeColumns);
  yield `<graph id="xingji" edgedefault="${network.directed ? "directed" : "undirected"}">\n`;
  for (const node of network.nodes()) {
    yield `<node${attribute("id", node.key)}>${data(node, "node", nodeColumns)}</node>\n`;
  }
  for (const edge of network.edges()) {
    const { key, source, target } = edge;
    const ends = `${attribute("id", key)}${attribute("source", source)}${attribute("target", target)}`;
    yield `<edge${ends}>${data(edge, "edge", edgeColumns)}</edge>\n`;
  }
  yield "</graph>\n</graphml>\n";
}

/** Lists are strings, as GraphML has none. */
function* declarations(of: "node" | "edge", columns: readonly SharedColumn[]): Iterable<string> {
  for (const { name, type } of columns) {
    const typeName = type === "strings" ? "string" : XML_TYPES[type];
    yield `<key id="${of}.${name}" for="${of}" attr.name="${name}" attr.type="${typeName}"/>\n`;
  }
}

function data(element: NetworkNode | NetworkEdge, of: "node" | "edge", columns: readonly SharedColumn[]): string {
  const cells = columns.map(({ name, valueOf }) => {
    const value = plainValue(valueOf(element));
    return value === null ? "" : `<data key="${of}.${name}">${escapeXml(value)}</data>`;
  });
  return cells.join("");
}
