/** People behind titles, in lists, before their titles, as those who speak, and named again. */

import { describePeople, read } from "./scene";

describePeople("lists", [
  [
    "市领导陆文柏、俞岚、秦晓棠出席会议。",
    { 陆文柏: ["市领导|永康市"], 俞岚: ["市领导|永康市"], 秦晓棠: ["市领导|永康市"] },
  ],
  [
    "市领导陆文柏、俞岚和秦晓棠参加。",
    { 陆文柏: ["市领导|永康市"], 俞岚: ["市领导|永康市"], 秦晓棠: ["市领导|永康市"] },
  ],
  ["市领导陆文柏、俞岚等参加。", { 陆文柏: ["市领导|永康市"], 俞岚: ["市领导|永康市"] }],
  ["副市长俞岚、柯楠、秦晓棠参加。", { 俞岚: ["副市长|永康市"], 柯楠: ["副市长|永康市"], 秦晓棠: ["副市长|永康市"] }],
  [
    "市政协主席秦晓棠，副主席柯楠、邵可欣，秘书长闻一舟参加。",
    {
      秦晓棠: ["市政协主席|永康市"],
      柯楠: ["市政协副主席|永康市"],
      邵可欣: ["市政协副主席|永康市"],
      闻一舟: ["市政协秘书长|永康市"],
    },
  ],
  [
    "市领导欧阳澄、诸葛明礼、陆文柏参加。",
    { 欧阳澄: ["市领导|永康市"], 诸葛明礼: ["市领导|永康市"], 陆文柏: ["市领导|永康市"] },
  ],
  [
    "陆文柏、俞岚、秦晓棠等市各套班子领导出席会议。",
    { 陆文柏: ["市各套班子领导|永康市"], 俞岚: ["市各套班子领导|永康市"], 秦晓棠: ["市各套班子领导|永康市"] },
  ],
  ["市领导崔小玉（女，藏族）、陆文柏（挂职）参加。", { 崔小玉: ["市领导|永康市"], 陆文柏: ["市领导|永康市"] }],
]);

describePeople("what ends a list", [
  ["市领导陆文柏、俞岚，企业代表、社区干部参加。", { 陆文柏: ["市领导|永康市"], 俞岚: ["市领导|永康市"] }],
  ["市领导陆文柏、有关部门负责人参加。", { 陆文柏: ["市领导|永康市"] }],
  ["市领导陆文柏及各镇街负责人参加。", { 陆文柏: ["市领导|永康市"] }],
  ["市领导、各部门负责人参加会议。", {}],
  ["市领导高度重视，时间安排紧凑。", {}],
]);

describePeople("people who speak", [
  ["陆文柏强调，要抓落实。", { 陆文柏: [] }],
  ["陆文柏说：“很好。”", { 陆文柏: [] }],
  ["会上，陆文柏指出，形势向好。", { 陆文柏: [] }],
  ["当天，陆文柏一行来到古山镇。", { 陆文柏: [] }],
  ["应该强调，安全第一。", {}],
  ["方案指出，要分步实施。", {}],
  ["文章指出，形势向好。", {}],
  ["会议强调，要抓落实。", {}],
  ["白天说的话要算数。", {}],
  ["有关负责人表示，将继续努力。", {}],
  ["何时说都不晚。", {}],
]);

describePeople("people before their titles", [
  ["陆文柏书记强调，要抓落实。陆文柏来到古山镇。", { 陆文柏: [] }],
  ["清源大学党委陆文柏书记一行来永。", { 陆文柏: ["清源大学党委书记|清源大学"] }],
  ["要发挥党支部书记作用，明确主任职责。", {}],
]);

describePeople("people who are no officials", [
  ["村民陆文柏说，日子好了。", { 陆文柏: [] }],
  ["劳动模范陆文柏、俞岚接受表彰。", { 陆文柏: [], 俞岚: [] }],
  ["志愿者服务热情，村民生活改善。", {}],
]);

describe("people named again", () => {
  it("are found wherever they stand", () => {
    const { persons } = read("市长陆文柏出席。会后，记者看到陆文柏走下台。大家都说陆文柏平易近人。");
    expect(persons.map(({ name, foundBy }) => [name, foundBy])).toEqual([
      ["陆文柏", "persons/after-title"],
      ["陆文柏", "persons/again"],
      ["陆文柏", "persons/again"],
    ]);
  });

  it("say where they stand in the text", () => {
    const { text, persons } = read("市领导陆文柏、俞岚参加。陆文柏强调，要抓落实。");
    expect(persons.map(({ start, end }) => text.slice(start, end))).toEqual(["陆文柏", "俞岚", "陆文柏"]);
  });

  it("never overlap", () => {
    const { persons } = read("市领导陆文柏、陆文、柏云峰参加。陆文柏云峰来永。");
    persons.slice(1).forEach((person, index) => expect(person.start).toBeGreaterThanOrEqual(persons[index]!.end));
  });
});

describe("reporters", () => {
  it("are no people of the story", () => {
    expect(read("陆文柏说，图为现场。", { bylines: ["陆文柏"] }).persons).toEqual([]);
  });
  it("stay when somebody of their name has a post", () => {
    const names = read("市长陆文柏出席。", { bylines: ["陆文柏"] }).persons.map(({ name }) => name);
    expect(names).toEqual(["陆文柏"]);
  });
});
