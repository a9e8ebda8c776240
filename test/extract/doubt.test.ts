/** Whom and what a page only seems to name is kept with how likely it is, and what follows from it is no surer. */
import { explainFile, extractFile } from "../../src/extract";
import type { PageRecord } from "../../src/model";
import { isDoubtful } from "../../src/recognise";
import { lexicon } from "../recognise/scene";

const read = (text: string): PageRecord =>
  extractFile("a.txt", Buffer.from(text), lexicon, { home: "永康市", published: "2022-05-13" });
const sure = { confidence: expect.anything() as unknown };

it("is sure of who is named with his post, and of what a list of divisions has", () => {
  const { persons, places, facilities, events } = read("5月12日，市长秦晓棠带队到古山镇、永康市第三中学调研。");
  expect(persons.map(({ name }) => name)).toEqual(["秦晓棠"]);
  for (const one of [...persons, ...places, ...facilities, ...events]) expect(one).not.toMatchObject(sure);
});

it("is sure of what its form tells to be a name, whatever stands around it", () => {
  const { persons } = read("穆罕默德·萨利赫很高兴，王先生也很高兴。");
  expect(persons.map(({ name, confidence }) => [name, confidence])).toEqual([
    ["穆罕默德·萨利赫", undefined],
    ["王先生", undefined],
  ]);
});

it("doubts who may be no name and what may be no site, and keeps them", () => {
  const { persons, facilities } = read("5月12日，严长风走进柳河源老食堂。");
  expect(persons).toMatchObject([{ name: "严长风" }]);
  expect(facilities).toMatchObject([{ name: "柳河源老食堂" }]);
  expect([...persons, ...facilities].filter(({ confidence }) => isDoubtful(confidence))).toHaveLength(2);
});

it("is as sure of a name as where the page is surest of it", () => {
  const { persons } = read("5月12日，严长风走进柳河源老食堂。随后，副市长严长风主持会议并讲话。");
  expect(persons).toEqual([expect.objectContaining({ name: "严长风" })]);
  expect(persons[0]).not.toMatchObject(sure);
});

it("is no surer of a participant than of the person, of a venue than of the site, and of an event than of its surest participant", () => {
  const { persons, facilities, events } = read("5月12日，严长风走进柳河源老食堂。");
  const [event] = events;
  const [took] = event!.participants;
  expect(took!.confidence).toBeLessThanOrEqual(persons[0]!.confidence!);
  expect(event!.doubtful).toEqual([{ name: "柳河源老食堂", confidence: facilities[0]!.confidence }]);
  expect(event!.confidence).toBe(took!.confidence);
});

it("is sure of an event in which anybody surely took part", () => {
  const [event] = read("5月12日，市长秦晓棠出席大会，企业家赵文斌、李志远、吴建民、巴特尔受到关注。").events;
  expect(event!.participants.some(({ confidence }) => isDoubtful(confidence))).toBe(true);
  expect(event).not.toMatchObject(sure);
});

it("explains of every name that was weighed how likely it is", () => {
  const told = explainFile("a.txt", Buffer.from("5月12日，严长风走进柳河源老食堂。市长秦晓棠很高兴。"), lexicon, {});
  const kept = told.filter(({ kind, droppedBy }) => droppedBy === null && (kind === "person" || kind === "site"));
  expect(kept.map(({ quote, confidence }) => [quote.text, isDoubtful(confidence)])).toEqual([
    ["严长风", true],
    ["柳河源老食堂", true],
    ["秦晓棠", false],
  ]);
});
