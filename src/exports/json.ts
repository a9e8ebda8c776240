/** `graph.json`: graphology's serialised form, which the viewer reads and any graphology program imports. */
import type { Graph } from "../model";
import { type DrawingOptions, toGraphology } from "./graphology";

/** The same bytes for equal graphs; a line for each event, article, node and edge. */
export function writeJson(graph: Graph, options: DrawingOptions = {}): string {
  const { options: kind, attributes, nodes, edges } = toGraphology(graph, options).export();
  return [
    `{"options":${JSON.stringify(kind)},`,
    `"attributes":{"name":${JSON.stringify(attributes.name)},`,
    `"places":${lines("{", attributes.places, "}")},`,
    `"events":${lines("{", attributes.events, "}")},`,
    `"articles":${lines("{", attributes.articles, "}")}},`,
    `"nodes":${lines("[", nodes, "]")},`,
    `"edges":${lines("[", edges, "]")}}\n`,
  ].join("\n");
}

function lines(open: string, values: object, close: string): string {
  const members = Array.isArray(values)
    ? values.map((value) => JSON.stringify(value))
    : Object.entries(values).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
  return members.length === 0 ? open + close : `${open}\n${members.join(",\n")}\n${close}`;
}
