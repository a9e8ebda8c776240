/** What a sentence tells of by where somebody was on a day, whatever he did there. */

import type { EventType } from "../../model";
import type { Rule } from "../../rules";

/** Most have no label `name`: what somebody did somewhere on a day has no name of its own. */
export const PLACE_RULES: readonly Rule<EventType>[] = [
  {
    name: "kind/pictured",
    pattern: "<< ..{0,8} @date ..{0,3} '，' event-cues/in? ..{0,4} @where ..{0,8} '，' ...{0,60} @person",
    gives: "other",
    catches: ["4月12日，古山镇，章立方为老人理发。", "图为4月12日，在古山镇，章立方为老人理发。"],
    misses: ["4月12日，章立方为老人理发。", "古山镇，章立方为老人理发。"],
  },
  {
    name: "kind/tried",
    pattern: "event-cues/in @where ..{0,8} name:event-cues/trial =( > )",
    gives: "other",
    catches: ["章立方12日在永康市第一中学出庭。", "章立方一案在永康市第一中学公开开庭审理。"],
    misses: ["章立方没有出庭。"],
  },
  {
    name: "kind/there-first",
    pattern: "<< event-cues/in event-cues/near? ..{0,8} @where ..{0,4} '，' ..{0,40} @person event-cues/party",
    gives: "visit",
    catches: ["在古山镇，市长章立方一行看现场、问进度。"],
    misses: ["市长章立方一行看现场、问进度。"],
  },
  {
    name: "kind/there-shown",
    pattern:
      "<< event-cues/in event-cues/near? ..{0,8} @where ..{0,4} '，' ..{0,20} @person event-cues/to ..{0,20} @person ..{0,4} name:event-cues/tells",
    gives: "visit",
    catches: ["在古山镇，镇长陆文柏向市长章立方介绍了水位。"],
    misses: ["镇长陆文柏向市长章立方介绍了水位。"],
  },
  {
    name: "kind/there-looks",
    pattern:
      "<< event-cues/in event-cues/near? ..{0,8} @where ..{0,4} '，' ..{0,40} @person ...{0,80} name:event-cues/looks-at",
    gives: "visit",
    catches: ["在古山镇，市长章立方在镇长陆文柏陪同下，观看了技术展示。"],
    misses: ["市长章立方观看了技术展示。"],
  },
  {
    name: "kind/seen-there",
    pattern:
      "event-cues/sees ..{0,30} @person event-cues/while '，' event-cues/pronoun? ..{0,3} event-cues/in event-cues/near? ..{0,8} name:@where",
    gives: "other",
    catches: ["记者见到市长章立方时，他正在古山镇讨论方案。"],
    misses: ["记者见到市长章立方时，他说，古山镇变了。"],
  },
  {
    name: "kind/departs",
    pattern: "@person ..{0,12} name:event-cues/leaves @where event-cues/homeward",
    gives: "visit",
    catches: ["市长章立方14日离开古山镇启程回国。"],
    misses: ["市长章立方要求反对派离开古山镇。"],
  },
  {
    name: "kind/goes-up-to",
    pattern: "@person ..{0,20} verbs/arrive|event-cues/going ..{1,16} event-cues/of @where",
    gives: "visit",
    catches: ["市长章立方登上海拔千米的古山镇。"],
    misses: ["市长章立方的古山镇老家。"],
  },
  {
    name: "kind/goes-to-scene",
    pattern:
      "@person event-cues/others? !( ..{0,2} event-cues/says ) ..{0,16} event-cues/going|verbs/arrive ..{0,8} event-cues/scene",
    gives: "visit",
    catches: ["县长章立方赶到火灾现场指挥救援。", "县委书记章立方深入田间地头。"],
    misses: ["章立方要求干部深入田间地头。"],
  },
  {
    name: "kind/there-that-day",
    pattern: "<< ...{0,60} @date ...{0,60} @person event-cues/others? event-cues/in event-cues/near? @where",
    gives: "other",
    catches: ["4月12日，章立方在古山镇为老人理发。"],
    misses: ["章立方在古山镇为老人理发。"],
  },
  {
    name: "kind/that-day-there",
    pattern: "@person event-cues/others? @date event-cues/in event-cues/near? @where",
    gives: "other",
    catches: ["章立方12日在古山镇为老人理发。"],
    misses: ["章立方12日为古山镇的老人理发。"],
  },
];
