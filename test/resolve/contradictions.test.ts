/** What cannot be true is listed by its kind; what is more likely read amiss is said to be that. */
import { loadLexicon } from "../../src/lexicon";
import type { PageRecord } from "../../src/model";
import { resolve } from "../../src/resolve";
import { isSingleHolder } from "../../src/resolve/posts";
import { knowledge, page, person, quote, title } from "./records";

const GUESSED = { home: "inferred: named far more often than any other" };

/** A page on which `name` holds the post, as the body prints it. */
const told = (body: string, published: string, posts: Readonly<Record<string, string>>, of = "永康市"): PageRecord => {
  const { articles, ...rest } = page(`${body}${published}`, {
    published,
    home: "永康市",
    known: GUESSED,
    persons: Object.entries(posts).map(([name, post]) => person(name, [title(post, of, { mentions: [quote(post)] })])),
  });
  return { ...rest, articles: articles.map((article) => ({ ...article, body: `${body}\n` })) };
};

const kindsOf = (...pages: readonly PageRecord[]) => resolve(pages, knowledge()).problems.map(({ kind }) => kind);

const reasonsOf = (...pages: readonly PageRecord[]) => resolve(pages, knowledge()).problems.map(({ reason }) => reason);

const followers = (...pages: readonly PageRecord[]) =>
  resolve(pages, knowledge()).successions.map(({ earlier, later }) => `${earlier.slice(7, 9)} ${later.slice(7, 9)}`);

const first = told("永康市市长甲一调研。", "2021-01-05", { 甲一: "永康市市长" });
const again = told("永康市市长甲一开会。", "2021-01-09", { 甲一: "永康市市长" });

it("lists two whom pages print in one post at one time", () => {
  const other = told("永康市市长乙二说。", "2021-01-07", { 乙二: "永康市市长" });
  expect(kindsOf(first, other, again)).toEqual(["time"]);
  const appointed = told("会议决定，乙二任永康市市长。", "2021-01-07", { 乙二: "永康市市长" });
  expect(kindsOf(first, appointed, again)).toEqual(["time"]);
});

describe("what may be misread", () => {
  it.each([
    ["a post before somebody else's name", "乙二会见永康市市长甲一。", "永康市市长"],
    ["a post between two names", "永康市市长甲一、乙二出席。", "永康市市长"],
    ["a post that points to what was said before", "代表来到永康市，该市市长乙二接待。", "该市市长"],
    ["a post that is over with the one before it", "永康市原副会长兼市长乙二出席。", "市长"],
  ])("is %s", (_, body, post) => {
    const other = told(body, "2021-01-07", { 乙二: post });
    expect(kindsOf(first, other, again)).toEqual(["misread"]);
    expect(reasonsOf(first, other, again)[0]).toMatch(/no page prints the post with its place beside the name$/);
  });

  it("is what one page says against five, and a word of one page that no name is as long as", () => {
    const days = ["2021-01-11", "2021-01-12", "2021-01-13"];
    const more = days.map((day) => told("永康市市长甲一说。", day, { 甲一: "永康市市长" }));
    const other = told("永康市市长乙二说。", "2021-01-07", { 乙二: "永康市市长" });
    expect(reasonsOf(first, other, again, ...more)[0]).toMatch(/; 1 of 6 pages say so of 乙二$/);
    const word = told("永康市市长谈天说地。", "2021-01-07", { 谈天说地: "永康市市长" });
    expect(reasonsOf(first, word, again)[0]).toMatch(/; 谈天说地 is named on one page alone and may be no name$/);
  });

  it("is a post that one page of ten gives somebody and does not print beside the name", () => {
    const days = Array.from({ length: 9 }, (_, at) => `2021-03-${10 + at}`);
    const others = days.map((day) => told("永康市局长乙二说。", day, { 乙二: "永康市局长" }));
    const listed = told("永康市市长甲一、乙二说。", "2021-01-07", { 乙二: "永康市市长" });
    expect(reasonsOf(first, listed, again, ...others)[0]).toMatch(/; 1 of 10 pages that name 乙二 say so$/);
    const printed = told("永康市市长乙二说。", "2021-01-07", { 乙二: "永康市市长" });
    expect(kindsOf(first, printed, again, ...others)).toEqual(["time"]);
  });

  it("is nothing of two 市长 on one page without their cities, but a post of the place that the page names", () => {
    const both = told("永康市讯：市长甲一开会。市长乙二开会。", "2021-01-07", { 甲一: "市长", 乙二: "市长" });
    expect(kindsOf(both)).toEqual([]);
    const other = told("永康市讯：市长乙二开会。", "2021-01-07", { 乙二: "市长" });
    expect(kindsOf(first, other, again)).toEqual(["time"]);
  });

  it("is a post in another place that the page does not print", () => {
    const above = title("市委常委", "金华市");
    const at = (record: PageRecord): PageRecord => ({
      ...record,
      persons: record.persons.map((one) => ({ ...one, titles: [...one.titles, above] })),
    });
    const elsewhere = ["2021-02-01", "2021-02-02"].map((day) =>
      at(told("巢湖市市长乙二说。", day, { 乙二: "巢湖市市长" }, "巢湖市")),
    );
    expect(kindsOf(at(told("市长乙二来到永康市。", "2021-02-03", { 乙二: "市长" })), ...elsewhere)).toEqual([
      "misread",
    ]);
    expect(kindsOf(at(told("永康市市长乙二说。", "2021-02-03", { 乙二: "永康市市长" })), ...elsewhere)).toEqual([
      "place",
    ]);
  });
});

it("is no post that a list without marks has behind another's name", () => {
  const list = told("单一山永康市协会会长乙二永康市市长丙三永康市局长。", "2021-01-07", { 丙三: "永康市市长" });
  const named = { ...list, persons: [...list.persons, person("乙二"), person("单一山")] };
  expect(kindsOf(first, named, again)).toEqual([]);
  const marked = told("单一山、乙二，永康市市长丙三。", "2021-01-07", { 丙三: "永康市市长" });
  expect(kindsOf(first, { ...marked, persons: [...marked.persons, person("乙二")] }, again)).toEqual(["time"]);
});

const led = (day: string, name: string, province: string): PageRecord =>
  told(`${province.slice(0, 2)}省委书记${name}说。`, day, { [name]: `${province.slice(0, 2)}省委书记` }, province);

it("lets whoever leads a province be followed there by the next, and lead another", () => {
  const pages = [
    led("2021-01-05", "赵山", "福建省"),
    led("2021-06-05", "钱河", "福建省"),
    led("2021-06-06", "赵山", "河北省"),
    led("2021-06-07", "赵山", "河北省"),
  ].map((one) => ({ ...one, home: null }));
  const { problems, successions } = resolve(pages, loadLexicon());
  expect(problems).toEqual([]);
  expect(successions.map(({ post }) => post)).toEqual(["福建省委书记"]);
});

it("takes a misprint of a name for one, and lets nobody follow the other", () => {
  const [one, other] = [
    told("永康市市长林小宝说。", "2021-01-05", { 林小宝: "永康市市长" }),
    told("永康市市长林宝小说。", "2021-06-07", { 林宝小: "永康市市长" }),
  ];
  expect(kindsOf(one, other)).toEqual(["spelling"]);
  expect(followers(one, other)).toEqual([]);
});

it("reports no contradiction of a career that one page tells", () => {
  const career = told("甲一任永康市市长，后任巢湖市市长。", "2021-01-05", { 甲一: "永康市市长" });
  const both = career.persons.map((one) => ({ ...one, titles: [...one.titles, title("市长", "巢湖市")] }));
  const later = told("巢湖市市长甲一说。", "2021-01-06", { 甲一: "巢湖市市长" }, "巢湖市");
  expect(kindsOf({ ...career, persons: both }, later)).toEqual([]);
});

describe("a change that is told again for days", () => {
  const news = "会议接受甲一辞去永康市市长职务，任命乙二为永康市代理市长。";
  const posts = { 甲一: "永康市市长", 乙二: "永康市代理市长" };
  it("is a succession, although pages print both on each of the days", () => {
    expect(followers(told(news, "2021-06-01", posts), told(`今日，${news}`, "2021-06-04", posts))).toEqual([
      "甲一 乙二",
    ]);
  });

  it("is none, where the one before is shown in office afterwards by himself", () => {
    const still = told("永康市市长甲一调研。", "2021-06-09", { 甲一: "永康市市长" });
    expect(followers(told(news, "2021-06-01", posts), still)).toEqual([]);
  });
});

it("puts a former holder before who is in office, however late a page calls him so", () => {
  const former = told("前任永康市市长甲一已调离。", "2021-06-04", {});
  const persons = [person("甲一", [title("永康市市长", "永康市", { status: "former" })])];
  const days = ["2021-06-01", "2021-06-09"];
  const now = days.map((day) => told("永康市市长乙二说。", day, { 乙二: "永康市市长" }));
  expect(followers({ ...former, persons }, ...now)).toEqual(["甲一 乙二"]);
});

it("takes two whom a sentence names as having held posts one after the other for no contradiction", () => {
  const both = told("永康市市长甲一、乙二先后兼任主任。", "2021-01-07", { 甲一: "永康市市长", 乙二: "永康市市长" });
  expect(kindsOf(both)).toEqual([]);
  expect(followers(both)).toEqual(["甲一 乙二"]);
});

it("knows that a secretariat has several secretaries, and a committee one", () => {
  expect(isSingleHolder("中共中央书记处书记", "中共中央书记处")).toBe(false);
  expect(isSingleHolder("永康市委书记", "永康市")).toBe(true);
});
