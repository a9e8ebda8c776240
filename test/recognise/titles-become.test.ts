/** Posts told around a name by other words than a title in front: what somebody acts as, took over, left or was, and what is told of him. */

import { loadLexicon, ownPacks } from "../../src/lexicon";
import { describePeople } from "./scene";

const words = loadLexicon(ownPacks().filter((pack) => /(?:core|china|nation)$/u.test(pack)));

describePeople("what somebody acts as who is named behind it", [
  ["作为永康市水务局局长，陆文柏表示要抓好防汛。", { 陆文柏: ["永康市水务局局长|永康市"] }],
  ["身为县教育局局长，陆文柏说学校要办好。", { 陆文柏: ["县教育局局长|?"] }],
  ["出席会议的永康市副市长还有陆文柏、俞岚。", { 陆文柏: ["永康市副市长|永康市"], 俞岚: ["永康市副市长|永康市"] }],
  // Without such a word, a comma parts them.
  ["他找到永康市水务局局长，陆文柏表示要抓好防汛。", { 陆文柏: [] }],
]);

describePeople("posts that somebody takes over or goes to", [
  ["永康市水务局局长一职由陆文柏接任。", { 陆文柏: ["永康市水务局局长|永康市"] }],
  ["永康市水务局局长一职将由陆文柏接替。", { 陆文柏: ["永康市水务局局长|永康市"] }],
  ["陆文柏挂职任武义县副县长。", { 陆文柏: ["武义县副县长|武义县"] }],
  ["陆文柏改任永康市水务局局长。", { 陆文柏: ["永康市水务局局长|永康市"] }],
  // Whose place he took, it does not say.
  ["会上，陆文柏接替俞岚发言。", { 陆文柏: [], 俞岚: [] }],
]);

describePeople("posts that somebody had", [
  ["从永康市水务局局长任上退休的陆文柏说。", { 陆文柏: ["永康市水务局局长|永康市~former"] }],
  [
    "陆文柏原任永康市水务局局长，现为永康市政协副主席。",
    { 陆文柏: ["永康市水务局局长|永康市~former", "永康市政协副主席|永康市"] },
  ],
]);

describePeople("posts among what is told of somebody", [
  ["陆文柏，男，永康市水务局局长。", { 陆文柏: ["永康市水务局局长|永康市"] }],
  [
    "陆文柏，男，汉族，1970年5月出生，中共党员，生前系永康市古山镇党委委员、副镇长。",
    { 陆文柏: ["永康市古山镇党委委员|古山镇", "副镇长|古山镇"] },
  ],
  ["被告人陆文柏，男，1970年生，原永康市水务局局长。", { 陆文柏: ["永康市水务局局长|永康市~former"] }],
  // A degree is no post, nor is that of somebody else.
  ["陆文柏，男，汉族，军事学硕士，中共党员。", { 陆文柏: [] }],
  ["陆文柏，男，永康市水务局局长俞岚的弟弟。", { 陆文柏: [], 俞岚: ["永康市水务局局长|永康市"] }],
]);

describePeople("who goes for the head of a state", [
  [
    "习近平主席特别代表、国务院副总理陆文柏到访。",
    { 习近平: ["主席|全国"], 陆文柏: ["习近平主席特别代表|全国", "国务院副总理|全国"] },
    { words },
  ],
  [
    "永康市文联主席陆文柏、特别代表俞岚到场。",
    { 陆文柏: ["永康市文联主席|永康市"], 俞岚: ["永康市文联特别代表|永康市"] },
  ],
  ["南非欢迎习近平主席访问。", { 习近平: ["主席|全国"] }, { words }],
]);

describePeople("who is congratulated on a post", [
  ["陆文柏致电俞岚，祝贺她当选连任永康市市长。", { 陆文柏: [], 俞岚: ["永康市市长|永康市"] }],
  ["陆文柏致信俞岚，祝贺其就任永康市市长。", { 陆文柏: [], 俞岚: ["永康市市长|永康市"] }],
  ["陆文柏致电俞岚，对她当选永康市市长表示祝贺。", { 陆文柏: [], 俞岚: [] }],
  ["陆文柏致电俞岚，祝贺她到永康市市长办公室工作。", { 陆文柏: [], 俞岚: [] }],
]);

describePeople("what somebody was already at the time", [
  ["当时已任永康市市长的陆文柏带领大家。", { 陆文柏: ["永康市市长|永康市"] }],
  ["见到了永康市市长的陆文柏很高兴。", { 陆文柏: [] }],
]);

describePeople("a candidate of any city", [
  ["陆文柏，男，拟提名为副省级城市副市长人选。", { 陆文柏: [] }],
  ["陆文柏，男，拟提名为永康市副市长人选。", { 陆文柏: ["永康市副市长人选|永康市~proposed"] }],
]);
