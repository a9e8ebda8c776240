/**
 * ForceAtlas2 (Jacomy, Venturini, Heymann and Bastian, PLoS ONE 9(6), 2014), as graphology-layout-forceatlas2 has it, in
 * half of its time or less: that one makes the lists of its tree anew in every iteration.
 */
import type { Component } from "./component";
import { type Bodies, Quadtree } from "./quadtree";

/** How strongly points push each other away. */
const REPULSION = 10;
/** How strongly the middle draws all of them, in proportion to their distance from it. */
const GRAVITY = 0.02;

/** Of a component whose edges draw their ends together and whose nodes push each other away. */
export class ForceAtlas {
  readonly #bodies: Bodies;
  readonly #tree: Quadtree;
  readonly #ends: Int32Array;
  readonly #weights: Float64Array;
  readonly #forceX: Float64Array;
  readonly #forceY: Float64Array;

  constructor(private readonly graph: Component["graph"]) {
    const { order, size } = graph;
    this.#bodies = { x: new Float64Array(order), y: new Float64Array(order), mass: new Float64Array(order).fill(1) };
    [this.#forceX, this.#forceY] = [new Float64Array(order), new Float64Array(order)];
    [this.#ends, this.#weights] = [new Int32Array(2 * size), new Float64Array(size)];
    const index = new Map(graph.nodes().map((node, at) => [node, at]));
    let edge = 0;
    graph.forEachEdge((_edge, { weight }, source, target) => {
      const ends = [index.get(source)!, index.get(target)!] as const;
      this.#ends.set(ends, 2 * edge);
      // The root: large meetings would hardly hold together by their thin ties.
      this.#weights[edge] = Math.sqrt(weight);
      for (const end of ends) this.#bodies.mass[end]! += this.#weights[edge]!;
      edge += 1;
    });
    this.#tree = new Quadtree(this.#bodies);
  }

  /**
   * Moves the nodes from where they are.
   *
   * @param logarithmic - whether edges draw with the logarithm of their length, which tells groups apart
   */
  run(iterations: number, logarithmic: boolean): void {
    const { x, y } = this.#bodies;
    let node = 0;
    this.graph.forEachNode((_node, spot) => {
      x[node] = spot.x;
      y[node] = spot.y;
      node += 1;
    });
    const pace = new Pace(this.#bodies);
    for (let iteration = 0; iteration < iterations; iteration += 1) {
      this.#pull();
      this.#tree.build();
      this.#tree.repel(REPULSION, this.#forceX, this.#forceY);
      this.#attract(logarithmic);
      pace.move(this.#forceX, this.#forceY);
    }
    node = 0;
    this.graph.updateEachNodeAttributes((_node, spot) => {
      node += 1;
      return { ...spot, x: x[node - 1]!, y: y[node - 1]! };
    });
  }

  /** The forces with which they begin. */
  #pull(): void {
    const { x, y, mass } = this.#bodies;
    for (let node = 0; node < x.length; node += 1) {
      this.#forceX[node] = -x[node]! * mass[node]! * GRAVITY;
      this.#forceY[node] = -y[node]! * mass[node]! * GRAVITY;
    }
  }

  #attract(logarithmic: boolean): void {
    const { x, y } = this.#bodies;
    for (let edge = 0; edge < this.#weights.length; edge += 1) {
      const from = this.#ends[2 * edge]!;
      const to = this.#ends[2 * edge + 1]!;
      const awayX = x[from]! - x[to]!;
      const awayY = y[from]! - y[to]!;
      const length = Math.sqrt(awayX * awayX + awayY * awayY);
      if (length === 0) continue;
      const pull = this.#weights[edge]! * (logarithmic ? Math.log(1 + length) / length : 1);
      this.#forceX[from]! -= awayX * pull;
      this.#forceY[from]! -= awayY * pull;
      this.#forceX[to]! += awayX * pull;
      this.#forceY[to]! += awayY * pull;
    }
  }
}

/** How far forces move each node: one that swings to and fro goes more slowly. */
class Pace {
  readonly #beforeX: Float64Array;
  readonly #beforeY: Float64Array;
  readonly #convergence: Float64Array;

  constructor(private readonly bodies: Bodies) {
    const order = bodies.x.length;
    [this.#beforeX, this.#beforeY] = [new Float64Array(order), new Float64Array(order)];
    this.#convergence = new Float64Array(order).fill(1);
  }

  move(forceX: Float64Array, forceY: Float64Array): void {
    const { x, y, mass } = this.bodies;
    for (let node = 0; node < x.length; node += 1) {
      const nowX = forceX[node]!;
      const nowY = forceY[node]!;
      const thenX = this.#beforeX[node]!;
      const thenY = this.#beforeY[node]!;
      const swinging = 1 + Math.sqrt(mass[node]! * lengthOf(thenX - nowX, thenY - nowY));
      const traction = lengthOf(thenX + nowX, thenY + nowY) / 2;
      const speed = (this.#convergence[node]! * Math.log(1 + traction)) / swinging;
      this.#convergence[node] = Math.min(1, Math.sqrt((speed * (nowX * nowX + nowY * nowY)) / swinging));
      x[node]! += nowX * speed;
      y[node]! += nowY * speed;
      this.#beforeX[node] = nowX;
      this.#beforeY[node] = nowY;
    }
  }
}

const lengthOf = (x: number, y: number): number => Math.sqrt(x * x + y * y);
