import type { Print } from "../../src/model";
import { barsOf, namesWithin } from "../../viewer/src/data/bars";

/** Two lines on the first sheet, one that runs down on the second; the text has a line end between them. */
const PRINT: Print = {
  sheets: [
    { width: 600, height: 800 },
    { width: 600, height: 800 },
  ],
  runs: [
    { start: 0, end: 10, sheet: 1, from: [100, 50], to: [200, 50], size: 10 },
    { start: 11, end: 15, sheet: 1, from: [100, 70], to: [150, 70], size: 10, edges: [0, 0.1, 0.2, 0.6, 1] },
    { start: 16, end: 18, sheet: 2, from: [300, 100], to: [300, 120], size: 10 },
  ],
};

describe("the bars over a sentence", () => {
  it("are those of its lines, cut where it begins and ends", () => {
    expect(barsOf(PRINT, { start: 8, end: 12 })).toEqual([
      { sheet: 1, from: [180, 50], to: [200, 50], size: 10 },
      { sheet: 1, from: [100, 70], to: [105, 70], size: 10 },
    ]);
  });

  it("go by the characters' own places where they are known", () => {
    expect(barsOf(PRINT, { start: 13, end: 14 })).toEqual([{ sheet: 1, from: [110, 70], to: [130, 70], size: 10 }]);
  });

  it("go on to the next sheet, and down where type runs down", () => {
    expect(barsOf(PRINT, { start: 17, end: 18 })).toEqual([{ sheet: 2, from: [300, 110], to: [300, 120], size: 10 }]);
  });

  it("are none beyond the text", () => {
    expect(barsOf(PRINT, { start: 18, end: 30 })).toEqual([]);
  });
});

describe("names inside a sentence", () => {
  const TEXT = "市委书记贺兰\n心到清溪镇，贺 兰心说。贺兰心";

  it("are found though lines end and spaces stand within them, and not outside of it", () => {
    const found = namesWithin(TEXT, { start: 0, end: TEXT.indexOf("。") + 1 }, ["贺兰心", "清溪镇"]);
    expect(found.map(({ start, end }) => TEXT.slice(start, end))).toEqual(["贺兰\n心", "清溪镇", "贺 兰心"]);
  });

  it("are found though a PDF has radicals for characters", () => {
    expect(namesWithin("唐\u2f00鸣到", { start: 0, end: 4 }, ["唐一鸣"])).toEqual([{ start: 0, end: 3 }]);
  });

  it("are the longest of those that begin in one place", () => {
    const found = namesWithin("到清溪镇政府", { start: 0, end: 6 }, ["清溪", "清溪镇政府", "清溪镇", ""]);
    expect(found).toEqual([{ start: 1, end: 6 }]);
  });
});
