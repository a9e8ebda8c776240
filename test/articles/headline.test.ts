import { column, SPRING, storiesOf } from "./pages";

const before = (...lines: readonly string[]): readonly [string | null, string | null] => {
  const [story] = storiesOf(...lines, "", `本报讯 ${SPRING[0]}`, SPRING[1]);
  return [story!.kicker, story!.headline];
};
const behind = (...lines: readonly string[]): readonly [string | null, string | null] => {
  const [story] = storiesOf(`本报讯 ${SPRING[0]}`, SPRING[1], "", ...lines);
  return [story!.kicker, story!.headline];
};

const KICKER = "方明远在清溪镇调研春耕生产时强调";

/** The headline of a page that is wrapped throughout, an empty line under each of its lines. */
const wrapped = (...head: readonly string[]): string | null => {
  const lines = [...head, "2023-05-17 08:30", column([`　　${SPRING[0]}`, SPRING[1], SPRING[2]], 16)];
  return storiesOf(lines.join("\n\n"))[0]!.headline;
};

describe("the headline", () => {
  it.each<[string, readonly string[], readonly [string | null, string | null]]>([
    ["a single line", ["方明远调研春耕生产"], [null, "方明远调研春耕生产"]],
    ["two lines that belong together", ["把农时抓在手上", "把服务送到田头"], [null, "把农时抓在手上把服务送到田头"]],
    ["a line in two halves", ["抓住农时 种好春粮"], [null, "抓住农时种好春粮"]],
    ["letter-spaced", ["方 明 远 调 研 春 耕"], [null, "方明远调研春耕"]],
    ["under a kicker", [KICKER, "把农时抓在手上"], [KICKER, "把农时抓在手上"]],
    ["under a kicker, a line apart", [KICKER, "", "把农时抓在手上"], [KICKER, "把农时抓在手上"]],
    [
      "under a kicker, in two lines",
      [KICKER, "把农时抓在手上", "把服务送到田头"],
      [KICKER, "把农时抓在手上把服务送到田头"],
    ],
    ["on the kicker's line", [`${KICKER} 把农时抓在手上`], [KICKER, "把农时抓在手上"]],
    [
      "on the kicker's line without a space, and below it",
      [`${KICKER}把农时抓在手上`, "把服务送到田头"],
      [KICKER, "把农时抓在手上把服务送到田头"],
    ],
    [
      "in halves on the kicker's line",
      [`${KICKER} 把农时抓在手上 把服务送到田头`],
      [KICKER, "把农时抓在手上把服务送到田头"],
    ],
    ["with a column's label above", ["■开局之年看春耕", "方明远调研春耕生产"], [null, "方明远调研春耕生产"]],
    ["with a column's label below", ["方明远调研春耕生产", "开局之年 奋力起步C"], [null, "方明远调研春耕生产"]],
    ["with a secondary headline", ["把农时抓在手上", "——清溪镇春耕见闻"], [null, "把农时抓在手上"]],
    ["of a copied web page", ["原标题：方明远调研春耕生产"], [null, "方明远调研春耕生产"]],
    ["with a comma", ["抓住农时，种好春粮"], [null, "抓住农时，种好春粮"]],
    [
      "long, with a comma",
      ["市委常委会召开会议传达学习上级会议精神，研究部署春耕生产和防汛抗旱准备工作 方明远主持并讲话"],
      [null, "市委常委会召开会议传达学习上级会议精神，研究部署春耕生产和防汛抗旱准备工作方明远主持并讲话"],
    ],
    ["that asks", ["春耕用工难在哪？"], [null, "春耕用工难在哪？"]],
    ["with a verb of speech and no occasion", ["市委要求各地抓好春耕"], [null, "市委要求各地抓好春耕"]],
  ])("is found before its story and behind it: %s", (_, lines, expected) => {
    expect(before(...lines)).toEqual(expected);
    expect(behind(...lines)).toEqual(expected);
  });

  it("is found in front of the text that a web page runs together with it", () => {
    const text = `原标题：方明远调研春耕生产${SPRING[0]}`;
    expect(storiesOf(text)).toMatchObject([{ headline: "方明远调研春耕生产", body: [SPRING[0]] }]);
  });

  it("goes on in the next line where it is as long as its column", () => {
    expect(wrapped("市委书记方明远到清溪镇调研春耕生", "产工作")).toBe("市委书记方明远到清溪镇调研春耕生产工作");
    expect(wrapped("方明远到清溪镇 调研春耕生产工作", "抓住农时")).toBe("抓住农时");
  });

  it("is null where there is none", () => {
    expect(before()).toEqual([null, null]);
  });

  it.each([
    "2023年05月16日 21:07:00 来自澄江",
    "清溪新闻网 春耕 2023-05-16 09:24:55",
    "http://www.qingxi.example 来源：澄江发布",
    "（来源：澄江发布）",
    "（澄江市农业局供稿）",
    "石桥村的秧田（图片",
    "程禾苗）",
    "总策划：程禾苗",
    "程禾苗",
  ])("is not what else stands above a story: %s", (line) => {
    expect(storiesOf(line, ...SPRING)).toMatchObject([{ headline: null }]);
  });

  it.each<[string, readonly string[]]>([
    ["its column", ["（三农·要闻）方明远调研春耕生产"]],
    ["the label of a special feature", ["5月16日特稿（春耕）", "方明远调研春耕生产"]],
    ["who wrote the story", ["方明远调研春耕生产", "程禾苗"]],
    ["itself in a dateline", ["（春耕）题：方明远调研春耕生产", "新华社澄江5月16日电 题：方明远调研春耕生产"]],
  ])("is without %s", (_, lines) => {
    expect(storiesOf(...lines, SPRING[0])).toMatchObject([{ headline: "方明远调研春耕生产", body: [SPRING[0]] }]);
  });

  it.each<[string, readonly string[], string]>([
    ["a bracket with more than a column", ["（把农时抓在手上，把服务送到田头）"], ""],
    ["a last line that is no name", ["方明远调研春耕生产", "农时不等人"], "方明远调研春耕生产农时不等人"],
  ])("keeps %s", (_, lines, expected) => {
    expect(storiesOf(...lines, SPRING[0])[0]!.headline ?? "").toBe(expected);
  });

  it("may have a bracket of its own", () => {
    expect(before("春耕学习班（第三期）在清溪镇开课")).toEqual([null, "春耕学习班（第三期）在清溪镇开课"]);
  });

  it("is not the page's own head", () => {
    expect(before("澄江日报", "第1版 要闻", "方明远调研春耕生产")).toEqual([null, "方明远调研春耕生产"]);
  });
});
