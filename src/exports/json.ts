/** `graph.json`: graphology's serialised form, which the viewer reads and any graphology program imports. */
import type { Graph } from "../model";
import type { EdgeEntry } from "graphology-types";
import { layOut, type PlainGraph } from "../layout";
import type { EdgeAttributes } from "./dataset";
import { type Drawing, drawingOf, type DrawingOptions } from "./graphology";
import { plainOf, setPlaces } from "./layout";

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
  const drawing = drawingOf(graph, options);
  return {
    plain: plainOf(drawing),
    *write(spots, build) {
      setPlaces(drawing, spots);
      yield* textOf(drawing, build);
    },
  };
}

/** The text of the dataset, laid out here. */
export function* writeJson(graph: Graph, options: DrawingOptions = {}, build?: string): Iterable<string> {
  const { plain, write } = prepareJson(graph, options);
  yield* write(layOut(plain), build);
}

function* textOf(drawing: Drawing, build: string | undefined): Iterable<string> {
  const { name, places, events, articles } = drawing.getAttributes();
  const kind = { type: drawing.type, multi: drawing.multi, allowSelfLoops: drawing.allowSelfLoops };
  yield `{"options":${JSON.stringify(kind)},\n"attributes":{"name":${JSON.stringify(name)},\n`;
  if (build !== undefined) yield `"build":${JSON.stringify(build)},\n`;
  yield `"places":`;
  yield* members(places);
  yield `,\n"events":`;
  yield* members(events);
  yield `,\n"articles":`;
  yield* members(articles);
  yield `},\n"nodes":`;
  yield* lines("[", drawing.nodeEntries(), ({ node: key, attributes }) => JSON.stringify({ key, attributes }), "]");
  yield `,\n"edges":`;
  yield* lines("[", drawing.edgeEntries(), edgeText, "]");
  yield "}\n";
}

function edgeText({ edge: key, source, target, attributes, undirected }: EdgeEntry<object, EdgeAttributes>): string {
  return JSON.stringify({ key, source, target, attributes, ...(undirected && { undirected }) });
}

const members = (values: object): Iterable<string> =>
  lines("{", Object.entries(values), ([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`, "}");

function* lines<T>(open: string, values: Iterable<T>, write: (value: T) => string, close: string): Iterable<string> {
  let [before, any] = [`${open}\n`, false];
  for (const value of values) {
    yield before + write(value);
    [before, any] = [",\n", true];
  }
  yield any ? `\n${close}` : open + close;
}
