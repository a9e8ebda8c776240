/** How nodes and edges look, in every file and in the viewer. */
import type { NodeLabel, RelationshipType } from "../model";

/** Okabe and Ito's colours, which colour-blind readers tell apart. */
export const NODE_COLOURS: Readonly<Record<NodeLabel, string>> = {
  Person: "#0072b2",
  Place: "#009e73",
  Facility: "#e69f00",
  Event: "#d55e00",
  Title: "#cc79a7",
  Organisation: "#56b4e9",
  Article: "#999999",
};

/** A relationship of the graph, or one that a projection adds. */
export type EdgeType = RelationshipType | "SAME_VISITORS";

/** Those of which there can be several from one node to another. */
export const REPEATED: ReadonlySet<EdgeType> = new Set(["HOLDS", "SUCCEEDED", "REPORTED_IN"]);

/** What an edge is called on a drawing, in Chinese. */
export const EDGE_LABELS: Readonly<Record<EdgeType, string>> = {
  HOLDS: "任职",
  OF: "属于",
  SUCCEEDED: "接任",
  TOOK_PART: "参加",
  AT: "地点",
  REPORTED_IN: "见报",
  CONTINUES: "接续",
  MENTIONED_IN: "提及",
  LOCATED_IN: "位于",
  PART_OF: "隶属",
  VISITED: "到访",
  APPEARED_WITH: "同场",
  MENTIONED_WITH: "同文",
  SAME_VISITORS: "同访客",
};

const PALE: Readonly<Partial<Record<EdgeType, string>>> = { VISITED: "#d9c9a3", APPEARED_WITH: "#b7cadb" };

/** `#rrggbb`, paler than nodes. */
export function edgeColour(type: EdgeType): string {
  return PALE[type] ?? "#c8c8c8";
}

/** The radius in pixels of a node that is in so many events. */
export function nodeSize(times: number): number {
  return Math.min(18, round(3 + 2.5 * Math.sqrt(times)));
}

/** The width in pixels of an edge that stands for so many events, articles or sentences. */
export function edgeSize(times: number): number {
  return Math.min(6, round(Math.sqrt(times)));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
