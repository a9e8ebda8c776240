/** Columns of a picture, drawn dot by dot, and the lines that the model is given in their place. */

import { Image } from "paddleocr";

import { endsInMark, stripOf } from "../../src/read/ocr-column";

const [WIDTH, TYPE, PITCH] = [48, 36, 42];

/** Where ink is, in the square of a character, in dots from its upper left corner. */
type Shape = readonly (readonly [left: number, top: number, width: number, height: number])[];
const FULL: Shape = [[0, 0, TYPE, TYPE]];
/** 二 */
const TWO: Shape = [
  [4, 6, TYPE - 8, 4],
  [0, 30, TYPE, 4],
];
const MARK: Shape = [[26, 2, 8, 8]];

/** A column of characters, each of the same height, with so many dots of paper above. */
function columnOf(shapes: readonly Shape[], { above = 3, below = 3, pitch = PITCH } = {}): Image {
  const height = above + shapes.length * pitch + below;
  const data = new Uint8Array(WIDTH * height * 3).fill(240);
  shapes.forEach((shape, at) => {
    for (const [left, top, width, high] of shape) {
      for (let y = 0; y < high; y += 1) {
        const from = ((above + at * pitch + top + y) * WIDTH + 6 + left) * 3;
        data.fill(20, from, from + width * 3);
      }
    }
  });
  return new Image(WIDTH, height, 3, data);
}

/** Of each square of a line, the middle of its ink, in sides of the square. */
function inkOf({ width, height, data }: Image): readonly (readonly [x: number, y: number])[] {
  return Array.from({ length: width / height }, (_, at) => {
    const dark: (readonly [number, number])[] = [];
    for (let y = 0; y < height; y += 1) {
      for (let x = 0; x < height; x += 1) if (data[(y * width + at * height + x) * 3]! < 130) dark.push([x, y]);
    }
    const mean = (axis: 0 | 1): number => dark.reduce((sum, dot) => sum + dot[axis], 0) / dark.length / height;
    return [mean(0), mean(1)];
  });
}

describe("a column of a picture", () => {
  it("becomes a line of as many squares as it has characters, in their order", () => {
    const { image } = stripOf(columnOf([FULL, TWO, FULL, FULL, TWO]), Image);
    expect(image.width / image.height).toBe(5);
    for (const [x] of inkOf(image)) expect(x).toBeCloseTo(0.5, 1);
  });

  it.each([36, 40, 46, 52])("is cut as it is set, with %i dots from one character to the next", (pitch) => {
    const { image } = stripOf(columnOf([FULL, TWO, TWO, FULL, TWO, FULL, TWO], { pitch }), Image);
    expect(image.width / image.height).toBe(7);
  });

  it("has marks where a line has them", () => {
    const squares = inkOf(stripOf(columnOf([FULL, FULL, MARK, FULL, MARK]), Image).image);
    expect(squares).toHaveLength(5);
    for (const at of [2, 4]) {
      expect(squares[at]![0]).toBeLessThan(0.3);
      expect(squares[at]![1]).toBeGreaterThan(0.7);
    }
  });

  it("tells where each character stands in it", () => {
    const column = columnOf([FULL, FULL, FULL, FULL]);
    const { down } = stripOf(column, Image);
    for (const at of [0, 1, 2, 3]) {
      const middle = (3 + at * PITCH + TYPE / 2) / column.height;
      expect(down((at + 0.5) / 4)).toBeCloseTo(middle, 1);
    }
  });

  it("that has no ink at all is a line all the same", () => {
    expect(stripOf(columnOf([[], []]), Image).image.width).toBeGreaterThan(0);
  });

  it.each<[string, readonly Shape[], number, boolean]>([
    ["a mark", [FULL, FULL, MARK], 3, true],
    ["a character", [FULL, FULL, TWO], 3, false],
    ["what is cut through", [FULL, FULL, FULL], -20, false],
  ])("is known to go on with %s", (_, shapes, below, is) => {
    expect(endsInMark(columnOf(shapes, { below }), 3 + 2 * PITCH - 3)).toBe(is);
  });
});
