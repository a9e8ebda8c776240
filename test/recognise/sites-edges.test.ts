/** Where the name of a site begins and ends, and what only looks like one: with sentences of everyday news. */

import { loadLexicon, ownPacks } from "../../src/lexicon";
import { describeRows, read, type Setting } from "./scene";

const sitesIn = (text: string, setting?: Setting): readonly string[] =>
  read(text, setting).sites.map(({ name }) => name);

describeRows("what stands in front of a name is no part of it", sitesIn, [
  ["自从有了云溪文化礼堂，村民有了去处。", ["云溪文化礼堂"]],
  ["俞岚先后来到云溪纪念馆、秋水书店。", ["云溪纪念馆", "秋水书店"]],
  ["受访者供图云溪博物馆昨天开馆。", ["云溪博物馆"]],
  ["县里新建了一座云溪博物馆。", ["云溪博物馆"]],
  ["陆文柏曾到秋水县人民医院，去年退休。", ["秋水县人民医院"]],
  ["陆文柏一行来到云溪敬老院。", ["云溪敬老院"]],
  ["陆文柏走访了春和集团、宏图药业。", ["春和集团", "宏图药业"]],
  ["陆文柏一行到达全城云溪机场。", ["全城云溪机场"]],
  ["陆文柏随后到达云溪机场。", ["云溪机场"]],
]);

describeRows("a campus with the name of its school", sitesIn, [
  ["活动在云溪第二小学秋水分校举办。", ["云溪第二小学秋水分校"]],
  ["陆文柏走进云溪大学丰年研究院。", ["云溪大学丰年研究院"]],
  ["陆文柏走进云溪大学和丰年研究院。", ["云溪大学", "丰年研究院"]],
]);

it("tells of a branch of a listed site that it is none of the dictionary", () => {
  const [site] = read("陆文柏来到市中医院医共体花街分院检查。", { words: loadLexicon(ownPacks()) }).sites;
  expect(site).toMatchObject({ name: "市中医院医共体花街分院", foundBy: "sites/branch" });
});

describeRows("one of a kind, and what is bought and sold somewhere", sitesIn, [
  ["温州一民营医院被罚。", []],
  ["陆文柏来到永康市第一中学。", ["永康市第一中学"]],
  ["她像走进了一个迷你植物园。", []],
  ["产品销往德国市场。", []],
  ["陆文柏来到云溪农贸市场。", ["云溪农贸市场"]],
]);

describeRows("figures that are no part of a name", sitesIn, [
  ["发布会于7月14日省电视台举行。", []],
  ["他爬上楼高80层云溪大厦。", ["云溪大厦"]],
]);

describeRows("an area and what is visited there are two", sitesIn, [
  ["市长方远国12日在贵州考察云溪数据交易中心。", ["云溪数据交易中心"]],
  ["市长方远国在宁波调研临港开发基地。", ["临港开发基地"]],
  ["市长方远国来到南极考察站。", ["南极考察站"]],
  ["大会12日在北京人民大会堂举行。", ["人民大会堂"]],
]);

describeRows("what stands behind a name is no part of it", sitesIn, [
  ["青石国际机场实现双航站楼运行。", ["青石国际机场"]],
  ["云溪大桥通车后，秋水大桥的车少了。", ["云溪大桥", "秋水大桥"]],
]);

describeRows("names that are kept whole", sitesIn, [
  ["师生搬进秋水镇中心小学青石分校。", ["秋水镇中心小学青石分校"]],
  ["陆文柏来到秋水县人民医院城北院区检查。", ["秋水县人民医院城北院区"]],
  ["俞岚走进秋水县云溪中学南校区。", ["秋水县云溪中学南校区"]],
  ["陆文柏走进市木偶剧团，观看排练。", ["市木偶剧团"]],
]);

describeRows("what counts or picks sites out is no part of a name that is gone to", sitesIn, [
  ["陆文柏走访所有春晖医院。", []],
  ["陆文柏走访每家春晖医院。", []],
  ["陆文柏走访每所春晖小学。", []],
  ["陆文柏走访其余春晖医院。", []],
  ["陆文柏走访春晖医院。", ["春晖医院"]],
]);

describeRows("names that nobody goes to in the sentence", sitesIn, [
  ["据秋水农贸市场管理方介绍，菜价平稳。", ["秋水农贸市场"]],
  ["环卫工人在丰年路驿站歇脚。", ["丰年路驿站"]],
]);

describeRows("words that name no site", sitesIn, [
  ["几名志愿者又站出来帮忙。", []],
  ["晚上，市民夜游公园，灯火通明。", []],
  ["厂家推出一款高速破壁机。", []],
  ["体操项目的比赛今晚打响。", []],
  ["今年全市新建公园三座、口袋公园十二个。", []],
  ["孩子们参加暑期夏令营。", []],
  ["记者走访多家农贸市场发现，肉价回落。", []],
  ["他抱着孩子冲进急诊室。", []],
  ["部分超市和其他商场照常营业。", []],
  ["城南一小区停水，城东某小区也停水。", []],
  ["车队开过斜拉桥，停在高速公路服务区。", []],
]);

it("calls a site as a dictionary does, whatever its ending says: 高铁南站 is 永康南站", () => {
  const { sites } = read("市长秦晓棠到高铁南站检查。", { words: loadLexicon(ownPacks()), home: "永康市" });
  expect(sites).toMatchObject([{ name: "永康南站", aliases: ["高铁南站"], foundBy: "dictionary" }]);
});
