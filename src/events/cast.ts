/** Who does what in a sentence, and who is only spoken of in it. */

import { classes } from "../lexicon";
import type { PersonMention } from "../recognise";
import { RuleBook, type Hit } from "../rules";
import { firstAtOrAfter, isMarkAt, spansWithin, type Span } from "../text";
import { clausesOf } from "./clauses";
import type { Report } from "./report";
import { PRESENCE_RULES } from "./rules/presence";
import type { Run } from "./runs";
import type { Sentence } from "./sentence";

/** People who do one thing together, and where the words stand that say what. */
export interface Group {
  readonly persons: readonly PersonMention[];
  readonly predicate: Span;
  /** 在市长王某陪同下: they accompany whoever the sentence is about. */
  readonly aside: boolean;
}

const ACTS = classes("verbs", "event-cues/act", "event-cues/convene", "event-cues/visit", "event-cues/reception");

const ATTENDING = classes("event-cues/attending", "event-cues/joins");
const OF = classes("event-cues/of");
const ALSO_HAD = classes("event-cues/also-had");
const PEOPLE = classes("collectives", "post-cues/member", "person-cues/no-given", "event-cues/relation");

/** 在市长王某陪同下, and 参加调研的还有 in front of names. */
const BESIDE = new RuleBook<"company" | "companions">([
  {
    name: "cast/in-company",
    pattern: "event-cues/others? event-cues/in-company",
    gives: "company",
    catches: ["在柯楠陪同下到古山镇调研。"],
    misses: ["柯楠陪同。"],
  },
  {
    name: "cast/companions",
    pattern: "event-cues/companions",
    gives: "companions",
    catches: ["同行的有市领导俞岚。", "参加调研的还有市领导俞岚。"],
    misses: ["有关部门陪同。"],
  },
  {
    name: "cast/companions-had",
    pattern:
      "event-cues/along|event-cues/joins|event-cues/attending ..{0,14} event-cues/of ..{0,4} event-cues/also-had",
    gives: "companions",
    catches: ["随行的还有发改委主任俞岚。", "陪同市长柯楠调研的有俞岚。", "参加活动的领导有俞岚。"],
    misses: ["陪同的俞岚有事离开。"],
  },
  {
    name: "cast/presiding",
    pattern: "event-cues/host-role event-cues/is",
    gives: "companions",
    catches: ["今天大会的执行主席是柯楠。"],
    misses: ["执行主席柯楠致辞。"],
  },
  {
    name: "cast/also",
    pattern: "< event-cues/also ..{0,10} event-cues/also-had",
    gives: "companions",
    catches: ["参加本次调研的领导还有俞岚。"],
    misses: ["还有俞岚参加。"],
  },
]);

/** Why those are left out who were only spoken of, thanked or stood in for: by the mention. */
export function absentIn(report: Report, { told }: Sentence): ReadonlyMap<PersonMention, string> {
  const away = new Map<PersonMention, string>();
  const settled = new Set<PersonMention>();
  for (const hit of PRESENCE_RULES.all(report.field, told)) {
    const { gives, name } = hit.rule;
    const { who } = hit.taken;
    const persons = report.found.persons;
    for (const person of gives === "all-away" ? idleUpTo(report, told, hit) : spansWithin(persons, who!)) {
      if (settled.has(person)) continue;
      settled.add(person);
      if (gives !== "here") away.set(person, name);
    }
  }
  return away;
}

/** Whom a sentence names last, and whoever stands in front of him with nothing between that says what he did: 俞岚女士，柯楠先生因事未出席. */
function idleUpTo(report: Report, { start }: Span, { end }: Span): readonly PersonMention[] {
  const named = spansWithin(report.found.persons, { start, end });
  let from = named.length - 1;
  for (; from > 0; from -= 1) {
    const between = { start: named[from - 1]!.end, end: named[from]!.start };
    if (acts(report, between) || STOP.test(report.text.slice(between.start, between.end))) break;
  }
  return named.slice(Math.max(0, from));
}

const STOP = /[；。]/u;

/** The groups of a sentence in order, without those who were not there. */
export function groupsOf(
  report: Report,
  sentence: Sentence,
  away: ReadonlyMap<PersonMention, string>,
): readonly Group[] {
  const groups: Group[] = [];
  let waiting: PersonMention[] = [];
  const add = (persons: readonly PersonMention[], predicate: Span, aside = false): void => {
    const there = persons.filter((person) => !away.has(person));
    if (there.length > 0) groups.push({ persons: there, predicate, aside });
  };
  const clauses = withLists(report, clausesOf(report.text, sentence.told));
  const isItem = itemOf(report, clauses.at(-1));
  for (const clause of clauses) {
    const runs = presentIn(report, clause, away);
    if (runs.length === 0 && waiting.length > 0 && !isItem(clause) && acts(report, clause)) {
      add(waiting, clause);
      waiting = [];
    }
    runs.forEach((run, index) => {
      const rest = { start: run.end, end: runs[index + 1]?.start ?? clause.end };
      const beside = besideOf(report, run, rest, { start: clause.start, end: run.start });
      if (beside?.rule.gives === "company") {
        const behind = { start: beside.end, end: rest.end };
        if (waiting.length > 0 && acts(report, behind)) {
          add(waiting, behind);
          waiting = [];
        }
        add(run.persons, rest, true);
      } else if (beside) add(run.persons, { start: clause.start, end: run.start });
      else if (acts(report, rest)) {
        add([...waiting, ...run.persons], rest);
        waiting = [];
      } else waiting.push(...run.persons);
    });
  }
  add(waiting, { start: sentence.told.end, end: sentence.told.end });
  return groups;
}

/** 出席会议的还有：|柯楠、俞岚: what a list is of stands in front of its colon. */
function withLists({ text, found: { lattice } }: Report, clauses: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const clause of clauses) {
    const before = joined.at(-1);
    const isList =
      before &&
      clause.start === before.end + 1 &&
      isMarkAt(text, before.end, "：:") &&
      lattice.longestBefore(before.end, ALSO_HAD) > 0;
    if (isList) joined[joined.length - 1] = { start: before.start, end: clause.end };
    else joined.push(clause);
  }
  return joined;
}

/** Tells of a clause whether it is one of a list of those who attended, as the last clause says: 国王王某，来访的外宾，获奖者代表，也应邀出席. */
function itemOf({ field, found: { lattice } }: Report, last: Span | undefined): (clause: Span) => boolean {
  if (last === undefined || !field.holds(last, ATTENDING)) return () => false;
  return (clause) => clause !== last && (field.holds(clause, OF) || lattice.longestBefore(clause.end, PEOPLE) > 0);
}

/** The lists of a clause in which somebody is present. */
function presentIn({ runs }: Report, clause: Span, away: ReadonlyMap<PersonMention, string>): readonly Run[] {
  const from = firstAtOrAfter(runs, clause.start);
  // A list whose titles reach over a comma belongs to the clause of its first name.
  const reaching = runs[from - 1];
  const own = spansWithin(runs, clause);
  const all =
    reaching !== undefined && reaching.bare >= clause.start && reaching.end <= clause.end ? [reaching, ...own] : own;
  return all.filter(({ persons }) => persons.some((person) => !away.has(person)));
}

function besideOf({ field }: Report, run: Run, rest: Span, before: Span): Hit<"company" | "companions"> | undefined {
  const company = BESIDE.at(field, run.end, rest);
  return company?.rule.gives === "company" ? company : BESIDE.first(field, before, (gives) => gives === "companions");
}

/** Whether words say what somebody did: 出席会议, 走进车间; 等领导 and 专家团队成员 do not. */
function acts({ field }: Report, span: Span): boolean {
  return field.holds(span, ACTS);
}
