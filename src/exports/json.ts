/** `graph.json`: graphology's serialised form, which the viewer reads and any graphology program imports. */
import type { Graph } from "../model";
import { type DrawingOptions, toGraphology } from "./graphology";

/**
 * The same text for equal graphs: a line for each event, article, node and edge, one after the other.
 *
 * @param build - the hash of the build whose dataset it is
 */
export function* writeJson(graph: Graph, options: DrawingOptions = {}, build?: string): Iterable<string> {
  const { options: kind, attributes, nodes, edges } = toGraphology(graph, options).export();
  yield `{"options":${JSON.stringify(kind)},\n"attributes":{"name":${JSON.stringify(attributes.name)},\n`;
  if (build !== undefined) yield `"build":${JSON.stringify(build)},\n`;
  yield `"places":`;
  yield* members(attributes.places);
  yield `,\n"events":`;
  yield* members(attributes.events);
  yield `,\n"articles":`;
  yield* members(attributes.articles);
  yield `},\n"nodes":`;
  yield* elements(nodes);
  yield `,\n"edges":`;
  yield* elements(edges);
  yield "}\n";
}

const members = (values: object): Iterable<string> =>
  lines("{", Object.entries(values), ([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`, "}");

const elements = (values: readonly object[]): Iterable<string> =>
  lines("[", values, (value) => JSON.stringify(value), "]");

function* lines<T>(open: string, values: readonly T[], write: (value: T) => string, close: string): Iterable<string> {
  let before = `${open}\n`;
  for (const value of values) {
    yield before + write(value);
    before = ",\n";
  }
  yield values.length === 0 ? open + close : `\n${close}`;
}
