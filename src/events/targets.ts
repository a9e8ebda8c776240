/** Which of an article's events people take part in whom a sentence says that they attended, chaired or accompanied one. */

import { classes } from "../lexicon";
import type { EventType } from "../model";
import type { Group } from "./cast";
import type { Draft } from "./draft";
import type { Drafts } from "./drafts";
import type { Report } from "./report";
import type { Sentence } from "./sentence";
import { wantedIn } from "./wanted";

const ALL_TOLD = classes("event-cues/all-told");
const SERIES = classes("event-cues/series");
const JOINS = classes("event-cues/joins", "event-cues/attending");
/** 仪式由副书记王某主持 */
const BY = classes("event-cues/by");
/** 参加会谈: talks are told of as meetings, too. */
const KIN: Readonly<Partial<Record<EventType, EventType>>> = { reception: "meeting" };
/** 上述活动: no report lists more. */
const LISTED = 12;

/**
 * 出席会议 and 陪同调研 say which of the article's events is meant; in a paragraph of its own 参加调研并出席会议 means both, 参加会见
 * all that one sentence told of, 参加慰问活动 all of that kind, and 参加上述活动 all.
 * @param event - the one that the text is about
 */
export function targetsOf(
  { field }: Report,
  { predicate, persons }: Group,
  { told, first }: Sentence,
  event: Draft,
  drafts: Drafts,
): readonly Draft[] {
  const before = { start: told.start, end: persons[0]!.start };
  const named = wantedIn(field, predicate);
  const wanted = named.length > 0 || !field.holds(before, BY) ? named : wantedIn(field, before);
  if (field.holds(predicate, ALL_TOLD)) return drafts.all.slice(-LISTED);
  if (field.holds(predicate, SERIES)) {
    const fitting = drafts.of(wanted[0] ?? event.type);
    if (fitting.length > 1) return fitting;
  }
  if (wanted.length === 0) return [event];
  const besides = first && field.holds(predicate, JOINS);
  if (wanted.includes(event.type) && !(besides && wanted.length > 1))
    return besides && event.type !== "visit" ? drafts.beside(event) : [event];
  const meant = (besides ? wanted : wanted.slice(0, 1)).flatMap((type) => latest(drafts, type) ?? []);
  return meant.length > 0 ? [...new Set(meant)] : [event];
}

function latest(drafts: Drafts, type: EventType): Draft | undefined {
  return drafts.of(type).at(-1) ?? drafts.of(KIN[type] ?? type).at(-1);
}
