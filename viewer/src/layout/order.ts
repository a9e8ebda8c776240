/** Which of some nodes comes first. */
import type { PictureGraph } from "../data/picture";

/** The strongest first; equal ones by their key. */
export function byStrength(graph: PictureGraph, nodes: readonly string[]): string[] {
  const strength = (node: string): number => graph.getNodeAttribute(node, "strength");
  return nodes.toSorted((a, b) => strength(b) - strength(a) || (a < b ? -1 : 1));
}
