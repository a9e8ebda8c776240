/** Where a county's short form stands for something else than the county, and which of several divisions a name means. */
import { loadLexicon } from "../../src/lexicon";
import type { PageRecord } from "../../src/model";
import { resolve } from "../../src/resolve";
import { news, quote, site, title } from "./records";

const lexicon = loadLexicon();

const homeOf = (page: PageRecord) => resolve([page], lexicon).persons[0]!.home;

/** Somebody whose post is printed so, and was read as of the county. */
const holding = (post: string, county: string, body?: string): PageRecord =>
  news("a", "赵一山", [title(post, county, { mentions: [quote(post)] })], body);

describe("a county's short form", () => {
  it.each([
    ["a company", "万安科技董事长", "万安县"],
    ["a police station, which is named for a town", "民权派出所所长", "民权县"],
    ["a branch of the police of a city", "蒙山分局局长", "蒙山县"],
    ["an army of another country", "南部军区司令员", "南部县"],
    ["a club, even behind its province", "山东泰山队员", "泰山区"],
    ["a magazine", "《雨花》主编", "雨花区"],
    ["a word in front of an office that no county has", "比如国务卿", "比如县"],
    ["the beginning of a town's name elsewhere", "东坡底司法所所长", "东坡区"],
    ["one of several regions", "黄淮江汉等地气象分析师", "江汉区"],
  ])("that names %s is no home", (_, post, county) => {
    expect(homeOf(holding(post, county))).toBeNull();
  });

  it.each([
    ["a court", "滕州法院院长", "滕州市"],
    ["a branch of the police of a district", "黄埔分局局长", "黄埔区"],
    ["an office of its city there", "潍坊市生态环境局昌乐分局局长", "昌乐县"],
    ["a company on a page that names the county, too", "万安科技董事长", "万安县"],
  ])("that names %s is one", (_, post, county) => {
    expect(homeOf(holding(post, county, `${county}：${post}赵一山说。\n`))).toBe(county);
    if (!post.includes("科技")) expect(homeOf(holding(post, county))).toBe(county);
  });

  it("at the beginning of a source that need not lie there makes it nobody's home", () => {
    const inferred = { home: "平阳县", known: { home: "inferred: paper 1" } };
    const by = (publication: string): PageRecord => ({ ...news("a", "赵一山", []), ...inferred, publication });
    expect(homeOf(by("平阳公安"))).toBe("平阳县");
    expect(homeOf(by("平阳路派出所"))).toBeNull();
  });
});

const curator = (names: readonly string[]): PageRecord => ({
  ...news("a", "赵一山", [title("宝山区图书馆馆长", "宝山区")]),
  places: [site("宝山区", { id: "230506", kind: "county" }), ...names.map((name) => site(name))],
});

const idOf = (page: PageRecord) => resolve([page], lexicon).persons[0]!.id;

const mayor = (place: string): PageRecord => ({
  ...news("a", "赵一山", [title("龙泉镇镇长", "龙泉镇")]),
  places: [site("龙泉镇"), site(place)],
});

const secretary = (place: string): PageRecord => ({
  ...news("a", "赵一山", [title("马安镇党委书记", "马安镇")], `${place}举行演练，赵一山说。\n`),
  places: [site("马安镇")],
});

describe("a name that several divisions bear", () => {
  it("means the one in the province or city that the page names, whichever was read", () => {
    expect(idOf(curator(["上海市"]))).toBe("person:赵一山@宝山区310113");
    expect(idOf(curator(["双鸭山市"]))).toBe("person:赵一山@宝山区230506");
    expect(idOf(curator([]))).toBe("person:赵一山@宝山区230506");
  });

  it("means no town of the province alone, where dozens may be called so", () => {
    expect(homeOf(mayor("舒兰市"))).toBeNull();
    expect(homeOf(mayor("靖宇县"))).toBe("靖宇县");
  });

  it("means no town of another county than the one that the text prints before it, though the lists have no other", () => {
    expect(homeOf(secretary("郧西县马安镇"))).toBeNull();
    expect(homeOf(secretary("惠城区马安镇"))).toBe("惠城区");
    expect(homeOf(secretary("马安镇"))).toBe("惠城区");
  });
});
