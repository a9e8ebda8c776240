/** The two pictures of a comparison, each with few enough nodes to be read at a glance. */
import { layOut } from "../../../src/layout";
import { deflate, inflatePlaces } from "../compute/plain";
import type { Model } from "../data/model";
import { buildPicture, relocate, type Picture } from "../data/picture";
import type { Overview } from "../data/subset";
import { frameOf, type Frame } from "../graph/camera";
import type { Comparison, View } from "../state/view";

/** Of a small picture, which must be read at a glance. */
const GLANCE: Overview = { readable: 60, shown: 50 };

/** Around both periods; of two people or sites around the one, as large as the larger needs. */
export function frameFor(pictures: readonly [Picture, Picture], of: Comparison["of"], side: 0 | 1): Frame {
  const points = pictures.map(({ graph }) => graph.mapNodes((_node, point) => point));
  if (of === "periods") return frameOf(points.flat());
  const frames = points.map(frameOf);
  const most = (axis: "x" | "y"): number => Math.max(...frames.map((frame) => frame[axis][1] - frame[axis][0]));
  const about = (axis: "x" | "y"): [number, number] => {
    const [from, to] = frames[side]![axis];
    return [(from + to - most(axis)) / 2, (from + to + most(axis)) / 2];
  };
  return { x: about("x"), y: about("y") };
}

/** Of two people or sites their neighbours, of two periods all that the filters leave. */
export function picturesOf(model: Model, view: View, comparison: Comparison): readonly [Picture, Picture] {
  const whole: View = {
    ...view,
    grain: "site",
    folded: [],
    focus: null,
    ego: null,
    hidden: [],
    expanded: [],
    period: null,
    whole: false,
  };
  const of = (part: Partial<View>): Picture => buildPicture(model, { ...whole, ...part }, GLANCE);
  if (comparison.of === "periods") {
    const [one, other] = comparison.pair;
    return together([of({ period: one }), of({ period: other })]);
  }
  const [one, other] = comparison.pair;
  const around = (node: string): Picture => alone(of({ projection: "all", ego: { node, depth: 1 } }));
  return [around(one), around(other)];
}

/** Laid out by itself. */
function alone(picture: Picture): Picture {
  return relocate(picture, inflatePlaces(picture.graph, layOut(deflate(picture.graph))));
}

/** Laid out as one graph: who is in both stands at one place. */
function together([one, other]: readonly [Picture, Picture]): readonly [Picture, Picture] {
  const both = one.graph.copy();
  other.graph.forEachNode((node, attributes) => both.mergeNode(node, attributes));
  other.graph.forEachEdge((_edge, attributes, source, target) => both.mergeEdge(source, target, attributes));
  const places = inflatePlaces(both, layOut(deflate(both)));
  return [relocate(one, places), relocate(other, places)];
}
