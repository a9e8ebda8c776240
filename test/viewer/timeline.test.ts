import { buildModel } from "../../viewer/src/data/model";
import {
  boundariesOf,
  countByBin,
  nextWindow,
  periodBetween,
  ticksOf,
  timelineOf,
  wholeTime,
  type Timeline,
} from "../../viewer/src/data/timeline";
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

describe("the axis", () => {
  const crowd = Array.from({ length: 30 }, (_, at) => `2021-03-${String(1 + at).padStart(2, "0")}`);

  it("is not stretched by an event or two far from all others, which are counted beside it", () => {
    const timeline = dated(["1931-09-18", ...crowd, "2049-10-01"])!;
    expect([timeline.unit, timeline.bins.length, timeline.before, timeline.after]).toEqual(["day", 30, 1, 1]);
    expect(dated(["1931-09-18", "2021-03-01"])!.bins.length).toBeGreaterThan(10);
  });

  it("shows the stretch of time that is asked for", () => {
    const events = new Map(
      crowd.map((day) => [day, { ...[...model.events.values()][0]!, dateFrom: day, dateTo: day }]),
    );
    const timeline = timelineOf({ events }, { from: "2021-03-10", to: "2021-03-12" })!;
    expect([timeline.bins.length, timeline.before, timeline.after]).toEqual([3, 9, 18]);
    expect(wholeTime({ events })).toEqual({ from: "2021-03-01", to: "2021-03-30" });
  });

  it("has a few labels at equal steps, the year where it is another", () => {
    expect(ticksOf(dated(["2020-12-30", "2021-01-04"])!, 3)).toEqual([
      { at: 0, label: "2020-12-30" },
      { at: 2, label: "2021-01-01" },
      { at: 4, label: "01-03" },
    ]);
    expect(
      ticksOf(dated(["1950-05-01", "2021-03-01"])!, 6)
        .map(({ label }) => label)
        .slice(0, 2),
    ).toEqual(["1950", "1962"]);
  });
});

describe("playback", () => {
  it("goes over steps that show nothing, and ends where nothing more comes", () => {
    const counts = [1, 0, 0, 2, 0];
    expect(nextWindow(counts, [0, 1], false)).toEqual([3, 4]);
    expect(nextWindow(counts, [3, 4], false)).toBeNull();
    expect(nextWindow(counts, [0, 2], false)).toEqual([2, 4]);
    expect(nextWindow(counts, [0, 1], true)).toEqual([0, 4]);
    expect(nextWindow(counts, [0, 4], true)).toBeNull();
  });
});
