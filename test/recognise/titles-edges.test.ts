/** Where titles begin, and what in them is said twice: brackets, countries, words that begin clauses. */

import { loadLexicon, ownPacks } from "../../src/lexicon";
import { describePeople } from "./scene";

const words = loadLexicon(ownPacks().filter((pack) => /(?:core|china|nation)$/u.test(pack)));

describePeople("a bracket that says a body again", [
  [
    "永拓飞机制造有限公司（永飞公司）采购部负责人陆文柏说。",
    { 陆文柏: ["永拓飞机制造有限公司采购部负责人|永拓飞机制造有限公司"] },
  ],
  ["中国地质大学（北京）校长陆文柏说。", { 陆文柏: ["中国地质大学（北京）校长|中国地质大学（北京）"] }],
  ["永拓集团现任董事长陆文柏说。", { 陆文柏: ["永拓集团董事长|永拓集团"] }],
]);

describePeople("countries and their organs", [
  ["法国国防部副部长陆文柏来访。", { 陆文柏: ["法国国防部副部长|法国"] }, { words }],
  ["法国与会。虽然法院因法总统陆文柏涉嫌受贿发出传票，会议照开。", { 陆文柏: ["法总统|法国"] }, { words }],
  [
    "德国副总理兼经济和气候保护部长陆文柏来访。",
    { 陆文柏: ["德国副总理|德国", "德国经济和气候保护部长|德国"] },
    { words },
  ],
  ["中国国务院总理陆文柏出席会议。", { 陆文柏: ["中国国务院总理|全国"] }, { words }],
]);

describePeople("words that begin clauses and no body", [
  ["虽然永拓集团董事长陆文柏参加，会议没有开成。", { 陆文柏: ["永拓集团董事长|永拓集团"] }],
  ["此次访团的成员为永拓集团董事长陆文柏。", { 陆文柏: ["永拓集团董事长|永拓集团"] }],
  ["浙江省见义勇为工作中心主任陆文柏说。", { 陆文柏: ["浙江省见义勇为工作中心主任|浙江省"] }],
]);

describePeople("whose a body is", [
  ["本溪市公安局局长陆文柏说。", { 陆文柏: ["本溪市公安局局长|本溪市"] }],
  ["上海二中院立案庭副庭长陆文柏说。", { 陆文柏: ["上海二中院立案庭副庭长|上海市"] }],
  ["香港特区政府环境局局长陆文柏说。", { 陆文柏: ["香港特区政府环境局局长|香港特别行政区"] }],
  ["红旗社区书记陆文柏说。", { 陆文柏: ["红旗社区书记|红旗社区"] }],
  [
    "永拓大学校长陆文柏，香港科学院院长俞岚发言。",
    { 陆文柏: ["永拓大学校长|永拓大学"], 俞岚: ["香港科学院院长|香港科学院"] },
  ],
]);
