/** What a sentence tells of by what somebody does with others: talks with them, receives, hears or teaches them, or directs them. */

import type { EventType } from "../../model";
import type { Rule } from "../../rules";

/** What the label `name` takes is what the event is called by. */
export const PEOPLE_RULES: readonly Rule<EventType>[] = [
  {
    name: "kind/talks-with",
    pattern:
      "@person ( ..{0,60} | ..{0,12} '，' ..{0,4} ) event-cues/and ..{0,60} @person ..{0,6} name:event-cues/talks =( > )",
    gives: "meeting",
    catches: [
      "市长陆文柏在杭州与永拓集团董事长俞岚一行座谈。",
      "章立方同陆文柏座谈交流。",
      "章立方12日晚，应约同陆文柏通电话。",
    ],
    misses: ["章立方与部队官兵座谈。", "章立方与陆文柏座谈时的照片很清楚。"],
  },
  {
    name: "kind/greets",
    pattern: "@person ..{0,30} name:event-cues/greets ..{0,30} @person",
    gives: "reception",
    catches: ["市长陆文柏在机场迎接副省长俞岚。", "市长陆文柏约谈永拓公司董事长俞岚。", "章立方宴请陆文柏一行。"],
    misses: ["章立方迎接新年。", "迎接陆文柏的人很多。"],
  },
  {
    name: "kind/welcomed",
    pattern:
      "@person ...{0,30} event-cues/receives ..{0,24} @person event-cues/others? event-cues/of? event-cues/near? name:event-cues/welcome",
    gives: "reception",
    catches: ["章立方在机场受到陆文柏的热烈欢迎。", "章立方抵达永康，受到陆文柏接待。"],
    misses: ["章立方受到陆文柏的影响，欢迎来访。"],
  },
  {
    name: "kind/hosts-dinner",
    pattern: "@person ..{0,40} name:event-cues/hosts-dinner ..{0,20} @person",
    gives: "reception",
    catches: ["总统章立方12日晚在古山镇设宴款待来访的首相陆文柏。"],
    misses: ["章立方设宴庆祝。"],
  },
  {
    name: "kind/addresses",
    pattern: "@person event-cues/others? ..{0,20} name:event-cues/address",
    gives: "meeting",
    catches: ["市长陆文柏致欢迎辞。", "市长陆文柏在古山镇发表主旨演讲。"],
    misses: ["市长陆文柏说，主旨演讲很精彩。"],
  },
  {
    name: "kind/hears",
    pattern: "@person ..{0,40} name:event-cues/hears =( > )",
    gives: "reception",
    catches: ["市长陆文柏到信访局接待来访群众。", "市长陆文柏在信访局接访。"],
    misses: ["市长陆文柏指出，接访的窗口要多开。"],
  },
  {
    name: "kind/lectures",
    pattern: "@person ..{0,40} name:event-cues/lectures =( > )",
    gives: "meeting",
    catches: ["市长陆文柏为全体党员上党课。", "市长陆文柏作专题辅导报告。"],
    misses: ["党员陆文柏听党课后说，很受启发。"],
  },
  {
    name: "kind/directs",
    pattern:
      "@person ..{0,20} event-cues/in|event-cues/seated|event-cues/links ..{1,24} name:event-cues/directs ..{0,12} >",
    gives: "meeting",
    catches: ["市长陆文柏坐镇市防汛指挥部调度。", "市长陆文柏在市防汛指挥部调度防汛工作。"],
    misses: ["市长陆文柏说，调度中心要扩建。"],
  },
  {
    name: "kind/confers",
    pattern: "@person ..{0,40} event-cues/and ..{0,40} @person ..{0,30} name:event-cues/confers",
    gives: "meeting",
    catches: ["市长陆文柏12日在杭州与永拓集团董事长章立方讨论合作事宜。", "章立方与陆文柏就合作进行深入探讨。"],
    misses: ["章立方说，要讨论合作事宜。", "章立方和同事讨论方案。"],
  },
  {
    name: "kind/confers-there",
    pattern: "@person ..{0,20} event-cues/in @where ..{0,4} event-cues/and ..{1,30} name:event-cues/confers",
    gives: "meeting",
    catches: ["市长陆文柏12日在杭州与多名企业家讨论合作事宜。"],
    misses: ["章立方与同事讨论方案。"],
  },
  {
    name: "kind/deliberates",
    pattern: "@person ..{0,40} event-cues/joins ..{1,40} name:event-cues/deliberates =( > )",
    gives: "meeting",
    catches: ["章立方参加古山代表团审议。", "章立方、陆文柏分别参加古山代表团、唐先代表团的审议。"],
    misses: ["议案提请大会审议。"],
  },
  {
    name: "kind/dines",
    pattern: "@person ...{0,60} event-cues/and ..{0,30} name:event-cues/dines",
    gives: "reception",
    catches: ["章立方与陆文柏共进午餐。", "章立方抵达杭州，12日与陆文柏共进午餐。"],
    misses: ["章立方共进午餐。"],
  },
  {
    name: "kind/comes-to-it",
    pattern: "@person event-cues/others? ..{0,10} name:event-cues/comes-to-it",
    gives: "meeting",
    catches: ["副省长章立方到会祝贺并讲话。"],
    misses: ["到会祝贺的人很多。"],
  },
  {
    name: "kind/guest",
    pattern: "@person event-cues/others? ..{0,10} name:event-cues/guest",
    gives: "other",
    catches: ["副市长章立方做客政风热线，回应群众关切。", "章立方在古山镇作客讲坛。"],
    misses: ["做客的人很多。"],
  },
  {
    name: "kind/face-to-face",
    pattern: "@person event-cues/others? ..{0,12} event-cues/and ..{1,24} name:event-cues/face-to-face",
    gives: "meeting",
    catches: ["县长章立方与企业家面对面交流。"],
    misses: ["县长章立方要求与企业家面对面。"],
  },
  {
    name: "kind/session",
    pattern:
      "( event-cues/conducts ..{0,16} name:event-cues/session | event-cues/chairs name:event-cues/session|event-cues/lesson )",
    gives: "meeting",
    catches: ["4月12日，市政府进行第十八次专题学习。", "市长章立方在主持学习时强调，要防汛。"],
    misses: ["市长章立方喜欢学习。"],
  },
  {
    name: "kind/sees-off",
    pattern: "@person ...{0,120} event-cues/in|event-cues/going ..{0,8} name:event-cues/sees-off",
    gives: "ceremony",
    catches: ["副市长章立方等到机场送行。"],
    misses: ["亲友到机场送行。", "章立方说，送行的人很多。"],
  },
];
