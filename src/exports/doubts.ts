/** How sure a graph is of what it says, and what of it is left out where only what is sure is wanted. */
import { type Confidence, leastSure } from "../derive";
import { type Graph, type GraphRelationship, nodeKey, type RelationshipType } from "../model";
import { confidenceOf } from "./graph-index";

type End = GraphRelationship["to"];

/** Where not only what is sure is wanted, nothing is left out. */
export class Doubts {
  /** The keys of nodes that are left out. */
  readonly #left: ReadonlySet<string>;
  /** How sure it is that people and sites are of their events: by `EVENT\nKEY`. */
  readonly #confidences: ReadonlyMap<string, Confidence>;
  /** Who surely holds which post: by `PERSON\nPOST`, his id and its name. */
  readonly #holders: ReadonlySet<string>;

  constructor(
    graph: Graph,
    readonly onlySure: boolean,
  ) {
    const ofType = (type: RelationshipType) => graph.relationships.filter((one) => one.type === type);
    this.#left = new Set(graph.nodes.filter((node) => this.leaves(confidenceOf(node))).map(nodeKey));
    this.#confidences = new Map([
      ...ofType("TOOK_PART").map((one) => [`${one.to.id}\n${nodeKey(one.from)}`, confidenceOf(one)] as const),
      ...ofType("AT").map((one) => [`${one.from.id}\n${nodeKey(one.to)}`, confidenceOf(one)] as const),
    ]);
    const posts = new Map(graph.nodes.map(({ label, id, properties }) => [`${label} ${id}`, properties["name"]]));
    this.#holders = new Set(
      (onlySure ? ofType("HOLDS") : [])
        .filter((one) => confidenceOf(one) === null)
        .map(({ from, to }) => `${from.id}\n${String(posts.get(`Title ${to.id}`))}`),
    );
  }

  /** Whether something is left out that is so sure. */
  leaves(confidence: Confidence): boolean {
    return this.onlySure && confidence !== null;
  }

  leavesNode(end: End): boolean {
    return this.#left.has(nodeKey(end));
  }

  /** Also who came into a post or left it where he may not have held it. */
  leavesRelationship(one: GraphRelationship): boolean {
    const { type, from, to, properties } = one;
    if (this.leaves(confidenceOf(one)) || this.leavesNode(from) || this.leavesNode(to)) return true;
    if (type !== "SUCCEEDED" || !this.onlySure) return false;
    return [from, to].some(({ id }) => !this.#holders.has(`${id}\n${String(properties["post"])}`));
  }

  /** How sure an event makes an edge. */
  at(event: string, { from, to }: GraphRelationship): Confidence {
    return leastSure([from, to].map((end) => this.#confidences.get(`${event}\n${nodeKey(end)}`) ?? null));
  }
}
