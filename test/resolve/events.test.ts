import { resolve } from "../../src/resolve";
import type { EventRecord, PageRecord } from "../../src/model";
import { event, knowledge, page, person, quote, site } from "./records";

const eventsOf = (...events: readonly EventRecord[]) => resolve([pageOf("a", events)], knowledge()).events;

function pageOf(source: string, events: readonly EventRecord[]): PageRecord {
  return page(source, { persons: [person("赵一山"), person("钱二水")], places: [site("古山镇")], events });
}

it("identifies an event by its day, type, people, sites and article", () => {
  const visit = event("visit", ["赵一山", "钱二水"], ["古山镇"], { resolved: "2022-04-12" });
  const swapped = event("visit", ["钱二水", "赵一山"], ["古山镇"], { resolved: "2022-04-12", id: "e9", name: "调研" });
  const [one] = eventsOf(visit);
  expect(one!.id).toMatch(/^event:[0-9a-f]{12}$/);
  expect(eventsOf(swapped)[0]!.id).toBe(one!.id);
  const others = [
    eventsOf({ ...visit, resolved: "2022-04-13" }),
    eventsOf({ ...visit, type: "meeting" }),
    eventsOf(event("visit", ["赵一山"], ["古山镇"], { resolved: "2022-04-12" })),
    eventsOf({ ...visit, at: [] }),
    resolve([pageOf("b", [visit])], knowledge()).events,
  ];
  expect(new Set(others.map(([other]) => other!.id)).size).toBe(5);
  expect(others.map(([other]) => other!.id)).not.toContain(one!.id);
});

it("makes one of two reports that tell the same, and keeps the sentences of both", () => {
  const visit = event("visit", ["赵一山"], ["古山镇"]);
  const again = { ...visit, id: "e2", evidence: [quote("赵一山又说。", 200)] };
  expect(eventsOf(again, visit)).toMatchObject([{ reports: [{ quote: { start: 60 } }, { quote: { start: 200 } }] }]);
});

const dated = (date: string | null, resolved: string | null) =>
  eventsOf(event("visit", ["赵一山"], [], { date, resolved })).map((one) => [one.date, one.dateFrom, one.dateTo])[0];

it("keeps the printed date and gives whole days where they are known", () => {
  expect(dated("--04-12", "2022-04-12")).toEqual(["--04-12", "2022-04-12", "2022-04-12"]);
  expect(dated("--04-12", null)).toEqual(["--04-12", null, null]);
  expect(dated("2022-04-12/2022-04-14", null)).toEqual(["2022-04-12/2022-04-14", "2022-04-12", "2022-04-14"]);
  expect(dated(null, null)).toEqual([null, null, null]);
});

it("lists each person once, in the most active role", () => {
  const [one] = eventsOf(event("meeting", ["钱二水:attend", "赵一山:speak", "赵一山:lead", "无此人"]));
  expect(one!.participants).toEqual([
    { person: "person:钱二水@永康市", role: "attend", order: 1, mode: null, venue: null, confidence: null },
    { person: "person:赵一山@永康市", role: "lead", order: 2, mode: null, venue: null, confidence: null },
  ]);
});

it("quotes the participants' sentences when the event has none of its own", () => {
  const bare = event("meeting", [], [], {
    participants: [{ name: "赵一山", role: "lead", order: 1, evidence: [quote("赵一山主持。", 300)] }],
    evidence: [],
  });
  expect(eventsOf(bare)[0]!.reports).toMatchObject([{ quote: { text: "赵一山主持。" } }]);
});

it("reads a file that was given twice once", () => {
  const record = pageOf("a", [event("visit", ["赵一山"], ["古山镇"])]);
  const entities = resolve([{ ...record, source: "z" }, record], knowledge());
  expect(entities.articles).toMatchObject([{ id: `article:${record.sha256.slice(0, 12)}#a1`, page: { source: "a" } }]);
  expect(entities.persons[0]!.sightings).toHaveLength(1);
});
