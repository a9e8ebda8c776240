/** What somebody refuses, denies, may do, urges others to do, or does every week is no outing of a day, nor is what only masked people do. */

import { explainFile, extractFile } from "../../src/extract";
import { lexicon } from "../recognise/scene";

const eventsOf = (text: string) =>
  extractFile("a.txt", Buffer.from(text), lexicon, { home: "永康市", published: "2022-05-13" }).events;

it.each([
  "市长陆文柏拒绝出席会议。",
  "市长陆文柏否认到过古山镇。",
  "市长陆文柏有望访问浙江大学。",
  "市长陆文柏同意到古山镇参观。",
  "市长陆文柏建议到古山镇考察。",
  "市长陆文柏号召大家到古山镇参观。",
  "市长陆文柏每周都到古山镇接访。",
  "市长陆文柏经常走访困难群众。",
  "4月12日，王女士来到古山派出所报案。",
  "4月12日，陆某、王某某来到古山镇一处工地盗窃。",
])("tells of no event: %s", (text) => expect(eventsOf(text)).toEqual([]));

it.each([
  "市长陆文柏到古山镇考察，建议扩大种植。",
  "市长陆文柏到古山镇接访，要求每周公布结果。",
  "4月12日，市长陆文柏到古山镇走访了王女士。",
])("tells of one: %s", (text) => expect(eventsOf(text)).toHaveLength(1));

it("explains what keeps out whoever is masked where nobody else took part", () => {
  const said = explainFile("a.txt", Buffer.from("4月12日，王女士来到古山派出所报案。"), lexicon, {});
  const who = said.filter(({ kind }) => kind === "participant");
  expect(who.map(({ droppedBy }) => droppedBy)).toEqual(["presence/nobody-named"]);
});
