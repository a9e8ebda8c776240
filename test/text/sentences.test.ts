import { beforeBracket, behindBracket, sentencesOf } from "../../src/text";

it.each([
  ["会议召开。“要落实。”", ["会议召开。", "“要落实。”"]],
  ["先看现场；再开会！", ["先看现场；", "再开会！"]],
  ["清溪镇（东片。）", ["清溪镇（东片。）"]],
  ["一行\n一行", ["一行", "一行"]],
  ["没有句号", ["没有句号"]],
  ["。", []],
])("cuts %j where its sentences end", (text, sentences) => {
  expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
});

describe("a remark in brackets", () => {
  it.each([
    ["朱彭年（女，藏族）出席", 3, 10, 9],
    ["朱彭年（女，藏族）出席", 3, 4, 3],
    ["朱彭年出席", 3, 10, 3],
    ["朱彭年（女", 3, 10, 3],
  ])("of %s is passed over from %i on where it has at most %i characters", (text, at, longest, behind) => {
    expect(behindBracket(text, at, longest)).toBe(behind);
  });

  it.each([
    ["副局长（挂职）", 7, 10, 3],
    ["副局长（挂职）", 7, 3, 7],
    ["副局长", 3, 10, 3],
  ])("of %s is passed over backwards from %i on where it has at most %i characters", (text, end, longest, before) => {
    expect(beforeBracket(text, end, longest)).toBe(before);
  });
});
