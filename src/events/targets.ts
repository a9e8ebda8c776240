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
 * 出席会议 and 陪同调研 say which of the article's events is meant; 参加慰问活动, at its end, means all of that kind, 参加会见
 * in a paragraph of its own all that one sentence told of, and 参加上述活动 all.
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
  const wanted = wantedIn(field, predicate) ?? (field.holds(before, BY) ? wantedIn(field, before) : undefined);
  if (field.holds(predicate, ALL_TOLD)) return drafts.all.slice(-LISTED);
  if (field.holds(predicate, SERIES)) {
    const fitting = drafts.of(wanted ?? event.type);
    if (fitting.length > 1) return fitting;
  }
  if (wanted === undefined) return [event];
  if (event.type === wanted)
    return first && wanted === "reception" && field.holds(predicate, JOINS) ? drafts.beside(event) : [event];
  return [drafts.of(wanted).at(-1) ?? drafts.of(KIN[wanted] ?? wanted).at(-1) ?? event];
}
