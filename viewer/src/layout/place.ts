/** Nodes with others of their place: people of their home, sites of the county that they lie in. */
import { layOut } from "../../../src/layout";
import { deflate, inflatePlaces } from "../compute/plain";
import { placesAround } from "../data/fold";
import { groupBy } from "../data/group";
import type { Model } from "../data/model";
import type { Picture } from "../data/picture";
import type { Point } from "../state/view";
import type { Arranged, Heading } from "./index";
import { byStrength } from "./order";

/** Over the topmost node of a group. */
const ABOVE = 34;
/** By so much of the way from the middle of all a group moves out, so that it is seen where one ends and the next begins. */
const APART = 0.4;

/** Who has no place known stands together, too. */
export function byPlace(model: Model, picture: Picture): Arranged {
  const { graph } = picture;
  const groups = groupBy(byStrength(graph, graph.nodes()), (node) => placeOf(model, picture, node));
  const plain = deflate(graph);
  const index = new Map(graph.nodes().map((node, at) => [node, at]));
  // A group is what the layout takes for a component: joined by its first node.
  const edges = [...groups.values()].flatMap(([first, ...others]) =>
    others.flatMap((node) => [index.get(first) ?? 0, index.get(node) ?? 0, 1]),
  );
  const packed = inflatePlaces(graph, layOut({ nodes: plain.nodes, edges: Float64Array.from(edges) }));
  const places = new Map([...groups.values()].flatMap((nodes) => movedOut(nodes, packed)));
  const headings = [...groups].map(([text, nodes]): Heading => {
    const spots = nodes.flatMap((node) => places.get(node) ?? []);
    const xs = spots.map(({ x }) => x);
    return { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: Math.max(...spots.map(({ y }) => y)) + ABOVE, text };
  });
  return { places, headings, apart: null };
}

function movedOut(nodes: readonly string[], places: ReadonlyMap<string, Point>): [string, Point][] {
  const { x, y } = middle(nodes.flatMap((node) => places.get(node) ?? []));
  return nodes.map((node) => {
    const spot = places.get(node) ?? { x: 0, y: 0 };
    return [node, { x: spot.x + APART * x, y: spot.y + APART * y }];
  });
}

function middle(points: readonly Point[]): Point {
  const mean = (axis: "x" | "y"): number => points.reduce((sum, point) => sum + point[axis], 0) / (points.length || 1);
  return { x: mean("x"), y: mean("y") };
}

/** The name of the county, or of the widest place below; null where nothing is known. */
function placeOf(model: Model, { graph, drawnAs }: Picture, node: string): string | null {
  if (!model.graph.hasNode(node))
    return model.places.has(node) ? graph.getNodeAttribute(node, "label") : eventPlace(model, node);
  const { kind, home, within } = model.graph.getNodeAttributes(node);
  if (kind === "person") return home;
  const around = [drawnAs(node), ...placesAround(model, node)].flatMap((place) => model.places.get(place) ?? []);
  return around.find(({ level }) => level === "county")?.name ?? around.at(-1)?.name ?? within;
}

/** An event is where its first stop is. */
function eventPlace(model: Model, node: string): string | null {
  const [stop] = model.events.get(node.replace(/^Event:/, ""))?.at ?? [];
  if (stop === undefined || !model.graph.hasNode(stop.site)) return null;
  return model.graph.getNodeAttribute(stop.site, "within");
}
