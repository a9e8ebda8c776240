/** `graph.json`: graphology's serialised form, which the viewer reads and any graphology program imports. */
import type { Graph } from "../model";
import { layOut, type PlainGraph } from "../layout";
import type { Dataset } from "./dataset";
import { Drawing, type DrawingOptions } from "./drawing";

/** A dataset that is not laid out yet, which takes long and may be done elsewhere. */
export interface Unplaced {
  readonly plain: PlainGraph;
  /**
   * The text: a line for each event, article, node and edge, one after the other.
   *
   * @param spots - where `layOut` puts the nodes
   * @param build - the hash of the build whose dataset it is
   */
  readonly write: (spots: Float64Array, build?: string) => Iterable<string>;
}

/** The dataset of a graph; equal graphs give equal texts. */
export function prepareJson(graph: Graph, options: DrawingOptions = {}): Unplaced {
  const drawing = new Drawing(graph, options);
  return { plain: drawing.plain(), write: (spots, build) => textOf(drawing, spots, build) };
}

/** The text of the dataset, laid out here. */
export function* writeJson(graph: Graph, options: DrawingOptions = {}, build?: string): Iterable<string> {
  const { plain, write } = prepareJson(graph, options);
  yield* write(layOut(plain), build);
}

const OPTIONS: Dataset["options"] = { type: "mixed", multi: true, allowSelfLoops: true };

function* textOf(drawing: Drawing, spots: Float64Array, build: string | undefined): Iterable<string> {
  yield `{"options":${JSON.stringify(OPTIONS)},\n"attributes":{"name":${JSON.stringify(drawing.name)},\n`;
  if (build !== undefined) yield `"build":${JSON.stringify(build)},\n`;
  yield `"places":`;
  yield* members(Object.entries(drawing.places()));
  yield `,\n"events":`;
  yield* members(drawing.events());
  yield `,\n"articles":`;
  yield* members(drawing.articles());
  yield `},\n"nodes":`;
  yield* lines("[", drawing.nodes(spots), (node) => JSON.stringify(node), "]");
  yield `,\n"edges":`;
  yield* lines("[", drawing.edges(), (edge) => JSON.stringify(edge), "]");
  yield "}\n";
}

const members = (values: Iterable<readonly [string, object]>): Iterable<string> =>
  lines("{", values, ([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`, "}");

function* lines<T>(open: string, values: Iterable<T>, write: (value: T) => string, close: string): Iterable<string> {
  let [before, any] = [`${open}\n`, false];
  for (const value of values) {
    yield before + write(value);
    [before, any] = [",\n", true];
  }
  yield any ? `\n${close}` : open + close;
}
