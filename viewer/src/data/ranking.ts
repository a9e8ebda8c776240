/** What stands out in a picture: its nodes by the measure of the projection. */
import type { Picture, PictureNode } from "./picture";
import { eventOfNode } from "./project";

/** A node of the picture as a list shows it. */
export interface Ranked {
  readonly node: string;
  readonly attributes: PictureNode;
  /** How many nodes it is joined to. */
  readonly neighbours: number;
}

/** People, or sites of both kinds, as the picture draws them: the strongest first, then the best connected, then by name. */
export function rankNodes({ graph }: Picture, which: "people" | "sites"): Ranked[] {
  return graph
    .filterNodes((node, { kind }) => eventOfNode(node) === null && (kind === "person") === (which === "people"))
    .map((node) => ({ node, attributes: graph.getNodeAttributes(node), neighbours: graph.degree(node) }))
    .toSorted(
      (a, b) =>
        b.attributes.strength - a.attributes.strength ||
        b.neighbours - a.neighbours ||
        collator.compare(a.attributes.label, b.attributes.label),
    );
}

const collator = new Intl.Collator("zh-Hans-CN");
