/** The part that a predicate gives its subjects: the first rule that holds, and whose conditions do. */

import type { EventType, Role } from "../../model";
import { RuleBook, type Rule } from "../../rules";

/** `along` is 陪同 on a visit, 出席 elsewhere. */
export type Part = Role | "along";

interface RoleGiven {
  /** In an event that has a leader; absent where the rule says nothing of it. */
  readonly led?: Part;
  /** In one that has none yet. */
  readonly free?: Part;
  /** Only of the sentence that opens the event, or only of later ones. */
  readonly opening?: boolean;
  readonly type?: EventType;
}

const rule = (
  name: string,
  pattern: string,
  gives: RoleGiven,
  { catches, misses }: Pick<Rule, "catches" | "misses">,
): Rule<RoleGiven> => ({ name: `role/${name}`, pattern, gives, catches, misses });

const RULES: readonly Rule<RoleGiven>[] = [
  rule(
    "leads",
    "!~event-cues/along event-cues/leads|event-cues/apart-going",
    { led: "lead", free: "lead", opening: true },
    { catches: ["率队检查", "分别到各镇"], misses: ["陪同检查"] },
  ),
  rule(
    "accompanies",
    "event-cues/along",
    { led: "accompany", free: "accompany" },
    { catches: ["陪同检查"], misses: ["参加检查"] },
  ),
  rule(
    "witnesses",
    "event-cues/witness",
    { led: "attend", free: "attend" },
    { catches: ["共同见证下签约"], misses: ["签约"] },
  ),
  rule(
    "chairs-and-leads",
    "event-cues/chairs-first",
    { free: "lead" },
    { catches: ["主持召开会议"], misses: ["主持会议"] },
  ),
  rule("chairs", "event-cues/chairs", { led: "chair", free: "chair" }, { catches: ["主持会议"], misses: ["出席会议"] }),
  rule(
    "attends-and-speaks",
    "event-cues/attends ... event-cues/main-speech",
    { led: "speak", free: "lead" },
    { catches: ["出席会议并讲话"], misses: ["出席会议"] },
  ),
  rule(
    "listens",
    "event-cues/listens",
    { led: "along", free: "lead" },
    { catches: ["听取汇报"], misses: ["作了汇报"] },
  ),
  rule(
    "speaks",
    "event-cues/speaks",
    { led: "speak", free: "speak" },
    { catches: ["传达会议精神", "致辞"], misses: ["出席会议"] },
  ),
  rule("signs", "event-cues/signs", { led: "along" }, { catches: ["代表双方签约"], misses: ["出席会议"] }),
  rule("joins", "event-cues/joins", { led: "along" }, { catches: ["一同走访"], misses: ["率队走访"] }),
  rule(
    "joins-later",
    "event-cues/joins",
    { free: "along", opening: false },
    { catches: ["参加"], misses: ["率队走访"] },
  ),
  rule(
    "attends-meeting",
    "!( event-cues/everybody ) event-cues/attending",
    { led: "attend", free: "attend", type: "meeting" },
    { catches: ["列席"], misses: ["主持", "勉励与会代表"] },
  ),
  rule(
    "attends",
    "!( event-cues/everybody ) event-cues/attending",
    { led: "attend", free: "lead" },
    { catches: ["出席"], misses: ["主持", "勉励与会代表"] },
  ),
  rule(
    "greets",
    "event-cues/greeting",
    { led: "along", type: "visit" },
    { catches: ["到机场迎接", "在舷梯旁迎候"], misses: ["到机场送行"] },
  ),
  rule(
    "presides",
    "event-cues/host-role event-cues/is",
    { led: "attend", free: "attend" },
    { catches: ["大会的执行主席是"], misses: ["执行主席致辞"] },
  ),
  rule(
    "stresses",
    "event-cues/stresses",
    { led: "speak", free: "lead" },
    { catches: ["强调", "指出"], misses: ["出席"] },
  ),
];

/** The rules for the part that somebody has in an event. */
export const ROLE_RULES = new RuleBook(RULES);
