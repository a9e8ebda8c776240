/** Node-link JSON: a list of nodes and a list of edges, for networkx and for D3, which look for the edges in two places. */
import { type Format, oneFile } from "../format";
import { jsonLines, known } from "../json-lines";
import { type Network, type NetworkEdge, type NetworkNode, sharedEdgeColumns, sharedNodeColumns } from "../network";

/** `networkx.node_link_graph` looks for `edges` since its version 3.6. */
export const nodeLink: Format = oneFile("networkx.node_link_graph", ["visits", "appearances"], ({ network }) =>
  writeNodeLink(network, "edges"),
);

/** `d3.forceLink` and what is built on it are given `links`. */
export const d3: Format = oneFile("D3 and force-graph", ["visits", "appearances"], ({ network }) =>
  writeNodeLink(network, "links"),
);

function* writeNodeLink(network: Network, edges: "edges" | "links"): Iterable<string> {
  const { name, directed } = network;
  yield `{"directed":${directed},"multigraph":true,"graph":${JSON.stringify({ name })},\n"nodes":`;
  yield* jsonLines(network.nodes(), nodeObject(network));
  yield `,\n"${edges}":`;
  yield* jsonLines(network.edges(), edgeObject(network));
  yield "}\n";
}

function nodeObject(network: Network): (node: NetworkNode) => object {
  const columns = sharedNodeColumns(network);
  return (node) => {
    const { key: id, label, size, colour: color, spells } = node;
    return { id, label, ...network.position(id), size, color, spells, ...known(node, columns) };
  };
}

function edgeObject(network: Network): (edge: NetworkEdge) => object {
  const columns = sharedEdgeColumns(network);
  return (edge) => {
    const { key, source, target, label, weight, size: width, colour: color, spells } = edge;
    return { source, target, key, label, weight, width, color, spells, ...known(edge, columns) };
  };
}
