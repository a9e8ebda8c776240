import { column, storiesOf, type Story } from "./pages";

const BRIEFS = [
  ["方明远调研春耕", "5月16日，市委书记方明远到清溪镇调研春耕生产，要求把农时抓在手上。"],
  ["贺兰心检查防汛", "5月15日，市长贺兰心主持召开防汛工作视频会，检查水库和堤防的准备情况。"],
  ["市图书馆新馆开放", "近日，市图书馆新馆开放，首日接待读者三千余人次。"],
  ["党员清理河道", "市水利局组织党员志愿者清理河道，共清出垃圾两吨。"],
  ["清溪镇培训种粮大户", "清溪镇举办农技培训班，四十名种粮大户参加。"],
] as const;
const TEXTS = BRIEFS.map(([, text]) => text);

const REPORTERS = ["程禾苗", "罗一帆"];

const texts = (stories: readonly Story[]): readonly string[] => stories.map(({ body }) => body.join(""));
const heads = (stories: readonly Story[]): unknown => stories.map(({ headline }) => headline);

describe("a round-up of short reports", () => {
  it.each(["■", "●", "▲", "◆", "★", "□", "◎", "☆", "◇", "△", "▶", "※"])("has a story behind each %s", (bullet) => {
    const items = TEXTS.map((text) => bullet + text);
    const stories = storiesOf("一句话新闻", "", ...items);
    expect(texts(stories)).toEqual(TEXTS);
    expect(heads(stories)).toEqual(TEXTS.map(() => null));
    expect(texts(storiesOf("简讯", "", ...items.map((item) => column([item], 14, 0))))).toEqual(TEXTS);
    expect(texts(storiesOf("", ...items.map((item) => column([item], 14, 1))))).toEqual(TEXTS);
  });

  it.each<[string, (at: number) => string]>([
    ["1.", (at) => `${at}.`],
    ["1、", (at) => `${at}、`],
    ["①", (at) => "①②③④⑤"[at - 1]!],
    ["一、", (at) => `${"一二三四五"[at - 1]}、`],
    ["（1）", (at) => `（${at}）`],
    ["（一）", (at) => `（${"一二三四五"[at - 1]}）`],
  ])("has a story behind each number, as in %s", (_, numberOf) => {
    const items = TEXTS.map((text, at) => numberOf(at + 1) + text);
    expect(texts(storiesOf("要闻速览", "", ...items))).toEqual(TEXTS);
    expect(texts(storiesOf("要闻速览", "", ...items.map((item) => column([item], 16, 0))))).toEqual(TEXTS);
  });

  it("has a tiny headline over each, below a line that says what it is", () => {
    const spaced = BRIEFS.flatMap(([head, text]) => [head, "", text, ""]);
    const tight = BRIEFS.flatMap(([head, text]) => [head, text]);
    const bulleted = BRIEFS.flatMap(([head, text]) => [`■${head}`, text]);
    const columns = BRIEFS.flatMap(([head, text]) => [head, "", column([text], 14, 0), ""]);
    for (const items of [spaced, tight, bulleted, columns]) {
      const stories = storiesOf("●简讯", "", ...items);
      expect(texts(stories)).toEqual(TEXTS);
      expect(heads(stories)).toEqual(BRIEFS.map(([head]) => head));
    }
  });

  it("has a headline in brackets before each", () => {
    const items = BRIEFS.map(([head, text]) => `【${head}】${text}`);
    const numbered = items.map((item, at) => `${at + 1}.${item}`);
    for (const page of [items, numbered, items.map((item) => column([item], 16, 0))]) {
      const stories = storiesOf("", ...page);
      expect(texts(stories)).toEqual(TEXTS);
      expect(heads(stories)).toEqual(BRIEFS.map(([head]) => head));
    }
  });

  it("has nothing but a dateline before each, or a byline behind", () => {
    expect(texts(storiesOf("简讯", "", ...TEXTS.map((text) => `本报讯 ${text}`)))).toEqual(TEXTS);
    const signed = storiesOf("简讯", "", ...TEXTS.map((text, at) => `${text}（${REPORTERS[at % 2]!}）`));
    expect(texts(signed)).toEqual(TEXTS);
    expect(signed.map(({ bylines }) => bylines)).toEqual(TEXTS.map((_, at) => [REPORTERS[at % 2]]));
  });

  it("has stories of several paragraphs", () => {
    const stories = storiesOf("简讯", "", `●${TEXTS[0]}`, "方明远还走访了水厂。", `●${TEXTS[1]}`, "林岚参加。");
    expect(stories.map(({ body }) => body)).toEqual([
      [TEXTS[0], "方明远还走访了水厂。"],
      [TEXTS[1], "林岚参加。"],
    ]);
  });
});

describe("a list within a story", () => {
  it.each<[string, readonly string[]]>([
    ["with numbers", ["1.把种子备足，把农机修好。", "2.把农技送到田头。"]],
    ["with bullets", ["●把种子备足，把农机修好。", "●把农技送到田头。"]],
    ["with headings", ["一、把种子备足。要早动手。", "二、把农技送到田头。要派人。"]],
    ["with bracketed headings", ["【备足种子】把种子备足。", "【送去农技】把农技送到田头。"]],
  ])("does not part it: %s", (_, list) => {
    expect(storiesOf("把农时抓在手上", "", `本报讯（记者 程禾苗）${TEXTS[0]}`, ...list)).toHaveLength(1);
    expect(storiesOf("把农时抓在手上", "", TEXTS[0]!, ...list)).toHaveLength(1);
  });

  it("leaves the headline of a long story below a round-up what it is, and its subheads", () => {
    const long = [1, 2, 3].map(
      (at) => `方明远在第${at}个村走访农户，${"询问种子、农机和用工的情况，".repeat(10)}记在本子上。`,
    );
    const stories = storiesOf(
      "简讯",
      "",
      ...TEXTS.map((text) => `■${text}`),
      "",
      "走进村里访农户",
      "",
      `5月14日，${long[0]}`,
      long[1]!,
      "",
      "田头的课",
      "",
      long[2]!,
    );
    expect(heads(stories.slice(-1))).toEqual(["走进村里访农户"]);
    expect(stories).toHaveLength(TEXTS.length + 1);
  });

  it("is known by its numbers where its first headline holds a date", () => {
    const items = TEXTS.slice(0, 3).map((text) => text.repeat(6));
    const stories = storiesOf(`1、今天的春耕，始于1976年${items[0]!}2、${items[1]!}3、${items[2]!}`);
    expect(stories).toHaveLength(3);
  });
});
