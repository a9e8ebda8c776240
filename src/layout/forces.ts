/** The forces within one component: ForceAtlas2 until nothing moves much any more. */
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { Component } from "./component";
import { movedOf } from "./extent";
import type { Point } from "./plain";

/** Iterations between two looks at how far the nodes went. */
const ROUND = 40;
/** Of the spread: who goes less far in a round rests. */
const REST = 0.01;
/** Iterations at most: of a small component, of the largest, and times its nodes of those between. */
const MOST = 1000;
const LEAST = 40;
const BUDGET = 500_000;
/** The golden angle: points at its multiples, ever further out, lie nowhere close together. */
const TURN = Math.PI * (3 - Math.sqrt(5));

/**
 * Moves the nodes until they rest, a round at a time.
 *
 * @param anew - from a spiral; otherwise from where the nodes are
 */
export function* settle({ graph }: Component, anew: boolean): Generator<void> {
  if (graph.order < 2) return;
  const settings = {
    linLogMode: true,
    strongGravityMode: true,
    gravity: 0.02,
    scalingRatio: 10,
    slowDown: 1,
    barnesHutOptimize: graph.order > 500,
    barnesHutTheta: 1,
  };
  if (anew) scatter(graph);
  // Attraction in proportion to distance untangles what the logarithmic one, which tells groups apart, would leave.
  if (anew)
    forceAtlas2.assign(graph, { iterations: ROUND, getEdgeWeight, settings: { ...settings, linLogMode: false } });
  const rounds = Math.max(LEAST, Math.min(MOST, BUDGET / graph.order)) / ROUND;
  for (let round = 0, rests = false; round < rounds && !rests; round += 1) {
    const before = spotsOf(graph);
    forceAtlas2.assign(graph, { iterations: ROUND, getEdgeWeight, settings });
    rests = movedOf(before, spotsOf(graph)) < REST;
    yield;
  }
}

/** The root: large meetings would hardly hold together by their thin ties. */
function getEdgeWeight(_edge: string, { weight }: { readonly weight: number }): number {
  return Math.sqrt(weight);
}

/** Where the nodes of a component are, in its order. */
export function spotsOf(graph: Component["graph"]): Point[] {
  return graph.mapNodes((_node, { x, y }) => ({ x, y }));
}

/** Neighbours follow one another only by chance; the forces see to the rest. */
function scatter(graph: Component["graph"]): void {
  let at = 0;
  graph.updateEachNodeAttributes((_node, spot) => {
    at += 1;
    const away = 10 * Math.sqrt(at);
    return { ...spot, x: away * Math.cos(TURN * at), y: away * Math.sin(TURN * at) };
  });
}
