/**
 * Which reports tell of one event. Two papers rarely name the same people, sites and occasion in the same words; they
 * tell of one event when the day is the same, the kinds agree, most of those whom the shorter list names are on the
 * longer, and either a stop, the occasion or nearly everybody is the same and nothing speaks against it.
 */
import { daysBetween } from "../days";
import type { EventEntity } from "./entities";
import { byCodeUnits } from "../collections";

/** A report and the story that it stands in. */
export interface Told {
  readonly event: EventEntity;
  /** The id of its article, or of the first, when it is printed in parts. */
  readonly story: string;
  /** The sentences, to recognise what was reprinted. */
  readonly quotes: readonly string[];
  readonly published: string | null;
}

/** What is reprinted is longer than this, and printed again within so many days: 陈志远主持会议 is said every week. */
const REPRINT = { characters: 20, days: 7 };

/** Of the shorter list of people, how many must be on the longer; and of both lists, where nothing else is the same. */
const HALF = 0.5;

/** By two letters at a time: 全市经济运行分析会 and 经济运行分析会议. */
const ALIKE = 0.5;

/** Areas as large as these are no stop that two reports have in common by more than chance: 枫林县, by its code. */
const WIDE = /^\d{6}$/;

/** 0 for two events; else the larger the surer. Reports in one story are always of two. */
export function likeness(one: Told, other: Told): number {
  if (one.story === other.story) return 0;
  if (isReprint(one, other)) return 10;
  const [a, b] = [one.event, other.event];
  if (a.dateFrom === null || a.dateFrom !== b.dateFrom || a.dateTo !== b.dateTo) return 0;
  if (!kindsAgree(a, b) || !hoursAgree(a.dayPart, b.dayPart)) return 0;
  const people = overlap(idsOf(a.participants), idsOf(b.participants));
  const stops = overlap(
    a.at.map(({ id }) => id).filter((id) => !WIDE.test(id)),
    b.at.map(({ id }) => id).filter((id) => !WIDE.test(id)),
  );
  const names = nameLikeness(a.name, b.name);
  if (people.ofShorter < HALF) return 0;
  if (stops.shared === 0 && stops.both) return 0;
  if (names < ALIKE && areNamed(a, b)) return 0;
  if (stops.shared === 0 && names < ALIKE && people.ofAll < HALF) return 0;
  return people.ofAll + people.ofShorter + stops.ofAll + names;
}

/** Whether the sentences are the same, to the kind of event and its day; whether it is a reprint depends on when it was printed. */
export function reprintKey({ event: { type, date, dateFrom }, quotes }: Told): string | undefined {
  const text = quotes.join("\n");
  return text.length < REPRINT.characters ? undefined : [type, date, dateFrom, text].join("\n");
}

/** Whether all were printed within the days in which what is the same is a reprint. */
export function areClose(reports: readonly Told[]): boolean {
  const days = reports.flatMap(({ published }) => published ?? []).toSorted(byCodeUnits);
  return days.length < 2 || daysBetween(days[0]!, days.at(-1)!) <= REPRINT.days;
}

function isReprint(one: Told, other: Told): boolean {
  const key = reprintKey(one);
  return key !== undefined && key === reprintKey(other) && areClose([one, other]);
}

/** What one paper calls a visit another may call by no name; a meeting is no visit. */
function kindsAgree({ type: a }: EventEntity, { type: b }: EventEntity): boolean {
  return a === b || a === "other" || b === "other";
}

const MORNING = /早|晨|上午/;
const AFTERNOON = /下午/;
const NIGHT = /晚|夜/;

function hoursAgree(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const hours = [MORNING, AFTERNOON, NIGHT];
  const [one, other] = [a, b].map((text) => hours.findIndex((hour) => hour.test(text)));
  return one === -1 || other === -1 || one === other;
}

/** A day may have two meetings of the same people, told apart by their names only; visits are named by a verb. */
function areNamed(a: EventEntity, b: EventEntity): boolean {
  return [a, b].every(({ type, name }) => type !== "visit" && name.length > 3);
}

function idsOf(participants: EventEntity["participants"]): readonly string[] {
  return participants.map(({ person }) => person);
}

interface Overlap {
  readonly shared: number;
  /** Whether neither list is empty. */
  readonly both: boolean;
  readonly ofShorter: number;
  /** Jaccard's. */
  readonly ofAll: number;
}

function overlap(a: readonly string[], b: readonly string[]): Overlap {
  const known = new Set(b);
  const shared = a.filter((id) => known.has(id)).length;
  const shorter = Math.min(a.length, b.length);
  return {
    shared,
    both: shorter > 0,
    ofShorter: shorter === 0 ? 0 : shared / shorter,
    ofAll: shared === 0 ? 0 : shared / (a.length + b.length - shared),
  };
}

/** Dice's, over pairs of characters. */
function nameLikeness(a: string, b: string): number {
  const [one, other] = [pairsOf(a), pairsOf(b)];
  if (one.length === 0 || other.length === 0) return 0;
  const shared = one.filter((pair) => other.includes(pair)).length;
  return (2 * shared) / (one.length + other.length);
}

function pairsOf(name: string): readonly string[] {
  return [...new Set(Array.from({ length: Math.max(0, name.length - 1) }, (_, at) => name.slice(at, at + 2)))];
}
