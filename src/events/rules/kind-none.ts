/** Sentences that tell of nothing that has happened: of what is planned, called off, asked for or asked about, and of reporters. */

import type { EventType } from "../../model";
import type { Rule } from "../../rules";

/** `none`: it tells of nothing that has happened. What the label `name` takes is what the event is called by. */
export type KindGiven = EventType | "none";

/** They stand in front of what tells of events. */
export const NONE_RULES: readonly Rule<KindGiven>[] = [
  {
    name: "kind/planned",
    pattern: "< !( ..{0,60} event-cues/attending|event-cues/joins event-cues/will ) ..{0,60} event-cues/will",
    gives: "none",
    catches: ["永拓产业园签约仪式将于5月1日举行。", "章立方拟出席会议。"],
    misses: ["章立方出席将建设三年的产业园开工仪式。", "章立方抵达古山镇，出席将于20日举行的庆祝大会。"],
  },
  {
    name: "kind/intended",
    pattern:
      "@person event-cues/others? ..{0,4} event-cues/intends ..{0,14} verbs/visit|verbs/arrive|verbs/attend|verbs/meet|event-cues/going|event-cues/reception",
    gives: "none",
    catches: ["章立方计划下月访问古山镇。", "总统章立方同意年底前在古山镇会见总理陆文柏。"],
    misses: ["章立方到古山镇检查时说，计划年底完工。"],
  },
  {
    name: "kind/planned-soon",
    pattern: "event-cues/soon ..{0,12} event-cues/held",
    gives: "none",
    catches: ["大会定于5月1日在杭州召开。", "会议明天召开。"],
    misses: ["即将竣工的桥梁长百米。"],
  },
  {
    name: "kind/reporter",
    pattern:
      "event-cues/reporter !( ..{0,4} event-cues/follows | ..{0,4} event-cues/sees ..{0,30} @person ) han{0,8} event-cues/going|verbs/arrive",
    gives: "none",
    catches: ["近日，记者来到古山镇，探寻致富的秘密。"],
    misses: ["近日，记者跟随市长陆文柏来到古山镇。", "记者见到市长章立方时，他正在古山镇。"],
  },
  {
    name: "kind/cancelled",
    pattern: "!( event-cues/no-show ) event-cues/cancelled",
    gives: "none",
    catches: ["因台风来袭，原来的调研取消。"],
    misses: ["章立方到古山镇调研。", "章立方出席会议，柯楠未到会。"],
  },
  {
    name: "kind/urged",
    pattern:
      "@person event-cues/others? ..{0,2} event-cues/urges ..{1,16} event-cues/to|event-cues/going|verbs/arrive|verbs/visit",
    gives: "none",
    catches: ["章立方号召大家到古山镇参观。", "县长章立方建议到古山镇考察。"],
    misses: ["章立方到古山镇考察，建议扩大种植。"],
  },
  {
    name: "kind/wished",
    pattern:
      "( event-cues/wishes ..{0,12} | event-cues/myself event-cues/wishes ..{0,30} ) verbs/visit|verbs/arrive|verbs/meet|verbs/receive|event-cues/going|event-cues/reception|event-cues/confers",
    gives: "none",
    catches: ["我期待在古山镇接待章立方。", "我期待着过两天在临江市古山镇同市长章立方再次会晤。"],
    misses: ["章立方在古山镇接待期待已久的客人。"],
  },
  {
    name: "kind/befell",
    pattern: "@person event-cues/others? ( @date | ) event-cues/in event-cues/near? @where event-cues/befalls",
    gives: "none",
    catches: ["章立方12日在古山镇去世。", "章立方在古山镇被抓获。"],
    misses: ["章立方在古山镇看望受伤的村民。"],
  },
  {
    name: "kind/asked-about",
    pattern: "@person event-cues/others? ..{0,4} event-cues/about ..{1,40} event-cues/matter",
    gives: "none",
    catches: ["发言人章立方就访问古山镇一事答问。"],
    misses: ["章立方就防汛工作到古山镇检查。"],
  },
];
