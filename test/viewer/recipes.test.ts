import { listRecipes } from "../../src/recipes";
import { questionHelp } from "../../src/server";
import { complete, questionOf, type Recipe } from "../../viewer/src/console/recipes";
import { nodesIn } from "../../viewer/src/console/nodes";
import { buildModel } from "../../viewer/src/data/model";
import { DATASET } from "./dataset";

const { recipes, schema } = questionHelp("graph.lbug");
const itinerary: Recipe = recipes.find(({ name }) => name === "itinerary")!;

describe("a recipe in the console", () => {
  it("becomes a question with everything filled in, what is not given by what it is else", () => {
    const question = questionOf(itinerary, { person: "苏明远", since: "2021-03-01" })!;
    expect(question).toContain("p.name = '苏明远'");
    expect(question).toContain("date('2021-03-01')");
    expect(question).toContain("date('9999-12-31')");
    expect(question).not.toMatch(/\$|\/\//);
  });

  it("is not asked while something is missing that it needs", () => {
    expect(questionOf(itinerary, { person: " " })).toBeNull();
  });

  it("takes whatever is written as text, and never as a part of the question", () => {
    const question = questionOf(itinerary, { person: "a' OR 1=1 OR 'b\\" })!;
    expect(question).toContain("p.name = 'a\\' OR 1=1 OR \\'b\\\\'");
  });

  it("is there with all others, in the dialect of the store", () => {
    expect(recipes.map(({ name }) => name)).toEqual(listRecipes().map(({ name }) => name));
    const chain = (address: string) => questionHelp(address).recipes.find(({ name }) => name === "chain")!.cypher;
    expect(chain("graph.lbug")).toContain("ALL SHORTEST");
    expect(chain("bolt://localhost:7687")).toContain("allShortestPaths");
  });

  it("shows the nodes that it answers with ids", () => {
    const model = buildModel(DATASET);
    expect(nodesIn({ columns: ["personId"], rows: [["su"], ["nobody"]], total: 2 }, model)).toEqual(["Person:su"]);
  });
});

describe("what may stand at the caret", () => {
  it.each<[string, readonly string[]]>([
    ["MATCH (p:Pe", ["Person"]],
    ["MATCH (p:Person)-[v:VIS", ["VISITED"]],
    ["MATCH (s:Place|Fac", ["Facility"]],
    ["MATCH (p:Person) RETURN p.pin", ["pinyin"]],
    ["MATCH (f:Facility) RETURN f.lev", []],
    ["MATCH (n", []],
  ])("of %j is %j", (text, words) => {
    expect(complete(text, text.length, schema).words).toEqual(words);
  });

  it("begins where the word begins, in the middle of a text too", () => {
    const text = "MATCH (p:Pe) RETURN p";
    expect(complete(text, 11, schema)).toEqual({ from: 9, words: ["Person"] });
  });
});
