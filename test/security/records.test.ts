import * as fc from "fast-check";

import { assemble } from "../../src/assemble";
import { faultOfRecord } from "../../src/model";
import { checkGraph } from "../../src/stores/check";
import { lexicon, pages, recordOf } from "../corpus/corpus";

const records = pages.slice(0, 6).map(recordOf);
const NAMED = records.find(({ persons, events }) => persons.length > 0 && events.length > 0)!;

/** A record as other programs may write it, with something in place of what stands at a path. */
function changed(path: readonly string[], value: unknown): unknown {
  const record: unknown = JSON.parse(JSON.stringify(NAMED));
  put(record, path, value);
  return record;
}

function put(whole: unknown, [first = "", ...rest]: readonly string[], value: unknown): void {
  if (typeof whole !== "object" || whole === null) return;
  if (rest.length > 0) put(Reflect.get(whole, first), rest, value);
  else if (value === undefined) Reflect.deleteProperty(whole, first);
  else Reflect.defineProperty(whole, first, { value, enumerable: true, configurable: true, writable: true });
}

it.each<[path: string, value: unknown, fault: string]>([
  [
    "published",
    "2022-02-30",
    'published is "2022-02-30" and must be a day of the calendar, such as 2022-04-14, or null',
  ],
  ["published", 20_220_413, "published is 20220413 and must be a day of the calendar, such as 2022-04-14, or null"],
  ["source", undefined, "source is absent and must be a text of 1 to 10000 characters"],
  ["articles", "a1", 'articles is "a1" and must be a list'],
  ["articles.0.line", 1e300, "articles[0].line is 1e+300 and must be a whole number, 1 or more"],
  ["persons.0", ["章"], "persons[0] is a list and must be an object"],
  [
    "persons.0.name",
    "章".repeat(20_000),
    `persons[0].name is "${"章".repeat(59)}… and must be a text of 1 to 10000 characters`,
  ],
  ["persons.0.mentions.0.start", -1, "persons[0].mentions[0].start is -1 and must be a whole number, 0 or more"],
  [
    "events.0.type",
    "__proto__",
    'events[0].type is "__proto__" and must be one of visit, meeting, ceremony, reception, other',
  ],
  [
    "events.0.participants.0.confidence",
    1.5,
    "events[0].participants[0].confidence is 1.5 and must be a number from 0 to 1",
  ],
  ["persons.0.confidence", "much", 'persons[0].confidence is "much" and must be a number from 0 to 1'],
  ["places.0.confidence", -0.1, "places[0].confidence is -0.1 and must be a number from 0 to 1"],
  ["events.0.confidence", null, "events[0].confidence is null and must be a number from 0 to 1"],
  [
    "events.0.doubtful",
    [{ name: "古山镇" }],
    "events[0].doubtful[0].confidence is absent and must be a number from 0 to 1",
  ],
  ["events.0.article", "a99", 'events[0].article is "a99", and no article is'],
  ["articles.1", NAMED.articles[0], 'articles[1].id is "a1" a second time'],
  ["known.home", {}, "known.home is an object and must be a text"],
  ["known.__proto__", { polluted: true }, "known.__proto__ is an object and must be a text"],
])("says of a record with another %s what is wrong with it", (path, value, fault) => {
  expect(faultOfRecord(changed(path.split("."), value))).toBe(fault);
});

it("takes records as extraction makes them, and what others have put beside their fields", () => {
  for (const record of records) expect(faultOfRecord(JSON.parse(JSON.stringify(record)))).toBeUndefined();
  expect(faultOfRecord({ ...NAMED, "made by": { any: "program" } })).toBeUndefined();
  expect(faultOfRecord(JSON.parse(JSON.stringify(NAMED).replace("{", '{"__proto__":{"source":1},')))).toBeUndefined();
});

const pathsIn = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] => [
  ...(path.length > 0 ? [path] : []),
  ...(typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([name, one]) => pathsIn(one, [...path, name]))
    : []),
];

const ODD: readonly unknown[] = [
  null,
  undefined,
  true,
  -1,
  0,
  1.5,
  2 ** 53,
  1e308,
  [],
  {},
  ["x"],
  "",
  "x",
  "\ud800",
  "\u0000",
  "a\r\nb\u2028",
  "\u202e",
  "2022-02-30",
  "2022-02-28",
  "--02-30",
  "9999-99-99/x",
  "__proto__",
  "constructor",
  "a3",
  "字".repeat(5000),
];

it("makes a graph that every store takes of whatever passes, however records were made", () => {
  const change = fc.tuple(fc.constantFrom(...pathsIn(JSON.parse(JSON.stringify(NAMED)))), fc.constantFrom(...ODD));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 2 }), (changes) => {
      const record: typeof NAMED = JSON.parse(JSON.stringify(NAMED));
      for (const [path, value] of changes) put(record, path, value);
      if (faultOfRecord(record) !== undefined) return;
      const others = records.filter(({ source }) => source !== NAMED.source);
      checkGraph(assemble([record, ...others], lexicon));
    }),
    { numRuns: 200, seed: 20_220_414 },
  );
}, 300_000);
