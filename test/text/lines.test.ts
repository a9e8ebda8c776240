import { contains, LineIndex, overlaps, type Span } from "../../src/text";

describe("LineIndex", () => {
  it("counts lines from 1, whichever way they end", () => {
    const text = "一\n二\r\n三\r四\n\n六";
    const lines = new LineIndex(text);
    expect(Array.from("一二三四六").map((char) => lines.lineAt(text.indexOf(char)))).toEqual([1, 2, 3, 4, 6]);
  });

  it("gives the end of a line to the line that it ends", () => {
    const lines = new LineIndex("一\r\n二\n");
    expect([0, 1, 2, 3, 4].map((offset) => lines.lineAt(offset))).toEqual([1, 1, 1, 2, 2]);
  });

  it("gives an offset behind the end to the last line, and one before the beginning to the first", () => {
    const lines = new LineIndex("一\n二");
    expect(lines.lineAt(99)).toBe(2);
    expect(lines.lineAt(-1)).toBe(1);
    expect(new LineIndex("").lineAt(0)).toBe(1);
  });
});

describe("spans", () => {
  it.each<[string, Span, Span, boolean, boolean]>([
    ["the same", { start: 1, end: 3 }, { start: 1, end: 3 }, true, true],
    ["one inside the other", { start: 1, end: 5 }, { start: 2, end: 3 }, true, true],
    ["one around the other", { start: 2, end: 3 }, { start: 1, end: 5 }, true, false],
    ["crossing", { start: 1, end: 3 }, { start: 2, end: 4 }, true, false],
    ["touching", { start: 1, end: 3 }, { start: 3, end: 4 }, false, false],
    ["apart", { start: 1, end: 2 }, { start: 3, end: 4 }, false, false],
  ])("%s", (_, a, b, sharing, holding) => {
    expect(overlaps(a, b)).toBe(sharing);
    expect(overlaps(b, a)).toBe(sharing);
    expect(contains(a, b)).toBe(holding);
  });
});
