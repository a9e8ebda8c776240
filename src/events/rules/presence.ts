/** Who of those named in a report was not there; `who` takes them. The first rule that speaks of somebody decides. */

import { RuleBook, type Rule } from "../../rules";
import { ACTED_ON_RULES, type Presence } from "./presence-acted-on";

const RULES: readonly Rule<Presence>[] = [
  {
    name: "presence/of-old",
    pattern: "who:event-cues/of-old",
    gives: "away",
    catches: ["鲁迅曾在这里讲学。"],
    misses: ["市长陆文柏曾在这里讲学。"],
  },
  {
    name: "presence/in-a-title",
    pattern: "( '《' han{0,8} who:@person | who:@person han{0,6} '》' )",
    gives: "away",
    catches: ["会议学习了《陆文柏同志论治水》。", "大家观看了影片《村支书陆文柏》。"],
    misses: ["会议学习了《论治水》，陆文柏讲话。", "会上，《条例》起草组成员陆文柏解读《条例》。"],
  },
  {
    name: "presence/maker",
    pattern: "event-cues/by? who:@people event-cues/others? event-cues/made",
    gives: "away",
    catches: ["学校由时任县长陆文柏亲手创办。"],
    misses: ["会议由市长陆文柏主持。"],
  },
  {
    name: "presence/father",
    pattern: "event-cues/is ..{0,4} who:@people event-cues/others? ..{0,24} event-cues/fathered",
    gives: "away",
    catches: ["这项制度是时任县长陆文柏大力倡导的。"],
    misses: ["县长陆文柏倡导大家节约。"],
  },
  {
    name: "presence/presides",
    pattern: "event-cues/host-role event-cues/is ..{0,24} who:@people",
    gives: "here",
    catches: ["今天大会的执行主席是柯楠、陆文柏。"],
    misses: ["首任院长为陆文柏教授。"],
  },
  {
    name: "presence/holder",
    pattern: "( @post | heads ) event-cues/is ..{0,24} who:@person",
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
    name: "presence/takes-post",
    pattern:
      "who:@people event-cues/apart|event-cues/near? event-cues/serves !( ..{0,16} event-cues/host-role ) ..{0,20} ( heads | @post ) ( '、' ..{0,8} ( heads | @post ) )? =( '；。' | >> | '，' !( event-cues/moreover ) )",
    gives: "away",
    catches: ["双方商定，副市长柯楠担任委员会副主任；", "副市长柯楠、俞岚分别担任委员会主任、副主任。"],
    misses: ["副市长柯楠担任理事长，并为学院揭牌。"],
  },
  {
    name: "presence/honoured",
    pattern: "who:@people ( event-cues/others ..{0,5} | ..{0,2} ) event-cues/honoured",
    gives: "away",
    catches: ["经过评审，村民柯楠等25人被评为最美志愿者。"],
    misses: ["村民柯楠等人上台领奖。", "市领导柯楠宣读首批获评名单。"],
  },
  {
    name: "presence/lay-voice",
    pattern: "~event-cues/lay who:@person event-cues/others? ..{0,10} event-cues/says|event-cues/only-says",
    gives: "away",
    catches: ["退役军人柯楠表示，优惠力度很大。", "参加活动的村民陆文柏说，这下方便了。"],
    misses: ["学生代表柯楠表示，将努力学习。", "镇长陆文柏说，这下方便了。"],
  },
  {
    name: "presence/relation",
    pattern: "who:@people event-cues/others? event-cues/relation",
    gives: "away",
    catches: ["陆文柏主席特使、农业部部长柯楠出席就职仪式。"],
    misses: ["农业部部长柯楠出席就职仪式。"],
  },
  {
    name: "presence/writes",
    pattern: "who:@people event-cues/others? event-cues/in ..{0,4} event-cues/letter",
    gives: "away",
    catches: ["市长陆文柏在贺信中说，论坛办得好。", "市长陆文柏在口信中表示祝贺。"],
    misses: ["市长陆文柏在会上宣读贺信。"],
  },
  {
    name: "presence/envoy-of",
    pattern: "who:@person event-cues/envoy",
    gives: "away",
    catches: ["副市长柯楠会见主席陆文柏特使、农业部部长俞岚。"],
    misses: ["副市长柯楠会见主席特使、农业部部长俞岚。"],
  },
  {
    name: "presence/told-reporter",
    pattern: "who:@people event-cues/others? ..{0,6} event-cues/to-reporter",
    gives: "away",
    catches: ["“这下方便了”，副市长柯楠激动地说。"],
    misses: ["市长陆文柏指出，要守住底线。"],
  },
  {
    name: "presence/led-by",
    pattern: "event-cues/by who:@people",
    gives: "here",
    catches: ["会议由市长陆文柏主持。"],
    misses: ["理由很充分。"],
  },
  ...ACTED_ON_RULES,
  {
    name: "presence/instructed",
    pattern: "who:@people event-cues/others? event-cues/instruction",
    gives: "away",
    catches: ["会议传达市长陆文柏同志重要讲话。"],
    misses: ["市长陆文柏讲话。"],
  },
  {
    name: "presence/instructed-on",
    pattern:
      "who:@people event-cues/others? event-cues/instructs !( ..{0,8} event-cues/conveys ) ..{1,120} event-cues/directive",
    gives: "away",
    catches: ["市长陆文柏对防汛工作作出批示。"],
    misses: ["市长陆文柏对防汛工作提出要求。", "市长陆文柏在会上传达了省长柯楠的重要批示。"],
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
    pattern: "who:@people event-cues/others? !( ..{0,16} event-cues/tells ) ...{0,40} event-cues/deeds",
    gives: "away",
    catches: ["会上宣讲了市民陆文柏、柯楠服务群众的典型事迹。"],
    misses: ["陆文柏、柯楠同志服务群众。", "市民陆文柏讲述了身边人的感人事迹。"],
  },
  {
    name: "presence/conveyed",
    pattern: "event-cues/conveys ...{0,60} who:@people event-cues/others? ..{0,40} event-cues/of event-cues/will-noun",
    gives: "away",
    catches: ["会议传达省长陆文柏在全省会议上的讲话精神。"],
    misses: ["省长陆文柏传达上级的要求。"],
  },
  {
    name: "presence/conveyed-request",
    pattern:
      "event-cues/conveys ..{0,60} who:@people event-cues/others? ..{1,24} event-cues/will-noun event-cues/will-noun? =( '，、' )",
    gives: "away",
    catches: ["为贯彻落实省长陆文柏同志调研永康指示要求，全市召开会议。"],
    misses: ["省长陆文柏传达上级的指示要求，提出意见。"],
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
    name: "presence/exhorted",
    pattern:
      "who:@people event-cues/others? !( ..{0,20} event-cues/says ) ..{0,20} '，' !( event-cues/says | ..{0,40} event-cues/invited ) event-cues/must",
    gives: "away",
    catches: ["副市长柯楠及相关部门负责人，要记住嘱托。"],
    misses: [
      "副市长柯楠到古山镇，要求抓好落实。",
      "副市长柯楠检查古山镇时勉励大家，要抓好落实。",
      "副市长柯楠抵达古山镇，应镇长邀请出席会议。",
    ],
  },
  {
    name: "presence/will",
    pattern:
      "who:@people ( event-cues/others han{0,6} | #{1,2} han{0,8} | ) event-cues/plans words/verb|words/adverb|event-cues/for|event-cues/and|event-cues/by|event-cues/going !( han{0,12} event-cues/hands-over|event-cues/passes-on )",
    gives: "away",
    catches: [
      "音乐会上，柯楠、陆文柏等青年钢琴家将演绎全部协奏曲。",
      "讲座中，教授柯楠将解读古镇的历史。",
      "届时，柯楠、陆文柏2位青年钢琴家将登台。",
      "音乐会将由指挥柯楠执棒，陆文柏将为观众带来独奏。",
    ],
    misses: ["市长陆文柏将慰问品送到村民手中。", "学生代表柯楠表示，将努力学习。"],
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
    pattern: "who:@people event-cues/others? ( ..{0,10} | ..{1,14} '，' ) event-cues/absent",
    gives: "all-away",
    catches: [
      "副市长柯楠因公未参加。",
      "副市长陆文柏未能出席。",
      "局长柯楠先生因工作原因未能出席。",
      "副市长柯楠因台风滞留外地，未能出席。",
    ],
    misses: ["副市长柯楠参加会议。"],
  },
  {
    name: "presence/leads-them",
    pattern: "who:@people event-cues/others? event-cues/led-under",
    gives: "here",
    catches: ["在市长陆文柏的带领下，学员们参观了基地。"],
    misses: ["在市长陆文柏的关怀下，基地建成。"],
  },
  {
    name: "presence/cares",
    pattern: "who:@people event-cues/others? event-cues/care-under",
    gives: "away",
    catches: ["在创始人陆文柏同志引领下，企业热心公益。"],
    misses: ["在市长陆文柏的带领下，学员们参观了基地。"],
  },
  {
    name: "presence/owner",
    pattern:
      "who:@people event-cues/others? !( event-cues/in-company | event-cues/others? event-cues/of event-cues/near? event-cues/welcome ) event-cues/of",
    gives: "away",
    catches: ["市长陆文柏的家人到场。"],
    misses: ["在市长陆文柏的陪同下走访企业。", "在机场受到市长陆文柏等的热情欢迎。"],
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

/** The rules for who was there; `all-away` speaks of everybody up to it who does nothing in the sentence. */
export const PRESENCE_RULES = new RuleBook(RULES);
