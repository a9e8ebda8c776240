/** What is known or measured of a node, by name: for colours, sizes, the table and its CSV alike. */
import type { Measures } from "../compute/plain";
import type { Model } from "../data/model";
import { eventsCounted, type Picture } from "../data/picture";
import { eventOfNode } from "../data/project";
import { MEASURES, type Colouring } from "../state/choices";

/** Null for what is not known. */
export type Value = string | number | null;

type Attribute = Exclude<Colouring, "kind" | "community">;

/** Whether the values have an order, from less to more. */
export function isRamped(colouring: Colouring): boolean {
  return colouring === "first" || (colouring !== "component" && (MEASURES as readonly string[]).includes(colouring));
}

/** Gives the value of each node of the picture. */
export function nodeValues(
  model: Model,
  picture: Picture,
  measures: ReadonlyMap<string, Measures> | null,
  what: Attribute,
): (node: string) => Value {
  const { graph } = picture;
  const eventsOf = (node: string) => eventsCounted(model, picture, node);
  const attributes = (node: string) => (model.graph.hasNode(node) ? model.graph.getNodeAttributes(node) : null);
  const values: Readonly<Record<Attribute, (node: string) => Value>> = {
    home: (node) => attributes(node)?.home ?? attributes(node)?.within ?? null,
    level: (node) => attributes(node)?.posts.find(({ status }) => status !== "former")?.level ?? null,
    subkind: (node) => graph.getNodeAttribute(node, "subkind") || null,
    first: (node) => {
      const own = model.events.get(eventOfNode(node) ?? "");
      return own?.dateFrom ?? eventsOf(node).find(({ dateFrom }) => dateFrom !== null)?.dateFrom ?? null;
    },
    events: (node) => eventsOf(node).length,
    strength: (node) => graph.getNodeAttribute(node, "strength"),
    degree: (node) => measures?.get(node)?.degree ?? null,
    betweenness: (node) => measures?.get(node)?.betweenness ?? null,
    core: (node) => measures?.get(node)?.core ?? null,
    component: (node) => measures?.get(node)?.component ?? null,
  };
  const known = new Map<string, Value>();
  const valueOf = values[what];
  return (node) => {
    const before = known.get(node);
    if (before !== undefined) return before;
    const value = valueOf(node);
    known.set(node, value);
    return value;
  };
}
