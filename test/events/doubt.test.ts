/** Whoever is likely and not sure to have taken part stays in an event, with how likely that is; so does where it was. */
import { explainPage, extractFile } from "../../src/extract";
import { readPage } from "../../src/read";
import { confidenceOf, isDoubtful, SURE } from "../../src/recognise";
import { lexicon as ofCorpus, pages } from "../corpus/corpus";
import { lexicon } from "../recognise/scene";

it("takes what a network says with caution: even odds stay even, and nothing is certain", () => {
  for (const network of ["presence", "venues"] as const) {
    expect(confidenceOf(network, 0)).toBe(0.5);
    expect(confidenceOf(network, 2)).toBeLessThan(0.85);
    expect([confidenceOf(network, -99), confidenceOf(network, 99)]).toEqual([0.01, 0.99]);
  }
});

it("doubts what was weighed and found less than sure, and nothing that nobody weighed", () => {
  expect([undefined, SURE, 0.99, SURE - 0.01, 0.01].map(isDoubtful)).toEqual([false, false, false, true, true]);
});

const NEWS = [
  "5月12日晚，一场比赛在永康体育馆举行，运动员赵文斌以三比一获胜，教练李志远表示满意。",
  "5月12日，志愿者吴建民来到古山镇，为老人送去粮油。村民赵文斌收到后很高兴。",
  "5月12日，新闻发布会在永康宾馆召开，发言人秦晓棠回答提问。专家李志远说，降雨将持续。",
  "5月12日，作家秦晓棠的新书在永康市图书馆首发，评论家李志远、教授赵文斌作点评。",
  "5月12日，首届花卉人才论坛在浙江省金华市永康市举行，专家秦晓棠、李志远出席。",
];
const HINTS = { home: "永康市", published: "2022-05-13" };
const eventsOf = (text: string) => extractFile("a.txt", Buffer.from(text), lexicon, HINTS).events;

it("is sure of an official who leads an outing, and not of everybody in news of any kind", () => {
  const [outing] = eventsOf("5月12日，市长秦晓棠带队到永康市第三中学调研。");
  expect(outing?.participants).toEqual([expect.not.objectContaining({ confidence: expect.anything() })]);
  expect(outing).not.toHaveProperty("doubtful");
  const events = NEWS.flatMap(eventsOf);
  expect(events.flatMap(({ participants }) => participants.flatMap(({ confidence }) => confidence ?? []))).not.toEqual(
    [],
  );
  expect(events.flatMap(({ doubtful = [] }) => doubtful)).not.toEqual([]);
});

it("is as sure of each of a list who do one thing together", () => {
  const [meeting] = eventsOf("5月12日，市长秦晓棠出席大会，企业家赵文斌、李志远、吴建民、巴特尔受到关注。");
  const [, first, ...others] = meeting!.participants.map(({ confidence }) => confidence);
  expect(first).toBeLessThan(SURE);
  expect(others).toEqual([first, first, first]);
});

it("keeps whoever is the only one of an event and about as likely as not to have taken part", () => {
  const rest = "据了解，今年以来，全市降水偏多，各地加强监测，及时发布预警信息，做好物资储备。".repeat(5);
  const [outing] = eventsOf(`12日，对一家企业开展检查时，派出所所长赵文斌发现隐患。${rest}`);
  expect(outing?.participants.map(({ name }) => name)).toEqual(["赵文斌"]);
  expect(outing?.participants[0]?.confidence).toBeLessThan(0.55);
});

it("keeps of a confidence what is below sure, and of sites only such as the event has", () => {
  const records = pages.map(({ gold, bytes, hints }) => extractFile(gold.source, bytes, ofCorpus, hints));
  for (const { participants, at, doubtful = [] } of [
    ...records.flatMap(({ events }) => events),
    ...NEWS.flatMap(eventsOf),
  ]) {
    const said = [...participants, ...doubtful].flatMap(({ confidence }) => confidence ?? []);
    expect(said.filter((one) => one <= 0 || one >= SURE)).toEqual([]);
    expect(doubtful.filter(({ name }) => !at.includes(name))).toEqual([]);
  }
});

it("explains how likely everybody is whom a rule put into an event: who is kept, and who is left out", () => {
  const verdicts = NEWS.flatMap((text) => explainPage(readPage("a.txt", Buffer.from(text)), lexicon, HINTS));
  const weighed = verdicts.filter(({ kind, confidence }) => kind === "participant" && confidence !== undefined);
  expect(weighed.map(({ droppedBy }) => droppedBy)).toEqual(expect.arrayContaining([null, "presence/unlikely"]));
  const least = (some: typeof weighed) => Math.min(...some.map(({ confidence = 1 }) => confidence));
  const most = (some: typeof weighed) => Math.max(...some.map(({ confidence = 0 }) => confidence));
  expect(most(weighed.filter(({ droppedBy }) => droppedBy !== null))).toBeLessThanOrEqual(
    least(weighed.filter(({ droppedBy }) => droppedBy === null)),
  );
});
