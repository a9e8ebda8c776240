/** Areas beyond home: divisions abroad, regions and seas, the nation itself, and what only has a place in front or within. */

import { loadLexicon, ownPacks } from "../../src/lexicon";
import { describeRows, placesIn as placesAtHome, type Setting } from "./scene";

const words = loadLexicon(ownPacks().filter((pack) => /(?:core|china|nation)$/u.test(pack)));
const placesIn = (text: string, setting?: Setting): readonly string[] => placesAtHome(text, { words, ...setting });

describeRows("divisions abroad that no table lists", placesIn, [
  ["据报道，塔里梅卡州发生山火。", ["塔里梅卡州"]],
  ["火车抵达白俄罗斯莫列廖夫州。", ["白俄罗斯", "莫列廖夫州"]],
  ["事故发生在恰洛加蒂县境内。", ["恰洛加蒂县"]],
  ["他出生在法国索纳-卢瓦尔省。", ["法国", "索纳-卢瓦尔省"]],
  ["塔里梅卡州长在会上说。", []],
  ["他在马里区域总部工作。", ["马里"]],
]);

describeRows("regions, seas and rivers of the country", placesIn, [
  ["明天，黄淮、江淮和川西高原有雨。", ["黄淮", "江淮", "川西高原"]],
  ["华北、东北等地气温下降。", ["华北", "东北"]],
  ["台风今夜进入南海。", ["南海"]],
  ["永定河水位上涨。", ["永定河"]],
  ["市长陆文柏到太湖调研。", ["太湖"]],
  ["太湖县召开会议。", ["太湖县"]],
  ["乡镇东北方向有一座小山。", []],
  ["本市南部、北部有雷雨。", []],
]);

describeRows("the nation, where it stands alone", placesIn, [
  ["这是他第一次来到中国。", ["中国"]],
  ["中国和丹麦签署了协议。", ["中国", "丹麦"]],
  ["他说，中国的市场很大。", ["中国"]],
  ["图源：视觉中国。", []],
  ["共建健康中国，人人有责。", []],
  ["中国银行发布了公告。", []],
]);

describeRows("counties of one city that stand side by side", placesIn, [
  ["道里、道外、南岗三区停课。", ["道里区=道里", "道外区=道外", "南岗区=南岗"]],
  ["房山、平谷、通州有大雨。", ["房山区=房山", "平谷区=平谷", "通州区=通州"]],
]);

describeRows("what a word around makes of a place", placesIn, [
  ["截至北京时间9时，比赛仍在进行。", []],
  ["1新西兰元对人民币4.5元。", []],
  ["客队来自北大西洋沿岸。", ["北大西洋"]],
  ["大金沙河两岸绿树成荫。", []],
  ["据《纽约时报》报道，股市上涨。", []],
  ["永拓（上海）有限公司参展。", []],
  ["他在纽约、东京设有公司。", ["纽约", "东京"]],
  ["主席陆文柏在纽约会见代表团。", ["纽约"]],
  ["本市医保定点药店增加。", []],
  ["大会在浙江湖州举行。", ["浙江省=浙江", "湖州市=湖州"]],
  ["我国中东部地区大风降温，中东局势紧张。", ["中东"]],
  ["昨晚白银期货上涨，白银市有雨。", ["白银市"]],
  ["平原地区气温回升。", []],
  ["很多哈萨克斯坦民众前来。", ["哈萨克斯坦"]],
  ["上海城市建设提速。", []],
  ["各国有权平利用核能。", []],
  ["商船驶过红海，行业却在红海竞争。", ["红海"]],
]);

describeRows("two nations by a character each, which are a city's name, too", placesIn, [
  ["巴基斯坦总理说，巴中友谊长存。", ["巴基斯坦"]],
  ["巴西总统说，巴中合作前景好。", ["巴西"]],
  ["陆文柏赴巴中考察。", ["巴中市=巴中"]],
  ["巴中市与巴西友城互访，巴中的茶叶受欢迎。", ["巴中市", "巴西", "巴中市=巴中"]],
]);

describeRows("quarters and hills that are known everywhere", placesIn, [
  ["陈先生家住汉口，在陆家嘴上班。", ["汉口", "陆家嘴"]],
  ["他在铜锣湾买了书，又去了柴湾。", ["铜锣湾", "柴湾"]],
  ["直升机飞往八达岭。", ["八达岭"]],
  ["汉口银行发布了公告。", []],
]);

describeRows("towns and waters abroad that the news names", placesIn, [
  ["双方在波克罗夫斯克方向交战。", ["波克罗夫斯克"]],
  ["考察船驶入楚科奇海，再经津轻海峡返航。", ["楚科奇海", "津轻海峡"]],
  ["贝卡谷地和宾特朱拜勒遭袭。", ["贝卡谷地", "宾特朱拜勒"]],
]);

describeRows("words that are divisions elsewhere", placesIn, [["各大城市和南方城市房价平稳。", []]]);
