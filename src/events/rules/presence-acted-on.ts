/** Of whom a sentence only tells what others did to them or for them: sent, invited, thanked, called on, given something; `who` takes them. */

import type { Rule } from "../../rules";

/** `all-away` speaks of everybody up to whom a rule takes. */
export type Presence = "here" | "away" | "all-away";

/** They were not there, or not as those who act. */
export const ACTED_ON_RULES: readonly Rule<Presence>[] = [
  {
    name: "presence/sends",
    pattern: "who:@people ...{0,24} event-cues/entrusts @people",
    gives: "away",
    catches: ["市长陆文柏因出差，委托副市长柯楠到古山镇调研。"],
    misses: ["市长陆文柏到古山镇调研，副市长柯楠陪同。"],
  },
  {
    name: "presence/tasked",
    pattern: "event-cues/entrusts who:@people ..{0,8} event-cues/to ..{1,30} event-cues/explains",
    gives: "away",
    catches: ["会议通过了草案，并委托副市长柯楠向大会作说明。"],
    misses: ["受市政府委托，副市长柯楠向大会作说明。"],
  },
  {
    name: "presence/sent-by",
    pattern: "event-cues/receives ..{0,30} who:@people ( event-cues/and ..{1,16} )? event-cues/entrusted",
    gives: "away",
    catches: ["受市长陆文柏委托，副市长柯楠主持会议。", "受市长陆文柏和市政府指派，副市长柯楠会见来宾。"],
    misses: ["市长陆文柏受到欢迎。"],
  },
  {
    name: "presence/inviter",
    pattern: "event-cues/receives ..{0,40} who:@people event-cues/others? event-cues/of? event-cues/invited",
    gives: "away",
    catches: ["应市长陆文柏邀请，副市长柯楠到古山镇访问。", "应市长陆文柏和副市长俞岚的邀请，柯楠来访。"],
    misses: ["市长陆文柏应邀到古山镇访问。"],
  },
  {
    name: "presence/given",
    pattern: "event-cues/hands-over ..{0,12} who:@people event-cues/others? event-cues/hands",
    gives: "away",
    catches: ["市长陆文柏把物资交到村委会主任柯楠手中。"],
    misses: ["市长陆文柏把物资交到灾民手中。"],
  },
  {
    name: "presence/carried",
    pattern:
      "event-cues/takes|event-cues/for|event-cues/to-whom ..{0,12} who:@people event-cues/others? event-cues/carries",
    gives: "away",
    catches: ["市长陆文柏把副市长柯楠送往医院。", "市长陆文柏专程给副市长柯楠送去防寒用品。"],
    misses: ["市长陆文柏和村干部柯楠送去慰问品。"],
  },
  {
    name: "presence/stood-for",
    pattern:
      "( @people event-cues/others? ..{0,2} | < | event-cues/moreover|event-cues/near ) event-cues/stands-for ( ..{2,12} event-cues/and )? who:@people",
    gives: "away",
    catches: ["副市长柯楠代表市长陆文柏致辞。", "李志强代表王建国致辞。", "李志强代表市委和王建国书记致辞。"],
    misses: ["市人大代表柯楠出席会议。", "会上，承办方代表柯楠发言。", "李志强代表市委致辞，王建国主持。"],
  },
  {
    name: "presence/told",
    pattern:
      "event-cues/toward who:@people !( event-cues/others? ..{0,4} event-cues/says|event-cues/tells|event-cues/confers )",
    gives: "away",
    catches: ["副市长柯楠向市长陆文柏赠送锦旗。"],
    misses: ["副市长柯楠向市长陆文柏汇报工作。", "副市长柯楠向市长陆文柏表示，合作很好。"],
  },
  {
    name: "presence/passed-on",
    pattern: "event-cues/passes-on event-cues/done? who:@people",
    gives: "away",
    catches: ["议长柯楠转达了总统陆文柏对市长俞岚的问候。"],
    misses: ["市长陆文柏请议长柯楠转达问候。"],
  },
  {
    name: "presence/with-speaker",
    pattern: "event-cues/myself event-cues/and who:@people",
    gives: "away",
    catches: ["我和总统柯楠一致决定加强合作。"],
    misses: ["市长陆文柏和副市长柯楠到古山镇检查。"],
  },
  {
    name: "presence/looks-forward",
    pattern:
      "who:@people event-cues/others? ..{0,4} event-cues/wishes event-cues/attending|event-cues/joins|event-cues/going",
    gives: "away",
    catches: ["总统柯楠期待出席峰会。"],
    misses: ["总统柯楠出席峰会，期待合作。"],
  },
  {
    name: "presence/spoken-of",
    pattern:
      "event-cues/on-behalf who:@people !( event-cues/others? event-cues/of? event-cues/near? event-cues/welcome )",
    gives: "away",
    catches: ["会议传达市长陆文柏的讲话。", "会议任命柯楠为局长。"],
    misses: ["副市长柯楠受到市长陆文柏等的热情欢迎。", "副市长柯楠受到市长陆文柏接待。"],
  },
  {
    name: "presence/thanked",
    pattern: "event-cues/thanks ..{0,12} who:@person",
    gives: "away",
    catches: ["专程感谢企业及其经理柯楠。"],
    misses: ["市长陆文柏表示感谢。"],
  },
  {
    name: "presence/asked",
    pattern: "event-cues/reporter ..{0,12} event-cues/calls-on|event-cues/interviews ..{0,30} who:@people",
    gives: "away",
    catches: ["记者就此采访了市中医院主任医师柯楠。"],
    misses: ["记者跟随市长陆文柏来到古山镇。"],
  },
  {
    name: "presence/welcomed",
    pattern: "event-cues/assembles ..{0,4} event-cues/ceremony|event-cues/feast '，'? event-cues/welcome who:@people",
    gives: "here",
    catches: ["市长陆文柏在古山镇举行仪式，欢迎总统柯楠来访。", "市长陆文柏在古山镇举行宴会，欢迎总统柯楠来访。"],
    misses: ["市长陆文柏欢迎柯楠来访。"],
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
    pattern: "who:@people event-cues/others? ( event-cues/home | event-cues/house =( '，。、；' ) )",
    gives: "away",
    catches: ["走进村民陆文柏家中。", "来到村民陆文柏家，询问情况。"],
    misses: ["市长陆文柏家访。"],
  },
  {
    name: "presence/called-on",
    pattern: "event-cues/calls-on han{0,20} who:@people",
    gives: "away",
    catches: ["市领导看望了老党员柯楠。"],
    misses: ["市领导柯楠看望了老党员。"],
  },
];
