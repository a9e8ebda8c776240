/** Titles of the whole country however it is printed, and those that are nobody's, or of no body that was named before. */

import { loadLexicon, ownPacks } from "../../src/lexicon";
import { describePeople } from "./scene";

const words = loadLexicon(ownPacks().filter((pack) => /(?:core|china|nation|world)$/u.test(pack)));

describePeople("what 中国 stands in front of", [
  ["中国国家主席陆文柏出席。", { 陆文柏: ["国家主席|全国"] }, { words }],
  ["中国驻巴布亚新几内亚大使陆文柏迎接。", { 陆文柏: ["中国驻巴布亚新几内亚大使|全国"] }, { words }],
  ["中国作协主席陆文柏出席。", { 陆文柏: ["中国作协主席|中国作协"] }, { words }],
  ["中共十二届全国人大常委会党组书记陆文柏主持会议。", { 陆文柏: ["全国人大常委会党组书记|全国"] }, { words }],
]);

describePeople("countries by names that no table has, behind 应", [
  ["应泰王国总理陆文柏邀请，代表团访问曼谷。", { 陆文柏: ["泰王国总理|泰国"] }, { words, home: null }],
  ["市应急管理局局长陆文柏参加。", { 陆文柏: ["市应急管理局局长|永康市"] }, { words }],
]);

describePeople("bodies whose names end in a verb", [
  ["他会见世界帆船组织主席陆文柏。", { 陆文柏: ["世界帆船组织主席|世界帆船组织"] }, { words, home: null }],
]);

describePeople("whose number is told", [
  ["永康市126名第一书记上课。陆文柏第一书记到村里。", { 陆文柏: ["第一书记|?"] }],
  ["永康市126名第一书记上课。第一书记陆文柏到村里。", { 陆文柏: ["第一书记|?"] }],
  ["陆文柏、俞岚等5名副市长出席。", { 陆文柏: ["副市长|永康市"], 俞岚: ["副市长|永康市"] }],
]);

describePeople("posts of a court behind a school", [
  [
    "陆文柏毕业于清源大学国际经济法学专业。俞岚是清源大学教授陆文柏的学生，书记员柯楠记录。",
    { 陆文柏: ["清源大学教授|清源大学"], 俞岚: [], 柯楠: ["书记员|?"] },
  ],
]);

describePeople("who was sent to a ministry, and its committee", [
  [
    "中央纪委国家监委驻自然资源部纪检监察组组长、党组成员陆文柏；党组成员、副部长俞岚出席。",
    {
      陆文柏: ["中央纪委国家监委驻自然资源部纪检监察组组长|?", "自然资源部党组成员|?"],
      俞岚: ["自然资源部党组成员|?", "自然资源部副部长|?"],
    },
    { words },
  ],
]);

describePeople("a part in quotation marks, and heads of headquarters", [
  [
    "永康市委组织部副部长、“双新”工委书记陆文柏出席。",
    { 陆文柏: ["永康市“双新”工委书记|永康市", "永康市委组织部副部长|永康市"] },
  ],
  ["浙江省省长、省防指总指挥长陆文柏出席。", { 陆文柏: ["浙江省省长|浙江省", "省防指总指挥长|浙江省"] }],
  ["陆文柏拟任设区市委书记。", { 陆文柏: [] }],
]);

describePeople("who goes for somebody whose post stands in front of the name", [
  [
    "国家主席陆文柏特使、国务院副总理俞岚出席。",
    { 陆文柏: ["国家主席|全国"], 俞岚: ["国务院副总理|全国", "国家主席陆文柏特使|全国"] },
    { words },
  ],
  ["陆文柏特使俞岚说。", { 陆文柏: [], 俞岚: ["特使|?"] }, { words }],
]);

describePeople("what only looks like a head, and what follows one", [
  [
    "科威特首相陆文柏，摩洛哥外交大臣俞岚致词。",
    { 陆文柏: ["科威特首相|科威特"], 俞岚: ["摩洛哥外交大臣|摩洛哥"] },
    { words },
  ],
  ["他同陆文柏总理会谈。", { 陆文柏: ["总理|?"] }, { words, home: null }],
  ["陆文柏市长主席台就座。", { 陆文柏: ["市长|永康市"] }],
]);

describePeople("what somebody was, and is on loan", [
  ["陆文柏生前是永康市人民法院副院长，办案多年。", { 陆文柏: ["永康市人民法院副院长|永康市"] }],
  ["工作队队员陆文柏，现在挂职任武义县副县长。", { 陆文柏: ["工作队队员|永康市", "武义县副县长|武义县"] }],
  ["陆文柏生前是他的同学。", { 陆文柏: [] }],
  ["陆文柏生前是市长的同学。", { 陆文柏: [] }],
]);
