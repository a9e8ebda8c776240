import { resolve, withYear } from "../../src/resolve";
import { event, knowledge, page, person } from "./records";

const dated = (date: string | null, resolved: string | null = null) =>
  page("a", { persons: [person("赵一山")], events: [event("visit", ["赵一山"], [], { date, resolved })] });

test.each([
  ["--07-28", "2023-07-28", "2023-07-28"],
  ["--07-28/--07-30", "2023-07-28", "2023-07-30"],
])("completes %s by the year that is given", (date, from, to) => {
  const [found] = resolve([withYear(dated(date), "2023")], knowledge()).events;
  expect(found).toMatchObject({ date, dateFrom: from, dateTo: to });
  expect(withYear(dated(date), "2023").known).toEqual({ year: "given" });
});

test.each([
  ["a day that the year does not have", "--02-29", null],
  ["a day of an unknown month", "---12", null],
  ["a span over New Year", "--12-31/--01-02", null],
  ["no date", null, null],
  ["what the page settles", "--07-28", "2021-07-28"],
])("leaves %s as it is", (_, date, resolved) => {
  const record = dated(date, resolved);
  expect(withYear(record, "2023")).toBe(record);
});
