/** What `graph.json` holds, as its readers find it. */
import { type Dataset, writeJson } from "../../src/exports";

/** The dataset of a graph, laid out. */
export function datasetOf(...given: Parameters<typeof writeJson>): Dataset {
  return JSON.parse([...writeJson(...given)].join(""));
}
