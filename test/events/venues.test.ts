/** Where events took place: sites that no rule takes and that are likely, and sites that a rule takes and that are not. */

import { findEvents } from "../../src/events";
import { threadOf } from "../../src/events/find";
import { Report } from "../../src/events/report";
import { isVenue, LIKELY_VENUE, mayBeLikely, readingsOf, sitingsIn } from "../../src/events/weigh";
import { loadLexicon, ownPacks } from "../../src/lexicon";
import { describeEvents, homeOf, read } from "../recognise/scene";

/** With the countries and cities abroad. */
const WORLD = loadLexicon(ownPacks());

describeEvents("the house that holds something", [
  ["5月12日，永康市第二中学举行开学典礼。校长秦晓棠致辞。", ["ceremony --05-12 秦晓棠/speak @永康市第二中学"]],
  [
    "5月12日，开幕式由永康市中医院主办，在永康体育馆举行。副市长秦晓棠致辞。",
    ["ceremony --05-12 秦晓棠/speak @永康体育馆"],
  ],
]);

describeEvents("a site that a sentence sets the scene with, before anybody is named", [
  [
    "5月12日，永康市第二中学操场上彩旗飘扬，新生列队入场。校长秦晓棠主持开学典礼。",
    ["ceremony --05-12 秦晓棠/chair @永康市第二中学"],
  ],
]);

describeEvents("an area that is told of before its name", [
  [
    "5月12日，市长秦晓棠访问了非洲国家肯尼亚、乌干达。",
    ["visit --05-12 秦晓棠/lead @非洲 @肯尼亚 @乌干达"],
    { words: WORLD },
  ],
]);

describeEvents("those who went along", [
  [
    "5月12日，市长秦晓棠到古山镇调研。陪同市长秦晓棠调研的领导有陆文柏、柯楠。",
    ["visit --05-12 秦晓棠/lead 陆文柏/accompany 柯楠/accompany @古山镇"],
  ],
  ["5月12日，陆文柏等陪同市长秦晓棠到古山镇调研。", ["visit --05-12 陆文柏/accompany 秦晓棠/lead @古山镇"]],
]);

describeEvents("a party that somebody goes with", [
  [
    "5月12日，由商会组成的慰问团在镇党委书记秦晓棠陪同下先后到永康边检站和永康派出所开展走访慰问活动。",
    ["visit --05-12 秦晓棠/accompany @永康边检站 @永康派出所"],
  ],
]);

describeEvents("a stop that goes on without a subject", [
  [
    "5月12日，市长秦晓棠带队检查消防安全。检查组一行先行至永康市第三中学，再到永康市图书馆。",
    ["visit --05-12 秦晓棠/lead @永康市第三中学 @永康市图书馆"],
  ],
]);

describeEvents("a site that is only spoken of", [
  ["5月12日，市长秦晓棠到古山镇调研。来自石柱镇、唐先镇的代表参加座谈。", ["visit --05-12 秦晓棠/lead @古山镇"]],
  [
    "5月12日，新闻发布会在永康宾馆召开。局长秦晓棠介绍，石柱镇、唐先镇将建两个公园。",
    ["meeting --05-12 秦晓棠/speak @永康宾馆"],
  ],
]);

describeEvents("a stop of somebody else's visit", [
  [
    "5月12日，市领导秦晓棠、钟汉生分别带队检查。秦晓棠来到永康南站。钟汉生来到永康博物馆。",
    ["visit --05-12 秦晓棠/lead @永康南站", "visit --05-12 钟汉生/lead @永康博物馆"],
  ],
]);

describeEvents("whose post somebody has", [
  [
    "5月12日下午，外交部部长秦晓棠在永康宾馆同来访的伊拉克总理卡迈勒举行工作会谈。",
    ["meeting --05-12下午 秦晓棠/lead 卡迈勒/attend @永康宾馆"],
    { words: WORLD },
  ],
  ["5月12日，市长秦晓棠到古山镇同镇党委书记钟汉生座谈。", ["visit --05-12 秦晓棠/lead 钟汉生/accompany @古山镇"]],
]);

describeEvents("those who arrive", [
  ["5月12日，市长秦晓棠率团飞抵古山镇机场。", ["visit --05-12 秦晓棠/lead @古山镇 @古山镇机场"]],
  ["5月12日，副省长秦晓棠抵达永康市。", ["visit --05-12 秦晓棠/lead @永康市"]],
]);

describeEvents("a place that lies in the one in front", [
  ["5月12日，市长秦晓棠在巴西里约热内卢参观车站。", ["visit --05-12 秦晓棠/lead @巴西 @里约热内卢"], { words: WORLD }],
  ["5月12日，市长秦晓棠抵达越南首都河内。", ["visit --05-12 秦晓棠/lead @越南 @河内"], { words: WORLD }],
]);

describeEvents("those of whom each has his own", [
  [
    "5月12日，市长秦晓棠、副市长钟汉生分别参加人大会议代表团审议。秦晓棠在古山镇代表团参加审议。钟汉生在石柱镇代表团参加审议。",
    ["meeting --05-12 秦晓棠/lead", "meeting --05-12 钟汉生/lead"],
  ],
]);

describeEvents("what stands beside a talk", [
  [
    "5月12日，市长秦晓棠在城西宾馆同副省长钟汉生举行会谈。会谈前，秦晓棠为钟汉生举行欢迎仪式。副市长俞岚参加。",
    [
      "meeting --05-12 秦晓棠/lead 钟汉生/attend @城西宾馆",
      "ceremony --05-12 秦晓棠/lead 钟汉生/attend 俞岚/attend @城西宾馆",
    ],
  ],
]);

describeEvents("somebody who spoke to a reporter", [
  [
    "“永康很美。”运动员秦晓棠对记者说。5月12日，运动员钟汉生、俞岚、秦晓棠来到永康市第三中学，与学生交流。",
    ["visit --05-12 钟汉生/lead 俞岚/accompany 秦晓棠/accompany @永康市第三中学"],
  ],
]);

describeEvents("heads of state of whom a speech tells", [
  [
    "5月12日，委员长秦晓棠在城西宾馆会见客商。秦晓棠说，两国往来密切。两年多来，钟汉生主席和俞岚总统成功实现互访，作出部署。",
    ["reception --05-12 秦晓棠/lead @城西宾馆"],
  ],
]);

describeEvents("the home of the page", [
  [
    "5月12日，永康市第三中学师生运动会在城西体育馆开幕。副市长秦晓棠致辞。",
    ["ceremony --05-12 秦晓棠/speak @城西体育馆"],
  ],
  ["5月12日，全市工作会议在永康市图书馆召开。副市长秦晓棠出席。", ["meeting --05-12 秦晓棠/attend @永康市图书馆"]],
  ["5月12日，副省长秦晓棠到永康市调研。", ["visit --05-12 秦晓棠/lead @永康市"]],
]);

describe("what is weighed", () => {
  const TEXT = "5月12日，市长秦晓棠到古山镇检查。来自唐先镇的代表到场。他说，石柱镇值得学习。";
  const sitings = [
    ...sitingsIn(new Report(read(TEXT), homeOf("永康市")), threadOf(new Report(read(TEXT), homeOf("永康市")))),
  ];

  it("is every site beside an event that somebody takes part in, but those to which a rule says that nobody went", () => {
    expect(sitings.map(({ name }) => name)).toEqual(["古山镇", "石柱镇"]);
  });

  it("is not the home of the page, where nobody comes to it", () => {
    const report = new Report(read("5月12日，市长秦晓棠到古山镇检查，介绍了永康市的防汛经验。"), homeOf("永康市"));
    const likely = Array.from(sitingsIn(report, threadOf(report)), ({ name, stands }) => [name, mayBeLikely(stands)]);
    expect(likely).toEqual([
      ["古山镇", true],
      ["永康市", false],
    ]);
  });

  it("has a reading for each mention", () => {
    for (const siting of sitings) expect(readingsOf(siting)).toHaveLength(siting.stands.length);
  });

  it("is nothing where nobody took part", () => {
    const report = new Report(read("5月12日，古山镇召开会议。"), homeOf("永康市"));
    expect([...sitingsIn(report, threadOf(report))]).toEqual([]);
  });
});

it("lets a rule count: what it takes must be unlikely to be left out, and what none takes likely to be put in", () => {
  expect([isVenue(true, 0), isVenue(true, -1), isVenue(false, 0.5), isVenue(false, 1.5)]).toEqual([
    true,
    false,
    false,
    true,
  ]);
});

it("tells which sites it put in", () => {
  const { verdicts } = findEvents(read("5月12日，永康市第二中学举行开学典礼。校长秦晓棠致辞。"), homeOf("永康市"));
  expect(verdicts()).toContainEqual(expect.objectContaining({ kind: "venue", foundBy: LIKELY_VENUE, droppedBy: null }));
});

describeEvents("where a caption says that it was taken", [
  ["5月12日，古山镇，镇长秦晓棠出席会议。", ["meeting --05-12 秦晓棠/attend @古山镇"]],
]);

describeEvents("somebody who comes to the nation, and who receives him there", [
  ["法国总统秦晓棠5月12日访华。", ["visit --05-12 秦晓棠/lead @中国"], { words: WORLD }],
  [
    "法国总统秦晓棠5月12日访华，国家主席章立方同他会谈。",
    ["reception --05-12 秦晓棠/lead 章立方/attend"],
    { words: WORLD },
  ],
]);

describeEvents("a site of another event on a day of its own", [
  [
    "5月12日，市长秦晓棠在永康宾馆召开调度会，陆文柏出席。\n5月14日，永康市召开推进会，秦晓棠讲话，主会场设在永康体育馆。\n5月18日，永康市召开视频调度会，秦晓棠讲话，副市长俞岚传达会议精神。",
    [
      "meeting --05-12 秦晓棠/lead 陆文柏/attend @永康宾馆",
      "meeting --05-14 秦晓棠/lead @永康体育馆",
      "meeting --05-18 秦晓棠/lead 俞岚/speak",
    ],
  ],
]);

describeEvents("whoever sends another, without a post in front", [
  ["5月12日，受王建国委托，李志强到古山镇看望老人。", ["visit --05-12 李志强/lead @古山镇"]],
]);

describeEvents("a hall of a house, and one behind the capital that it lies in", [
  [
    "5月12日，省长陆文柏在人民大会堂会见总统俞岚。\n5月13日，陆文柏在人民大会堂北大厅为俞岚举行欢迎仪式。",
    [
      "reception --05-12 陆文柏/lead 俞岚/attend @人民大会堂",
      "ceremony --05-13 陆文柏/lead 俞岚/attend @人民大会堂北大厅",
    ],
  ],
  [
    "5月12日，各位观众，这里是马来西亚首都吉隆坡会展中心，省长陆文柏出席东盟峰会。",
    ["meeting --05-12 陆文柏/attend @吉隆坡 @吉隆坡会展中心"],
    { words: WORLD },
  ],
  ["5月12日晚，省长陆文柏在古山镇举行宴会，欢迎总统俞岚来访。", ["ceremony --05-12晚 陆文柏/lead 俞岚/attend @古山镇"]],
]);
