/** Finds the dataset: in the page itself where that is a site of its own, otherwise beside it as `graph.json`. */
import { readOutline, type Area } from "../map/outline";
import type { Dataset } from "./dataset";
import { buildModel, type Model } from "./model";

/** Why there is nothing to show. */
export type LoadFault = "unreachable" | "unreadable" | "empty";

/** Where the dataset is. */
export interface DataPlace {
  /** What the page itself holds, or null where a server stands behind it. */
  readonly text: string | null;
  /** Of `graph.json`, relative to the page. */
  readonly address: string;
  /** What the page itself holds to lie under the map; null where it holds nothing. */
  readonly outline: string | null;
  /** The day of the build as the page itself holds it, in JSON; null where it holds none. */
  readonly built: string | null;
  /** What the page itself holds of saved views, stars and notes; null where it holds none. */
  readonly notebook: string | null;
}

/** Thrown where a dataset cannot be had; `fault` is for the reader, the message for whoever looks into it. */
export class LoadError extends Error {
  override readonly name = "LoadError";
  constructor(
    readonly fault: LoadFault,
    detail: string,
  ) {
    super(detail);
  }
}

/**
 * @param around - nodes whose surroundings are asked for of a dataset that is sent in part
 * @throws LoadError when the dataset cannot be had, is not a dataset, or has no node.
 */
export async function loadModel(place: DataPlace, around: readonly string[] = []): Promise<Model> {
  const [dataset, outline] = await Promise.all([read(place, around), readUnder(place)]);
  const model = buildFrom(dataset, outline);
  if (model.graph.order === 0) throw new LoadError("empty", place.address);
  return model;
}

async function read({ text, address }: DataPlace, around: readonly string[]): Promise<unknown> {
  const asked = new URLSearchParams(around.map((key): [string, string] => ["around", key])).toString();
  if (text === null) return download(asked === "" ? address : `${address}?${asked}`);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new LoadError("unreadable", String(error));
  }
}

/** A map has its provinces where nothing better can be had. */
async function readUnder({ text, outline }: DataPlace): Promise<readonly Area[] | null> {
  try {
    return readOutline(text === null ? await download("outline.json") : JSON.parse(outline ?? "null"));
  } catch {
    return null;
  }
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

function buildFrom(value: unknown, outline: readonly Area[] | null): Model {
  if (!isDataset(value)) throw new LoadError("unreadable", "graph.json has no nodes, edges, events or articles");
  try {
    return buildModel(value, outline);
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
