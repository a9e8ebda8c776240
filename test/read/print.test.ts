/** Pieces of print with their positions, as a PDF gives them, and the text that they are. */

import * as fc from "fast-check";

import { layOut as layOutSheet } from "../../src/read/print";
import type { PrintedItem } from "../../src/read/stretches";

const layOut = (items: readonly PrintedItem[]): string => layOutSheet(items).text;

const item = (text: string, left: number, baseline: number, size = 12): PrintedItem => ({
  text,
  left,
  baseline,
  width: Array.from(text).length * size,
  size,
  upright: true,
  vertical: 0,
});

/** Characters one below the other, a column of so many, the columns from right to left. */
function down(text: string, column: number, right: number, size = 12): readonly PrintedItem[] {
  return Array.from(text).map((char, at) =>
    item(char, right - Math.floor(at / column) * size * 1.6, 100 + (at % column) * size * 1.05, size),
  );
}

const STORY = "五月十六日上午，市長賀蘭心到清溪鎮調研春耕生產。副市長唐一鳴陪同。";

describe("type that runs down the page", () => {
  it("is read from right to left, character by character", () => {
    expect(layOut(down(STORY, 8, 400)).replace(/\s/gu, "")).toBe(STORY);
  });

  it("has marks as they are in lines", () => {
    expect(layOut(down("市长唐一鸣︑林岚到﹁白水库﹂︒", 15, 400))).toBe("市长唐一鸣、林岚到「白水库」。");
  });

  /** A number that lies in the column, by the place where a PDF says that it begins. */
  const lying = (digits: string, right: number, top: number): PrintedItem => ({
    ...item(digits, right + 6, top),
    upright: false,
    vertical: digits.length * 6,
  });
  /** 2022年4月14日市长到 in one column, the numbers as they are given. */
  const dated = (year: PrintedItem, month: PrintedItem, day: PrintedItem): readonly PrintedItem[] => [
    year,
    item("年 ", 400, 148),
    month,
    item("月", 400, 172),
    day,
    ...["日", "市", "长", "到"].map((char, at) => item(char, 400, 200 + at * 13)),
  ];

  it.each<[string, readonly PrintedItem[]]>([
    ["lie", dated(lying("2022", 400, 110), lying("4", 400, 150), lying("14", 400, 174))],
    ["stand side by side", dated(lying("2022", 400, 110), item("4", 400, 160), { ...item("14", 400, 186), width: 12 })],
  ])("keeps numbers in their places where they %s", (_, items) => {
    expect(layOut(items)).toBe("2022年4月14日市长到");
  });

  it("has nothing of what is printed up or down a margin", () => {
    const margin = lying("0123456789", 200, 110);
    expect(layOut([...down(STORY, 8, 400), margin]).replace(/\s/gu, "")).toBe(STORY);
  });

  it("ends with a column of a single character", () => {
    expect(layOut(down(STORY, STORY.length - 1, 400)).replace(/\s/gu, "")).toBe(STORY);
  });

  it("has a paragraph that ends with a column of a single character, and was set in", () => {
    const first = Array.from(STORY.slice(0, 10)).map((char, at) => item(char, 400, 124 + at * 12.6));
    expect(layOut([...first, item("市", 380, 100)]).replace(/\s/gu, "")).toBe(`${STORY.slice(0, 10)}市`);
  });

  it("is read as its font says", () => {
    const columns = STORY.match(/.{1,8}/gu)!.map((text, at) => ({
      ...item(text, 400 - at * 20, 100),
      vertical: text.length * 12,
    }));
    expect(layOut(columns).replace(/\s/gu, "")).toBe(STORY);
  });

  it("is a headline where lines stand beside it", () => {
    const lines = ["五月十六日上午，市长贺兰心到清溪镇", "调研春耕生产。副市长唐一鸣陪同。"];
    const beside = lines.map((line, at) => item(line, 100, 110 + at * 18));
    expect(layOut([...beside, ...down("贺兰心调研春耕", 7, 50, 24)])).toBe(`贺兰心调研春耕\n\n${lines.join("\n")}`);
  });

  it("is not what begins lines of a column, or a headline set wide", () => {
    const lines = ["市长贺兰心到", "清溪镇调研春", "耕生产。"].map((line, at) => item(line, 100, 200 + at * 18));
    const wide = Array.from("贺兰心调研").map((char, at) => item(char, 100 + at * 36, 150, 24));
    expect(layOut([...wide, ...lines]).replace(/\s/gu, "")).toBe("贺兰心调研市长贺兰心到清溪镇调研春耕生产。");
  });
});

/** A text of 60 characters in lines of ten, or in columns of ten from right to left, from its upper corner in reading order. */
const inLines = (char: string, left: number, top: number): readonly PrintedItem[] =>
  [0, 1, 2, 3, 4, 5].map((line) => item(char.repeat(10), left, top + 12 + line * 18));
const inColumns = (char: string, right: number, top: number): readonly PrintedItem[] =>
  [0, 1, 2, 3, 4, 5].flatMap((column) =>
    Array.from({ length: 10 }, (_, at) => item(char, right - 12 - column * 20, top + 12 + at * 12.5)),
  );
const headDown = (text: string, left: number, top: number): readonly PrintedItem[] =>
  Array.from(text).map((char, at) => item(char, left, top + 20 + at * 21, 20));
/** The stories in their order, each character once. */
const order = (items: readonly PrintedItem[]): string =>
  layOut(items)
    .replace(/\s/gu, "")
    .replace(/(.)\1+/gu, "$1");

describe("headlines that run the other way than their stories", () => {
  it.each<[string, readonly PrintedItem[], string]>([
    [
      "down the page, one below the other",
      [...headDown("贺兰心", 0, 0), ...inLines("一", 40, 0), ...headDown("唐石周", 0, 150), ...inLines("二", 40, 150)],
      "贺兰心一唐石周二",
    ],
    [
      "down the page, side by side",
      [...headDown("贺兰心", 0, 0), ...inLines("一", 40, 0), ...headDown("唐石周", 200, 0), ...inLines("二", 240, 0)],
      "贺兰心一唐石周二",
    ],
    [
      "down the page, each to the right of its story",
      [...inLines("一", 0, 0), ...headDown("贺兰心", 130, 0), ...inLines("二", 200, 0), ...headDown("唐石周", 330, 0)],
      "贺兰心一唐石周二",
    ],
    [
      "down the page, below a story whose headline is a line",
      [item("唐石周", 0, 22, 22), ...inLines("一", 0, 40), ...headDown("贺兰心", 0, 190), ...inLines("二", 40, 190)],
      "唐石周一贺兰心二",
    ],
    [
      "down the page, beside a story whose headline is a line and above another",
      [
        item("唐石周", 0, 22, 22),
        ...inLines("一", 0, 40),
        ...headDown("贺兰心", 150, 0),
        ...inLines("二", 190, 0),
        item("程禾苗", 0, 222, 22),
        ...[0, 1, 2].map((line) => item("三".repeat(25), 0, 250 + line * 18)),
      ],
      "唐石周一贺兰心二程禾苗三",
    ],
    [
      "in lines over columns, from right to left",
      [
        item("贺兰心", 180, 22, 22),
        ...inColumns("一", 290, 40),
        item("唐石周", 30, 22, 22),
        ...inColumns("二", 130, 40),
      ],
      "贺兰心一唐石周二",
    ],
    [
      "in lines over columns, one below the other",
      [
        item("贺兰心", 30, 22, 22),
        ...inColumns("一", 130, 40),
        item("唐石周", 30, 222, 22),
        ...inColumns("二", 130, 240),
      ],
      "贺兰心一唐石周二",
    ],
  ])("come each before its own: %s", (_, items, expected) => {
    expect(order(items)).toBe(expected);
  });

  it("may have two columns, the right one first", () => {
    expect(order([...inLines("一", 60, 0), ...headDown("唐石周", 0, 0), ...headDown("贺兰心", 30, 10)])).toBe(
      "贺兰心唐石周一",
    );
  });

  it("are not what is set no larger than the text, which comes before it", () => {
    const label = Array.from("程禾摄").map((char, at) => item(char, 340, 30 + at * 13));
    expect(order([...inLines("一", 0, 0), ...label])).toBe("程禾摄一");
  });
});

describe("type that is printed twice, a hair apart", () => {
  it.each<[string, readonly PrintedItem[]]>([
    ["whole lines", [item("贺兰心调研", 100, 100), item("贺兰心调研", 100.3, 100)]],
    [
      "each character, cut as it comes",
      [
        item("贺", 100, 100),
        item("贺兰", 100.3, 100),
        item("兰心", 112.3, 100),
        item("心", 124.3, 100),
        item("调研", 136, 100),
        item("研", 148.3, 100),
      ],
    ],
    [
      "parts that are cut otherwise",
      [item("贺兰", 100, 100), item("心调研", 124, 100), item("贺兰心", 100.3, 100), item("调研", 136.3, 100)],
    ],
  ])("is there once: %s", (_, items) => {
    expect(layOut(items)).toBe("贺兰心调研");
  });

  it("is not a word that says a syllable twice", () => {
    expect(layOut([item("常常", 100, 100), item("常常说", 124, 100)])).toBe("常常常常说");
  });
});

describe("what is laid out", () => {
  const anyItem = fc.record({
    text: fc.stringMatching(/^[市长𠮷a1，]{1,4}( [市长])?$/u),
    left: fc.integer({ min: 0, max: 300 }),
    baseline: fc.integer({ min: 0, max: 300 }),
    size: fc.constantFrom(10, 12, 24),
  });

  it("stands on its sheet once, character by character, but for what was put in", () => {
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 12 }), (made) => {
        const { text, runs } = layOutSheet(
          made.map(({ text: own, left, baseline, size }) => item(own, left, baseline, size)),
        );
        const covered = runs.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at));
        expect(covered).toEqual([...new Set(covered)].toSorted((a, b) => a - b));
        const rest = Array.from({ length: text.length }, (_, at) => at).filter((at) => !covered.includes(at));
        expect(rest.map((at) => text[at]!).join("")).toMatch(/^\s*$/u);
      }),
    );
  });

  it("knows where each stretch is, whatever was cut off it and however it is turned", () => {
    const { text, runs } = layOutSheet([
      { ...item("贺兰心调研", 100, 100), ink: { from: [200, 10], to: [200, 70], size: 12 } },
      item("调研春耕", 136, 100),
    ]);
    expect(text).toBe("贺兰心调研春耕");
    expect(runs).toEqual([
      { start: 0, end: 5, from: [200, 10], to: [200, 70], size: 12 },
      { start: 5, end: 7, from: [160, 95.4], to: [184, 95.4], size: 12 },
    ]);
  });

  it("is one run where each character was printed for itself", () => {
    const { runs } = layOutSheet(Array.from("贺兰心调研").map((char, at) => item(char, 100 + at * 12, 100)));
    expect(runs).toEqual([{ start: 0, end: 5, from: [100, 95.4], to: [160, 95.4], size: 12 }]);
  });
});
