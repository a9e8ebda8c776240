/** A sentence with what the rules read in it. */

import type { EventType } from "../model";
import type { DateMention, PersonMention } from "../recognise";
import { absentIn, groupsOf, type Group } from "./cast";
import { nameOf } from "./name";
import type { Report } from "./report";
import { KIND_RULES } from "./rules/kind";
import { SCOPE_RULES } from "./rules/scope";
import type { Sentence } from "./sentence";
import { dateIn } from "./time";
import { venuesIn, type Venue } from "./venue";

/** What an event is, by the words that say so (检查指导, 工作推进会) and the rule that took them. */
export interface Kind {
  readonly type: EventType;
  readonly called: string;
  readonly rule: string;
}

export interface Reading {
  readonly sentence: Sentence;
  readonly kind: Kind | undefined;
  /** The rule by which it tells of nothing that has happened, or of other things; null for none. */
  readonly passedOver: string | null;
  readonly groups: readonly Group[];
  /** Those whom it names and who were not there, with the rule. */
  readonly away: ReadonlyMap<PersonMention, string>;
  readonly date: DateMention | null;
  readonly venues: readonly Venue[];
}

export function readSentence(report: Report, sentence: Sentence): Reading {
  const { told } = sentence;
  const scope = SCOPE_RULES.first(report.field, told);
  const hit = KIND_RULES.first(report.field, told);
  const type = hit?.rule.gives;
  const name = hit?.taken["name"] ?? told;
  const away = absentIn(report, sentence);
  return {
    sentence,
    kind:
      hit && type !== undefined && type !== "none"
        ? {
            type,
            called: type === "visit" ? report.text.slice(name.start, name.end) : nameOf(report, told, name),
            rule: hit.rule.name,
          }
        : undefined,
    passedOver: scope?.rule.name ?? (hit && type === "none" ? hit.rule.name : null),
    away,
    groups: groupsOf(report, sentence, away),
    date: dateIn(report, sentence, away),
    venues: venuesIn(report, sentence),
  };
}
