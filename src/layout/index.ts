/**
 * Where nodes are drawn: every component laid out by itself until it rests, and the components packed. Plain numbers in
 * and out, so that the program that builds and the page that shows draw alike; equal graphs give equal places.
 */
import { type Component, componentsOf } from "./component";
import { middleOf, spreadOf } from "./extent";
import { settle, spotsOf } from "./forces";
import { pack, type Piece } from "./pack";
import { NODE, type PlainGraph, type Point } from "./plain";
import { fit, makeRoom, NAMED, spreadFor } from "./room";

export { EDGE, NODE, type PlainGraph, type Point } from "./plain";

interface LayoutOptions {
  /** From where the nodes are, of which each component stays near; otherwise anew. */
  readonly nearby?: boolean;
}

/** x and y of each node: finite, about the origin, two decimals. */
export function layOut(plain: PlainGraph, options: LayoutOptions = {}): Float64Array {
  const steps = layOutInSteps(plain, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same a step at a time: each gives a function that tells how the layout stands, and the last the whole. */
export function* layOutInSteps(
  plain: PlainGraph,
  { nearby = false }: LayoutOptions = {},
): Generator<() => Float64Array, Float64Array> {
  const components = componentsOf(plain);
  const wishes = nearby ? wishesOf(components) : null;
  for (const component of components) {
    const rounds = settle(component, !nearby);
    while (!rounds.next().done) yield () => arrange(plain, components, wishes, false);
  }
  return arrange(plain, components, wishes, true);
}

/** Each component scaled and turned, the components packed; at the end with room for each node. */
function arrange(
  plain: PlainGraph,
  components: readonly Component[],
  wishes: readonly Point[] | null,
  atEnd: boolean,
): Float64Array {
  const order = plain.nodes.length / NODE;
  const placed = components.map((component) => ({ ...component, graph: component.graph.copy() }));
  for (const component of placed) {
    fit(component, order);
    if (atEnd) makeRoom(component, order <= NAMED);
  }
  const ways = pack(placed.map((component, at) => pieceOf(component, order <= NAMED, wishes?.[at])));
  const spots = new Float64Array(2 * order);
  for (const [at, { members, graph }] of placed.entries()) {
    for (const node of members) {
      const { x, y } = graph.getNodeAttributes(String(node));
      spots[2 * node] = x + ways[at]!.x;
      spots[2 * node + 1] = y + ways[at]!.y;
    }
  }
  return centred(spots);
}

/** The components where they were, drawn together where they have more room than they need. */
function wishesOf(components: readonly Component[]): Point[] {
  const all = components.flatMap(({ graph }) => spotsOf(graph));
  const scale = Math.min(1, spreadFor(all.length, all.length) / (spreadOf(all) || 1));
  return components.map(({ graph }) => {
    const { x, y } = middleOf(spotsOf(graph));
    return { x: x * scale, y: y * scale };
  });
}

/** Around a node, so that components are told apart. */
const MARGIN = 26;

function pieceOf({ graph }: Component, named: boolean, wish: Point = { x: 0, y: 0 }): Piece {
  const spot = (node: string): Point => graph.getNodeAttributes(node);
  return {
    wish,
    boxes: graph.mapNodes((_node, { x, y, size, label }) => ({
      left: x - size - MARGIN,
      right: x + size + MARGIN + (named ? label : 0),
      top: y - size - MARGIN / 2,
      bottom: y + size + MARGIN / 2,
    })),
    lines: graph.mapEdges((_edge, _tie, source, target) => [spot(source), spot(target)] as const),
  };
}

/** The middle of all at the origin. */
function centred(spots: Float64Array): Float64Array {
  const xs = spots.filter((_, at) => at % 2 === 0);
  const ys = spots.filter((_, at) => at % 2 === 1);
  const middle = [centreOf(xs), centreOf(ys)] as const;
  return spots.map((value, at) => round(value - middle[at % 2]!));
}

function centreOf(values: Float64Array): number {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) [least, most] = [Math.min(least, value), Math.max(most, value)];
  return least > most ? 0 : (least + most) / 2;
}

function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
