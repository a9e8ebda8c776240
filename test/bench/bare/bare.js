/** The least that draws a dataset: sigma with its own settings, and nothing else. */
import { MultiGraph } from "graphology";
import { Sigma } from "sigma";

const { nodes, edges } = await (await fetch("graph.json")).json();
const graph = new MultiGraph();
for (const { key, attributes } of nodes) {
  const { x, y, size, color, label } = attributes;
  graph.addNode(key, { x, y, size, color, label });
}
for (const { key, source, target, attributes } of edges) {
  graph.addEdgeWithKey(key, source, target, { size: attributes.size, color: attributes.color });
}
const container = document.getElementById("graph");
const renderer = new Sigma(graph, container);
renderer.once("afterRender", () => (container.dataset.ready = "true"));
// The first frame may have been drawn by the constructor.
renderer.refresh();
