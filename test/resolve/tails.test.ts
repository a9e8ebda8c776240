/** Names that were read with a word before or behind them. */
import { loadLexicon } from "../../src/lexicon";
import type { PageRecord } from "../../src/model";
import { resolve } from "../../src/resolve";
import { news, title } from "./records";

const lexicon = loadLexicon();

const personsOf = (...pages: readonly PageRecord[]) => resolve(pages, lexicon).persons;

const many = (name: string, post: string, of: string | null) =>
  Array.from({ length: 10 }, (_, at) => news(`${name} ${at}`, name, [title(post, of)]));

describe("a name that many more pages print than the one with something more", () => {
  it.each([
    ["赵一山", "赵一山访法", "国务院总理", "全国"],
    ["桑德森", "谢桑德森", "保加利亚总统", "保加利亚"],
    ["桑德森", "桑德森通", "保加利亚总统", "保加利亚"],
    ["赵山", "赵山应询", "外交部发言人", "外交部"],
  ])("is what %s for %s was read from, in one post", (name, read, post, of) => {
    const pages = [...many(name, post, of), news("z", read, [title(post, of)], `${read}。${name}说。\n`)];
    expect(personsOf(...pages).map((one) => one.name)).toEqual([name]);
  });

  it("is another's where several hold the post and the longer is a name as well, or few pages print it", () => {
    const spokesman = title("外交部发言人", "外交部");
    expect(personsOf(...many("赵山", "外交部发言人", "外交部"), news("z", "赵山河", [spokesman]))).toHaveLength(2);
    expect(personsOf(news("a", "赵山", [spokesman]), news("z", "赵山应询", [spokesman]))).toHaveLength(2);
  });
});
