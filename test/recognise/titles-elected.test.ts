/** Who is elected or appointed, and who is counted under a word for several people. */

import { describePeople } from "./scene";

describePeople("a word for several people, and a verb before their names", [
  ["出席会议的市领导还有陆文柏、俞岚。", { 陆文柏: ["市领导|永康市"], 俞岚: ["市领导|永康市"] }],
  ["参加会议的市领导包括陆文柏、俞岚。", { 陆文柏: ["市领导|永康市"], 俞岚: ["市领导|永康市"] }],
  // One who holds a post alone is not counted so.
  ["到会的市长有陆文柏带来的材料。", { 陆文柏: [] }],
]);

describePeople("the body whose term begins, of all who are elected", [
  [
    "会议选举产生了永康市摄影家协会新一届领导机构。陆文柏当选为第三届主席团主席，俞岚、柯楠当选为副主席。",
    {
      陆文柏: ["永康市摄影家协会主席团主席|永康市"],
      俞岚: ["永康市摄影家协会副主席|永康市"],
      柯楠: ["永康市摄影家协会副主席|永康市"],
    },
  ],
  ["永康市五金商会换届大会召开，陆文柏当选会长。", { 陆文柏: ["永康市五金商会会长|永康市"] }],
  // A body of its own is of no other.
  ["永康市五金商会换届大会召开，陆文柏当选武义县茶叶协会会长。", { 陆文柏: ["武义县茶叶协会会长|武义县"] }],
]);

describePeople("the title that somebody has when another is given", [
  [
    "会议聘任春和集团总经理助理陆文柏为永拓控股总经理。",
    { 陆文柏: ["春和集团总经理助理|春和集团", "永拓控股总经理|永拓控股"] },
  ],
  ["会议补选陆文柏为全国人大代表。", { 陆文柏: ["全国人大代表|全国"] }],
  // What is done for others gives nobody a post.
  ["春和集团总经理助理陆文柏为永拓控股总经理致辞。", { 陆文柏: ["春和集团总经理助理|春和集团"] }],
]);

describePeople("posts of a court", [
  [
    "任命陆文柏为永康市人民法院副院长、审判委员会委员、审判员。",
    {
      陆文柏: ["永康市人民法院副院长|永康市", "永康市人民法院审判委员会委员|永康市", "永康市人民法院审判员|永康市"],
    },
  ],
  [
    "免去陆文柏的永康市人民法院民事审判庭副庭长、审判员职务。",
    { 陆文柏: ["永康市人民法院审判员|永康市~former", "永康市人民法院民事审判庭副庭长|永康市~former"] },
  ],
  // Others stay of the division.
  [
    "永康市人民法院民事审判庭庭长陆文柏、副庭长俞岚参加。",
    { 陆文柏: ["永康市人民法院民事审判庭庭长|永康市"], 俞岚: ["永康市人民法院民事审判庭副庭长|永康市"] },
  ],
]);
