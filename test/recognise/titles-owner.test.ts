/** Whose a post is: of a body that is more than an organisation, of none, and of what the sentence names before. */

import { loadLexicon, ownPacks } from "../../src/lexicon";
import { describePeople } from "./scene";

const words = loadLexicon(ownPacks().filter((pack) => /(?:core|china|nation)$/u.test(pack)));

describePeople("bodies that only say what somebody does", [
  ["高级软件工程师陆文柏说。", { 陆文柏: ["高级软件工程师|?"] }],
  ["电影的特效总监陆文柏说。", { 陆文柏: ["特效总监|?"] }],
  ["著名相声表演艺术家陆文柏到场。", { 陆文柏: ["著名相声表演艺术家|?"] }],
  ["教务处处长陆文柏、救援队队长俞岚到场。", { 陆文柏: ["教务处处长|?"], 俞岚: ["救援队队长|?"] }],
  // Companies are called by any word.
  ["苹果首席财务官陆文柏说。", { 陆文柏: ["苹果首席财务官|苹果"] }],
  ["永拓产品总监陆文柏说。", { 陆文柏: ["永拓产品总监|永拓"] }],
  ["国际金融论坛副理事长陆文柏致辞。", { 陆文柏: ["国际金融论坛副理事长|国际金融论坛"] }],
]);

describePeople("bodies that are more than an organisation", [
  ["永拓大学经济学教授陆文柏说。", { 陆文柏: ["永拓大学经济学教授|永拓大学"] }],
  ["永拓研究院市场研究总监陆文柏说。", { 陆文柏: ["永拓研究院市场研究总监|永拓研究院"] }],
  ["永拓基金指数研究部总经理陆文柏说。", { 陆文柏: ["永拓基金指数研究部总经理|永拓基金"] }],
  ["永拓慈善基金会项目部部长陆文柏说。", { 陆文柏: ["永拓慈善基金会项目部部长|永拓慈善基金会"] }],
  ["永拓大学电气工程学院副院长陆文柏说。", { 陆文柏: ["永拓大学电气工程学院副院长|永拓大学电气工程学院"] }],
  ["水利部部长陆文柏说。", { 陆文柏: ["水利部部长|?"] }, { words }],
]);

describePeople("the company that a sentence names in front of a post that only a company has", [
  ["永拓公司也宣布裁员，而其首席执行官陆文柏没有回应。", { 陆文柏: ["永拓公司首席执行官|永拓公司"] }],
  ["永拓信息公司发生变更，陆文柏卸任法定代表人。", { 陆文柏: ["永拓信息公司法定代表人|永拓信息公司~former"] }],
  [
    "永拓（杭州）传媒有限公司由陆文柏任法定代表人。",
    { 陆文柏: ["永拓（杭州）传媒有限公司法定代表人|永拓（杭州）传媒有限公司"] },
  ],
  // Of which of two, it does not say; nor is everybody's head of one.
  ["永拓公司起诉万和集团，总经理陆文柏说，要等。", { 陆文柏: ["总经理|?"] }],
  ["永拓公司公告，主任陆文柏辞职。", { 陆文柏: ["主任|?"] }],
  ["上市公司公告，总经理陆文柏辞职。", { 陆文柏: ["总经理|?"] }],
]);

describePeople("ministers listed behind another of their country", [
  [
    "俄罗斯总理陆文柏、财政部部长俞岚到访。",
    { 陆文柏: ["俄罗斯总理|俄罗斯"], 俞岚: ["俄罗斯财政部部长|俄罗斯"] },
    { words },
  ],
  [
    "俄罗斯商会会长陆文柏、街道治安委员会主席俞岚到访。",
    { 陆文柏: ["俄罗斯商会会长|俄罗斯商会"], 俞岚: ["街道治安委员会主席|?"] },
    { words },
  ],
]);

describePeople("several titles behind names, one body in front of the first", [
  [
    "永康市工商业联合会陆文柏书记、俞岚副主席到场。",
    { 陆文柏: ["永康市工商业联合会书记|永康市"], 俞岚: ["永康市工商业联合会副主席|永康市"] },
  ],
  ["陆文柏书记、俞岚主任到场。", { 陆文柏: ["书记|?"], 俞岚: ["主任|?"] }],
  ["永康市引进的俄罗斯某大学归国青年人才陆文柏博士到场。", { 陆文柏: ["博士|?"] }, { words }],
]);

describePeople("what is told in front of a head of state", [
  ["这次由政府兑现总统陆文柏的承诺。", { 陆文柏: ["总统|?"] }],
  ["他会见了埃及总统陆文柏。", { 陆文柏: ["埃及总统|埃及"] }, { words }],
  ["共和党总统候选人陆文柏到场。", { 陆文柏: ["共和党总统候选人|共和党~proposed"] }],
]);

describePeople("what an organisation is, in front of its name", [
  ["最大在野党共同民主党党首陆文柏说。", { 陆文柏: ["共同民主党党首|共同民主党"] }],
  ["在野党党首陆文柏说。", { 陆文柏: ["在野党党首|在野党"] }],
]);

describePeople("towns and words that only look like others", [
  ["画溪镇原党委书记陆文柏到场。", { 陆文柏: ["画溪镇党委书记|画溪镇~former"] }],
  ["镇原县委书记陆文柏到场。", { 陆文柏: ["镇原县委书记|镇原县"] }],
  ["向日葵志愿服务队队长陆文柏到场。", { 陆文柏: ["向日葵志愿服务队队长|向日葵志愿服务队"] }],
  ["因公司总经理陆文柏辞职。", { 陆文柏: ["公司总经理|公司"] }],
  ["永拓基因公司总经理陆文柏到场。", { 陆文柏: ["永拓基因公司总经理|永拓基因公司"] }],
]);

describePeople("units of the armed police by the full name of their area", [
  ["武警金华市支队政委陆文柏到场。", { 陆文柏: ["武警金华市支队政委|金华市"] }],
  ["武警浙江总队医院政委陆文柏到场。", { 陆文柏: ["武警浙江总队医院政委|浙江省"] }],
]);

describePeople("该 of an organ that the text names", [
  [
    "患者被工友紧急送往医院治疗。永康市第一人民医院急诊很忙，该院急诊科副主任医师陆文柏说。",
    { 陆文柏: ["永康市第一人民医院急诊科副主任医师|永康市"] },
  ],
]);
