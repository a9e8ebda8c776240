/** Of what is made by the thousand, all of a kind share a hidden class, or the engine has to learn each that it comes by. */

import { setFlagsFromString } from "node:v8";

import { findEvents } from "../../src/events";
import { threadOf } from "../../src/events/find";
import { Report } from "../../src/events/report";
import { homeOf, read } from "../recognise/scene";

setFlagsFromString("--allow-natives-syntax");
/* oxlint-disable typescript/no-implied-eval, typescript/no-unsafe-type-assertion */
const isAlike = new Function("one", "other", "return %HaveSameMap(one, other)") as (a: object, b: object) => boolean;
const isFast = new Function("one", "return %HasFastProperties(one)") as (one: object) => boolean;
/* oxlint-enable */
setFlagsFromString("--no-allow-natives-syntax");

/** How many hidden classes some objects have. */
function classesOf(objects: readonly object[]): number {
  const met: object[] = [];
  for (const one of objects) if (!met.some((other) => isAlike(one, other))) met.push(one);
  return met.length;
}

const LINES = 60;
/** Numerals keep the sites apart. */
const text = Array.from(
  { length: LINES },
  (_, at) =>
    `${1 + (at % 12)}月${1 + (at % 28)}日上午，市长秦晓棠到永康市古山镇第${"一二三四五六七八九"[at % 9]}小学调研，陆文柏参加。`,
).join("\n");

it.each(["dates", "places", "persons", "posts", "sites"] as const)("gives all %s of a text one of few", (kind) => {
  const found = read(text)[kind];
  expect(found.length).toBeGreaterThanOrEqual(LINES);
  expect(classesOf(found)).toBeLessThan(6);
});

it("gives all that the event rules read in sentences one of few", () => {
  const home = homeOf("永康市");
  const { scenes, drafts } = threadOf(new Report(read(text), home));
  const venues = scenes.flatMap(({ reading }) => reading?.venues() ?? []);
  expect(drafts.length).toBeGreaterThanOrEqual(LINES / 2);
  expect(venues.length).toBeGreaterThanOrEqual(LINES);
  for (const made of [scenes, scenes.map(({ sentence }) => sentence), drafts, venues])
    expect(classesOf(made)).toBeLessThan(6);
  expect(classesOf(findEvents(read(text), home).events)).toBeLessThan(6);
});

it("keeps the properties of what is found in an article where they are read at once", () => {
  const found = read(text);
  expect(isFast(found)).toBe(true);
  expect(isFast(findEvents(found, homeOf("永康市")))).toBe(true);
});
