/** Exports: the graph as files for other programs, and as the viewer's dataset. */
export type {
  Dataset,
  DatasetArticle,
  DatasetAttributes,
  DatasetEdge,
  DatasetEvent,
  DatasetNode,
  EdgeAttributes,
  NodeAttributes,
} from "./dataset";
export { writeGexf } from "./gexf";
export { type Drawing, type DrawingOptions, toGraphology } from "./graphology";
export { writeJson } from "./json";
