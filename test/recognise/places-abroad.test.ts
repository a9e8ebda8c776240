/** Places abroad: namesakes where the text says that they are places, cities with their unit, and divisions in a place that is listed. */

import { loadLexicon, ownPacks } from "../../src/lexicon";
import { describeRows, placesIn as placesAtHome, read, type Setting } from "./scene";

const words = loadLexicon(ownPacks().filter((pack) => !pack.endsWith("yongkang")));
const placesIn = (text: string, setting?: Setting): readonly string[] => placesAtHome(text, { words, ...setting });

describeRows("namesakes right behind the state or the country that they lie in", placesIn, [
  ["考察团抵达缅因州奥本参观。", ["缅因州", "奥本"]],
  ["奥本在会上发了言。", []],
  ["旅行团到了越南河内。", ["越南", "河内"]],
  ["越南客人说，湖河内水质很好。", ["越南"]],
]);

describeRows("namesakes that are called a city, a harbour or an old capital", placesIn, [
  ["泰国古都素可泰有一座新寺庙。", ["泰国", "素可泰府=素可泰"]],
  ["这种素可泰丝绸卖得很好。", []],
]);

describeRows("namesakes with their unit, on a page that names their country", placesIn, [
  ["代表团到美国访问，林肯市的市民夹道欢迎。", ["美国", "林肯市"]],
  ["代表团到美国访问，买了三辆林肯牌汽车。", ["美国"]],
]);

describeRows("namesakes where somebody is or goes, on a page that names their country", placesIn, [
  ["德国总理在汉堡会见企业代表。", ["德国", "汉堡"]],
  ["委员长12日抵达河内，开始对越南进行访问。", ["河内", "越南"]],
  ["水流到河内，越南客人说。", ["越南"]],
  ["德国朋友买了两个汉堡。", ["德国"]],
  ["代表团在汉堡会见企业代表。", []],
]);

describeRows("namesakes in a list of places abroad", placesIn, [
  ["代表团访问了越南的岘港、河内和海防。", ["越南", "岘港", "河内", "海防"]],
  ["美国队的杰克逊、戴维斯和安德森得分。", ["美国"]],
]);

describeRows("islands that are counted", placesIn, [
  ["日本和俄罗斯对国后和择捉两岛各有主张。", ["日本", "俄罗斯", "国后岛=国后", "择捉岛=择捉"]],
  ["俄罗斯客人在码头等候，到国后再无消息。", ["俄罗斯"]],
]);

describeRows("cities and regions abroad with the unit behind their name", placesIn, [
  ["曼塔市的港口很忙，曼塔有二十万人。", ["曼塔市", "曼塔市=曼塔"]],
  ["曼塔市长说，港口很忙。", ["曼塔"]],
  ["马来西亚彭亨州的果园很大。", ["马来西亚", "彭亨州"]],
]);

describeRows("divisions that no table lists, right behind the place abroad that they lie in", placesIn, [
  ["代表团来到韩国扶安郡，参观首尔麻浦区的学校。", ["韩国", "扶安郡", "首尔", "麻浦区"]],
  ["他在北卡罗来纳州格林斯博罗市演讲。", ["北卡罗来纳州", "格林斯博罗市"]],
  ["弹药库位于克里米亚占科伊地区。", ["克里米亚", "占科伊地区"]],
  ["韩国各地区、德国东部地区和日本多个县都下了雨。", ["韩国", "德国", "日本"]],
  ["法国和欧盟地区都下了雨。", ["法国"]],
  ["英国首都和印度尼西亚雅加达东区都下了雨。", ["英国", "印度尼西亚", "雅加达"]],
]);

describeRows("listed regions behind a word that could begin their name", placesIn, [
  ["反对党因曼尼普尔邦骚乱提出动议。", ["曼尼普尔邦"]],
]);

describeRows("the nation beside its people, and where somebody does something in it", placesIn, [
  ["比赛结束，中国选手夺冠。", ["中国"]],
  ["王先生在中国宴请客人。", ["中国"]],
  ["这是中国医师节的活动。", []],
]);

const idsIn = (text: string): readonly (string | null)[] =>
  read(text, { words }).places.flatMap(({ text: printed, id }) => (printed === "斯普林菲尔德" ? [id] : []));

describe("which of several that are called alike is meant", () => {
  it("is told by the state in front", () => {
    expect(idsIn("考察团抵达伊利诺伊州斯普林菲尔德参观。")).toEqual(["world:斯普林菲尔德@伊利诺伊州"]);
    expect(idsIn("考察团抵达俄亥俄州斯普林菲尔德参观。")).toEqual(["world:斯普林菲尔德@俄亥俄州"]);
  });

  it("is none of them in a state of which no list has one", () => {
    expect(idsIn("考察团抵达缅因州斯普林菲尔德参观。")).toEqual([null]);
  });
});

describeRows("towns that no table has, behind what they are called", placesIn, [
  ["他在滨海城市托勒密亚过周末。", ["托勒密亚"]],
  ["城市马拉松开跑，城市巴士开通。", []],
]);

describeRows("capitals in front of a street that belongs to no name", placesIn, [
  ["这是尼日尔首都尼亚美街头。", ["尼日尔", "尼亚美"]],
]);

describeRows("the nation and others by one character, behind a verb of going", placesIn, [
  ["法国总统陆文柏4月访华。", ["法国", "中国=华"]],
  ["法国总统陆文柏访华期间到了工厂。", ["法国", "中国=华"]],
  ["章立方访俄归来。", ["俄罗斯=俄"]],
  ["章立方采访美的公司。", []],
  ["他在中学读书。", []],
]);

describeRows("cities abroad in front of what lies in them, and those that only a name is made with", placesIn, [
  ["陆文柏在东京大剧院观看演出。", ["东京"]],
  ["陆文柏在金华大剧院观看演出。", []],
]);

describeRows(
  "what sounds like a country or a region, and is a language, a corps or what two countries share",
  placesIn,
  [
    ["新疆生产建设兵团和中巴关系受到关注。", []],
    ["会上说法语和英语。", []],
    ["新疆和巴基斯坦受到关注。", ["新疆维吾尔自治区=新疆", "巴基斯坦"]],
  ],
);
