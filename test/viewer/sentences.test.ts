import { buildModel } from "../../viewer/src/data/model";
import { choicesOf, findSentences } from "../../viewer/src/sentences/find";
import type { SentenceQuery } from "../../viewer/src/state/view";
import { DATASET } from "./dataset";

const SIMPLE: Readonly<Record<string, string>> = { 蘇: "苏", 遠: "远", 檢: "检", 導: "导" };
const simplify = (text: string): string => Array.from(text, (one) => SIMPLE[one] ?? one).join("");

const model = buildModel(DATASET);
const found = (query: Partial<SentenceQuery>) =>
  findSentences(model, { words: "", paper: "", file: "", type: "", evidence: "", ...query }, simplify).map(
    ({ event }) => event.id,
  );

describe("a search of the sentences", () => {
  it("finds sentences that hold all words in any order, later events first", () => {
    expect(found({ words: "苏明远" })).toEqual(["e3", "e2", "e1"]);
    expect(found({ words: "卡点 苏明远" })).toEqual(["e2", "e1"]);
    expect(found({ words: "卡点 罗亦安" })).toEqual([]);
  });

  it("takes traditional for simplified characters", () => {
    expect(found({ words: "蘇明遠 檢查指導" })).toEqual(["e1"]);
  });

  it("goes by newspaper, file and type of event, with words and without", () => {
    expect(found({ paper: "临川日报" })).toEqual(["e1", "e4"]);
    expect(found({ file: "pages/undated.txt", type: "meeting" })).toEqual(["e3"]);
    expect(found({ words: "苏明远", type: "meeting" })).toEqual(["e3"]);
  });

  it("goes by the kind of evidence", () => {
    expect(found({ evidence: "undated" })).toEqual(["e3", "e2"]);
    expect(found({ evidence: "stated", words: "走访" })).toEqual(["e4"]);
  });

  it("shows nothing before anything is asked, and each sentence once", () => {
    expect(found({})).toEqual([]);
    const twice = { ...DATASET.attributes.events, e5: DATASET.attributes.events["e4"]! };
    const doubled = buildModel({ ...DATASET, attributes: { ...DATASET.attributes, events: twice } });
    const query = { words: "走访", paper: "", file: "", type: "", evidence: "" };
    expect(findSentences(doubled, query, simplify)).toHaveLength(1);
  });

  it("offers the newspapers, files and types that there are", () => {
    expect(choicesOf(model)).toEqual({
      papers: ["临川日报"],
      files: ["pages/2021-03-06.txt", "pages/undated.txt"],
      types: ["meeting", "visit"],
    });
  });
});
