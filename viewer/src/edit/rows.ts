/** What the reader says is wrong becomes rows of dictionary tables; each row says what and of whom. */
import type { NodeAttributes } from "../data/dataset";
import type { Model } from "../data/model";

/** A row of the pack beside the build: a table and its columns. */
export interface Correction {
  readonly table: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** What can be said of a node. */
export const WRONGS = {
  person: ["not-a-person", "same", "not-same", "two", "home"],
  site: ["kind", "place", "same", "not-same"],
} as const;

/** One of these. */
export type Wrong = (typeof WRONGS)["person" | "site"][number];

/** What the reader chose and wrote; what a wrong does not need is empty. */
export interface Said {
  readonly wrong: Wrong;
  /** The key of another node: for same and not-same. */
  readonly other: string;
  /** Two posts: for two people in one node. */
  readonly posts: readonly [string, string];
  /** A jurisdiction (home), coordinates (place), or a kind. */
  readonly value: string;
  readonly note: string;
}

/** A site that no rule has found. */
export interface NewSite {
  readonly name: string;
  /** place or facility. */
  readonly kindOf: "place" | "facility";
  readonly kind: string;
  readonly within: string;
  readonly note: string;
}

/** The id of a node in the graph: `person:章旭升@永康市` of `Person:person:章旭升@永康市`. */
function idOf(key: string): string {
  return key.slice(key.indexOf(":") + 1);
}

/** Divisions are what the state says they are: their kind and place are not the reader's to change. */
export function isDivision(key: string): boolean {
  return /^Place:\d+$/.test(key);
}

/** Null where something is missing that the rows need. */
export function rowsOf(key: string, node: NodeAttributes, said: Said): readonly Correction[] | null {
  const { wrong, other, posts, value, note } = said;
  if (wrong === "not-a-person") {
    return [{ table: "false-friends", cells: { term: node.label, kind: "nobody", note: note || node.label } }];
  }
  if (wrong === "same" || wrong === "not-same") {
    if (other === "" || other === key) return null;
    return [pair(wrong === "same" ? "same_as" : "not_same_as", idOf(key), idOf(other), note)];
  }
  if (wrong === "two") {
    const [one, two] = posts;
    if (one === "" || two === "" || one === two) return null;
    return [pair("not_same_as", `person:${node.label}@${one}`, `person:${node.label}@${two}`, note)];
  }
  if (value.trim() === "") return null;
  if (wrong === "place") return placeRow(key, value, note);
  return wrong === "home" ? homeRows(node, value.trim(), note) : [siteRow(key, node, said)];
}

/** In the order of code points, so that the same two make the same row whichever was looked at. */
function pair(table: string, one: string, other: string, note: string): Correction {
  const [first = "", second = ""] = [one, other].toSorted();
  return { table, cells: { one: first, other: second, note } };
}

/** The person, known where the right home is and where the pages seemed to put the person. */
function homeRows(node: NodeAttributes, home: string, note: string): readonly Correction[] {
  const id = `viewer:${node.label}@${home}`;
  const person: Correction = { table: "officials", cells: { id, name: node.label, home, note } };
  if (node.home === null || node.home === home) return [person];
  const title = node.posts.find(({ of }) => of === node.home)?.name ?? node.posts[0]?.name ?? node.label;
  return [person, { table: "tenures", cells: { official: id, title, of: node.home, note } }];
}

/** `120.048, 28.889`: degrees east, then north, as maps on the web give them. */
function placeRow(key: string, value: string, note: string): readonly Correction[] | null {
  const [, longitude, latitude] = /^\s*(-?\d+(?:\.\d+)?)\s*[,，\s]\s*(-?\d+(?:\.\d+)?)\s*$/.exec(value) ?? [];
  if (longitude === undefined || latitude === undefined) return null;
  return [{ table: "coordinates", cells: { id: idOf(key), longitude, latitude, note } }];
}

function siteRow(key: string, node: NodeAttributes, { value, note }: Said): Correction {
  return newSite({
    name: node.label,
    kindOf: key.startsWith("Place:") ? "place" : "facility",
    kind: value.trim(),
    within: node.within ?? "",
    note,
  });
}

/** The row that makes a site known; its id is its name with what it lies in: `viewer:城西市场@永康市`. */
export function newSite({ name, kindOf, kind, within, note }: NewSite): Correction {
  const id = `viewer:${name}${within === "" ? "" : `@${within}`}`;
  return { table: kindOf === "place" ? "places" : "facilities", cells: { id, name, kind, within, note } };
}

/** The same with places by their codes, as far as the graph has just one of a name: 古山镇 is 330784108. */
export function withCodes(
  { graph, places }: Pick<Model, "graph" | "places">,
  rows: readonly Correction[],
): readonly Correction[] {
  const named = (name: string): string => {
    const drawn = graph.filterNodes((key, { label }) => isDivision(key) && label === name);
    const around = [...places].filter(([key, place]) => isDivision(key) && place.name === name).map(([key]) => key);
    const [key, ...others] = new Set([...drawn, ...around]);
    return key === undefined || others.length > 0 ? name : idOf(key);
  };
  return rows.map(({ table, cells }) => {
    const { within } = cells;
    return within === undefined ? { table, cells } : { table, cells: { ...cells, within: named(within) } };
  });
}

/** A row as a reader takes it in: `章旭升`, or `person:章旭升@永康市 · person:章旭生@永康市`. */
export function aboutOf({ cells }: Correction): string {
  const { id, term, one, other, name, official, home, kind, within, title, longitude, latitude } = cells;
  if (one !== undefined) return [one, other].join(" · ");
  if (longitude !== undefined) return `${id} · ${longitude}, ${latitude}`;
  if (official !== undefined) return [official, title].filter(Boolean).join(" · ");
  return [term ?? name, home, term === undefined ? kind : "", within].filter(Boolean).join(" · ");
}
