/** Which of the sites that a sentence names nobody went to: where others come from, are to go or have been; `at` takes them. */

import type { Rule } from "../../rules";

/** What a rule says of a site, and when. */
export interface VenueGiven {
  /** `not`: nobody went there. */
  readonly at: "at" | "not";
  /** Whatever else makes it likely. */
  readonly never?: true;
  /** Only of visits, or of anything else. */
  readonly of?: "visit" | "meeting";
  /** Counts only where nothing else is known. */
  readonly unless?: "housed";
  /** Says of the home of the page, too, that somebody came there. */
  readonly comes?: true;
}

/** They stand in front of what makes a site a venue. */
export const NO_VENUE_RULES: readonly Rule<VenueGiven>[] = [
  {
    name: "venue/from",
    pattern: "event-cues/away at:@where",
    gives: { at: "not" },
    catches: ["来自古山镇的代表到场。"],
    misses: ["来到古山镇。"],
  },
  {
    name: "venue/unvisited",
    pattern: "event-cues/not-going ..{0,6} at:@where",
    gives: { at: "not" },
    catches: ["没有到古山镇。"],
    misses: ["到古山镇检查。"],
  },
  {
    name: "venue/of-ours",
    pattern: "event-cues/ourselves ..{0,4} event-cues/in at:@where",
    gives: { at: "not", never: true },
    catches: ["陆文柏说，前不久我们在古山镇共同主持了会议。"],
    misses: ["陆文柏在古山镇对我们说，会议开得好。", "12日，我市在古山镇召开会议，陆文柏出席。"],
  },
  {
    name: "venue/salute",
    pattern: "at:@where ..{0,2} event-cues/salute",
    gives: { at: "not", never: true },
    catches: ["人民广场上鸣礼炮21响。"],
    misses: ["章立方在人民广场出席仪式，鸣礼炮21响。"],
  },
  {
    name: "venue/came-from",
    pattern: "event-cues/is event-cues/in? event-cues/ends event-cues/to? at:@where event-cues/of? event-cues/trip",
    gives: { at: "not", never: true },
    catches: ["陆文柏是在结束对古山镇的访问后抵达杭州的。"],
    misses: ["陆文柏结束对古山镇的访问后抵达杭州。"],
  },
  {
    name: "venue/supported",
    pattern: "event-cues/in at:@where ..{0,40} event-cues/under",
    gives: { at: "not" },
    catches: ["在古山镇等单位的大力支持下，活动如期举行。"],
    misses: ["会议在古山镇召开。"],
  },
  {
    name: "venue/planned",
    pattern: "event-cues/will ..{0,30} event-cues/going|event-cues/comes ..{0,16} at:@where",
    gives: { at: "not" },
    catches: ["学员将于5月1日到古山镇考察。"],
    misses: ["学员到古山镇考察。"],
  },
  {
    name: "venue/of-rite",
    pattern: "event-cues/assembles ..{0,30} event-cues/comes at:@where han{0,12} event-cues/rite",
    gives: { at: "not" },
    catches: ["全市举行劳模代表赴古山镇疗休养欢送仪式。"],
    misses: ["市长陆文柏赴古山镇出席开工仪式。"],
  },
  {
    name: "venue/takes-office",
    pattern: "event-cues/comes at:@where event-cues/serves",
    gives: { at: "not" },
    catches: ["陆文柏来到古山镇担任镇长。"],
    misses: ["陆文柏来到古山镇检查。"],
  },
  {
    name: "venue/learned-of",
    pattern: "event-cues/learns at:@where =( han{1,1} )",
    gives: { at: "not" },
    catches: ["市长陆文柏详细了解古山镇防汛情况。"],
    misses: ["市长陆文柏详细了解古山镇。"],
  },
  {
    name: "venue/edition",
    pattern: "at:@where ( event-cues/ordinal han{1,3} event-cues/term|event-cues/times | event-cues/first-edition )",
    gives: { at: "not" },
    catches: ["古山镇第三届运动会开幕。", "古山镇首届龙舟节启动。"],
    misses: ["第三届运动会在古山镇开幕。"],
  },
  {
    name: "venue/delegation",
    pattern: "at:@where event-cues/delegation",
    gives: { at: "not" },
    catches: ["市长陆文柏在古山镇代表团参加审议。"],
    misses: ["市长陆文柏率代表团到古山镇考察。"],
  },
  {
    name: "venue/of-guest",
    pattern:
      "event-cues/and ..{0,8} event-cues/comes|event-cues/going|event-cues/visit at:@where event-cues/of ..{0,16} @people",
    gives: { at: "not" },
    catches: ["市长陆文柏12日与前来访问古山镇的副市长柯楠举行会谈。"],
    misses: ["市长陆文柏与副市长柯楠访问古山镇的企业。"],
  },
  {
    name: "venue/of-others",
    pattern: "event-cues/in event-cues/near? ..{0,6} at:@where '，' event-cues/crowd",
    gives: { at: "not" },
    catches: ["在古山镇，工作人员清理倒伏树木。"],
    misses: ["在古山镇，市长陆文柏慰问工作人员。"],
  },
];
