/** People whom no place in China identifies: offices of the nation and of states, reprints, forms of a name. */
import { loadLexicon } from "../../src/lexicon";
import type { PageRecord } from "../../src/model";
import { resolve } from "../../src/resolve";
import { news, page, person, quote, site, title } from "./records";

const lexicon = loadLexicon();

const personsOf = (...pages: readonly PageRecord[]) => resolve(pages, lexicon).persons;

const vice = (county: string, start: number) =>
  person("赵一山", [title("副市长", county)], { mentions: [quote("赵一山", start)] });

const guessed = (body: string): PageRecord => ({
  ...news("a", "赵一山", [title("市委书记", "古田县")], body),
  home: "古田县",
  known: { home: "inferred: named most often among those that 县 can stand for" },
});

const printed = (publication: string) => ({ ...news("a", "赵一山", []), publication });

const naming = (...names: readonly string[]) => ({
  ...news("a", names[0]!, []),
  persons: names.map((name, at) => person(name, [], { mentions: [quote(name, at * 10)] })),
});

it("makes one of those who hold one full post in a body that the dictionaries list, under whichever of its names", () => {
  const [one, ...others] = personsOf(
    news("a", "赵一山", [title("国台办发言人", "国台办")]),
    news("b", "赵一山", [title("国务院台湾事务办公室发言人", "国务院台湾事务办公室")]),
  );
  expect(others).toEqual([]);
  expect(one).toMatchObject({
    id: "person:赵一山@国务院台湾事务办公室发言人",
    home: "全国",
    reasons: ["same name and post 国务院台湾事务办公室发言人"],
  });
});

it("writes out posts of the nation by the body that the dictionaries list, and puts nothing before the others", () => {
  const posts = ["国务院总理", "全国劳动模范", "总书记"].map((text) => title(text, "全国"));
  expect(resolve([news("a", "赵一山", posts)], lexicon).titles.map(({ name, of }) => [name, of?.label])).toEqual([
    ["中华人民共和国国务院总理", "Organisation"],
    ["全国劳动模范", "Place"],
    ["总书记", "Place"],
  ]);
});

it("makes one of a premier whom one page calls so and another by the whole post, and two of premier and manager", () => {
  const premier = news("a", "赵一山", [title("国务院总理", "全国")]);
  expect(personsOf(premier, news("b", "赵一山", [title("总理", null)]))).toHaveLength(1);
  expect(personsOf(premier, news("b", "赵一山", [title("总经理", null)]))).toHaveLength(2);
});

const headOf = (...bodies: readonly string[]) =>
  bodies.map((body, at) => {
    const above = title("国务院副总理", "全国");
    return { ...news(`p${at}`, "赵一山", [title(`${body}主任`, body), above]), published: `2021-06-0${at + 1}` };
  });

it("lets one head two bodies, and no two places", () => {
  expect(resolve(headOf("国台办", "国新办", "国新办"), lexicon).problems).toEqual([]);
  const places = ["永康市", "昆山市", "昆山市"].map((city) => [title("市长", city), title("国务院副总理", "全国")]);
  const mayor = places.map((posts, at) => ({ ...news(`p${at}`, "赵一山", posts), published: `2021-06-0${at + 1}` }));
  expect(resolve(mayor, lexicon).problems).toHaveLength(1);
});

it("takes the id that most of its pages give", () => {
  const [premier, member] = [title("国务院总理", "全国"), title("中央政治局常委", "全国")];
  const pages = [[premier, member], [premier], [member]].map((posts, at) => news(`p${at}`, "赵一山", posts));
  expect(personsOf(...pages).map(({ id }) => id)).toEqual(["person:赵一山@中华人民共和国国务院总理"]);
});

it.each([
  ["央行货币政策司", "央行货币政策司司长赵一山说。", "中国人民银行货币政策司"],
  ["央行货币政策司", "省央行货币政策司司长赵一山说。", "央行货币政策司"],
  ["工商银行", "工商银行某县支行捐了款，该行行长赵一山说。", "工商银行"],
])("takes %s for the nation's body where the text says nothing else: %s", (body, text, jurisdiction) => {
  const [post] = resolve([news("a", "赵一山", [title(`${body}处长`, body)], text)], lexicon).titles;
  expect(post).toMatchObject({ jurisdiction });
});

const jurisdictionOf = (pointing: string) => {
  const text = `工商银行发布报告。工商银行某县支行捐了款，${pointing}赵一山说。`;
  const post = title("工商银行行长", "工商银行", { mentions: [quote(pointing)] });
  return resolve([news("a", "赵一山", [post], text)], lexicon).titles[0]?.jurisdiction;
};

it("takes 该行 for the branch that stands before it, and 行长 alone for the bank's", () => {
  expect(jurisdictionOf("该行行长")).toBe("工商银行");
  expect(jurisdictionOf("工商银行行长")).toBe("中国工商银行");
});

it("takes 日本央行 for another bank than 央行", () => {
  const pages = [
    news("a", "赵一山", [title("央行货币政策司司长", "央行货币政策司")]),
    news("b", "赵一山", [title("日本央行货币政策司司长", "日本央行货币政策司")]),
  ];
  expect(personsOf(...pages)).toHaveLength(2);
});

it("makes one of those who hold one office of a foreign state, whatever stands before the country", () => {
  const pages = [
    news("a", "彼得罗夫", [title("保加利亚总统", "保加利亚")]),
    news("b", "彼得罗夫", [title("据报道保加利亚总统", "据报道保加利亚")]),
    news("c", "伊万·彼得罗夫", [title("总统", null)]),
  ];
  expect(personsOf(pages[0]!, pages[1]!)).toMatchObject([{ id: "person:彼得罗夫@保加利亚", home: "保加利亚" }]);
  expect(personsOf(pages[0]!, news("d", "彼得罗夫", [title("古巴国防部长", "古巴")]))).toHaveLength(2);
  expect(personsOf(...pages)).toHaveLength(2);
});

it("makes one of those whom one long sentence names on several pages, and not of those whom two name", () => {
  const sentence = "在这场持续了三个小时的搜救行动里，赵一山第一个跳进了冰冷的河水当中。";
  expect(personsOf(news("a", "赵一山", [], sentence), news("b", "赵一山", [], `早前报道。${sentence}`))).toMatchObject([
    { reasons: ["named in one sentence that several print"] },
  ]);
  expect(personsOf(news("a", "赵一山", [], sentence), news("b", "赵一山", []))).toHaveLength(2);
});

it("finds a Latin name by its sentence, though a space stands in it there", () => {
  const sentence = "这支乐队在海边的小城里连续演出了三个晚上，主唱 Ivan Sanderson 说。";
  const pages = ["a", "b"].map((source) => ({
    ...news(source, "IvanSanderson", [], sentence),
    persons: [person("IvanSanderson")],
  }));
  expect(personsOf(...pages)).toHaveLength(1);
});

/** A page on which both names were read in one post. */
const cutAndWhole = (body: string): PageRecord => {
  const persons = ["赵杨一山", "赵杨一"].map((name) => person(name, [title("市长", "永康市")]));
  const one = page("a", { persons });
  return { ...one, articles: one.articles.map((each) => ({ ...each, body })) };
};

it("joins a name with the one that it is cut from, where it stands on no page by itself", () => {
  expect(personsOf(cutAndWhole("市长赵杨一山说。赵杨一山到会。\n")).map(({ name }) => name)).toEqual(["赵杨一山"]);
  expect(personsOf(cutAndWhole("市长赵杨一山说。市长赵杨一到会。\n"))).toHaveLength(2);
});

it("does not doubt a name that one page shows in posts of many places, which is a career", () => {
  const posts = ["永康市", "古田县", "昆山市", "浏阳市"].map((county) => title("县委书记", county));
  const career = page("a", { home: null, publication: null, persons: [person("赵一山", posts)] });
  expect(resolve([career], lexicon).problems).toEqual([]);
});

it("joins a name with the one that has a word behind it, in one post, and calls them by the one that stands alone", () => {
  const post = title("市长", "永康市");
  const pages = [
    page("a", { persons: [person("赵一山", [post])] }),
    page("b", { persons: [person("赵一山第", [post])] }),
  ].map((one) => ({
    ...one,
    articles: one.articles.map((each) => ({ ...each, body: "市长赵一山第一时间到现场。赵一山说。\n" })),
  }));
  expect(personsOf(...pages)).toMatchObject([
    {
      name: "赵一山",
      reasons: [
        "same name and jurisdiction 永康市",
        "赵一山第 and 赵一山 are one name in the one post 永康市市长",
      ].slice(1),
    },
  ]);
  const deputy = title("副市长", "永康市");
  const deputies = ["赵一山", "赵一山第"].map((name) => page(name, { persons: [person(name, [deputy])] }));
  expect(personsOf(...deputies)).toHaveLength(2);
});

const leading = (...posts: readonly (readonly [string, string])[]) =>
  personsOf(...posts.map(([post, of], at) => news(`${at}`, "赵山", [title(post, of)])));

it("makes one of those of one name who lead the state and a province, or one province and then another", () => {
  expect(leading(["国务委员", "全国"], ["贵州省委书记", "贵州省"])).toHaveLength(1);
  expect(leading(["福建省委书记", "福建省"], ["北京市市长", "北京市"])).toHaveLength(1);
  expect(leading(["福建省委书记", "福建省"], ["北京市副市长", "北京市"])).toHaveLength(2);
});

it("takes no post in a part of China for an office of another state", () => {
  const islander = news("a", "赵一山", [title("中国台湾地区副领导人", "中国台湾地区")]);
  expect(personsOf(islander)[0]).toMatchObject({ home: null });
});

it("keeps two whom one page names apart, even where a third page would join them", () => {
  const both = page("a", { persons: [vice("永康市", 10), vice("义乌市", 40)] });
  const third = page("b", { persons: [person("赵一山", [title("副市长", "永康市"), title("副市长", "义乌市")])] });
  expect(personsOf(both, third).map(({ id }) => id)).toEqual(["person:赵一山@义乌市", "person:赵一山@永康市"]);
});

it("reports a name that stands in posts all over the country, and lets it follow nobody", () => {
  const counties = ["永康市", "古田县", "昆山市", "浏阳市"];
  const pages = counties.map((county) =>
    page(county, {
      home: null,
      publication: null,
      persons: [person("赵落马", [title("县委书记", county), title("政协委员", "全国"), title("市委常委", "金华市")])],
    }),
  );
  const { problems } = resolve(pages, lexicon);
  expect(problems.map(({ reason }) => reason)).toEqual([
    expect.stringMatching(/^赵落马 is seen in \d posts of many places/),
  ]);
});

it("does not put anybody in a county that only a short form and a guess name", () => {
  expect(personsOf(guessed("赵一山参观古田会议会址。"))[0]).toMatchObject({ home: null });
  expect(personsOf(guessed("赵一山到古田县调研。"))[0]).toMatchObject({ home: "古田县" });
});

const postOf = (post: string, of: string) =>
  resolve([news("a", "赵一山", [title(post, of)])], lexicon).titles[0]?.jurisdiction;

it("takes the short form in front of a CEO for a company, and the place for itself", () => {
  expect(postOf("阿里CEO", "阿里")).toBe("阿里");
  expect(postOf("阿里行署专员", "阿里")).toBe("阿里地区");
});

it("takes it for a company too on a page that has the place by its short form", () => {
  const record = news("a", "赵一山", [title("广州总经理", "广州")]);
  const { titles } = resolve(
    [{ ...record, places: [site("广州市", { kind: "prefecture", aliases: ["广州"] })] }],
    lexicon,
  );
  expect(titles.map(({ of }) => of?.label)).toEqual(["Organisation"]);
});

it("leaves the nation a place, whatever post it is said to have", () =>
  expect(
    resolve([news("a", "赵一山", [title("全国执行董事", "全国")])], lexicon).titles.map(({ of }) => of?.label),
  ).toEqual(["Place"]));

it("does not take 大英博物馆 for a body of 大英县", () => {
  const head = title("大英县博物馆馆长", "大英县", { mentions: [quote("大英博物馆馆长")] });
  const inferred = { home: "大英县", known: { home: "inferred: named far more often than any other" } };
  const told = (body: string) => ({ ...news("a", "赵一山", [head], body), ...inferred });
  expect(resolve([told("大英博物馆馆长赵一山说。")], lexicon).titles.map(({ name }) => name)).toEqual([
    "大英博物馆馆长",
  ]);
  expect(resolve([told("大英县的大英博物馆馆长赵一山说。")], lexicon).titles[0]).toMatchObject({
    jurisdiction: "大英县",
  });
});

it("does not take a county's short form behind another city's name for the county", () => {
  const head = title("商丘市博爱联合会会长", "博爱县", { mentions: [quote("商丘市博爱联合会会长")] });
  const read = news("a", "赵一山", [head], "商丘市博爱联合会会长赵一山说。\n");
  expect(resolve([read], lexicon).titles.map(({ name }) => name)).toEqual(["商丘市博爱联合会会长"]);
});

it("takes the home of a page from its newspaper, never from one of the nation", () => {
  expect(personsOf(printed("羊城晚报"))[0]).toMatchObject({ home: "广东省" });
  expect(personsOf(printed("永康日报客户端"))[0]).toMatchObject({ home: "永康市" });
  const own = { home: "凤凰县", known: { home: "inferred: paper 1" } };
  expect(personsOf({ ...printed("凤凰融媒"), ...own })[0]).toMatchObject({ home: "凤凰县" });
  expect(personsOf({ ...printed("凤凰卫视记者"), ...own })[0]).toMatchObject({ home: null });
  expect(personsOf(printed("人民日报"), { ...printed("人民日报"), source: "b", sha256: "b".repeat(64) })).toHaveLength(
    2,
  );
});

const heads = (post: string) => [news("a", "赵一山", [title(post, null)]), news("b", "赵一山", [title(post, null)])];

it("makes one of those who head one company, and two where the company is only said to be one", () => {
  expect(personsOf(...heads("青禾谷首席执行官"))).toHaveLength(1);
  expect(personsOf(...heads("上市公司董事长"))).toHaveLength(2);
});

it("gives whoever mostly holds offices of the nation the nation for a home, whatever a page reads before one of them", () => {
  const spokesman = title("国台办发言人", "国台办");
  const [one, ...others] = personsOf(
    news("a", "赵一山", [spokesman]),
    news("b", "赵一山", [spokesman]),
    news("c", "赵一山", [spokesman, title("保加利亚发言人", "保加利亚")]),
  );
  expect(others).toEqual([]);
  expect(one!.home).toBe("全国");
});

it("makes one of a foreigner whom a page names in full and then by the last part alone, if it names one such", () => {
  expect(personsOf(naming("彼得·桑德森", "桑德森"))).toHaveLength(1);
  expect(personsOf(naming("彼得·桑德森", "玛丽·桑德森", "桑德森"))).toHaveLength(3);
});

it("calls two whom pages name equally often by their whole names", () => {
  const post = { 伊万: "乌拉圭外长", 奥列格: "乌拉圭国防部长" };
  const pages = Object.entries(post).flatMap(([first, held]) =>
    ["桑德森", `${first}·桑德森`].map((name) => news(`${first} ${name}`, name, [title(held, "乌拉圭")])),
  );
  expect(personsOf(...pages).map(({ name }) => name)).toEqual(["伊万·桑德森", "奥列格·桑德森"]);
});
