/** Exports: the graph as files for other programs, and as the viewer's dataset. */
export type {
  Dataset,
  DatasetArticle,
  DatasetAttributes,
  DatasetEdge,
  DatasetEvent,
  DatasetNode,
  DatasetPlace,
  DatasetPost,
  EdgeAttributes,
  NodeAttributes,
} from "./dataset";
export { exportGraph, type ExportOptions } from "./export";
export { type ExportFile, type Format, inChunks, type Provenance, type Source } from "./format";
export { FORMATS } from "./formats";
export { type Drawing, type DrawingOptions, toGraphology } from "./graphology";
export { writeJson } from "./json";
export { type Projection, PROJECTIONS } from "./projections";
