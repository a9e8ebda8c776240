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
  ["永康市引进的俄罗斯某大学归国青年人才陆文柏教授到场。", { 陆文柏: ["教授|?"] }, { words }],
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
  ["因公司总经理陆文柏辞职。", { 陆文柏: ["公司总经理|?"] }],
  ["永拓基因公司总经理陆文柏到场。", { 陆文柏: ["永拓基因公司总经理|永拓基因公司"] }],
]);

describePeople("units of the armed police by the full name of their area", [
  ["武警金华市支队政委陆文柏到场。", { 陆文柏: ["武警金华市支队政委|金华市"] }],
  ["武警浙江总队医院政委陆文柏到场。", { 陆文柏: ["武警浙江总队医院政委|浙江省"] }],
]);

describePeople("该 of an organ that the text names", [
  [
    "患者被工友紧急送往医院治疗。永康市第一人民医院急诊很忙，该院急诊科副主任医师陆文柏说。",
    { 陆文柏: ["永康市第一人民医院急诊科副主任医师|永康市第一人民医院"] },
  ],
]);

describePeople("what is told in front of a place or a listed body", [
  ["上诉维持原判金华市中级人民法院审判员陆文柏说。", { 陆文柏: ["金华市中级人民法院审判员|金华市"] }],
  ["同比增长59.5%金华市餐饮行业协会会长陆文柏说。", { 陆文柏: ["金华市餐饮行业协会会长|金华市"] }],
  ["永拓联盟金华分会会长陆文柏说。", { 陆文柏: ["永拓联盟金华分会会长|永拓联盟金华分会"] }],
  [
    "推进粤港澳大湾区建设领导小组组长陆文柏说。",
    { 陆文柏: ["推进粤港澳大湾区建设领导小组组长|推进粤港澳大湾区建设领导小组"] },
  ],
  ["【同期】永康市公安局副局长陆文柏：要等。", { 陆文柏: ["永康市公安局副局长|永康市"] }],
]);

describePeople("a head that is not a company's alone, in front of 兼", [
  ["永拓德盈主席兼行政总裁陆文柏说。", { 陆文柏: ["永拓德盈主席|永拓德盈", "永拓德盈行政总裁|永拓德盈"] }],
  ["永拓执行副总裁兼中国区总裁陆文柏说。", { 陆文柏: ["永拓执行副总裁|永拓", "永拓中国区总裁|永拓中国区"] }],
]);

describePeople("该国 of the country that was named last", [
  ["印度宣布限令。该国工业部长陆文柏说，要等。", { 陆文柏: ["工业部长|印度"] }, { words }],
  ["该国工业部长陆文柏说，要等。", { 陆文柏: ["工业部长|?"] }, { words }],
]);

describePeople("a company that reads as a name, in front of who heads it", [
  ["雷诺说，要等。雷诺首席执行官陆文柏说，要看。", { 雷诺: [], 陆文柏: ["雷诺首席执行官|雷诺"] }],
  ["主任俞岚陪同董事长陆文柏到场。", { 俞岚: ["主任|?"], 陆文柏: ["董事长|?"] }],
]);

describePeople("presidents of the country that a text names most", [
  [
    "美国很忙，美国要选举。候选人来自各州，每一州都有自己的办法，有的州先选，有的州后选，有的州要等到最后一天才知道谁赢得了选举，记者说。人们说，这要很久，也许要等到明年，谁也不知道。总统陆文柏说，要等。",
    { 陆文柏: ["总统|美国"] },
    { words },
  ],
]);

describePeople("ministries of several fields, the last behind 、", [
  [
    "中国国务院副总理俞岚与法国经济、财政及工业、数字主权部部长陆文柏会谈。",
    { 俞岚: ["中国国务院副总理|全国"], 陆文柏: ["法国经济、财政及工业、数字主权部部长|法国"] },
    { words },
  ],
  [
    "法国总理俞岚、数字主权部部长陆文柏会谈。",
    { 俞岚: ["法国总理|法国"], 陆文柏: ["法国数字主权部部长|法国"] },
    { words },
  ],
]);

describePeople("a body that is printed for each of several people", [
  [
    "永拓书店经理陆文柏、永拓书店店主俞岚到场。",
    { 陆文柏: ["永拓书店经理|永拓书店"], 俞岚: ["永拓书店店主|永拓书店"] },
  ],
]);

describePeople("bodies that a word stands in which others begin or end", [
  [
    "永康市公安局党委委员、指挥中心主任陆文柏参加。",
    { 陆文柏: ["永康市公安局党委委员|永康市", "永康市公安局指挥中心主任|永康市"] },
  ],
  ["永康市司法局律师管理处处长陆文柏参加。", { 陆文柏: ["永康市司法局律师管理处处长|永康市"] }],
  ["永康市律师陆文柏参加。", { 陆文柏: [] }],
]);

describePeople("posts given up, with 原 behind the area", [
  ["永康市原卫生局局长陆文柏到场。", { 陆文柏: ["永康市卫生局局长|永康市~former"] }],
  ["永康市卫生局局长陆文柏到场。", { 陆文柏: ["永康市卫生局局长|永康市"] }],
]);

describePeople("a long body with what it is called for short in a bracket", [
  [
    "浙江省地质矿产勘查开发局（下称“浙江省地矿局”）副局长陆文柏到场。",
    { 陆文柏: ["浙江省地质矿产勘查开发局副局长|浙江省"] },
    { words },
  ],
]);

describePeople("who is called to a post", [
  ["全会决定递补陆文柏、俞岚为市委委员。", { 陆文柏: ["市委委员|永康市"], 俞岚: ["市委委员|永康市"] }],
  ["陆文柏已调任永康市委副书记。", { 陆文柏: ["永康市委副书记|永康市"] }],
]);

describePeople("a community, which is no district", [
  ["区人大常委会副主任陆文柏到陈家社区调研。", { 陆文柏: ["区人大常委会副主任|?"] }, { words }],
]);

describePeople("leaders of a town", [
  ["长征镇举行座谈会。镇领导陆文柏、俞岚到场。", { 陆文柏: ["镇领导|长征镇"], 俞岚: ["镇领导|长征镇"] }],
]);

describePeople("a name whose last character begins a word that would leave the surname alone", [
  ["国家副主席韩正在北京会见客人。", { 韩正: ["国家副主席|全国"] }, { words }],
  ["原局长李铁因涉嫌违纪被查。", { 李铁: ["局长|?~former"] }, { words }],
]);
