/** Lines of a picture as OCR tells them, and the text that they are. */

import { layOut } from "../../src/read/print";
import { charactersOf, type ScannedLine } from "../../src/read/ocr";
import { itemsOf } from "../../src/read/scan";

/** A line whose characters stand evenly, each as wide as it is high; a space is as wide as they are. */
function line(text: string, left: number, middle: number, size = 20, slope = 0): ScannedLine {
  const all = Array.from(text);
  const width = all.length * size;
  return {
    from: [left, middle + left * slope],
    to: [left + width, middle + (left + width) * slope],
    runsDown: false,
    ink: size * 0.92,
    characters: all
      .map((char, at) => ({ text: char, at: (at + 0.5) / all.length, confidence: 0.99 }))
      .filter(({ text: char }) => char !== " "),
  };
}

const textOf = (lines: readonly ScannedLine[]): string => layOut(itemsOf(lines)).text;

const LEFT = ["　　五月十六日上午", "市长贺兰心到清溪镇", "调研春耕生产。"];
const RIGHT = ["　　副市长唐一鸣到", "白水库检查防汛，林", "岚、周越参加。"];
const column = (texts: readonly string[], left: number, slope = 0): readonly ScannedLine[] =>
  texts.map((text, at) =>
    line(text.trimStart(), left + (text.length - text.trimStart().length) * 20, 100 + at * 30, 20, slope),
  );

describe("the lines of a scan", () => {
  it("are read column by column", () => {
    expect(textOf([...column(LEFT, 0), ...column(RIGHT, 230)])).toBe([...LEFT, ...RIGHT].join("\n"));
  });

  it("are the same on a sheet that was drawn in askew", () => {
    const askew = [...column(LEFT, 0, 0.02), ...column(RIGHT, 230, 0.02)];
    expect(textOf(askew)).toBe([...LEFT, ...RIGHT].join("\n"));
  });

  it("are parted where two columns were taken for one line", () => {
    const [first, ...rest] = column(
      LEFT.map((text) => text.trimStart()),
      0,
    );
    const joined = line("市长贺兰心到清溪镇   白水库检查防汛，林", 0, 130);
    const right = column(RIGHT, 240);
    expect(textOf([first!, joined, rest[1]!, right[0]!, right[2]!]).split("\n")).toContain("市长贺兰心到清溪镇");
  });

  it("are parted behind marks and digits, too, and where a speck stands in the gap", () => {
    const right = column(RIGHT, 240);
    const behind = line("市长、4   白水库检查防汛，林", 0, 130);
    const speck = line("市长贺兰心到清 ， 白水库检查防汛，林", 0, 130);
    const doubted = speck.characters.map((one) =>
      one.text === "，" && one.at < 0.6 ? { ...one, confidence: 0.6 } : one,
    );
    const first = column(["　　五月十六日上"], 0);
    for (const joined of [behind, { ...speck, characters: doubted }]) {
      const items = itemsOf([...first, joined, ...right]);
      expect(items.map(({ text }) => text)).toContain("白水库检查防汛，林");
    }
  });

  it("end where the next column begins, though its first character was read with them", () => {
    const [first, ...rest] = column(LEFT, 0);
    const right = column(RIGHT, 230);
    const long = line("市长贺兰心到清溪镇  自", 0, 130);
    expect(textOf([first!, long, rest[1]!, ...right])).toBe([...LEFT, ...RIGHT].join("\n"));
  });

  it("are of one size where their ink differs by a hair, so that a paragraph stays one", () => {
    const lines = column(LEFT, 0).map((one, at) => ({ ...one, ink: one.ink + (at % 2) * 0.8 }));
    expect(textOf(lines)).toBe(LEFT.join("\n"));
  });

  it("keep the box and the sureness of each character", () => {
    const { runs } = layOut(itemsOf([line("贺兰心", 10, 100)]));
    expect(runs).toEqual([
      {
        start: 0,
        end: 3,
        from: [10, 100],
        to: [70, 100],
        size: 20,
        edges: [0, 0.333, 0.667, 1],
        confidence: [0.99, 0.99, 0.99],
      },
    ]);
  });
});

/** Of each step the class, from 0 for none, and how likely it is. */
const logits = (steps: readonly (readonly [best: number, chance: number])[]) => ({
  data: Float32Array.from(steps.flatMap(([best, chance]) => [0, 1, 2].map((at) => (at === best ? chance : 0.01)))),
  steps: steps.length,
  classes: 3,
  width: steps.length * 8,
});

describe("what the model says of a line", () => {
  it("is a character where a class is likeliest, twice where a step of none is between", () => {
    const said = logits([
      [1, 0.7],
      [1, 0.9],
      [0, 1],
      [1, 0.8],
      [2, 0.6],
    ]);
    const found = charactersOf(said, 40 / 48, ["市", "长"]);
    expect(found.map(({ text }) => text).join("")).toBe("市市长");
    expect(found.map(({ at }) => at)).toEqual([0.2, 0.7, 0.9]);
    expect(found.map(({ confidence }) => Math.round(confidence * 10) / 10)).toEqual([0.9, 0.8, 0.6]);
  });

  it("is told from what was filled up behind a short line", () => {
    const said = logits([
      [1, 0.9],
      [2, 0.9],
      [0, 1],
      [0, 1],
    ]);
    expect(charactersOf(said, 16 / 48, ["市", "长"]).map(({ at }) => at)).toEqual([0.25, 0.75]);
  });
});
