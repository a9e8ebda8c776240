/** The events of an article: one for each outing or meeting, with date, people, parts and sites. */

import { findEvents } from "../../src/events";
import { homeOf, read, describeEvents } from "../recognise/scene";

describeEvents("an inspection", [
  ["4月12日上午，市长陆文柏到古山镇检查防汛工作。", ["visit --04-12上午 陆文柏/lead @古山镇"]],
  [
    "4月12日上午，市长陆文柏到古山镇检查防汛工作。他强调，要守住底线。市领导俞岚、柯楠陪同。",
    ["visit --04-12上午 陆文柏/lead 俞岚/accompany 柯楠/accompany @古山镇"],
  ],
  [
    "4月12日，市长陆文柏检查防汛。在云栖水库，陆文柏察看水位。在城西泵站，陆文柏询问值班情况。",
    ["visit --04-12 陆文柏/lead @云栖水库 @城西泵站"],
  ],
  ["日前，市长陆文柏率队赴江南街道、西城街道检查消防安全。", ["visit - 陆文柏/lead @江南街道 @西城街道"]],
  ["市长陆文柏强调，要加强检查。", []],
]);

describeEvents("a research trip", [
  [
    "4月12日，省水利厅厅长陆文柏一行来永调研水利工作，市长俞岚陪同。",
    ["visit --04-12 陆文柏/lead 俞岚/accompany @永康市"],
  ],
  [
    "4月12日，金华市副市长陆文柏来我市调研，先后来到康民药店、宝盛广场。我市领导俞岚陪同。",
    ["visit --04-12 陆文柏/lead 俞岚/accompany @永康市 @康民药店 @宝盛广场"],
  ],
  ["要大兴调研之风，市长陆文柏说。", []],
]);

describeEvents("a condolence visit", [
  ["4月12日，市领导陆文柏、俞岚走访慰问困难职工。", ["visit --04-12 陆文柏/lead 俞岚/accompany"]],
  ["4月12日，市领导陆文柏来到红旗敬老院，看望慰问老人。", ["visit --04-12 陆文柏/lead @红旗敬老院"]],
  ["职工们感谢市领导陆文柏的关心。", []],
]);

describeEvents("a river patrol", [
  ["4月12日，市长、市总河长陆文柏赴南溪巡河。", ["visit --04-12 陆文柏/lead @南溪"]],
  ["4月12日，市长、市总河长陆文柏赴桃花溪巡河。", ["visit --04-12 陆文柏/lead @桃花溪"]],
  ["全市河流水质好转，市长陆文柏说。", []],
  ["河长制推行以来，巡河成为日常，市长陆文柏说。", []],
]);

describeEvents("a meeting", [
  [
    "4月12日晚，我市召开防汛工作会议。市委书记陆文柏讲话，市长俞岚主持，市领导柯楠出席。",
    ["meeting --04-12晚 陆文柏/lead 俞岚/chair 柯楠/attend"],
  ],
  ["4月12日，市委书记陆文柏主持召开专题会，听取汇报。", ["meeting --04-12 陆文柏/lead"]],
  [
    "4月12日，全市防汛工作会议召开。市委书记陆文柏出席会议并讲话。市长俞岚主持会议。副市长柯楠通报情况。",
    ["meeting --04-12 陆文柏/lead 俞岚/chair 柯楠/speak"],
  ],
  ["市委书记陆文柏在全市防汛工作会议上强调，要抓落实。", ["meeting - 陆文柏/lead"]],
  ["会议室外，市长陆文柏与群众交谈。", []],
  ["将于5月1日召开的会议由市长陆文柏主持。", []],
]);

describeEvents("a main and branch venues", [
  [
    "4月12日，省防汛工作视频会议召开。会议在市机关会议中心设分会场，市领导陆文柏、俞岚在分会场出席会议。",
    ["meeting --04-12 陆文柏/attend~branch 俞岚/attend~branch @市机关会议中心"],
  ],
  [
    "4月12日，全市推进会召开。市委书记陆文柏讲话。市领导俞岚、柯楠分别在主会场、各镇街区分会场出席会议。",
    ["meeting --04-12 陆文柏/lead 俞岚/attend 柯楠/attend"],
  ],
]);

describeEvents("a reception", [
  ["4月12日，市委书记陆文柏会见永拓集团董事长柯楠一行。", ["reception --04-12 陆文柏/lead 柯楠/attend"]],
  [
    "4月12日，市委书记陆文柏在市机关会议中心会见永拓集团董事长柯楠一行，市领导俞岚参加会见。",
    ["reception --04-12 陆文柏/lead 柯楠/attend 俞岚/attend @市机关会议中心"],
  ],
  ["市委书记陆文柏说，要会见更多客商。", []],
]);

describeEvents("a signing", [
  [
    "4月12日，永拓产业园项目签约仪式举行。市长陆文柏出席并致辞，副市长俞岚代表我市签约。",
    ["ceremony --04-12 陆文柏/lead 俞岚/attend"],
  ],
  ["4月12日，市长陆文柏出席永拓产业园签约仪式，市领导俞岚参加。", ["ceremony --04-12 陆文柏/lead 俞岚/attend"]],
  ["签约项目进展顺利，市长陆文柏介绍。", []],
]);

describeEvents("a ground-breaking", [
  [
    "4月12日，永拓产业园开工仪式举行。市委书记陆文柏宣布开工，市长俞岚致辞，市领导柯楠主持。",
    ["ceremony --04-12 陆文柏/lead 俞岚/speak 柯楠/chair"],
  ],
  ["全市企业开工率达九成，市长陆文柏说。", []],
]);

describeEvents("the evening after", [
  [
    "4月12日，市长陆文柏到古山镇检查防汛。当晚，陆文柏主持召开防汛工作会议，市领导俞岚参加。",
    ["visit --04-12 陆文柏/lead @古山镇", "meeting --04-12晚 陆文柏/lead 俞岚/attend"],
  ],
  [
    "4月12日，市长陆文柏到古山镇检查防汛。检查结束后，陆文柏主持召开座谈会。市领导俞岚参加座谈。",
    ["visit --04-12 陆文柏/lead @古山镇", "meeting --04-12 陆文柏/lead 俞岚/attend @古山镇"],
  ],
  ["4月12日，市长陆文柏到古山镇检查防汛。当晚的古山镇灯火通明。", ["visit --04-12 陆文柏/lead @古山镇"]],
]);

describeEvents("the same day, one more stop", [
  [
    "4月12日，市长陆文柏到古山镇检查防汛。当天，陆文柏还来到云栖水库察看水位。",
    ["visit --04-12 陆文柏/lead @古山镇 @云栖水库"],
  ],
  [
    "4月12日，市长陆文柏到古山镇检查防汛。随后，陆文柏一行来到云栖水库。",
    ["visit --04-12 陆文柏/lead @古山镇 @云栖水库"],
  ],
  [
    "4月12日，市长陆文柏到古山镇检查防汛。当天，副市长俞岚到唐先镇检查防汛。",
    ["visit --04-12 陆文柏/lead @古山镇", "visit --04-12 俞岚/lead @唐先镇"],
  ],
]);

describeEvents("several outings in one article", [
  [
    "4月12日，市长陆文柏到古山镇检查防汛。\n4月13日，副市长俞岚到唐先镇走访企业。",
    ["visit --04-12 陆文柏/lead @古山镇", "visit --04-13 俞岚/lead @唐先镇"],
  ],
  [
    "4月12日上午，市长陆文柏到古山镇检查防汛。4月12日下午，市长陆文柏出席全市经济工作会议并讲话。",
    ["visit --04-12上午 陆文柏/lead @古山镇", "meeting --04-12下午 陆文柏/lead"],
  ],
  ["4月12日、13日，市长陆文柏到古山镇、唐先镇检查防汛。", ["visit --04-12/--04-13 陆文柏/lead @古山镇 @唐先镇"]],
]);

describeEvents("分别", [
  [
    "4月12日，市委书记陆文柏、市长俞岚分别带队检查防汛工作。陆文柏来到云栖水库。俞岚来到城西泵站。",
    ["visit --04-12 陆文柏/lead @云栖水库", "visit --04-12 俞岚/lead @城西泵站"],
  ],
  [
    "4月12日，区领导陆文柏、俞岚分两路检查。陆文柏来到康民药店。俞岚来到宝盛广场。",
    ["visit --04-12 陆文柏/lead @康民药店", "visit --04-12 俞岚/lead @宝盛广场"],
    { home: "徐汇区" },
  ],
  [
    "4月12日，省水利厅厅长陆文柏来永调研。市领导俞岚、柯楠分别陪同调研。",
    ["visit --04-12 陆文柏/lead 俞岚/accompany 柯楠/accompany @永康市"],
  ],
]);

describeEvents("what is only planned", [
  ["5月1日，市长陆文柏将出席开工仪式。", []],
  ["永拓产业园签约仪式将于5月1日举行，市长陆文柏将出席。", []],
  ["会议明天召开，市长陆文柏拟出席会议。", []],
  ["4月12日，市长陆文柏出席将建设三年的产业园开工仪式。", ["ceremony --04-12 陆文柏/lead"]],
]);

describeEvents("background", [
  ["2020年，他曾来永考察。市长陆文柏说，欢迎常来。", []],
  [
    "4月12日，市长陆文柏到古山镇检查防汛。2020年，古山镇曾遭洪灾，全镇召开会议总结教训。",
    ["visit --04-12 陆文柏/lead @古山镇"],
  ],
  [
    "2019年，时任市长陆文柏曾到古山镇调研。4月12日，市长俞岚到古山镇检查防汛。",
    ["visit - 陆文柏/lead @古山镇", "visit --04-12 俞岚/lead @古山镇"],
  ],
]);

describeEvents("words of a speaker", [
  [
    "4月12日，市长陆文柏到古山镇检查防汛。他说：“俞岚昨天到唐先镇检查，做得好。”",
    ["visit --04-12 陆文柏/lead @古山镇"],
  ],
  [
    "4月12日，市长陆文柏到古山镇检查防汛。陆文柏强调，要深入企业走访，到学校检查，在车站值守。",
    ["visit --04-12 陆文柏/lead @古山镇"],
  ],
  ["“要召开会议，走访企业。”村民柯楠说。", []],
]);

describeEvents("people who are not there", [
  ["4月12日，全市防汛工作会议召开。受市委书记陆文柏委托，市长俞岚主持会议。", ["meeting --04-12 俞岚/chair"]],
  ["4月12日，全市防汛工作会议召开。副市长俞岚代表市长陆文柏讲话。", ["meeting --04-12 俞岚/lead"]],
  ["4月12日，市长俞岚主持召开会议，传达学习省长陆文柏讲话精神。", ["meeting --04-12 俞岚/lead"]],
  ["4月12日，市长俞岚主持召开会议，贯彻落实市委书记陆文柏批示要求。", ["meeting --04-12 俞岚/lead"]],
  ["4月12日，市长俞岚主持召开会议。习近平总书记的重要讲话精神是根本遵循。", ["meeting --04-12 俞岚/lead"]],
]);

describeEvents("一行", [
  ["4月12日，省水利厅调研组一行来永调研。市长陆文柏陪同。", ["visit --04-12 陆文柏/accompany @永康市"]],
  ["4月12日，省水利厅厅长陆文柏一行来到云栖水库。", ["visit --04-12 陆文柏/lead @云栖水库"]],
  ["考察团一行来永考察。", []],
]);

describeEvents("companions named behind", [
  [
    "4月12日，省水利厅厅长陆文柏来永调研。参加调研的还有市领导俞岚、柯楠。",
    ["visit --04-12 陆文柏/lead 俞岚/accompany 柯楠/accompany @永康市"],
  ],
  ["4月12日，市长陆文柏到古山镇调研。同行的有副市长俞岚。", ["visit --04-12 陆文柏/lead 俞岚/accompany @古山镇"]],
  [
    "4月12日，市长陆文柏到古山镇检查，副市长俞岚，市政府办公室主任柯楠一同参加。",
    ["visit --04-12 陆文柏/lead 俞岚/accompany 柯楠/accompany @古山镇"],
  ],
]);

describe("an event", () => {
  const TEXT = "4月12日晚，市长陆文柏到古山镇检查防汛。要守住底线。市领导俞岚陪同。";
  const event = findEvents(read(TEXT), homeOf("永康市")).events[0]!;

  it("quotes the sentences that say so, in order", () => {
    expect(event.evidence.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
      "4月12日晚，市长陆文柏到古山镇检查防汛。",
      "市领导俞岚陪同。",
    ]);
  });

  it("gives everybody the sentences that name them and the place in the printed order", () => {
    expect(event.participants.map(({ name, order, evidence }) => [name, order, evidence.length])).toEqual([
      ["陆文柏", 1, 1],
      ["俞岚", 2, 1],
    ]);
  });

  it("has its date in full where the page settles it", () => {
    expect([event.date, event.resolved, event.dayPart]).toEqual(["--04-12", "2022-04-12", "晚"]);
  });

  it("is not found in a text without people, or without text", () => {
    expect(findEvents(read("全市防汛工作会议召开。"), homeOf("永康市")).events).toEqual([]);
    expect(findEvents(read(""), homeOf("永康市")).events).toEqual([]);
  });
});
