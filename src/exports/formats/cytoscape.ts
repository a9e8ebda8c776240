/** Cytoscape JSON: for Cytoscape, cytoscape.js and `networkx.cytoscape_graph`. */
import { type Format, oneFile } from "../format";
import { jsonLines, known } from "../json-lines";
import { type Network, type NetworkEdge, type NetworkNode, sharedEdgeColumns, sharedNodeColumns } from "../network";

/** One object with nodes and edges, an element a line. */
export const cytoscape: Format = oneFile("Cytoscape, cytoscape.js", ["visits", "appearances"], ({ network }) =>
  writeCytoscape(network),
);

function* writeCytoscape(network: Network): Iterable<string> {
  const { name, directed } = network;
  yield `{"data":${JSON.stringify({ name })},"directed":${directed},"multigraph":true,"elements":{\n"nodes":`;
  yield* jsonLines(network.nodes(), nodeObject(network));
  yield `,\n"edges":`;
  yield* jsonLines(network.edges(), edgeObject(network));
  yield "}}\n";
}

/** `value` is what networkx takes for the id, `name` what Cytoscape shows. */
function nodeObject(network: Network): (node: NetworkNode) => object {
  const columns = sharedNodeColumns(network);
  return (node) => {
    const { key: id, label, size, colour: color, spells } = node;
    const data = { ...known(node, columns), id, value: id, name: label, label, size, color, spells };
    return { data, position: network.position(id) };
  };
}

/** `key` is what networkx tells parallel edges apart by, `interaction` what Cytoscape calls the type of an edge. */
function edgeObject(network: Network): (edge: NetworkEdge) => object {
  const columns = sharedEdgeColumns(network);
  return (edge) => {
    const { key: id, source, target, label, weight, size: width, colour: color, spells } = edge;
    const own = { id, key: id, source, target, interaction: edge.relationship, label };
    return { data: { ...known(edge, columns), ...own, weight, width, color, spells } };
  };
}
