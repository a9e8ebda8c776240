import { spanOf } from "../../src/derive";
import { wholeDays } from "../../src/resolve/dates";

test.each([
  ["2022-04-12", { from: "2022-04-12", to: "2022-04-12" }],
  ["2022-04-12/2022-04-14", { from: "2022-04-12", to: "2022-04-14" }],
  ["2024-02-29", { from: "2024-02-29", to: "2024-02-29" }],
  ["2022-02-29", undefined],
  ["2022-13-01", undefined],
  ["2022-04-14/2022-04-12", undefined],
  ["2022-04", undefined],
  ["--04-12", undefined],
  ["", undefined],
  [null, undefined],
])("takes %s for the days %o", (date, days) => {
  expect(wholeDays(date)).toEqual(days);
});

it("spans dates with a year, and others only when there are no such", () => {
  expect(spanOf(["2022-04-12", null, "--01-01", "2021-12-30/2022-05-01"])).toEqual({
    first: "2021-12-30",
    last: "2022-05-01",
  });
  expect(spanOf(["--04-12", "--03-14"])).toEqual({ first: "--03-14", last: "--04-12" });
  expect(spanOf([null])).toEqual({ first: null, last: null });
});
