/** FIELD.md 6.3 and 6.4: words that look like names, names that look like words or places, and names that are hard to end. */

import { describePeople, peopleIn } from "./scene";

const ours = ["市领导|永康市"];

describePeople("people whose names are words or places", [
  ["旗委书记兴安出席会议。兴安强调，要抓落实。", { 兴安: ["旗委书记|东乌珠穆沁旗"] }, { home: "东乌珠穆沁旗" }],
  ["副州长白马出席会议。", { 白马: ["副州长|甘孜藏族自治州"] }, { home: "甘孜藏族自治州" }],
  ["市领导高远、安然、何平、康宁参加。", { 高远: ours, 安然: ours, 何平: ours, 康宁: ours }],
  ["市领导金华、石柱参加。", { 金华: ours, 石柱: ours }],
  ["副市长时光参加。", { 时光: ["副市长|永康市"] }],
  ["副市长万里参加。", { 万里: ["副市长|永康市"] }],
]);

describePeople("places that are no people", [
  ["凌云县强调，要发展茶业。", {}],
  ["余杭、金华、张家港、石柱等地参加。", {}],
  ["市领导到金华、余杭考察。", {}],
]);

describePeople("names without a surname, behind a title", [
  ["副州长扎西央措出席。扎西央措强调，要抓落实。", { 扎西央措: ["副州长|甘孜藏族自治州"] }, { home: "甘孜藏族自治州" }],
  ["副旗长其其格出席。", { 其其格: ["副旗长|东乌珠穆沁旗"] }, { home: "东乌珠穆沁旗" }],
  [
    "州领导达瓦、陆文柏参加。",
    { 达瓦: ["州领导|甘孜藏族自治州"], 陆文柏: ["州领导|甘孜藏族自治州"] },
    { home: "甘孜藏族自治州" },
  ],
  [
    "州领导陆文柏、洛绒平措、俞岚参加。",
    { 陆文柏: ["州领导|甘孜藏族自治州"], 洛绒平措: ["州领导|甘孜藏族自治州"], 俞岚: ["州领导|甘孜藏族自治州"] },
    { home: "甘孜藏族自治州" },
  ],
  [
    "旗委副书记巴图孟克检查工作。巴图孟克说，要细致。",
    { 巴图孟克: ["旗委副书记|东乌珠穆沁旗"] },
    { home: "东乌珠穆沁旗" },
  ],
]);

describe("names with a dot", () => {
  it.each(["·", "•", "・", "‧", "･", "﹒"])("are one name with %s", (dot) => {
    expect(peopleIn(`市领导阿依夏木${dot}吐尔洪、陆文柏参加。`)).toEqual({ "阿依夏木·吐尔洪": ours, 陆文柏: ours });
  });
});

describePeople("more names with a dot", [
  ["副市长买买提明·艾山主持会议。", { "买买提明·艾山": ["副市长|永康市"] }],
  ["副市长买买提明·艾山和陆文柏参加。", { "买买提明·艾山": ["副市长|永康市"], 陆文柏: ["副市长|永康市"] }],
  ["司马义·买合苏提强调，要抓落实。", { "司马义·买合苏提": [] }],
  [
    "市领导陆文柏、阿依夏木·吐尔洪、叶尔兰·努尔江等参加。",
    { 陆文柏: ours, "阿依夏木·吐尔洪": ours, "叶尔兰·努尔江": ours },
  ],
  ["“永康·五金”品牌响亮，山水·田园相映。", {}],
]);

describePeople("compound surnames", [
  ["市领导欧阳澄、诸葛明礼、上官云锦、司马青参加。", { 欧阳澄: ours, 诸葛明礼: ours, 上官云锦: ours, 司马青: ours }],
]);

describePeople("names that end like a word", [["市领导俞和、柯任参加。", { 俞和: ours, 柯任: ours }]]);

describePeople("rare surnames", [
  ["市领导信长青、仉晓东参加。", { 信长青: ours, 仉晓东: ours }],
  ["市领导昝青云、亓明参加。", { 昝青云: ours, 亓明: ours }],
  [
    "副市长麻晓东、阙明、鞠一山参加。",
    { 麻晓东: ["副市长|永康市"], 阙明: ["副市长|永康市"], 鞠一山: ["副市长|永康市"] },
  ],
  ["市领导信长青、杲晨、从新荣、夜明海参加。", { 信长青: ours, 杲晨: ours, 从新荣: ours, 夜明海: ours }],
  ["市领导仉晓东、亓明、逯远山、昝青参加。", { 仉晓东: ours, 亓明: ours, 逯远山: ours, 昝青: ours }],
]);

describePeople("characters beyond the basic plane", [["市领导陆𬭎、俞岚参加。", { 陆𬭎: ours, 俞岚: ours }]]);

describePeople("words that begin like names, behind a comma", [
  ["会议强调，高新区说到做到，金融机构表示支持，石油公司称价格平稳。", {}],
  ["时间强调效率，任务要求明确，安全说到底是责任。", {}],
  ["于是说到做到，马上表示支持，应该说成绩显著。", {}],
  ["专家表示，常委会要求，全会指出，意见认为，通知称。", {}],
  ["毛病说清楚，方案说明白，白天说晚上做。", {}],
]);
