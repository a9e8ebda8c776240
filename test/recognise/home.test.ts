/** Whose paper it is, and what 市, 省 and 区 mean there. */

import { loadLexicon, ownPacks } from "../../src/lexicon";
import { inferHome, sharingLeader, speaksOf } from "../../src/recognise";
import { homeOf, lexicon } from "./scene";

const read = (text: string) => lexicon.automaton.read(text);
const infer = (text: string, paper: string | null = null, dateline: string | null = null) =>
  inferHome(read(text), { paper, dateline }, lexicon);
const inferred = (text: string, paper: string | null = null, dateline: string | null = null): string | undefined =>
  infer(text, paper, dateline)?.division.name;

describe("Home", () => {
  it.each([
    ["永康市", "市", "永康市"],
    ["永康市", "省", "浙江省"],
    ["武义县", "县", "武义县"],
    ["武义县", "市", "金华市"],
    ["金华市", "市", "金华市"],
    ["徐汇区", "区", "徐汇区"],
    ["徐汇区", "市", "上海市"],
    ["甘孜藏族自治州", "州", "甘孜藏族自治州"],
    ["甘孜藏族自治州", "省", "四川省"],
    ["东乌珠穆沁旗", "旗", "东乌珠穆沁旗"],
    ["东乌珠穆沁旗", "盟", "锡林郭勒盟"],
    ["东乌珠穆沁旗", "自治区", "内蒙古自治区"],
  ])("on a page of %s takes %s for %s", (home, word, name) => expect(homeOf(home).level(word)?.name).toBe(name));

  it.each([
    ["永康市", "县"],
    ["永康市", "州"],
    ["东乌珠穆沁旗", "区"],
    ["浙江省", "市"],
  ])("on a page of %s knows no %s", (home, word) => expect(homeOf(home).level(word)).toBeNull());

  it("knows nothing without a division", () => {
    const none = homeOf(null);
    expect([none.name, none.level("市"), none.covers(lexicon.divisionsNamed("永康市")[0]!)]).toEqual([
      null,
      null,
      false,
    ]);
  });

  it("covers what lies in it and what it lies in, and nothing beside it", () => {
    const covered = ["永康市", "金华市", "浙江省", "武义县", "杭州市"].map((name) =>
      homeOf("永康市").covers(lexicon.divisionsNamed(name)[0]!),
    );
    expect(covered).toEqual([true, true, true, false, false]);
    expect(homeOf("金华市").covers(lexicon.divisionsNamed("永康市")[0]!)).toBe(true);
  });

  it("is nearest to its own, then to its neighbours, then to its province", () => {
    const distances = ["永康市", "武义县", "余杭区", "昆山市"].map((name) =>
      homeOf("永康市").distance(lexicon.divisionsNamed(name)[0]!),
    );
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    expect(new Set(distances).size).toBe(4);
  });
});

describe("what two stories of one page share", () => {
  it("is a leader whom both name by a post, and no leader of the country", () => {
    const story = read("市委书记陈立方到古山镇检查。习近平总书记指出，要抓好落实。国家主席习近平表示，要抓好落实。");
    const [same, other] = [read("组长陈立方主持会议。"), read("组长陈文柏主持会议。国家主席习近平表示。")];
    expect(sharingLeader([story, same, other], lexicon)).toEqual(new Set([story, same]));
  });

  it("is a place that lies in the home of the page", () => {
    const yongkang = lexicon.divisionsNamed("永康市")[0]!;
    expect(speaksOf(read("柯楠到古山镇检查。"), yongkang, lexicon)).toBe(true);
    expect(speaksOf(read("柯楠到沈阳检查。"), yongkang, lexicon)).toBe(false);
  });
});

describe("inferHome", () => {
  it("takes a county by its short form only where the text says it again and again at its own level", () => {
    expect(inferred("区委副书记柯楠走访。要为杨浦发展贡献力量。杨浦始终把民生放在首位。")).toBe("杨浦区");
    expect(inferred("区委副书记柯楠走访。要为杨浦发展贡献力量。")).toBeUndefined();
    expect(inferred("市长柯楠走访。要为杨浦发展贡献力量。杨浦始终把民生放在首位。")).not.toBe("杨浦区");
  });

  it("takes no page to be of Taiwan", () => {
    expect(inferred("省委台办主任柯楠出席。台湾学生说，台湾很美。台湾、台湾、台湾的学生到了长沙。")).not.toBe("台湾省");
  });

  it("takes the city that the page names and calls 我市", () => {
    expect(inferred("我市召开会议。陆文柏来永调研，走访永康五金企业，市委书记俞岚陪同。")).toBe("永康市");
  });
  it("takes the county of a page that says 我县", () => {
    expect(inferred("我县召开会议。武义县茶产业兴旺，县委书记陆文柏到柳城畲族镇调研。")).toBe("武义县");
  });
  it("takes the district of a page that says 我区", () => {
    expect(inferred("我区召开会议。徐汇区区长陆文柏到徐汇滨江调研。")).toBe("徐汇区");
  });
  it("takes the name of the paper", () => {
    expect(inferred("我市召开会议，市委书记陆文柏讲话。", "义乌日报")).toBe("义乌市");
  });
  it("takes the paper's place where an officer of another comes to it, and a district of it that speaks for itself", () => {
    expect(inferred("永康市副市长陆文柏会见武义县副县长俞岚。", "永康日报")).toBe("永康市");
    expect(inferred("余杭区副区长陆文柏来到临平街道调研，余杭区副区长俞岚陪同。", "杭州日报")).toBe("余杭区");
  });
  it("is none where the only division named lies in two that fit", () => {
    expect(infer("在江北区，市总工会慰问工人。")).toBeUndefined();
    expect(infer("在余姚市，市总工会慰问工人。")?.division.name).toBe("余姚市");
  });

  it("takes of two districts of one name the one in the paper's city", () => {
    const codes = ["上海晚报", "双鸭山日报"].map(
      (paper) => infer("宝山区召开会议，我区领导参加。", paper)?.division.code,
    );
    expect(codes).toEqual(["310113", "230506"]);
  });
  it("takes no place from a paper that the dictionaries have without one", () => {
    const all = loadLexicon(ownPacks());
    expect(inferHome(all.automaton.read("市长陆文柏讲话。"), { paper: "凤凰网", dateline: null }, all)).toBeUndefined();
  });
  it("leaves a city whose posts need its name to others", () => {
    expect(inferred("金华市副市长陆文柏来永调研，我市领导俞岚陪同。永康市政府有关部门参加。")).toBe("永康市");
  });
  it("says nothing of a page that names no place", () => {
    expect(inferred("我市召开会议，市委书记陆文柏讲话。")).toBeUndefined();
    expect(inferred("")).toBeUndefined();
  });
  it("gives its reason", () => {
    expect(infer("我市是永康市。")?.reason).toBe("named 1, first 1, level 市");
  });
});
