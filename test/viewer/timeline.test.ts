import { buildModel } from "../../viewer/src/data/model";
import { boundariesOf, countByBin, periodBetween, timelineOf, type Timeline } from "../../viewer/src/data/timeline";
import { DATASET } from "./dataset";

const model = buildModel(DATASET);

/** Of events on these days alone. */
function dated(days: readonly string[]): Timeline | null {
  const [event] = [...model.events.values()];
  return timelineOf({
    ...model,
    events: new Map(days.map((day) => [day, { ...event!, dateFrom: day, dateTo: day }])),
  });
}

describe("the timeline", () => {
  it.each([
    [["2021-03-01", "2021-03-05"], "day", 5],
    [["2021-03-03", "2021-12-31"], "week", 44],
    [["2019-02-14", "2021-03-01"], "month", 26],
    [["2010-05-01", "2021-03-01"], "quarter", 44],
    [["1950-05-01", "2021-03-01"], "year", 72],
  ])("of %j goes by the %s, in %i stretches without gaps", (days, unit, count) => {
    const timeline = dated(days);
    expect([timeline?.unit, timeline?.bins.length]).toEqual([unit, count]);
    for (const [at, { from }] of (timeline?.bins ?? []).slice(1).entries()) {
      const before = timeline?.bins[at]?.to ?? "";
      expect(Date.parse(from) - Date.parse(before)).toBe(86_400_000);
    }
    expect((timeline?.bins[0]?.from ?? "") <= (days[0] ?? "")).toBe(true);
    expect((timeline?.bins.at(-1)?.to ?? "") >= (days[1] ?? "")).toBe(true);
  });

  it("is none for a single day or no whole date", () => {
    expect([dated(["2021-03-01"]), dated([])]).toEqual([null, null]);
  });

  it("counts an event in every stretch that it touches, and none without a whole date", () => {
    const timeline = dated(["2021-03-01", "2021-03-04"])!;
    const [event] = [...model.events.values()];
    const long = { ...event!, dateFrom: "2021-03-02", dateTo: "2021-03-03" };
    expect(countByBin(timeline, [long, { ...long, dateFrom: null, dateTo: null }])).toEqual([0, 1, 1, 0]);
  });

  it("turns boundaries into periods and back, and all of it into none", () => {
    const timeline = dated(["2021-03-01", "2021-03-05"])!;
    const period = periodBetween(timeline, [1, 3]);
    expect(period).toEqual({ from: "2021-03-02", to: "2021-03-03" });
    expect(boundariesOf(timeline, period)).toEqual([1, 3]);
    expect(periodBetween(timeline, [0, 5])).toBeNull();
    expect(boundariesOf(timeline, { from: "1999-01-01", to: "2050-01-01" })).toEqual([0, 5]);
  });
});
