/** Who of those named in a report was not there; `who` takes them. The first rule that speaks of somebody decides. */

import { RuleBook, type Rule } from "../../rules";

export type Presence = "here" | "away";

const RULES: readonly Rule<Presence>[] = [
  {
    name: "presence/of-old",
    pattern: "who:event-cues/of-old",
    gives: "away",
    catches: ["鲁迅曾在这里讲学。"],
    misses: ["市长陆文柏曾在这里讲学。"],
  },
  {
    name: "presence/maker",
    pattern: "event-cues/by? who:@people event-cues/others? event-cues/made",
    gives: "away",
    catches: ["学校由时任县长陆文柏亲手创办。"],
    misses: ["会议由市长陆文柏主持。"],
  },
  {
    name: "presence/holder",
    pattern: "( @post | heads ) event-cues/is who:@person",
    gives: "away",
    catches: ["首任院长为陆文柏教授。"],
    misses: ["院长陆文柏致辞。"],
  },
  {
    name: "presence/named-to-post",
    pattern:
      "event-cues/by who:@people event-cues/apart? event-cues/serves !( ..{0,16} event-cues/host-role ) ..{0,20} ( heads | @post )",
    gives: "away",
    catches: ["双方商定，由副市长柯楠担任委员会主任。"],
    misses: ["由副市长柯楠担任论坛主持人。"],
  },
  {
    name: "presence/led-by",
    pattern: "event-cues/by who:@people",
    gives: "here",
    catches: ["会议由市长陆文柏主持。"],
    misses: ["理由很充分。"],
  },
  {
    name: "presence/sends",
    pattern: "who:@people ...{0,24} event-cues/entrusts @people",
    gives: "away",
    catches: ["市长陆文柏因出差，委托副市长柯楠到古山镇调研。"],
    misses: ["市长陆文柏到古山镇调研，副市长柯楠陪同。"],
  },
  {
    name: "presence/sent-by",
    pattern: "event-cues/receives ..{0,30} who:@people event-cues/entrusted",
    gives: "away",
    catches: ["受市长陆文柏委托，副市长柯楠主持会议。"],
    misses: ["市长陆文柏受到欢迎。"],
  },
  {
    name: "presence/stood-for",
    pattern: "event-cues/on-behalf who:@people",
    gives: "away",
    catches: ["副市长柯楠代表市长陆文柏致辞。"],
    misses: ["市人大代表柯楠出席会议。"],
  },
  {
    name: "presence/instructed",
    pattern: "who:@people event-cues/others? event-cues/instruction",
    gives: "away",
    catches: ["会议传达市长陆文柏同志重要讲话。"],
    misses: ["市长陆文柏讲话。"],
  },
  {
    name: "presence/instructed-on",
    pattern: "who:@people event-cues/others? event-cues/instructs ..{1,120} event-cues/directive",
    gives: "away",
    catches: ["市长陆文柏对防汛工作作出批示。"],
    misses: ["市长陆文柏对防汛工作提出要求。"],
  },
  {
    name: "presence/gave-directive",
    pattern: "who:@people event-cues/others? event-cues/gave ..{1,60} event-cues/directive",
    gives: "away",
    catches: ["十年前，省长陆文柏同志作出建设航运中心的重要指示。"],
    misses: ["省长陆文柏提出两点希望。"],
  },
  {
    name: "presence/deeds",
    pattern: "who:@people event-cues/others? ..{0,30} event-cues/deeds",
    gives: "away",
    catches: ["会上宣讲了市民陆文柏、柯楠服务群众的典型事迹。"],
    misses: ["陆文柏、柯楠同志服务群众。"],
  },
  {
    name: "presence/conveyed",
    pattern: "event-cues/conveys ...{0,60} who:@people event-cues/others? ..{0,40} event-cues/of event-cues/will-noun",
    gives: "away",
    catches: ["会议传达省长陆文柏在全省会议上的讲话精神。"],
    misses: ["省长陆文柏传达上级的要求。"],
  },
  {
    name: "presence/conveyed-speech",
    pattern: "event-cues/conveys ...{0,60} who:@people event-cues/others? ..{0,30} event-cues/instruction",
    gives: "away",
    catches: ["贯彻省长陆文柏同志视察永康重要讲话精神。"],
    misses: ["省长陆文柏传达上级的要求。"],
  },
  {
    name: "presence/sends-greeting",
    pattern: "who:@people event-cues/others? ..{0,6} event-cues/sends-word",
    gives: "away",
    catches: ["市长陆文柏发来贺信。"],
    misses: ["市长陆文柏来到现场。"],
  },
  {
    name: "presence/invited",
    pattern: "event-cues/invites who:@people",
    gives: "away",
    catches: ["诚邀市长陆文柏来访。"],
    misses: ["市长陆文柏应邀来访。"],
  },
  {
    name: "presence/at-home",
    pattern: "who:@people event-cues/others? event-cues/home",
    gives: "away",
    catches: ["走进村民陆文柏家中。"],
    misses: ["市长陆文柏家访。"],
  },
  {
    name: "presence/exhorted",
    pattern: "who:@people event-cues/others? ..{0,20} '，' !( event-cues/says ) event-cues/must",
    gives: "away",
    catches: ["副市长柯楠及相关部门负责人，要记住嘱托。"],
    misses: ["副市长柯楠到古山镇，要求抓好落实。"],
  },
  {
    name: "presence/elected",
    pattern: "who:@people event-cues/others? event-cues/elected",
    gives: "away",
    catches: ["市长陆文柏当选会长。"],
    misses: ["市长陆文柏出席选举大会。"],
  },
  {
    name: "presence/absent",
    pattern: "who:@people event-cues/others? ..{0,10} event-cues/absent",
    gives: "away",
    catches: ["副市长柯楠因公未参加。", "副市长陆文柏未能出席。"],
    misses: ["副市长柯楠参加会议。"],
  },
  {
    name: "presence/called-on",
    pattern: "event-cues/calls-on han{0,20} who:@people",
    gives: "away",
    catches: ["市领导看望了老党员柯楠。"],
    misses: ["市领导柯楠看望了老党员。"],
  },
  {
    name: "presence/owner",
    pattern: "who:@people event-cues/others? !( event-cues/in-company ) event-cues/of",
    gives: "away",
    catches: ["市长陆文柏的家人到场。"],
    misses: ["在市长陆文柏的陪同下走访企业。"],
  },
  {
    name: "presence/speaks-to-camera",
    pattern: "<< ..{0,40} who:@people '：'",
    gives: "away",
    catches: ["古山镇党委书记陆文柏：今年的收成很好。"],
    misses: ["古山镇党委书记陆文柏说：今年的收成很好。"],
  },
  {
    name: "presence/interviewed",
    pattern: "who:@people event-cues/others? ..{0,12} event-cues/interviewed",
    gives: "away",
    catches: ["市长陆文柏接受记者采访。"],
    misses: ["市长陆文柏走访记者。"],
  },
];

export const PRESENCE_RULES = new RuleBook(RULES);
