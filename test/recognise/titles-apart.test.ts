/** Titles behind numbers of items and in quotation marks, how a post is held, and bodies that are no part of the one before. */

import { loadLexicon, ownPacks } from "../../src/lexicon";
import { describePeople } from "./scene";

const words = loadLexicon(ownPacks().filter((pack) => /(?:core|china|nation)$/u.test(pack)));

describePeople("the number of an item in front", [
  [
    "2.东阳市柳林建设服务中心原主任陆文柏以权谋私问题。",
    { 陆文柏: ["东阳市柳林建设服务中心主任|东阳市~former"] },
    { words },
  ],
  ["（三）东阳市财政局农业科科长陆文柏履职不力问题。", { 陆文柏: ["东阳市财政局农业科科长|东阳市"] }, { words }],
]);

describePeople("a head in quotation marks", [
  ["民进党“立委”陆文柏说，要讨论。", { 陆文柏: ["民进党“立委”|民进党"] }],
  ["国民党籍“立委”陆文柏表示欢迎。", { 陆文柏: ["“立委”|?"] }],
  ["“立委”这个词，陆文柏说过。", { 陆文柏: [] }],
]);

describePeople("how a post is held, right before its head", [
  ["美国时任副总统陆文柏出席。", { 陆文柏: ["美国副总统|美国~former"] }, { words }],
  ["厄瓜多尔现任总统陆文柏出席。", { 陆文柏: ["厄瓜多尔总统|厄瓜多尔"] }, { words }],
]);

describePeople("what is no part of the body before", [
  ["中共中央政治局委员、外交部长陆文柏来访。", { 陆文柏: ["中央政治局委员|全国", "外交部长|?"] }, { words }],
  [
    "永康市退役军人事务局局长陆文柏、武警金华支队政治工作处主任俞岚出席。",
    { 陆文柏: ["永康市退役军人事务局局长|永康市"], 俞岚: ["武警金华支队政治工作处主任|金华市"] },
    { words },
  ],
]);

describePeople("what is a part of the body before", [
  [
    "永康法院副院长陆文柏，民事审判庭副庭长俞岚出席。",
    { 陆文柏: ["永康法院副院长|永康市"], 俞岚: ["永康法院民事审判庭副庭长|永康市"] },
    { words },
  ],
  [
    "永康市政协原副秘书长兼办公厅主任陆文柏发言。",
    { 陆文柏: ["永康市政协副秘书长|永康市~former", "永康市政协办公厅主任|永康市~former"] },
    { words },
  ],
]);

describePeople("heads and bodies with words in them", [
  ["他会见了韩国外交部长官陆文柏。", { 陆文柏: ["韩国外交部长官|韩国"] }, { words }],
  ["省军区少将政委陆文柏出席。", { 陆文柏: ["省军区政委|浙江省"] }, { words }],
  ["民进党台南市长陆文柏出席。", { 陆文柏: ["市长|台南市"] }, { words }],
  ["白宫战略沟通协调员陆文柏说。", { 陆文柏: ["白宫战略沟通协调员|白宫"] }, { words }],
]);

describePeople("a group of a body's committee, and what comes behind it", [
  [
    "永康市政协党组副书记、副主席，党组学习领导小组副组长陆文柏主持并讲话，副主席俞岚发言。",
    {
      陆文柏: ["永康市政协党组副书记|永康市", "永康市政协副主席|永康市", "永康市政协党组学习领导小组副组长|永康市"],
      俞岚: ["永康市政协副主席|永康市"],
    },
    { words },
  ],
  [
    "婺城区委政法委副书记陆文柏、四级调研员柯楠、办公室主任俞岚出席。",
    {
      陆文柏: ["婺城区委政法委副书记|婺城区"],
      柯楠: ["四级调研员|婺城区"],
      俞岚: ["婺城区委政法委办公室主任|婺城区"],
    },
    { words },
  ],
  [
    "于都县柳林卫生院院长陆文柏、院务会成员俞岚走访了军人。",
    {
      陆文柏: ["于都县柳林卫生院院长|于都县柳林卫生院"],
      俞岚: ["于都县柳林卫生院院务会成员|于都县柳林卫生院"],
    },
    { words },
  ],
]);

describePeople("titles with no mark between", [
  [
    "中国东航党组成员副总经理陆文柏表示欢迎。",
    { 陆文柏: ["中国东航党组成员|中国东航", "中国东航副总经理|中国东航"] },
    { words },
  ],
  ["法国财长办公室副主任陆文柏说。", { 陆文柏: ["法国财长办公室副主任|法国"] }, { words }],
  ["美国总统新闻秘书陆文柏说。", { 陆文柏: ["美国总统新闻秘书|美国"] }, { words }],
]);

describePeople("whose a post is, told beside it", [
  ["AMD的CEO陆文柏近日表示，要投资。", { 陆文柏: ["AMDCEO|AMD"] }],
  ["他的CEO朋友陆文柏近日表示，要投资。", { 陆文柏: [] }],
  ["民进党台北市议员陆文柏到场。", { 陆文柏: ["民进党台北市议员|台北市"] }, { words }],
  ["石河子大学志愿团队指导教师陆文柏说。", { 陆文柏: ["石河子大学志愿团队指导教师|石河子大学"] }],
]);
