/** Which parts of the screen carry a label already. */

/** In pixels from the top left. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Side of a cell in pixels: finer costs time, coarser wastes room. A box has every column that it touches, but only the
 * rows that lie in it by more than half: what stands two pixels under a node is not taken for a part of it.
 */
const CELL = 3;

/** A bitmap of cells, so that a claim costs as much as its own area, however many came before. */
export class Occupancy {
  private readonly columns: number;
  private readonly rows: number;
  private readonly taken: Uint8Array;

  constructor(width: number, height: number) {
    this.columns = Math.ceil(width / CELL);
    this.rows = Math.ceil(height / CELL);
    this.taken = new Uint8Array(this.columns * this.rows);
  }

  /** Takes the box when all of it is free; a box that is not wholly on the screen is not free. */
  claim(box: Box): boolean {
    if (!this.isFree(box)) return false;
    this.occupy(box);
    return true;
  }

  /** Whether nothing of the box is taken or off the screen. */
  isFree(box: Box): boolean {
    if (box.left < 0 || box.top < 0) return false;
    if (box.right > this.columns * CELL || box.bottom > this.rows * CELL) return false;
    const { taken, columns } = this;
    const [left, right] = [Math.floor(box.left / CELL), Math.ceil(box.right / CELL)];
    const [top, bottom] = [Math.round(box.top / CELL), Math.round(box.bottom / CELL)];
    for (let row = top; row < bottom; row += 1) {
      for (let cell = row * columns + left; cell < row * columns + right; cell += 1)
        if (taken[cell] === 1) return false;
    }
    return true;
  }

  /** How many cells of the box are taken. */
  takenIn(box: Box): number {
    let count = 0;
    this.eachCell(box, (cell) => (count += this.taken[cell]!));
    return count;
  }

  /** Takes the box whatever was there; what lies off the screen is ignored. */
  occupy(box: Box): void {
    this.eachCell(box, (cell) => (this.taken[cell] = 1));
  }

  private eachCell({ left, top, right, bottom }: Box, visit: (cell: number) => void): void {
    const firstColumn = Math.max(0, Math.floor(left / CELL));
    const lastColumn = Math.min(this.columns, Math.ceil(right / CELL));
    const lastRow = Math.min(this.rows, Math.round(bottom / CELL));
    for (let row = Math.max(0, Math.round(top / CELL)); row < lastRow; row += 1) {
      for (let column = firstColumn; column < lastColumn; column += 1) visit(row * this.columns + column);
    }
  }
}
