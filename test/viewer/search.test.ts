import { buildModel } from "../../viewer/src/data/model";
import { fold, prepareSearch } from "../../viewer/src/data/search";
import { DATASET } from "./dataset";

/** The browser has OpenCC's table. */
const TABLE: Readonly<Record<string, string>> = { 蘇: "苏", 遠: "远", 書: "书", 記: "记" };
const simplify = (text: string): string => Array.from(text, (character) => TABLE[character] ?? character).join("");
const search = prepareSearch(buildModel(DATASET), simplify);
const found = (query: string): string[] => search(query).map(({ label }) => label);

it.each([
  ["苏", ["苏明远"]],
  ["明远", ["苏明远"]],
  ["su", ["苏明远"]],
  ["SuMing", ["苏明远"]],
  ["su ming", ["苏明远"]],
  ["hzq", ["韩知秋"]],
  ["ｈｚｑ", ["韩知秋"]],
  ["口卡", ["东溪口卡点"]],
  ["书记", ["苏明远"]],
  ["韩 市长", ["韩知秋"]],
  ["蘇明遠", ["苏明远"]],
  ["明 書記", ["苏明远"]],
  ["春耕", ["春耕座谈会"]],
  ["2021-03-01", ["走访"]],
  ["韩 书记", []],
  ["没有", []],
  ["", []],
  ["  ", []],
])("finds by %j", (query, labels) => {
  expect(found(query)).toEqual(labels);
});

it("puts names before posts", () => {
  expect(found("临川")).toEqual(["临川镇", "韩知秋", "罗亦安", "苏明远"]);
  expect(found("点")).toEqual(["东溪口卡点"]);
});

it("says which post or other form matched, and otherwise what tells it from others of the name", () => {
  expect(search("书记")).toMatchObject([{ label: "苏明远", detail: "临川市委书记" }]);
  expect(search("东溪")).toMatchObject([{ label: "东溪口卡点", detail: "临川镇" }]);
  expect(search("走访")).toMatchObject([{ kind: "event", detail: "2021-03-01" }]);
});

it("folds widths, case and tones", () => {
  expect(fold(" Ｚhāng Xùshēng ")).toBe("zhang xusheng");
});
