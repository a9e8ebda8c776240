import type { PageRecord } from "../../src/model";
import { resolve } from "../../src/resolve";
import { event, knowledge, page, person, title } from "./records";

const proposalsOf = (pages: readonly PageRecord[], ...decided: Parameters<typeof knowledge>) =>
  resolve(pages, knowledge(...decided)).proposals.map(({ one, other, reason }) => `${one} ${other}: ${reason}`);

function meeting(source: string, ...names: readonly string[]): PageRecord {
  return page(source, { persons: names.map((name) => person(name)), events: [event("meeting", names)] });
}

const SPELT = "person:陈美容@永康市 person:陈美蓉@永康市: the names sound alike, with 1 companions in common";

it("proposes two spellings that sound alike and have a companion in common", () => {
  expect(proposalsOf([meeting("a", "陈美容", "赵一山"), meeting("b", "陈美蓉", "赵一山")])).toEqual([SPELT]);
});

function mayor(name: string): PageRecord {
  return page(name, { persons: [person(name, [title("市长", "永康市")])] });
}

it("proposes two that look alike only with more in common", () => {
  expect(proposalsOf([meeting("a", "陈美容", "赵一山"), meeting("b", "陈美客", "赵一山")])).toEqual([]);
  const others = ["赵一山", "钱二水", "孙三"];
  expect(proposalsOf([meeting("a", "陈美容", ...others), meeting("b", "陈美客", ...others)])).toEqual([
    "person:陈美客@永康市 person:陈美容@永康市: the names differ in one character, with 3 companions in common",
  ]);
  expect(proposalsOf([mayor("陈美容"), mayor("陈美客")])).toEqual([
    "person:陈美客@永康市 person:陈美容@永康市: the names differ in one character, with the post 永康市市长 in common",
  ]);
});

it("proposes nobody who stands beside the other on a page, nor whom a row keeps apart", () => {
  const pages = [meeting("a", "陈美容", "赵一山"), meeting("b", "陈美蓉", "赵一山")];
  expect(proposalsOf([...pages, meeting("c", "陈美容", "陈美蓉")])).toEqual([]);
  const notSameAs = [["person:陈美蓉@永康市", "person:陈美容@永康市"]] as const;
  expect(proposalsOf(pages, [], { notSameAs })).toEqual([]);
});

const post = (published: string, text: string, of: string) =>
  page(published, { published, persons: [person("赵一山", [title(text, of)])] });

it("proposes one name that leaves one jurisdiction before it turns up in another", () => {
  expect(proposalsOf([post("2021-01-05", "县长", "武义县"), post("2021-06-01", "市委书记", "永康市")])).toEqual([
    "person:赵一山@武义县 person:赵一山@永康市: last seen as 武义县县长 on 2021-01-05, first seen as 永康市委书记 on 2021-06-01",
  ]);
  const back = post("2021-09-01", "县长", "武义县");
  expect(proposalsOf([post("2021-01-05", "县长", "武义县"), post("2021-06-01", "市委书记", "永康市"), back])).toEqual(
    [],
  );
});
