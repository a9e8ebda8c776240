/** Countries by one character, in front of posts that the text has in full as well, or hands on. */

import { loadLexicon, ownPacks } from "../../src/lexicon";
import { describePeople } from "./scene";

const words = loadLexicon(ownPacks().filter((pack) => /(?:core|china|nation)$/u.test(pack)));

describePeople("one post that is printed in two ways", [
  ["俄罗斯外长拉托夫表示同意。俄外长拉托夫将出席。", { 拉托夫: ["俄罗斯外长|俄罗斯"] }, { words }],
  // As it is printed, where nothing else is.
  ["俄外长拉托夫将出席。", { 拉托夫: ["俄外长|俄罗斯"] }, { words }],
]);

describePeople("what a country by one character hands on", [
  ["俄外长拉托夫将代替总统普尔京出席。", { 拉托夫: ["俄外长|俄罗斯"], 普尔京: ["俄罗斯总统|俄罗斯"] }, { words }],
]);

describePeople("who held a post of a country", [
  ["当事人美国前国务卿陆文柏作出回应。", { 陆文柏: ["美国国务卿|美国~former"] }, { words }],
  ["倡议成果丰硕吉尔吉斯斯坦前总理陆文柏认为。", { 陆文柏: ["吉尔吉斯斯坦总理|吉尔吉斯斯坦~former"] }, { words }],
  ["俄罗斯前联邦安全会议秘书陆文柏发言。", { 陆文柏: ["俄罗斯联邦安全会议秘书|俄罗斯~former"] }, { words }],
  // 前 that is part of a name.
  ["上海市前进农场场长陆文柏发言。", { 陆文柏: ["上海市前进农场场长|上海市"] }, { words }],
]);

describePeople("ministries of several fields", [
  ["牙买加工业、投资和商务部长陆文柏出席。", { 陆文柏: ["牙买加工业、投资和商务部长|牙买加"] }, { words }],
  [
    "他会见马来西亚旅游、艺术和文化部副部长陆文柏。",
    { 陆文柏: ["马来西亚旅游、艺术和文化部副部长|马来西亚"] },
    { words },
  ],
  [
    "牙买加外交部国务部长、国会议员陆文柏出席。",
    { 陆文柏: ["牙买加国会议员|牙买加", "牙买加外交部国务部长|牙买加"] },
    { words },
  ],
  // Organs in a list are no fields.
  ["中国外交部、财政部和商务部长陆文柏出席。", { 陆文柏: ["商务部长|?"] }, { words }],
]);

describePeople("heads of parties and groups", [
  ["总理候选人、远进党党魁陆文柏落选。", { 陆文柏: ["总理候选人|?~proposed", "远进党党魁|远进党"] }, { words }],
  ["永拓集团领导人陆文柏发文。", { 陆文柏: ["永拓集团领导人|永拓集团"] }, { words }],
  ["牙买加驻华使馆临时代办陆文柏出席。", { 陆文柏: ["牙买加驻华使馆临时代办|牙买加"] }, { words }],
  // Several people at once hold none.
  ["党和国家领导人陆文柏、俞岚出席。", { 陆文柏: ["党和国家领导人|全国"], 俞岚: ["党和国家领导人|全国"] }, { words }],
]);
