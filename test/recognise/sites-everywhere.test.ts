/** Every named site of a text, wherever it stands, with its kind and the place it is in; and what only looks like one. */

import { loadLexicon, ownPacks } from "../../src/lexicon";
import { describeRows, read, type Setting } from "./scene";

/** With the countries abroad. */
const words = loadLexicon(ownPacks());

/** Each site as `康民药店:pharmacy@古山镇`; nothing behind @ where the text does not say. */
const sitesIn = (text: string, setting?: Setting): readonly string[] =>
  read(text, setting).sites.map(({ name, kind, within }) => `${name}:${kind}${within ? `@${within.name}` : ""}`);

describeRows("sites outside of what somebody does", sitesIn, [
  ["青松养老院今年获评先进。", ["青松养老院:care"]],
  ["记者从金水湾医院了解到，门诊已恢复。", ["金水湾医院:hospital"]],
  ["位于城东的云水花园小区居民反映停水。", ["云水花园小区:housing"]],
  ["伤者被送往第二人民医院救治。", ["第二人民医院:hospital"]],
  ["会议在金峰饭店召开。", ["金峰饭店:shop"]],
  ["台风过后，石浦渔港停满渔船。", ["石浦渔港:station"]],
]);

describeRows("sites in lists", sitesIn, [
  ["陆文柏走访了天远集团、宏图药业和城西农贸市场。", ["天远集团:company", "宏图药业:pharmacy", "城西农贸市场:market"]],
  ["俞岚先后来到清泉小学、揽胜博物馆等地。", ["清泉小学:school", "揽胜博物馆:museum"]],
  ["在宝盛广场、康民药店，陆文柏仔细询问。", ["宝盛广场:park", "康民药店:pharmacy"]],
]);

describeRows("schools by numeral", sitesIn, [
  ["市长陆文柏到一中附小、二中、第四小学检查。", ["一中附小:school", "二中:school", "第四小学:school"]],
  ["陆文柏到第三中学、第一幼儿园检查。", ["第三中学:school", "第一幼儿园:school"]],
  ["俞岚来到第五小学，看望教师。", ["第五小学:school"]],
]);

describeRows("a site in a place", sitesIn, [
  ["陆文柏来到古山镇康民药店检查。", ["古山镇康民药店:pharmacy@古山镇"]],
  ["陆文柏来到古山镇，走进康民药店。", ["康民药店:pharmacy@古山镇"]],
]);

describeRows("words that name no site", sitesIn, [
  ["各级医院要做好救治，学校要落实责任。", []],
  ["全县有2148个文化站、三十家养老院。", []],
  ["坚持以人民为中心，围绕区域经济中心发力。", []],
  ["县级医院和乡镇卫生院要加强联动。", []],
  ["香港与内地同胞同根同源。", []],
  ["据某新闻网站报道，天气转晴。", []],
]);

it("says of every candidate what became of it", () => {
  const { verdicts } = read("各级医院要做好救治，陆文柏来到康民药店。");
  const sites = verdicts().filter(({ kind }) => kind === "site");
  expect(sites.find(({ droppedBy }) => droppedBy === null)?.foundBy).toBe("sites/ending");
});

describeRows("embassies and offices, which are whose sent them", (text) => sitesIn(text, { words }), [
  ["章立方走访中国驻法国大使馆。", ["中国驻法国大使馆:government"]],
  ["章立方走访美国驻华大使馆。", ["美国驻华大使馆:government"]],
  ["章立方走访驻沪总领馆。", ["驻沪总领馆:government"]],
  ["章立方走访法国大使馆。", ["法国大使馆:government"]],
]);

describeRows("what only counts others", sitesIn, [
  ["章立方走访天远集团、宏图集团两家企业。", ["天远集团:company", "宏图集团:company"]],
  ["章立方走访宏图三家医院。", []],
]);

describeRows("a house abroad that is called as one at home", (text) => sitesIn(text, { words }), [
  ["章立方走访内罗毕国家图书馆。", ["内罗毕国家图书馆:museum@内罗毕"]],
  ["章立方走访国家图书馆。", ["国家图书馆:culture"]],
]);

const namesIn = (text: string): readonly string[] => read(text, { words, home: null }).sites.map(({ name }) => name);

describe("a site of the nation or abroad", () => {
  it.each<[string, readonly string[]]>([
    ["货轮到访以色列后，于1日离开以色列埃拉特港。", ["埃拉特港"]],
    ["会谈涉及俄机场遭袭一事。", []],
    ["陆文柏来到应急管理部，检查指导工作。", ["应急管理部"]],
    ["应急管理部，负责指导工作。", []],
    ["陆文柏还出席了论坛和乌兹别克斯坦鲁班工坊揭牌仪式。", ["乌兹别克斯坦鲁班工坊"]],
  ])("is read where a town, a visit or what is done with it tells: %s", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describeRows("sites abroad by the fuller names that the news prints", (text) => sitesIn(text, { words }), [
  ["两人相约在古罗马斗兽场见面。", ["斗兽场:park"]],
  ["他批评了美国国会大楼事件。", ["国会大厦:venue"]],
]);
