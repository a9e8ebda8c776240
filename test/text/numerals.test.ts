import { numeralAt, yearAt } from "../../src/text";

describe("numeralAt", () => {
  it.each([
    ["7日", 7, 1],
    ["12日", 12, 2],
    ["〇五", 5, 2],
    ["十", 10, 1],
    ["十二", 12, 2],
    ["二十一", 21, 3],
    ["廿一", 21, 2],
    ["卅", 30, 1],
  ])("reads %s as %i", (text, value, length) => {
    expect(numeralAt(text, 0)).toEqual({ value, length });
  });

  it.each(["", "日", "2022", "二〇二二"])("reads none from %j", (text) => {
    expect(numeralAt(text, 0)).toBeUndefined();
  });
});

describe("yearAt", () => {
  it.each(["2022", "二〇二二", "二零二二", "2022年"])("reads 2022 from %s", (text) => {
    expect(yearAt(text, 0)).toBe(2022);
  });

  it.each(["202", "20221", "二〇二", "十二月"])("reads none from %s", (text) => {
    expect(yearAt(text, 0)).toBeUndefined();
  });
});
