/** What stands in front of a title and is none of it, or all of it: 但, 和 of a place's name, a journal; titles held 由 somebody. */

import { loadLexicon, ownPacks } from "../../src/lexicon";
import { describePeople } from "./scene";

const words = loadLexicon(ownPacks().filter((pack) => /(?:core|china|nation)$/u.test(pack)));

describePeople("但 and 而 in front of a body", [
  ["但永拓公司总经理陆文柏说，可以等。", { 陆文柏: ["永拓公司总经理|永拓公司"] }],
  ["有人反对，而永拓基金会理事长俞岚支持。", { 俞岚: ["永拓基金会理事长|永拓基金会"] }],
  ["她将是继国务卿陆文柏后到访的官员。", { 陆文柏: ["国务卿|?"] }],
  ["而立之年的市长陆文柏说，要等。", { 陆文柏: ["市长|永康市"] }],
]);

describePeople("places that have 和 in their names", [
  ["平和县委书记陆文柏到场。", { 陆文柏: ["平和县委书记|平和县"] }],
  [
    "晋中市人大常委会副主任、和顺县委书记陆文柏说。",
    { 陆文柏: ["晋中市人大常委会副主任|晋中市", "和顺县委书记|和顺县"] },
  ],
  ["和田市委书记俞岚到场。", { 俞岚: ["和田市委书记|和田市"] }],
  ["县委书记陆文柏和顺利当选的俞岚到场。", { 陆文柏: ["县委书记|武义县"], 俞岚: [] }, { home: "武义县" }],
]);

describePeople("journals right in front of a head", [
  ["《永拓文学》副主编陆文柏到场。", { 陆文柏: ["《永拓文学》副主编|永拓文学"] }],
  [
    "永拓研究部副主任俞岚，《永拓文学》副主编陆文柏到场。",
    { 俞岚: ["永拓研究部副主任|?"], 陆文柏: ["《永拓文学》副主编|永拓文学"] },
  ],
  ["会议学习了《永康条例》，市长陆文柏讲话。", { 陆文柏: ["市长|永康市"] }],
]);

describePeople("titles in front of 由 and who holds them", [
  ["永拓保险党委书记、董事长由陆文柏担任。", { 陆文柏: ["永拓保险党委书记|永拓保险", "永拓保险董事长|永拓保险"] }],
  [
    "永拓学校党委书记由陆文柏担任，校长由俞大岚担任。",
    { 陆文柏: ["永拓学校党委书记|永拓学校"], 俞大岚: ["永拓学校校长|永拓学校"] },
  ],
  ["市长说，会议由陆文柏担任翻译。", { 陆文柏: [] }],
]);

describePeople("two titles with no mark between", [
  ["永康市卫健局党组书记局长陆文柏说。", { 陆文柏: ["永康市卫健局党组书记|永康市", "永康市卫健局局长|永康市"] }],
]);

describePeople("who advises the holder of a post", [
  ["乌克兰总统办公室主任顾问陆文柏发文。", { 陆文柏: ["乌克兰总统办公室主任顾问|乌克兰"] }, { words }],
  ["美国总统国家安全事务助理陆文柏说。", { 陆文柏: ["美国总统国家安全事务助理|美国"] }, { words }],
]);

describePeople("the mayor of a capital", [
  ["俄罗斯首都莫斯科市长陆文柏说。", { 陆文柏: ["莫斯科市长|莫斯科"] }, { words }],
  ["乍得过渡总统陆文柏说。", { 陆文柏: ["乍得过渡总统|乍得"] }, { words }],
]);

describePeople("what leads to the post that a clause is about", [
  ["距离中国国务院总理陆文柏来访不到一月。", { 陆文柏: ["中国国务院总理|全国"] }, { words }],
  ["反对派领袖陆文柏说。", { 陆文柏: ["反对派领袖|?"] }, { words }],
]);

describePeople("who is relieved of a post that stands right behind the name", [
  ["会议免去陆文柏市长职务，任命俞岚为市长。", { 陆文柏: ["市长|永康市~former"], 俞岚: ["市长|永康市"] }],
  ["会议免去陆文柏，市长俞岚说明理由。", { 陆文柏: [], 俞岚: ["市长|永康市"] }],
]);

describePeople("what was done to a body and is none of its name", [
  ["永拓卫队部分军人扣押该国总统陆文柏。", { 陆文柏: ["总统|?"] }],
  ["永康医院外科返聘武义县乳腺学组组长陆文柏。", { 陆文柏: ["武义县乳腺学组组长|武义县"] }],
]);

describePeople("a monarch with a number behind the name", [
  ["英国国王查尔斯三世来访。", { 查尔斯三世: ["英国国王|英国"] }, { words }],
]);

describePeople("what somebody does in front of a body, which is told by its beginning", [
  ["这些因素助推股市永拓市场调查湖南大学教授陆文柏说。", { 陆文柏: ["湖南大学教授|湖南大学"] }],
  [
    "记者跟随北京永拓文化发展有限公司董事长陆文柏到场。",
    { 陆文柏: ["北京永拓文化发展有限公司董事长|北京永拓文化发展有限公司"] },
  ],
  ["士兵要求恢复总统陆文柏的职务。", { 陆文柏: ["总统|?"] }],
  ["永拓移动杭州分公司经理陆文柏到场。", { 陆文柏: ["永拓移动杭州分公司经理|永拓移动杭州分公司"] }],
  ["政协第十二届浙江省委员会委员陆文柏到场。", { 陆文柏: ["政协第十二届浙江省委员会委员|政协第十二届浙江省委员会"] }],
  ["安徽省委组织部长陆文柏到场。", { 陆文柏: ["安徽省委组织部长|安徽省"] }],
  ["中国常驻联合国副代表陆文柏说。", { 陆文柏: ["中国常驻联合国副代表|全国"] }, { words }],
]);

describePeople("bodies in letters that have spaces in them", [
  ["俞岚说，她和Yongtuo CEO陆文柏会再见。", { 俞岚: [], 陆文柏: ["YongtuoCEO|Yongtuo"] }],
  ["Yongtuo Games联合创始人陆文柏表示。", { 陆文柏: ["YongtuoGames联合创始人|YongtuoGames"] }],
  ["永拓平台CEO俞岚和Yongtuo CEO陆文柏到场。", { 俞岚: ["永拓平台CEO|永拓平台"], 陆文柏: ["YongtuoCEO|Yongtuo"] }],
]);

describePeople("该国 and bodies that say themselves whose they are", [
  ["韩国防长陆文柏、该国总理俞岚到场。", { 陆文柏: ["韩国防长|韩国"], 俞岚: ["总理|?"] }],
  [
    "浙江省委副书记、湖南大学教务处处长陆文柏到场。",
    { 陆文柏: ["浙江省委副书记|浙江省", "湖南大学教务处处长|湖南大学教务处"] },
  ],
  [
    "永拓学会会长陆文柏、中国文联研究室副主任俞岚到场。",
    { 陆文柏: ["永拓学会会长|永拓学会"], 俞岚: ["中国文联研究室副主任|中国文联研究室"] },
    { words },
  ],
]);
