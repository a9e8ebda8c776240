/** Of what kind an event is: what its rules say, weighed against all else that is told of it. */

import { explainPage, extractFile } from "../../src/extract";
import { readPage } from "../../src/read";
import { lexicon } from "../recognise/scene";

const HINTS = { home: "永康市", published: "2022-05-13" };

it.each([
  [
    "an activity in which people are called on",
    "市总工会开展送清凉走访慰问活动，市长秦晓棠来到永康市第一医院，看望职工。",
    "visit",
  ],
  ["an activity in which people confer", "市妇联举办交流座谈活动，市领导秦晓棠出席并与企业家代表座谈。", "meeting"],
  ["an activity in which people listen", "市科协在永康博物馆举办科普讲座活动，副市长秦晓棠主讲。", "meeting"],
  ["an activity with a rite", "永康市新材料项目举行启动仪式，市长秦晓棠宣布项目启动。", "ceremony"],
  ["an activity in which people work", "永康市举行志愿服务活动，志愿者秦晓棠、罗静安在古山镇清理河道垃圾。", "other"],
  ["a performance", "永康市群众文艺演出活动在永康剧院上演，演员秦晓棠、罗静安登台演唱。", "other"],
  ["a guest who is received", "市长秦晓棠会见来访的远航集团董事长罗静安一行。", "reception"],
])("knows %s", (_, text, kind) => {
  const { events } = extractFile("a.txt", Buffer.from(`5月12日，${text}`), lexicon, HINTS);
  expect(events.map(({ type }) => type)).toEqual([kind]);
});

it("explains where an event is of another kind than its rules say", () => {
  const page = readPage("a.txt", Buffer.from("5月12日，市妇联举办交流座谈活动，市领导秦晓棠出席并与企业家代表座谈。"));
  const found = explainPage(page, lexicon, HINTS).flatMap(({ foundBy }) => foundBy);
  expect(found).toContainEqual(expect.stringMatching(/kind\/activity$/u));
  expect(found).toContain("kind/likely meeting");
});
