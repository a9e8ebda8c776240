import { dayOf, daysOf, isCalendarDay, isDay, nearestDay, weekdayOf } from "../src/days";

describe("isDay", () => {
  it.each(["2022-04-14", "2020-02-29", "1999-12-31"])("takes %s for a day", (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each(["", "2022-02-30", "2022-04", "2022", "--02-29", "2022-4-14", "2022-04-14T08:00"])(
    "does not take %j for one",
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );
});

describe("daysOf", () => {
  it.each([
    ["2022-04-14", { first: "2022-04-14", last: "2022-04-14" }],
    ["2024-02", { first: "2024-02-01", last: "2024-02-29" }],
    ["2022", { first: "2022-01-01", last: "2022-12-31" }],
    ["2022-13", undefined],
    ["2022-02-30", undefined],
    ["--04", undefined],
    ["", undefined],
  ])("gives the first and the last day of %j", (text, days) => {
    expect(daysOf(text)).toEqual(days);
  });
});

describe("isCalendarDay", () => {
  it.each(["--02-29", "--12-31", "2020-02-29"])("knows %s of some year", (day) => {
    expect(isCalendarDay(day)).toBe(true);
  });

  it.each(["--02-30", "--04-31", "2022-02-29"])("knows no year with %s", (day) => {
    expect(isCalendarDay(day)).toBe(false);
  });
});

describe("dayOf", () => {
  it("writes a day in full", () => {
    expect(dayOf("2022", "4", "9")).toBe("2022-04-09");
  });

  it("gives none that no calendar has", () => {
    expect(dayOf("2022", "2", "30")).toBeUndefined();
  });
});

describe("nearestDay", () => {
  it.each([
    ["--12-30", "2022-01-05", "2021-12-30"],
    ["--08-25", "2023-08-17", "2023-08-25"],
    ["--12-30", "2022-06-01", "2021-12-30"],
    ["--02-29", "2022-04-14", "2020-02-29"],
  ])("puts %s on a page of %s on %s", (monthDay, published, day) => {
    expect(nearestDay(monthDay, published)).toBe(day);
  });

  it("knows none that no year has", () => {
    expect(nearestDay("--02-30", "2022-04-14")).toBeNull();
  });
});

it.each([
  ["2022-04-11", 1],
  ["2022-04-14", 4],
  ["2022-04-17", 7],
])("counts the days of a week from Monday: %s is day %i", (day, number) => {
  expect(weekdayOf(day)).toBe(number);
});
