/** A sentence with what the rules read in it. */

import type { EventType } from "../model";
import type { DateMention, PersonMention } from "../recognise";
import type { Hit } from "../rules";
import type { Span } from "../text";
import { absentIn, groupsOf, type Group } from "./cast";
import { nameOf } from "./name";
import type { Report } from "./report";
import { KIND_RULES, type KindGiven } from "./rules/kind";
import { SCOPE_RULES } from "./rules/scope";
import type { Sentence } from "./sentence";
import { dateIn } from "./time";
import { venuesIn, type Venue } from "./venue";

/** What an event is, by the words that say so (检查指导, 工作推进会) and the rule that took them. */
interface Kind {
  readonly type: EventType;
  readonly called: string;
  readonly rule: string;
}

/** What a sentence says that is not passed over. */
export interface Reading {
  readonly sentence: Sentence;
  readonly kind: Kind | undefined;
  readonly groups: readonly Group[];
  /** Those whom it names and who were not there, with the rule. */
  readonly away: ReadonlyMap<PersonMention, string>;
  readonly date: DateMention | null;
  /** Of no use to a sentence that no event is told in. */
  readonly venues: () => readonly Venue[];
}

/** A sentence that tells of nothing that has happened, or of other things. */
interface PassedOver {
  /** The rule that says so. */
  readonly passedOver: string;
}

/** What the rules read in one sentence, or the rule for which it is passed over: 公开资料显示，章立方生于1967年. */
export function readSentence(report: Report, sentence: Sentence): Reading | PassedOver {
  const { told } = sentence;
  const scope = SCOPE_RULES.first(report.field, told);
  if (scope) return { passedOver: scope.rule.name };
  const hit = KIND_RULES.first(report.field, told);
  if (hit?.rule.gives === "none") return { passedOver: hit.rule.name };
  const away = absentIn(report, sentence);
  let venues: readonly Venue[] | undefined;
  return {
    sentence,
    kind: hit && kindOf(report, told, hit.rule.gives, hit),
    away,
    groups: groupsOf(report, sentence, away),
    date: dateIn(report, sentence, away),
    venues: () => (venues ??= venuesIn(report, sentence)),
  };
}

function kindOf(report: Report, told: Span, type: EventType, { rule, taken }: Hit<KindGiven>): Kind {
  const name = taken["name"] ?? told;
  const called = type === "visit" ? report.text.slice(name.start, name.end) : nameOf(report, told, name);
  return { type, called, rule: rule.name };
}
