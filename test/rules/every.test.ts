/** Every rule of the house holds in the sentences that it says it catches, and in none that it says it misses. */

import { findEvents } from "../../src/events";
import { Report } from "../../src/events/report";
import { KIND_RULES } from "../../src/events/rules/kind";
import { MODE_RULES } from "../../src/events/rules/mode";
import { OPENING_RULES } from "../../src/events/rules/opening";
import { PRESENCE_RULES } from "../../src/events/rules/presence";
import { ROLE_RULES } from "../../src/events/rules/role";
import { SCOPE_RULES } from "../../src/events/rules/scope";
import { TOLD_RULES } from "../../src/events/rules/told";
import { VENUE_RULES } from "../../src/events/rules/venue";
import { RuleBook, type Rule } from "../../src/rules";
import { homeOf, read } from "../recognise/scene";

const BOOKS = [
  KIND_RULES,
  MODE_RULES,
  OPENING_RULES,
  PRESENCE_RULES,
  ROLE_RULES,
  SCOPE_RULES,
  TOLD_RULES,
  VENUE_RULES,
] as const;
const rules: readonly Rule[] = BOOKS.flatMap((book) => book.rules as readonly Rule[]);

function holds(rule: Rule, sentence: string): boolean {
  // Whether an event is opened depends on the sentences before.
  if (rule.name.startsWith("opening/"))
    return findEvents(read(sentence), homeOf("永康市"))
      .verdicts()
      .some(({ foundBy, droppedBy }) => foundBy.startsWith(`${rule.name} `) || droppedBy === rule.name);
  const { field, words } = new Report(read(sentence), homeOf("永康市"));
  const inNames = MODE_RULES.rules.some(({ name }) => name === rule.name);
  return new RuleBook([rule]).first(inNames ? words : field) !== undefined;
}

it("gives every rule a name of its own, and sentences of both kinds", () => {
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  expect(
    rules.filter(({ catches, misses }) => catches.length === 0 || misses.length === 0).map(({ name }) => name),
  ).toEqual([]);
});

describe.each(rules.map((rule) => [rule.name, rule] as const))("%s", (_, rule) => {
  it.each(rule.catches)("holds in %s", (sentence) => expect(holds(rule, sentence)).toBe(true));
  it.each(rule.misses)("does not hold in %s", (sentence) => expect(holds(rule, sentence)).toBe(false));
});
