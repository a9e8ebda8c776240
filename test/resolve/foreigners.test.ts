/** Foreigners: what their states say of them, and their names in the several forms that papers print. */
import { assert, constantFrom, property, stringMatching, tuple } from "fast-check";
import { loadLexicon } from "../../src/lexicon";
import type { PageRecord, PersonRecord, TitleRecord } from "../../src/model";
import { resolve } from "../../src/resolve";
import { areSpellings } from "../../src/resolve/names";
import { page, person, quote, site, title } from "./records";

const lexicon = loadLexicon();

const namesOf = (...pages: readonly PageRecord[]) => resolve(pages, lexicon).persons.map(({ name }) => name);

/** A page of no home that names these, in the order of the text. */
const news = (source: string, ...persons: readonly PersonRecord[]): PageRecord => ({
  ...page(source, { home: null, publication: null }),
  articles: page(source).articles.map((article) => ({
    ...article,
    body: `${source}。${persons.map(({ name }) => name).join("，")}。\n`,
  })),
  persons: persons.map((one, at) => ({ ...one, mentions: [quote(one.name, at * 20)] })),
});

const minister = title("保加利亚外长", "保加利亚");

it("puts no office of a foreign state into the home of the page, though the page lists the country", () => {
  const own = {
    ...news("a", person("彼得罗夫", [minister])),
    home: "永康市",
    places: [site("保加利亚", { kind: "country" })],
  };
  const { persons, titles } = resolve([own], lexicon);
  expect(persons).toMatchObject([{ id: "person:彼得罗夫@保加利亚", home: "保加利亚" }]);
  expect(titles.map(({ id }) => id)).toEqual(["title:保加利亚外长@保加利亚"]);
});

it("puts the office of a city abroad into its state, though the city's name means something else on other pages", () => {
  const mayor = person("彼得罗夫", [title("杰克逊市市长", "杰克逊市")]);
  const places = [site("杰克逊市", { id: "world:杰克逊", kind: "foreign-city", aliases: ["杰克逊"] })];
  const told = { ...news("a", mayor), home: "永康市", places };
  const untold = { ...news("b", mayor), home: "永康市" };
  const posts = [told, untold].map((one) => resolve([one], lexicon).titles.map(({ id }) => id));
  expect(posts).toEqual([["title:杰克逊市市长@美国"], ["title:杰克逊市市长@永康市"]]);
});

it("gives an office of a foreign state without the words of the sentence before it, and leaves an ambassador his own state", () => {
  const posts = ["据悉谴责保加利亚外长", "中国驻保加利亚大使", "与保加利亚外长"].map((text) => title(text, "报道"));
  const { titles } = resolve([news("a", person("彼得罗夫", posts))], lexicon);
  expect(new Set(titles.map(({ name }) => name))).toEqual(
    new Set(["保加利亚外长", "报道与保加利亚外长", "报道中国驻保加利亚大使"]),
  );
});

it("makes one of a page's names of which one is cut off or goes on, in one post that one person holds", () => {
  const chair = [title("欧洲中央银行行长", "欧洲中央银行")];
  const named = (...names: readonly string[]) => namesOf(news("a", ...names.map((name) => person(name, chair))));
  expect(named("安娜·彼得罗娃", "安娜·彼得罗娃承诺")).toHaveLength(1);
  expect(named("安娜·彼得罗娃", "安娜")).toHaveLength(1);
  expect(named("钱一山", "钱一山第")).toHaveLength(2);
});

const holders = (one: TitleRecord, other: TitleRecord) =>
  namesOf(news("a", person("伊万·彼得罗夫", [one])), news("b", person("彼得罗夫", [other])));

it("makes one of the last name and the whole one in one full post of a state, and two of those in two posts", () => {
  const [envoy, spy] = ["保加利亚驻华大使", "保加利亚情报局局长"].map((text) => title(text, "保加利亚"));
  expect(holders(envoy!, envoy!)).toHaveLength(1);
  expect(holders(spy!, spy!)).toHaveLength(1);
  expect(holders(envoy!, spy!)).toHaveLength(2);
});

describe("somebody whom most pages name in full", () => {
  const known = Array.from("abcde", (source) => news(source, person("伊万·彼得罗夫", [minister])));

  it("is meant by the last name, though a page has a word before the whole one, or says the office first", () => {
    const late = news("f", person("彼得罗夫", [minister]), person("伊万·彼得罗夫"));
    const led = news("g", person("彼得罗夫", [minister]), person("比如伊万·彼得罗夫"));
    expect(namesOf(...known, late, led)).toHaveLength(1);
  });

  it("is neither his wife nor his son", () => {
    const wife = news("f", person("彼得罗夫", [minister]), person("安娜·彼得罗夫"));
    const son = news("g", person("彼得罗夫", [minister]), person("小伊万·彼得罗夫"));
    expect(namesOf(...known, wife, son)).toHaveLength(3);
  });
});

it("gives a country one place, whether a page lists it or only a post names it", () => {
  const pages = [
    news("a", person("彼得罗夫", [minister])),
    { ...news("b"), places: [site("保加利亚", { id: "nation:保加利亚" })] },
  ];
  expect(resolve(pages, lexicon).places.map(({ id }) => id)).toEqual(["place:nation:保加利亚"]);
});

it("makes one of the holders of one office of a state, by whichever word for it and whichever spelling of the first name", () => {
  const pages = [
    news("a", person("阿列克西·彼得罗夫", [minister])),
    news("b", person("彼得罗夫", [title("保加利亚外交部长", "保加利亚")])),
    news("c", person("阿列克谢·彼得罗夫", [minister])),
  ];
  expect(namesOf(...pages)).toEqual(["彼得罗夫"]);
  expect(namesOf(...pages, news("d", person("尼古拉·彼得罗夫", [minister])))).toHaveLength(2);
});

it("makes two of two deputies of one state who have the last name in common", () => {
  const deputy: readonly TitleRecord[] = [title("保加利亚众议员", "保加利亚")];
  expect(namesOf(news("a", person("阿列克西·彼得罗夫", deputy)), news("b", person("彼得罗夫", deputy)))).toHaveLength(
    2,
  );
});

it("takes the last name that stands before the whole one with an office of its own for a relative's", () => {
  const wife = person("安娜·彼得罗夫");
  expect(namesOf(news("a", person("彼得罗夫", [minister]), wife))).toHaveLength(2);
  expect(namesOf(news("a", wife, person("彼得罗夫", [minister])))).toHaveLength(1);
});

it("takes the last name for whom most pages name in full, where several share it", () => {
  const pages = [
    news("a", person("伊万·彼得罗夫"), person("彼得罗夫", [minister])),
    news("b", person("伊万·彼得罗夫"), person("彼得罗夫", [minister])),
    news("c", person("安娜·彼得罗夫"), person("彼得罗夫", [minister])),
  ];
  expect(namesOf(...pages)).toEqual(["安娜·彼得罗夫", "彼得罗夫"]);
});

it("does not take whom a sentence is about for an official of the country that it names", () => {
  const persons = resolve([news("a", person("彼得罗夫", [title("保加利亚政府同样重视外长", null)]))], lexicon).persons;
  expect(persons[0]).not.toMatchObject({ home: "保加利亚" });
});

it("calls somebody by the form that most pages print by itself, and not inside a longer one", () => {
  const pages = ["a", "b"].map((source) => news(source, person("伊万·彼得罗夫", [minister])));
  expect(namesOf(...pages, news("c", person("彼得罗夫", [minister]), person("伊万·彼得罗夫", [minister])))).toEqual([
    "伊万·彼得罗夫",
  ]);
});

describe("a last name with an office, before a whole name without", () => {
  const president = title("保加利亚总统", "保加利亚");
  const both = (first: string) => news("z", person("桑德森", [president]), person(`${first}·桑德森`));
  const known = ["a", "b", "c"].map((source) => news(source, person("伊万·桑德森", [president])));

  it("is the bearer of the whole name to whom other pages give the office", () => {
    expect(namesOf(both("伊万"), ...known)).toHaveLength(1);
  });

  it("is nobody's whom they do not give it", () => {
    expect(namesOf(both("安娜"), ...known)).toHaveLength(2);
  });
});

it("takes a whole name with a word behind it, or without its dot, for the one that more pages print", () => {
  const pages = Array.from("abc", (source) => news(source, person("伊万·桑德森")));
  const read = ["伊万·桑德森大约", "伊万桑德森"].map((name) => news(name, person(name, [minister])));
  const known = [...pages, news("d", person("伊万·桑德森", [minister]))];
  expect(namesOf(...known, ...read).filter((name) => name !== "伊万·桑德森")).toEqual([]);
  expect(namesOf(...known, news("e", person("伊万·桑德森斯", [minister])))).toContain("伊万·桑德森斯");
});

const heads = (...firms: readonly string[]) =>
  namesOf(...firms.map((firm, at) => news(`${at}`, person("桑德森", [title(`${firm}CEO`, firm)]))));

it("makes one of a foreigner at the head of a company by its short name, and two of those in two", () => {
  expect(heads("青禾", "青禾公司")).toHaveLength(1);
  expect(heads("青禾", "青禾公司已故")).toHaveLength(1);
  expect(heads("青禾", "白水")).toHaveLength(2);
  expect(heads("公司", "公司")).toHaveLength(2);
});

const times = (count: number, of: (at: string) => PageRecord) => Array.from({ length: count }, (_, at) => of(`${at}`));

describe("a last name that hundreds of pages print alone", () => {
  const president = [title("保加利亚总统", "保加利亚")];
  const alone = times(60, (at) => news(`${at} alone`, person("桑德森", president)));
  const whole = times(6, (at) => news(`${at} whole`, person("伊万·桑德森", president)));
  const son = times(5, (at) => news(`${at} son`, person("桑德森", president), person("奥列格·桑德森")));

  it("is not his son, on a page that names no other in full", () => {
    const told = news("z", person("奥列格·桑德森"), person("桑德森"));
    const { persons } = resolve([...alone, ...whole, ...son, told], lexicon);
    const sons = persons.filter(({ sightings }) => sightings.some(({ record }) => record.name === "奥列格·桑德森"));
    const names = sons.flatMap(({ sightings }) => sightings.map(({ record }) => record.name));
    expect(names).toEqual(names.map(() => "奥列格·桑德森"));
    expect(names).toHaveLength(6);
  });

  it("may be a lawyer of that name on a page about her", () => {
    const told = news("z", person("安娜·桑德森"), person("桑德森"));
    const { persons } = resolve([...alone, ...whole, told], lexicon);
    expect(persons.map(({ name, sightings }) => [name, sightings.length])).toEqual([
      ["安娜·桑德森", 2],
      ["桑德森", 66],
    ]);
  });

  it("gives the office to its holder and not to those who are read beside it", () => {
    const misread = times(2, (at) => news(`${at} misread`, person("奥列格·桑德森", president)));
    const { persons } = resolve([...misread, ...alone, ...whole, ...son], lexicon);
    const holder = persons.find(({ sightings }) => sightings.length > 60)!;
    expect(new Set(holder.sightings.map(({ record }) => record.name))).toEqual(new Set(["桑德森", "伊万·桑德森"]));
  });
});

const whole = ([first, last]: readonly [string, string]): string => `${first}·${last}`;

describe("spellings of a first name", () => {
  const name = tuple(stringMatching(/^[阿埃伊奥尔科谢西]{1,4}$/u), constantFrom("彼得罗夫", "桑德森"));

  it("are the same from either side, and every name is one of its own", () => {
    assert(
      property(name, name, (a, b) => {
        expect(areSpellings(whole(a), whole(b))).toBe(areSpellings(whole(b), whole(a)));
        expect(areSpellings(whole(a), whole(a))).toBe(true);
      }),
    );
  });

  it("belong to one last name, and tell a son who is called 小 from his father", () => {
    assert(
      property(name, ([first]) => {
        expect(areSpellings(`${first}·彼得罗夫`, `${first}·桑德森`)).toBe(false);
        expect(areSpellings(`小${first}·彼得罗夫`, `${first}·彼得罗夫`)).toBe(false);
      }),
    );
  });

  it("join what people are called to what they are named", () => {
    expect(areSpellings("乔·桑德森", "约瑟夫·桑德森")).toBe(true);
    expect(areSpellings("伊万·桑德森", "玛丽·桑德森")).toBe(false);
    expect(areSpellings("伊万·桑德森", "伊万·彼得·桑德森")).toBe(true);
    expect(areSpellings("阿布·哈夫斯·桑德森", "阿布·侯赛因·桑德森")).toBe(false);
  });
});
