/** Texts of a sentence or two say what they are about: less evidence will do there than in a report. */

import { extractFile } from "../../src/extract";
import { loadLexicon, ownPacks } from "../../src/lexicon";
import { isNote } from "../../src/text";

const lexicon = loadLexicon(ownPacks());

const HINTS = { home: "永康市", published: "2022-05-13" };
const read = (text: string) => extractFile("a.txt", Buffer.from(text), lexicon, HINTS);
const places = (text: string) => read(text).places.map(({ name }) => name);
const names = (text: string) => read(text).persons.map(({ name }) => name);

it("are texts of at most 150 characters", () => {
  expect(isNote("好".repeat(150))).toBe(true);
  expect(isNote("好".repeat(151))).toBe(false);
});

it.each([
  ["县委书记陆文柏走进田间地头，同农技人员一起查看水稻长势。", "陆文柏"],
  ["6日，陆文柏与外宾共进工作午餐。", "陆文柏"],
  ["总统韦德罗紧急召开安全会议，宣布全国进入紧急状态。", "韦德罗"],
])("tell that somebody did what they say: %s", (text, name) => {
  expect(read(text).events.flatMap(({ participants }) => participants.map((one) => one.name))).toContain(name);
});

it("leave out whoever is only named in them", () => {
  const { events } = read("5月12日，志愿者吴建民来到古山镇，为老人送去粮油。村民赵文斌收到后很高兴。");
  expect(events.flatMap(({ participants }) => participants.map(({ name }) => name))).toEqual(["吴建民"]);
});

it("have names with nothing around, and no place among them", () => {
  expect(names("梁凤用异物钳将螺丝取出。")).toEqual(["梁凤"]);
  expect(names("市领导到金华、余杭考察。")).toEqual([]);
});

it("have nobody in the name of a place", () =>
  expect(names("各国要保护亚马孙雨林，市长章立方表示支持。")).toEqual(["章立方"]));

/** What makes a report of a note. */
const REST = "今年以来，全市经济运行平稳，各项工作有序推进，企业效益持续向好，居民收入稳步增长。".repeat(5);

it("have sites that a longer text leaves open", () => {
  const note = "大家在江边片区拍照。";
  expect([places(note), places(note + REST)]).toEqual([["江边片区"], []]);
});

it.each([
  ["章立方同库兹明通电话。", ["章立方", "库兹明"]],
  ["县委书记章立方约谈了陆文静。", ["章立方", "陆文静"]],
  ["章立方在永康火车站迎接陆文静一行。", ["章立方", "陆文静"]],
])("name both of whom they tell that one met the other: %s", (text, both) => {
  expect(read(text).events.flatMap(({ participants }) => participants.map(({ name }) => name))).toEqual(both);
});
