/** Exports: the graph as files for other programs, and as the viewer's dataset. */
export type { Dataset, DatasetNode } from "./dataset";
export { exportGraph, type ExportOptions } from "./export";
export { type ExportFile, type Format, inChunks } from "./format";
export { FORMATS } from "./formats";
export { prepareJson, type Unplaced, writeJson } from "./json";
export { type Projection, PROJECTIONS } from "./projections";
