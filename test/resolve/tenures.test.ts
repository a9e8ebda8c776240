import type { KnownPerson } from "../../src/lexicon";
import type { PageRecord } from "../../src/model";
import { resolve } from "../../src/resolve";
import { isSingleHolder } from "../../src/resolve/posts";
import { event, knowledge, page, person, quote, title } from "./records";

const MAYOR = title("市长", "永康市");

const seen = (name: string, published: string, post = MAYOR): PageRecord =>
  page(`${name}${published}${post.text}`, { published, persons: [person(name, [post])] });

const spells = (...pages: readonly PageRecord[]) =>
  resolve(pages, knowledge()).tenures.map(({ person: id, first, last, spell }) => [id.slice(7, 9), first, last, spell]);

const followers = (...pages: readonly PageRecord[]) =>
  resolve(pages, knowledge()).successions.map(({ earlier, later, last, first }) =>
    [earlier.slice(7, 9), later.slice(7, 9), last, first].join(" "),
  );

it("gives a post from the first to the last day on which it was printed", () => {
  expect(spells(seen("甲一", "2021-01-05"), seen("甲一", "2022-03-01"))).toEqual([
    ["甲一", "2021-01-05", "2022-03-01", 1],
  ]);
});

it("makes two spells where somebody else held the post in between, and one where nobody did or not for long", () => {
  expect(spells(seen("甲一", "2021-01-05"), seen("乙二", "2021-06-01"), seen("甲一", "2022-03-01"))).toEqual([
    ["乙二", "2021-06-01", "2021-06-01", 1],
    ["甲一", "2021-01-05", "2021-01-05", 1],
    ["甲一", "2022-03-01", "2022-03-01", 2],
  ]);
  expect(spells(seen("甲一", "2021-01-05"), seen("乙二", "2021-02-01"), seen("甲一", "2021-03-01"))).toHaveLength(2);
  const deputies = ["甲一", "乙二", "甲一"].map((name, at) =>
    seen(name, `2021-0${at * 4 + 1}-01`, title("副市长", "永康市")),
  );
  expect(spells(...deputies)).toHaveLength(2);
});

it("lets one follow another, acting or not, and nobody follow a deputy", () => {
  const acting = title("代市长", "永康市", { status: "acting" });
  expect(followers(seen("甲一", "2021-01-05"), seen("乙二", "2021-06-01", acting), seen("乙二", "2021-09-01"))).toEqual(
    ["甲一 乙二 2021-01-05 2021-06-01"],
  );
  const former = title("市长", "永康市", { status: "former" });
  expect(followers(seen("甲一", "2021-01-05", former), seen("乙二", "2021-06-01"))).toEqual([]);
  const deputy = title("副市长", "永康市");
  expect(followers(seen("甲一", "2021-01-05", deputy), seen("乙二", "2021-06-01", deputy))).toEqual([]);
});

const bodied = (record: PageRecord, body: string): PageRecord => ({
  ...record,
  articles: record.articles.map((article) => ({ ...article, body })),
});

it("takes the order of a change that is told on the day itself from the words", () => {
  const news = "甲一不再担任永康市市长。乙二任永康市代市长。\n";
  const one = bodied(seen("甲一", "2021-06-01"), news);
  expect(followers(one, bodied(seen("乙二", "2021-06-01"), news))).toEqual(["甲一 乙二 2021-06-01 2021-06-01"]);
  expect(followers(seen("甲一", "2021-06-01"), seen("乙二", "2021-06-01"))).toEqual([]);
});

it("takes who leaves from the clause that names the post, not from one about another post", () => {
  const news = "会议决定，乙二辞去永康市局长职务。日前，乙二任命为永康市市长，甲一不再担任永康市市长。\n";
  const pages = ["甲一", "乙二"].map((name) => bodied(seen(name, "2021-06-01"), news));
  expect(followers(...pages)).toEqual(["甲一 乙二 2021-06-01 2021-06-01"]);
});

it("does not make a predecessor of somebody who has died long after, nor a successor whom one day alone shows soon after", () => {
  const obituary = bodied(seen("甲一", "2021-05-20"), "永康市市长甲一同志因病去世。\n");
  expect(followers(obituary, seen("乙二", "2021-06-01"), seen("乙二", "2021-09-01"))).toEqual([]);
  expect(followers(seen("甲一", "2021-01-05"), seen("甲一", "2021-05-20"), seen("乙二", "2021-06-01"))).toEqual([]);
});

it("takes a former holder for the one before where the page says that he leaves", () => {
  const former = seen("甲一", "2021-05-31", title("市长", "永康市", { status: "former" }));
  const told = bodied(former, "原任永康市市长甲一已调离。\n");
  expect(followers(told, seen("乙二", "2021-06-01"), seen("乙二", "2021-09-01"))).toHaveLength(1);
});

it("dates a change by the day of which pages tell it, though others call the one before a former holder later", () => {
  const news = "乙二任永康市市长，甲一不再担任永康市市长。\n";
  const pages = ["甲一", "乙二"].map((name) => bodied(seen(name, "2021-06-01"), news));
  const former = seen("甲一", "2021-06-09", title("市长", "永康市", { status: "former" }));
  expect(followers(...pages, bodied(former, "甲一不再担任永康市市长。\n"))).toEqual([
    "甲一 乙二 2021-06-01 2021-06-01",
  ]);
  expect(followers(...pages, seen("甲一", "2021-06-09"))).toEqual([]);
});

const career = (post: string, body: string) =>
  spells(bodied(seen("甲一", "2023-05-08", title(post, "永康市", { mentions: [quote(`永康市${post}`)] })), body))[0];

describe("a career in the text", () => {
  it.each([
    ["2015年3月至2016年任永康市副市长，2018年任武义县县长。", "2015-03", "2016"],
    ["甲一2015年，调任永康市副市长；2018年5月任武义县县长。", "2015", "2015"],
    ["2015年至今历任政府办主任、永康市副市长。", "2015", "2023-05-08"],
    ["2021年5月任永康市副市长。", "2021-05", "2023-05-08"],
  ])("gives a post its years: %s", (body, first, last) => {
    expect(career("副市长", body)).toEqual(["甲一", first, last, 1]);
  });

  it("knows of no day of a post that the text says was followed by another", () => {
    const [first] = spells(
      bodied(seen("甲一", "2023-05-08", title("副市长", "永康市")), "甲一任副市长，此后升任市长。"),
    );
    expect(first).toEqual(["甲一", null, null, 1]);
  });

  it.each([
    "甲一生于1965年3月，任永康市副市长。",
    "甲一1990年3月参加工作，现任永康市副市长。",
    "2015年3月任永康市副市长，今日永康市副市长甲一调研。",
    "2015年永康市副市长甲一调研。",
  ])("leaves a post to the day of the newspaper that no years or not they alone are said of: %s", (body) => {
    expect(career("副市长", body)).toEqual(["甲一", "2023-05-08", "2023-05-08", 1]);
  });
});

it("does not make successors of two spellings of one foreign name", () => {
  const pages = [seen("彼得罗夫", "2021-01-05"), seen("彼德罗夫", "2021-06-01"), seen("彼德罗夫", "2021-09-01")];
  expect(followers(...pages)).toEqual([]);
});

it("does not make successors of several who are given one post on one day", () => {
  const pages = ["甲一", "乙二", "丙三"].map((name) => seen(name, "2021-06-01"));
  expect(followers(...pages)).toEqual([]);
  expect(resolve(pages, knowledge()).problems.map(({ reason }) => reason)).toEqual([
    "3 people are 永康市市长 on 2021-06-01: 丙三, 乙二, 甲一",
  ]);
});

it("does not make a successor of somebody whom most pages show in the same post elsewhere", () => {
  const above = title("市委常委", "金华市");
  const of = (day: string, city: string): PageRecord =>
    page(day, { published: day, persons: [person("乙二", [title("市长", city), above])] });
  const known = [of("2021-06-01", "永康市"), of("2021-06-02", "巢湖市"), of("2021-06-03", "巢湖市")];
  const { successions, problems } = resolve([seen("甲一", "2021-01-05"), ...known], knowledge());
  expect(successions).toEqual([]);
  expect(problems.map(({ reason }) => reason)).toEqual(["乙二 is seen as 永康市市长, and by more pages as 巢湖市市长"]);
});

it("does not follow up whoever is masked", () => {
  expect(followers(seen("甲一", "2021-01-05"), seen("张某", "2021-06-01"))).toEqual([]);
});

it("reports two holders of one post at one time", () => {
  const pages = [seen("甲一", "2021-01-05"), seen("乙二", "2021-02-01"), seen("甲一", "2021-03-01")];
  expect(resolve(pages, knowledge())).toMatchObject({
    successions: [],
    problems: [
      {
        file: "乙二2021-02-01市长",
        line: 1,
        reason: expect.stringMatching(/^two are seen as 永康市市长 at one time: /),
      },
    ],
  });
});

it("dates a post by the person's events where the page has no date", () => {
  const record = page("a", {
    persons: [person("甲一", [MAYOR])],
    events: [event("visit", ["甲一"], [], { resolved: "2021-04-12" })],
  });
  expect(spells(record)).toEqual([["甲一", "2021-04-12", "2021-04-12", 1]]);
});

it("reports a post before or after the term that the dictionary gives", () => {
  const tenures = [{ title: "市长", of: "永康市", from: "2021-07", to: "2022" }];
  const row: KnownPerson = { id: "甲", name: "甲一", aliases: [], home: "永康市", tenures };
  const problemsOf = (day: string) =>
    resolve([seen("甲一", day)], knowledge([row])).problems.map(({ reason }) => reason);
  expect(problemsOf("2021-07-01")).toEqual([]);
  expect(problemsOf("2022-12-31")).toEqual([]);
  expect(problemsOf("2021-06-30")).toEqual([
    "甲一 is 永康市市长 on 2021-06-30, but row 甲 of tenures.tsv says 2021-07–2022; correct the row, or the page's date",
  ]);
  expect(problemsOf("2023-01-01")).toHaveLength(1);
});

test.each([
  ["永康市委书记", true],
  ["永康市市长", true],
  ["永康市人大常委会主任", true],
  ["永康市水利局局长", true],
  ["永康市副市长", false],
  ["永康市常务副市长", false],
  ["永康市委常委", false],
  ["永康市领导", false],
  ["永康市市长助理", false],
  ["永康市协会名誉会长", false],
  ["永康市委书记处书记", false],
  ["永康市人大代表", false],
])("knows whether one person at a time is %s", (name, single) => {
  expect(isSingleHolder(name, "永康市")).toBe(single);
});
