/** Fetches `graph.json`, which lies beside the page. */
import type { Dataset } from "./dataset";
import { buildModel, type Model } from "./model";

/** Why there is nothing to show. */
export type LoadFault = "unreachable" | "unreadable" | "empty";

export class LoadError extends Error {
  override readonly name = "LoadError";
  constructor(
    readonly fault: LoadFault,
    detail: string,
  ) {
    super(detail);
  }
}

/** @throws LoadError when the file cannot be had, is not a dataset, or has no node. */
export async function loadModel(address: string): Promise<Model> {
  const model = buildFrom(await download(address));
  if (model.graph.order === 0) throw new LoadError("empty", address);
  return model;
}

async function download(address: string): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(address);
  } catch (error) {
    throw new LoadError("unreachable", String(error));
  }
  if (!response.ok) throw new LoadError("unreachable", `${address}: HTTP ${response.status}`);
  try {
    return await response.json();
  } catch (error) {
    throw new LoadError("unreadable", String(error));
  }
}

function buildFrom(value: unknown): Model {
  if (!isDataset(value)) throw new LoadError("unreadable", "graph.json has no nodes, edges, events or articles");
  try {
    return buildModel(value);
  } catch (error) {
    throw new LoadError("unreadable", String(error));
  }
}

/** Looks at the outline only: what writes the file and what reads it share their types. */
function isDataset(value: unknown): value is Dataset {
  if (!isObject(value) || !Array.isArray(value["nodes"]) || !Array.isArray(value["edges"])) return false;
  const attributes = value["attributes"];
  return isObject(attributes) && isObject(attributes["events"]) && isObject(attributes["articles"]);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
