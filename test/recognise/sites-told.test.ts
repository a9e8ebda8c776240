/** Sites and areas that the words right around tell, and what stands in front of a name or within it. */

import { loadLexicon, ownPacks } from "../../src/lexicon";
import { describeRows, placesIn, read, type Setting } from "./scene";

const words = loadLexicon(ownPacks().filter((pack) => /(?:core|china|nation)$/u.test(pack)));

const sitesIn = (text: string, setting?: Setting): readonly string[] =>
  read(text, { words, ...setting }).sites.map(({ name }) => name);

describeRows("what lies somewhere, at the front of its clause", sitesIn, [
  ["柳塘坞示范点位于山下。", ["柳塘坞示范点"]],
  ["柳塘坞公园占地20亩。", ["柳塘坞公园"]],
  ["城区位置很好。", []],
]);

describeRows("areas that lie somewhere, or are something", placesIn, [
  ["柳塘坞开发区位于山下。", ["柳塘坞开发区"]],
  ["柳塘湖是候鸟的家。", ["柳塘湖"]],
]);

describeRows("where somebody is within", sitesIn, [
  ["柳塘坞广场上，群众欢聚一堂。", ["柳塘坞广场"]],
  ["陆文柏在柳塘坞车间内看望职工。", ["柳塘坞车间"]],
  ["会场上，群众欢聚一堂。", []],
]);

describeRows("what only says where a site stands, or what it is", sitesIn, [
  ["集会在首都平壤红星广场举行。", ["红星广场"]],
  ["陆文柏来到清源路21号久凌大厦。", ["久凌大厦"]],
  ["陆文柏来到清源路8号院。", ["清源路8号院"]],
  ["陆文柏走访侨商企业安徽永拓有限公司。", ["安徽永拓有限公司"]],
]);

describeRows("a branch with the name of its company", sitesIn, [
  ["陆文柏来到永拓矿业股份有限公司山阳分公司。", ["永拓矿业股份有限公司山阳分公司"]],
  ["陆文柏来到永拓矿业股份有限公司和山阳分公司。", ["永拓矿业股份有限公司", "山阳分公司"]],
]);

describeRows("what is quoted within a name", sitesIn, [
  ["陆文柏走进“一盏油灯的温暖”专题陈列馆。", ["“一盏油灯的温暖”专题陈列馆"]],
  ["陆文柏在考察时的第一站来到永康。", []],
]);

describeRows("what only looks like a place", placesIn, [
  ["陆文柏走访并开展座谈。", []],
  ["全州退役军人代表参加。", []],
  ["传承延安精神，守护万水千山。", []],
  ["长江源村搬到了山下。", ["长江源村"]],
]);

const abroadIn = (text: string): readonly string[] => placesIn(text, { words });

describeRows("what is called after a place abroad, and nations by a character each", abroadIn, [
  ["航船从大阪湾启程，前往菲律宾。", ["大阪湾", "菲律宾"]],
  ["陆文柏谈到纽约湾区的发展。", ["纽约"]],
  ["中亚两国友谊深厚，亚美尼亚重视中亚友谊。", ["亚美尼亚"]],
  ["中亚五国重视友谊。", ["中亚"]],
  ["陆文柏在德国会见汉堡市长柯达洛。", ["德国", "汉堡"]],
]);

describeRows("a short form at the front of a longer name of the page", placesIn, [
  ["大通湖区召开会议，大通湖支行参加。", ["大通湖区"]],
]);
