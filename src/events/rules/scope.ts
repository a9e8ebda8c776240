/** Sentences of a report that tell of other things: careers, earlier years, whoever is under investigation. */

import { RuleBook, type Rule } from "../../rules";

const RULES: readonly Rule<"background">[] = [
  {
    name: "scope/resume",
    pattern: "event-cues/resume",
    gives: "background",
    catches: ["公开资料显示，章立方毕业于浙江大学。", "章立方，男，1967年1月生。"],
    misses: ["章立方到古山镇检查。"],
  },
  {
    name: "scope/career",
    pattern: "event-cues/career",
    gives: "background",
    catches: ["章立方历任副县长、县长。"],
    misses: ["现任市长章立方出席会议。"],
  },
  {
    name: "scope/other-leaders",
    pattern: "event-cues/other-leaders ..{0,16} ( '，' ..{0,8} | ) event-cues/going|verbs/visit|verbs/arrive",
    gives: "background",
    catches: ["其他班子领导先后带队，来到古山镇。"],
    misses: ["章立方与其他班子领导交谈。"],
  },
  {
    name: "scope/years",
    pattern: "<< #{4,4} '年' '至到—-' #{4,4} '年' '，'",
    gives: "background",
    catches: ["2015年至2016年，市委书记章立方、市长陆文柏。"],
    misses: ["2020年，市委书记章立方到古山镇检查。", "2020年4月12日，市委书记章立方到古山镇检查。"],
  },
  {
    name: "scope/year-of-office",
    pattern: "<< #{4,4} '年' '，' ..{0,24} @person >>",
    gives: "background",
    catches: ["2020年，市委书记章立方。"],
    misses: ["2020年，市委书记章立方到古山镇检查。"],
  },
  {
    name: "scope/roll",
    pattern: "event-cues/ordinal han{1,3} event-cues/term heads @person",
    gives: "background",
    catches: ["第八届会长王明研究员。"],
    misses: ["第八届运动会开幕。", "第八届理事会会长王明致辞。"],
  },
  {
    name: "scope/names-alone",
    pattern:
      "<< !( ...{0,200} verbs|event-cues/act|event-cues/attending|event-cues/joins|event-cues/says ) ..{0,12} ( @person ..{0,5} ' ' @person | ' ' @person >> )",
    gives: "background",
    catches: ["市领导俞岚 秦晓棠", "副市长 俞岚"],
    misses: ["市领导俞岚 秦晓棠参加会议。"],
  },
  {
    name: "scope/repeatedly",
    pattern: "@person event-cues/others? event-cues/once ..{1,2} event-cues/times",
    gives: "background",
    catches: ["这里曾是渡口，陆文柏曾三次到此调研。"],
    misses: ["陆文柏曾到古山镇调研。"],
  },
  {
    name: "scope/patient",
    pattern: "event-cues/sufferer ...{0,60} event-cues/comes|event-cues/going",
    gives: "background",
    catches: ["一名年轻患者因发热来到永康市第一中学。"],
    misses: ["章立方到古山镇看望患者。"],
  },
  {
    name: "scope/often",
    pattern:
      "@person event-cues/others? ..{0,2} event-cues/often ..{0,2} verbs/visit|event-cues/visit|event-cues/gave|event-cues/instruction",
    gives: "background",
    catches: ["省长陆文柏两次考察永康。", "省长陆文柏多次作出重要指示。"],
    misses: ["市长陆文柏多次询问进度。"],
  },
  {
    name: "scope/habit",
    pattern:
      "@person event-cues/others? ..{0,2} event-cues/habit ..{0,3} event-cues/to|event-cues/going|verbs/arrive|verbs/visit",
    gives: "background",
    catches: ["县长章立方每周都到古山镇接访。", "县长章立方经常走访困难群众。"],
    misses: ["章立方到古山镇接访，要求每周公布结果。"],
  },
  {
    name: "scope/earlier",
    pattern: "<< event-cues/earlier ( '，' | ) ..{0,10} event-cues/assembles event-cues/of",
    gives: "background",
    catches: ["此前召开的第十七次会议已经审议通过了草案。"],
    misses: ["此前，市长章立方召开会议。"],
  },
  {
    name: "scope/resolves",
    pattern:
      "( << event-cues/resolves '，'? ..{1,60} event-cues/assembles | event-cues/decision ..{0,2} @date ..{0,20} event-cues/assembles )",
    gives: "background",
    catches: [
      "会议决定，全体会议于5月21日在古山镇召开。",
      "根据决定，大会5月1日至3日在永康市举行。",
      "会议审议了议程，决定5月21日至22日在古山镇召开常委会会议。",
    ],
    misses: ["会议决定将草案提请审议。", "市长章立方召开会议。"],
  },
  {
    name: "scope/discipline",
    pattern: "event-cues/discipline",
    gives: "background",
    catches: ["章立方受到党内严重警告处分。"],
    misses: ["章立方要求严守纪律。"],
  },
];

/** The rules that pass a sentence over; asked of what it tells. */
export const SCOPE_RULES = new RuleBook(RULES);
