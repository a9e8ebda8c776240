/** What pushes a point away from all others, taken together where they are far (Barnes and Hut, Nature 324, 1986). */

/** Points with masses, by their index. */
export interface Bodies {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly mass: Float64Array;
}

/** Two points that still share a cell after so many halvings of it are taken for one. */
const DEPTH = 40;
/** Cells to begin with, for each point; more are made when they are needed. */
const CELLS = 3;
/** Of so few points each is pushed by each other. */
const FEW = 500;
const NONE = -1;

/** What is known of the cells of a tree. */
interface Cells {
  /** The first of its four quarters in a row, and once linked the first that holds anything. */
  readonly first: Int32Array;
  /** The cell after it for who has done with what it holds. */
  readonly next: Int32Array;
  /** The last point put in it, where it is not divided. */
  readonly point: Int32Array;
  readonly mass: Float64Array;
  /** Where the middle of its mass is. */
  readonly middleX: Float64Array;
  readonly middleY: Float64Array;
  /** Of its width. */
  readonly square: Float64Array;
}

const CELL = ["first", "next", "point", "mass", "middleX", "middleY", "square"] as const;

function cellsOf(count: number): Cells {
  const [whole, real] = [() => new Int32Array(count), () => new Float64Array(count)];
  return {
    first: whole(),
    next: whole(),
    point: whole(),
    mass: real(),
    middleX: real(),
    middleY: real(),
    square: real(),
  };
}

/** A square around all points, halved both ways wherever more than one lies; built anew whenever they have moved. */
export class Quadtree {
  #count = 0;
  #cells: Cells;
  /** Of the points of one cell, which came before. */
  readonly #before: Int32Array;

  constructor(private readonly bodies: Bodies) {
    const order = bodies.x.length;
    this.#cells = cellsOf(CELLS * order + 16);
    this.#before = new Int32Array(order);
  }

  /** Divides the square around the points as they lie. */
  build(): void {
    const { x, y } = this.bodies;
    const [left, right] = endsOf(x);
    const [top, bottom] = endsOf(y);
    const width = Math.max(right - left, bottom - top, Number.MIN_VALUE);
    this.#count = 0;
    this.#addCell(width);
    const half = width / 2;
    for (let point = 0; point < x.length; point += 1) this.#put(point, left + half, top + half, half);
    this.#link();
  }

  /**
   * Adds to each point's force what the others push it with: their masses over their distance. A cell that is further
   * away than it is wide pushes like one point.
   */
  repel(strength: number, forceX: Float64Array, forceY: Float64Array): void {
    const { x, y, mass } = this.bodies;
    const push = { x: 0, y: 0 };
    const { first, next, point: points } = this.#cells;
    // Neighbours one after the other: what they are pushed by is much the same.
    for (let cell = 0; cell !== NONE; cell = first[cell] === NONE ? next[cell]! : first[cell]!) {
      if (first[cell] !== NONE) continue;
      for (let point = points[cell]!; point !== NONE; point = this.#before[point]!) {
        this.#pushFrom(x[point]!, y[point]!, cell, push);
        forceX[point]! += strength * mass[point]! * push.x;
        forceY[point]! += strength * mass[point]! * push.y;
      }
    }
  }

  /** What all cells but its own push a place with, put into `push`. */
  #pushFrom(x: number, y: number, own: number, push: { x: number; y: number }): void {
    const { first, next, mass, middleX, middleY, square } = this.#cells;
    let pushX = 0;
    let pushY = 0;
    for (let cell = 0; cell !== NONE;) {
      const awayX = x - middleX[cell]!;
      const awayY = y - middleY[cell]!;
      const distance = awayX * awayX + awayY * awayY;
      if (first[cell] !== NONE && distance <= square[cell]!) cell = first[cell]!;
      else {
        if (distance > 0 && cell !== own) {
          const share = mass[cell]! / distance;
          pushX += awayX * share;
          pushY += awayY * share;
        }
        cell = next[cell]!;
      }
    }
    push.x = pushX;
    push.y = pushY;
  }

  /** From the root down to a cell without another point, past the middles of those that are divided. */
  #put(point: number, middleX: number, middleY: number, half: number): void {
    const { x, y } = this.bodies;
    let cell = 0;
    for (let depth = 0; !this.#isFree(cell, depth); depth += 1) {
      if (this.#cells.first[cell] === NONE) this.#divide(cell, middleX, middleY, half);
      this.#weigh(cell, point);
      cell = this.#cells.first[cell]! + quarterOf(x[point]!, y[point]!, middleX, middleY);
      half /= 2;
      middleX += x[point]! < middleX ? -half : half;
      middleY += y[point]! < middleY ? -half : half;
    }
    this.#weigh(cell, point);
    this.#before[point] = this.#cells.point[cell]!;
    this.#cells.point[cell] = point;
  }

  #isFree(cell: number, depth: number): boolean {
    return this.#cells.first[cell] === NONE && (this.#cells.point[cell] === NONE || depth === DEPTH);
  }

  /** The point that it held goes into one of its quarters. */
  #divide(cell: number, middleX: number, middleY: number, width: number): void {
    const first = this.#addCell(width);
    for (let quarter = 1; quarter < 4; quarter += 1) this.#addCell(width);
    const point = this.#cells.point[cell]!;
    const quarter = first + quarterOf(this.bodies.x[point]!, this.bodies.y[point]!, middleX, middleY);
    this.#cells.first[cell] = first;
    this.#cells.point[cell] = NONE;
    this.#cells.point[quarter] = point;
    this.#weigh(quarter, point);
  }

  /** Sums for now, of which `#link` makes the middle. */
  #weigh(cell: number, point: number): void {
    const { x, y, mass } = this.bodies;
    this.#cells.mass[cell]! += mass[point]!;
    this.#cells.middleX[cell]! += mass[point]! * x[point]!;
    this.#cells.middleY[cell]! += mass[point]! * y[point]!;
  }

  #addCell(width: number): number {
    const cell = this.#count;
    if (cell === this.#cells.first.length) this.#grow();
    this.#count += 1;
    this.#cells.first[cell] = this.#cells.next[cell] = this.#cells.point[cell] = NONE;
    this.#cells.mass[cell] = this.#cells.middleX[cell] = this.#cells.middleY[cell] = 0;
    this.#cells.square[cell] = this.bodies.x.length <= FEW ? Infinity : width * width;
    return cell;
  }

  /** The empty cells are left out of the order in which cells are visited; a quarter has a higher number than its cell. */
  #link(): void {
    for (let cell = 0; cell < this.#count; cell += 1) {
      if (this.#cells.mass[cell] === 0) continue;
      this.#cells.middleX[cell]! /= this.#cells.mass[cell]!;
      this.#cells.middleY[cell]! /= this.#cells.mass[cell]!;
      if (this.#cells.first[cell] === NONE) continue;
      let next = this.#cells.next[cell]!;
      for (let quarter = this.#cells.first[cell]! + 3; quarter >= this.#cells.first[cell]!; quarter -= 1) {
        if (this.#cells.mass[quarter] === 0) continue;
        this.#cells.next[quarter] = next;
        next = quarter;
      }
      this.#cells.first[cell] = next;
    }
  }

  #grow(): void {
    const more = cellsOf(2 * this.#cells.first.length);
    for (const name of CELL) more[name].set(this.#cells[name]);
    this.#cells = more;
  }
}

/** 0 to 3: on the left or the right, above or below. */
function quarterOf(x: number, y: number, middleX: number, middleY: number): number {
  return (x < middleX ? 0 : 1) + (y < middleY ? 0 : 2);
}

function endsOf(values: Float64Array): readonly [least: number, most: number] {
  let least = Infinity;
  let most = -Infinity;
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return [least, most];
}
