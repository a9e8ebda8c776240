/** Posts of organs of the nation, which other countries call alike. */
import { loadLexicon } from "../../src/lexicon";
import type { PageRecord } from "../../src/model";
import { resolve } from "../../src/resolve";
import { news, title } from "./records";

const lexicon = loadLexicon();

const personsOf = (...pages: readonly PageRecord[]) => resolve(pages, lexicon).persons;

const titlesOf = (name: string, ...posts: readonly string[]) => {
  const { titles } = resolve(
    [
      news(
        "a",
        name,
        posts.map((post) => title(post, null)),
      ),
    ],
    lexicon,
  );
  return titles.map(({ name: written, body }) => [written, body]);
};

describe("posts of organs of the nation that a page prints without any more", () => {
  it("are of the organ", () => {
    expect(titlesOf("赵一山", "外交部部长")).toEqual([["外交部部长", "外交部"]]);
    expect(titlesOf("赵一山", "商务部副部长")).toEqual([["商务部副部长", "商务部"]]);
  });

  it("are not where any country has one, and where the holder may be another's", () => {
    expect(titlesOf("赵一山", "外交部长")).toEqual([["外交部长", null]]);
    expect(titlesOf("施密特", "财政部部长")).toEqual([["财政部部长", null]]);
    expect(titlesOf("赵一山", "财政部部长", "新加坡外长")).toContainEqual(["财政部部长", null]);
  });

  it("are not of whom other pages show in an office of another country", () => {
    const pages = ["a", "b"].map((source) => news(source, "赵一山", [title("新加坡外长", "新加坡")]));
    const { titles } = resolve([...pages, news("c", "赵一山", [title("外交部部长", null)])], lexicon);
    expect(titles.map(({ name, body }) => [name, body])).toContainEqual(["外交部部长", null]);
  });

  it("are not of a foreigner, though the page has the organ's name beside it", () => {
    const { titles } = resolve([news("a", "安妮·桑德森", [title("商务部部长", "商务部")])], lexicon);
    expect(titles.map(({ id }) => id)).not.toContain("title:商务部部长");
  });

  it("are two, ours and another country's, where both are printed alike", () => {
    const pages = ["赵一山", "施密特"].map((name) => news(name, name, [title("财政部部长", null)]));
    expect(resolve(pages, lexicon).titles.map(({ body }) => body)).toEqual(["财政部", null]);
  });

  it("make one of whoever holds the only one, on whatever pages", () => {
    const pages = ["a", "b"].map((source) => news(source, "赵一山", [title("外交部部长", null)]));
    expect(personsOf(...pages)).toMatchObject([{ id: "person:赵一山@外交部部长", home: "全国" }]);
    const several = ["a", "b"].map((source) => news(source, "赵一山", [title("外交部处长", null)]));
    expect(personsOf(...several)).toHaveLength(2);
  });
});
