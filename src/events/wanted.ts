/** Which kind of event a predicate speaks of by name: 出席会议 a meeting, 陪同调研 a visit. */

import { classes, type ClassSet } from "../lexicon";
import type { EventType } from "../model";
import type { Field } from "../rules";
import type { Span } from "../text";

const WANTED: readonly (readonly [EventType, ClassSet])[] = [
  ["reception", classes("event-cues/wants-reception", "event-cues/wants-talks")],
  ["ceremony", classes("event-cues/wants-ceremony")],
  ["meeting", classes("event-cues/wants-meeting")],
  ["visit", classes("event-cues/wants-visit")],
];

/** In the order of the table; none for a predicate that names no event, several for 参加调研并出席会议. */
export function wantedIn(field: Field, predicate: Span): readonly EventType[] {
  return WANTED.flatMap(([type, words]) => (field.holds(predicate, words) ? [type] : []));
}
