/** Posts printed once for those behind a colon, posts held since a day, and a seat with a comma before what else somebody is. */

import { describePeople } from "./scene";

const HEADING = "大会选举产生了新一届领导机构，大家对未来充满信心。永康市作家协会第八届主席团成员名单";

describePeople("rolls", [
  [
    `${HEADING}主席：李文修副主席（专职）：申东升、曾宜（女）秘书长：沈小青`,
    {
      李文修: ["永康市作家协会主席|永康市"],
      申东升: ["永康市作家协会副主席|永康市"],
      曾宜: ["永康市作家协会副主席|永康市"],
      沈小青: ["永康市作家协会秘书长|永康市"],
    },
  ],
  // One post alone, and words of which none says that a roll follows, make none.
  ["大会今天开幕。主席：李文修、申东升表示祝贺。", { 李文修: [], 申东升: [] }],
]);

describePeople("posts held since a day", [
  [
    "吴青已于7月21日任永康市副市长，郭芬上月已任永康市教育局局长，李正本月初任永康市市长。",
    { 吴青: ["永康市副市长|永康市"], 郭芬: ["永康市教育局局长|永康市"], 李正: ["永康市市长|永康市"] },
  ],
  ["李正已于本月完成任务。", { 李正: [] }],
]);

describePeople("a seat before a comma", [
  ["柯楠与永康市委常委，副市长陆文柏座谈。", { 柯楠: [], 陆文柏: ["永康市委常委|永康市", "副市长|永康市"] }],
  ["柯楠走访了政协委员，副市长陆文柏陪同。", { 柯楠: [], 陆文柏: ["副市长|永康市"] }],
]);
