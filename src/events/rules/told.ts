/** Where a sentence stops telling and starts to quote. */

import { RuleBook, type Rule } from "../../rules";

/** `end`: what is told ends with the match, in somebody's words; `until`: it ends in front of it; `start`: it begins behind it; `on`: it goes on, whatever the match ends in. */
type Told = "end" | "until" | "start" | "nothing" | "on";

const RULES: readonly Rule<Told>[] = [
  {
    name: "told/source",
    pattern: "<< ..{0,48} event-cues/source-lead ..{2,24} event-cues/source-end '，'",
    gives: "start",
    catches: ["据永康发布消息，市委书记章立方主持召开会议。"],
    misses: ["市委书记章立方根据安排召开会议。", "数据显示，会议开了三天。"],
  },
  {
    name: "told/learned",
    pattern:
      "<< !( ..{0,60} event-cues/meeting|event-cues/ceremony event-cues/upon? event-cues/learned ) ...{0,40} event-cues/learned '，'",
    gives: "start",
    catches: ["记者从永康市融媒体中心了解到，章立方来到古山镇。"],
    misses: ["章立方详细了解情况。", "记者从4月12日召开的全市防汛工作会议上获悉，章立方来到古山镇。"],
  },
  {
    name: "told/medium",
    pattern: "<< ..{0,48} event-cues/medium event-cues/reports '，'?",
    gives: "start",
    catches: ["消息称，市委书记章立方出席会议。", "公开报道显示，章立方到会。"],
    misses: ["章立方说，消息属实。"],
  },
  {
    name: "told/exhorts",
    pattern: "<< event-cues/exhorts !( ..{0,30} event-cues/assembles|event-cues/invited )",
    gives: "nothing",
    catches: ["要深入企业走访。", "各级各部门要到学校检查。"],
    misses: ["章立方要求抓好落实。", "全市防汛工作会议召开。", "应古山镇邀请，章立方到校讲课。"],
  },
  {
    name: "told/as-asked",
    pattern: "event-cues/according ..{1,20} event-cues/says",
    gives: "on",
    catches: ["人员按照防控要求，进行登记。"],
    misses: ["章立方要求，进行登记。"],
  },
  {
    name: "told/carries-out",
    pattern:
      "event-cues/conveys !( ..{1,30} event-cues/upon|verbs/speech|event-cues/stresses ..{0,12} event-cues/demand ) ..{1,30} event-cues/demand",
    gives: "on",
    catches: ["贯彻落实扩大会议要求，章立方来到古山镇。"],
    misses: ["章立方在落实工作会议上要求，来到古山镇。"],
  },
  {
    name: "told/asks-then-goes-on",
    pattern: "event-cues/proposes ..{0,8} event-cues/demand =( '，' ..{0,40} @person )",
    gives: "on",
    catches: ["上级提出明确要求，市长章立方出席并讲话。"],
    misses: ["章立方提出要求，各地抓好落实。"],
  },
  {
    name: "told/appoints",
    pattern: "event-cues/announces ..{0,40} event-cues/decision '：，'",
    gives: "end",
    catches: ["会议宣布省委决定：章立方同志任副市长。"],
    misses: ["会议宣布闭幕。"],
  },
  {
    name: "told/announces",
    pattern: "event-cues/announces =( '：' )",
    gives: "end",
    catches: ["发言人章立方12日上午宣布：市长将出席会议。"],
    misses: ["章立方宣布开幕。"],
  },
  {
    name: "told/plans-next",
    pattern: "'，' event-cues/moreover event-cues/near? event-cues/plans",
    gives: "until",
    catches: ["章立方抵达古山镇，对镇上企业进行走访，并将赴唐先镇出席会议。"],
    misses: ["会议将在古山镇召开。", "章立方来到古山镇，将慰问品送到村民手中。"],
  },
  {
    name: "told/says",
    pattern: "event-cues/says =( '，：。“' | event-cues/begins-speech )",
    gives: "end",
    catches: ["章立方检查时强调，要守住底线。", "章立方说：“我们到古山镇看看。”"],
    misses: ["会议强调了安全。"],
  },
];

/** The rules that part what a sentence tells from what somebody says in it. */
export const TOLD_RULES = new RuleBook(RULES);
