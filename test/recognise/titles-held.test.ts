/** Posts of whoever is named where another's name, verb or body stands near: 时任, 当选, 原, 的 between body and head. */

import { describePeople } from "./scene";

describePeople("who held a post then, or became what is told, is named behind 的", [
  [
    "副市长陆文柏主持会议，时任武义县县长的柯楠参加。",
    { 陆文柏: ["副市长|永康市"], 柯楠: ["武义县县长|武义县~former"] },
  ],
  ["刚刚当选武义县县长的柯楠到场。", { 柯楠: ["武义县县长|武义县"] }],
  ["当选武义县县长后，柯楠到场。", { 柯楠: [] }],
  ["援助工作队领队陆文柏，现在挂职任武义县副县长。", { 陆文柏: ["援助工作队领队|永康市", "武义县副县长|武义县"] }],
]);

describePeople("a part of a body that is no more", [
  ["市教育局原招生办公室副主任陆文柏到场。", { 陆文柏: ["市教育局招生办公室副主任|永康市~former"] }],
  ["永康市原子能研究所所长陆文柏到场。", { 陆文柏: ["永康市原子能研究所所长|永康市原子能研究所"] }],
]);

describePeople("a head behind the 的 of its body", [
  ["永康市援助工作队的领队陆文柏到场。", { 陆文柏: ["永康市援助工作队领队|永康市"] }],
  ["会场上的领队陆文柏到场。", { 陆文柏: ["领队|?"] }],
]);

describePeople("bodies in quotation marks that begin a title, and what somebody made", [
  ["市委组织部副部长、“两新”工委书记陆文柏到场。", { 陆文柏: ["“两新”工委书记|永康市", "市委组织部副部长|永康市"] }],
  ["市文联副主席、获奖作品《山河》作者陆文柏到场。", { 陆文柏: ["市文联副主席|永康市"] }],
  ["市文联副主席推荐《山河》，作者陆文柏到场。", { 陆文柏: [] }],
]);

describePeople("what an organ holds is no part of its name, nor does who is taught there head it", [
  ["市教育局举办全市教师培训班，局长陆文柏到场。", { 陆文柏: ["市教育局局长|永康市"] }],
  ["永康市福彩中心召开会计培训会，党支部书记陆文柏到场。", { 陆文柏: ["永康市福彩中心党支部书记|永康市"] }],
]);

describePeople("leaders of an organ whose others the text lists", [
  [
    "永康市教育局其他领导还有党委委员、副局长、市招生办公室主任俞岚；市纪委监委驻市教育局纪检监察组组长、党委委员陆文柏；党委委员、副局长柯楠。",
    {
      俞岚: ["市招生办公室主任|永康市", "永康市教育局党委委员|永康市", "永康市教育局副局长|永康市"],
      陆文柏: ["市教育局党委委员|永康市", "市纪委监委驻市教育局纪检监察组组长|永康市"],
      柯楠: ["永康市教育局党委委员|永康市", "永康市教育局副局长|永康市"],
    },
  ],
]);

describePeople("somebody who is called as a place is, and ships that are called as somebody is", [
  ["免去宁波的商务局局长职务。", { 宁波: ["商务局局长|永康市~former"] }],
  ["免去宁波的税收。", {}],
  ["“唐纳德·库克”号驱逐舰进港。", {}],
  ["“唐纳德·库克”是他的笔名。", { "唐纳德·库克": [] }],
]);
