/** Which of the events told so far a sentence goes on with, where the last one is not the one. */

import { classes } from "../lexicon";
import type { Group } from "./cast";
import type { Draft } from "./draft";
import type { Drafts } from "./drafts";
import type { Reading } from "./reading";
import type { Report } from "./report";
import { wantedIn } from "./wanted";

const ATTENDING = classes("event-cues/attending");
/** In characters, what a meeting is called for short: 大会 of 表彰大会. */
const SHORT = 2;

/** 表彰大会4日举行。王某出席大会: the event that was just told of has its first people, whatever they did before. */
export function waitsFor({ field, text }: Report, { predicate }: Group, current: Draft | undefined): boolean {
  if (current === undefined || current.participants.size > 0 || current.date === null) return false;
  const named = text.slice(predicate.start, predicate.end).includes(current.called.slice(-SHORT));
  return field.holds(predicate, ATTENDING) && (named || wantedIn(field, predicate).includes(current.type));
}

/** 在古山镇，王某听取情况介绍: a paragraph that begins with where the leader of the current event, who was touring, was then. */
export function isStop(
  { kind, groups, sentence, venues }: Reading,
  current: Draft | undefined,
  drafts: Drafts,
): boolean {
  const subject = groups[0]?.persons[0]?.name;
  if (kind !== undefined || !sentence.first || subject === undefined || subject !== current?.lead) return false;
  return venues()[0]?.rule === "venue/here" && tourOf(current, drafts).length > 0;
}

/** The visit in the course of which its leader led another event. */
export function tourOf({ lead, date }: Draft, drafts: Drafts): readonly Draft[] {
  const tour = lead === undefined ? undefined : drafts.visitLedBy(lead);
  return tour !== undefined && tour.date === date ? [tour] : [];
}
