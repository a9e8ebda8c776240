import { markNames } from "../../viewer/src/data/marks";
import { tellingOf } from "../../viewer/src/data/telling";
import { buildModel } from "../../viewer/src/data/model";
import { distanceToSegment } from "../../viewer/src/graph/nearest-edge";
import { Occupancy, type Box } from "../../viewer/src/graph/occupancy";
import { formatDate, formatSpan } from "../../viewer/src/i18n/dates";
import { DATASET, MARKUP } from "./dataset";

const model = buildModel(DATASET);

/** The sentence with brackets around what is marked. */
function marked(sentence: string, names: readonly string[]): string {
  return markNames(sentence, names)
    .map((stretch) => (stretch.marked ? `[${stretch.text}]` : stretch.text))
    .join("");
}

describe("marking names", () => {
  it.each([
    ["苏明远来到卡点。", ["苏明远", "卡点"], "[苏明远]来到[卡点]。"],
    ["来到东溪口卡点、卡点", ["卡点", "东溪口卡点"], "来到[东溪口卡点]、[卡点]"],
    ["苏明远苏明远", ["苏明远"], "[苏明远][苏明远]"],
    ["没有名字", ["", "苏明远"], "没有名字"],
    ["", ["苏明远"], ""],
    [MARKUP, ["script"], MARKUP.replaceAll("script", "[script]")],
  ])("marks %j", (sentence, names, expected) => {
    expect(marked(sentence, names)).toBe(expected);
  });
});

describe("the sentences of a relation", () => {
  const quotes = ["苏明远来到东溪口。", "苏明远说要快。", "韩知秋陪同。", "天气晴好。"].map((quote, at) => {
    return { article: "a1", start: 100 * at, end: 100 * at + 9, line: at, quote };
  });
  const told = (...ends: readonly (readonly string[])[]): string[] => tellingOf(quotes, ends).map(({ quote }) => quote);

  it("are those that name both ends, else those that name one, else all of the event", () => {
    expect(told(["苏明远"], ["卡点", "东溪口"])).toEqual(["苏明远来到东溪口。"]);
    expect(told(["苏明远"], ["韩知秋"])).toEqual(["苏明远来到东溪口。", "苏明远说要快。", "韩知秋陪同。"]);
    expect(told(["罗亦安"], ["青禾小学"])).toHaveLength(4);
    expect(told()).toHaveLength(4);
  });
});

describe("dates", () => {
  it.each([
    ["2022-04-12", "2022-04-12", "2022-04-12"],
    ["2022-04", "2022-04", "2022-04"],
    ["2022-04-12/2022-04-14", "2022-04-12 至 2022-04-14", "2022-04-12 to 2022-04-14"],
    ["--04-12", "4月12日（年份不详）", "12 April, year unknown"],
    ["--04", "4月（年份不详）", "April, year unknown"],
    ["---12", "12日（年月不详）", "12, month and year unknown"],
    [null, "日期不详", "no date"],
  ])("writes %j", (date, zh, en) => {
    expect([formatDate(date, "zh"), formatDate(date, "en")]).toEqual([zh, en]);
  });

  it("writes a span once where both ends are one day, and not at all where nothing is known", () => {
    expect(formatSpan("2022-04-12", "2022-04-14", "zh")).toBe("2022-04-12 – 2022-04-14");
    expect(formatSpan("2022-04-12", "2022-04-12", "zh")).toBe("2022-04-12");
    expect(formatSpan(null, null, "zh")).toBe("");
  });
});

describe("the model", () => {
  it("orders a person's events by date, those without a year or a date last", () => {
    expect(model.eventsOf("Person:su").map(({ id }) => id)).toEqual(["e1", "e2", "e3"]);
    expect(model.eventsOf("Facility:dongxi").map(({ id }) => id)).toEqual(["e1", "e2"]);
    expect(model.eventsOf("Person:nobody")).toEqual([]);
  });

  it("refuses an edge that ends at no node", () => {
    expect(() => buildModel({ ...DATASET, nodes: [] })).toThrow("Person:su");
  });
});

/** 40 by 16 pixels. */
function box(left: number, top: number): Box {
  return { left, top, right: left + 40, bottom: top + 16 };
}

describe("room for labels", () => {
  it("is given once", () => {
    const room = new Occupancy(200, 100);
    expect(room.claim(box(10, 10))).toBe(true);
    expect(room.claim(box(30, 20))).toBe(false);
    expect(room.claim(box(60, 10))).toBe(true);
  });

  it("ends at the screen, where nodes may hang over", () => {
    const room = new Occupancy(200, 100);
    room.occupy(box(-20, -8));
    expect(room.claim(box(180, 10))).toBe(false);
    expect(room.claim(box(-1, 50))).toBe(false);
    expect(room.claim(box(10, 0))).toBe(false);
  });
});

it.each([
  [{ x: 5, y: 3 }, 3],
  [{ x: -3, y: 4 }, 5],
  [{ x: 13, y: -4 }, 5],
])("measures from %j to the stretch from 0 to 10", (point, distance) => {
  expect(distanceToSegment(point, { x: 0, y: 0 }, { x: 10, y: 0 })).toBeCloseTo(distance);
  expect(distanceToSegment({ x: 3, y: 4 }, { x: 0, y: 0 }, { x: 0, y: 0 })).toBe(5);
});
