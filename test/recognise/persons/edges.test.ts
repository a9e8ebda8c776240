/** Where names end and begin: before words that no name takes along, and behind those that begin none. */

import { loadLexicon, ownPacks } from "../../../src/lexicon";
import { describePeople } from "../scene";

const words = loadLexicon(ownPacks().filter((pack) => /(?:core|china|nation)$/u.test(pack)));

describePeople("what stands behind a name", [
  ["浙江省委书记林武第一时间调度有关力量。", { 林武: ["浙江省委书记|浙江省"] }],
  ["他打算与俄总统普京通电话。", { 普京: ["俄总统|俄罗斯"] }, { words }],
  ["永拓公司副总裁杨圣曾表示，市场很好。", { 杨圣: ["永拓公司副总裁|永拓公司"] }],
  ["对永拓管理公司总经理杨圣免职并立案审查。", { 杨圣: ["永拓管理公司总经理|永拓管理公司"] }],
  ["乌兹别克斯坦总统米尔济约耶夫迎来生日。", { 米尔济约耶夫: ["乌兹别克斯坦总统|乌兹别克斯坦"] }, { words }],
]);

describePeople("what stands before one", [
  ["5月，当杜斯坦·穆勒来到加拿大时，火势很大。", { "杜斯坦·穆勒": [] }, { words }],
]);
