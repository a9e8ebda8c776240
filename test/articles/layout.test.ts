import { articlesOf, column, FLOOD, running, SPRING, storiesOf, type Story } from "./pages";

const wire = (reporter: string, [first = "", ...rest]: readonly string[]): readonly string[] => [
  `本报讯（记者 ${reporter}）${first}`,
  ...rest,
];
const spring = wire("程禾苗", SPRING);
const flood = wire("罗一帆", FLOOD);

const whole = (stories: readonly Story[]): unknown =>
  stories.map((story) => ({ headline: story.headline, bylines: story.bylines, text: running(story) }));

const BOTH = [
  { headline: "把农时抓在手上", bylines: ["程禾苗"], text: SPRING.join("") },
  { headline: "宁可十防九空", bylines: ["罗一帆"], text: FLOOD.join("") },
];

describe("a page of hard-wrapped columns", () => {
  it.each<[number, number]>([
    [12, 1],
    [16, 1],
    [20, 0],
    [24, 2],
    [38, 0],
  ])("is joined again from lines of %i characters with %i empty lines between", (width, gap) => {
    expect(whole(storiesOf(column(spring, width, gap)))).toEqual([
      { headline: null, bylines: ["程禾苗"], text: SPRING.join("") },
    ]);
  });

  it.each([7, 8, 9, 10, 11, 12, 13])(
    "keep the dateline of the outlet that had a story first, in lines of %i",
    (width) => {
      const page = column([`本报讯 人民网澄江5月16日电（记者 程禾苗）${SPRING[0]}`, SPRING[1]], width);
      const [story, ...others] = storiesOf(page);
      expect([running(story), story?.bylines, others]).toEqual([SPRING[0] + SPRING[1], ["程禾苗"], []]);
    },
  );

  it("has its headlines before the stories or behind them", () => {
    const before = ["把农时抓在手上", "", column(spring, 16), "", "宁可十防九空", "", column(flood, 16)];
    const behind = [column(spring, 16), "", "把农时抓在手上", "", column(flood, 16), "", "宁可十防九空"];
    expect(whole(storiesOf(...before))).toEqual(BOTH);
    expect(whole(storiesOf(...behind))).toEqual(BOTH);
  });

  it("has them on the one side and the other, and the words tell whose they are", () => {
    const mixed = ["方明远到清溪镇调研春耕", "", column(spring, 16), "", column(flood, 16), "", "贺兰心检查水库和堤防"];
    expect(storiesOf(...mixed).map(({ headline }) => headline)).toEqual([
      "方明远到清溪镇调研春耕",
      "贺兰心检查水库和堤防",
    ]);
  });

  it("has them all on one side, whatever words two stories share", () => {
    const page = ["石桥村的好年景", "", column(flood, 16), "", "清溪镇卫生院", "", column(spring, 16)];
    expect(storiesOf(...page).map(({ headline }) => headline)).toEqual(["石桥村的好年景", "清溪镇卫生院"]);
  });

  it("keeps a name together that is broken over a line end", () => {
    const [story] = articlesOf(
      column(["本报讯（记者 程禾苗）5月16日，市领导周越、林岚到清溪镇调研春耕，了解农户有什么难处。"], 8),
    );
    const at = story!.body.text.indexOf("周越");
    const { start, end } = story!.body.locate({ start: at, end: at + 2 })!;
    expect(story!.body.text).toContain("市领导周越、林岚到清溪镇");
    expect(end - start).toBeGreaterThan(1);
  });

  it("keeps a byline together that is broken over a line end", () => {
    const lines = column(["本报讯（首席记者 程禾苗 罗一帆 融媒记者 苏小北） " + SPRING[0]], 15);
    expect(storiesOf(lines)).toMatchObject([{ bylines: ["程禾苗", "罗一帆", "苏小北"], body: [SPRING[0]] }]);
  });

  it("keeps a dateline together, and the reporters behind the last sentence, that are broken over a line end", () => {
    const page = [
      "本报记者程禾苗报",
      `道：${SPRING[0]}`,
      SPRING[1],
      `${SPRING[2]}（罗`,
      "一帆）",
      "宁可十防九空",
      ...flood,
    ];
    expect(whole(storiesOf(...page))).toEqual([
      { headline: null, bylines: ["程禾苗", "罗一帆"], text: SPRING.join("") },
      BOTH[1],
    ]);
  });

  it("runs on under a full line that happens to end a sentence", () => {
    const lines = [
      "方明远同农技人员逐块查看秧田的水情。",
      "种子够不够？请大家算一算！",
      "他要求把农时抓在手上，把服务送到",
      "田头。",
    ];
    const page = [column(spring, 18, 0), ...lines].join("\n");
    expect(running(storiesOf(page)[0])).toBe(SPRING.join("") + lines.join(""));
  });

  it("is measured where its lines run over, however far apart its paragraphs are", () => {
    const page = ["柳浦日报", "", "把农时抓在手上", "", column([spring[2]!, SPRING[1], SPRING[2]], 40, 0)].join("\n");
    expect(storiesOf(page)).toMatchObject([{ headline: "把农时抓在手上" }]);
  });

  it("loses the spaces of letter-spaced lines", () => {
    const spaced = column([spring[0]!], 12)
      .split("\n")
      .map((line) => (line.includes("（") || line.includes("记者") ? line : Array.from(line).join(" ")))
      .join("\n");
    expect(running(storiesOf(spaced)[0])).toBe(SPRING[0]);
  });

  it("is told from plain paragraphs on a short page, too", () => {
    const lines = column(
      ["5月16日，市水务局到清溪镇检查水库，查看值班记录、物资和预案，要求把隐患消除在雨季之前，确保群众安全。"],
      18,
    );
    expect(storiesOf(lines)).toMatchObject([{ body: [lines.replace(/\n/gu, "")] }]);
  });

  it("begins paragraphs where lines are indented", () => {
    const lines = column(
      SPRING.map((paragraph) => `　　${paragraph}`),
      20,
      0,
    );
    expect(storiesOf(lines)).toMatchObject([{ body: SPRING }]);
  });
});

describe("a page of plain paragraphs", () => {
  it("has two stories, each with its credit under the headline", () => {
    const page = ["把农时抓在手上", "□记者 程禾苗", "", ...SPRING, "", "宁可十防九空", "□记者 罗一帆", ...FLOOD];
    expect(whole(storiesOf(...page))).toEqual(BOTH);
  });

  it.each<[string, string, string]>([
    ["in brackets", "（记者 程禾苗）", "（记者 罗一帆）"],
    ["in brackets, names only", "（程禾苗）", "（罗一帆）"],
    ["bare", "记者 程禾苗", " □罗一帆"],
    ["in a line of its own", "\n（记者 程禾苗）", "\n文/图 记者 罗一帆"],
  ])("has two stories, each with its credit at the end, %s", (_, first, second) => {
    const page = ["把农时抓在手上", ...SPRING, "宁可十防九空", ...FLOOD];
    page[3] += first;
    page[page.length - 1] += second;
    expect(whole(storiesOf(...page))).toEqual(BOTH);
  });

  it("keeps paragraphs apart", () => {
    expect(storiesOf("把农时抓在手上", ...SPRING)).toMatchObject([{ headline: "把农时抓在手上", body: SPRING }]);
  });

  it("has stories without headlines, one a dateline", () => {
    expect(storiesOf(...spring, ...flood).map(({ headline, body }) => [headline, body.length])).toEqual([
      [null, 3],
      [null, 2],
    ]);
  });

  it("has short reports, one a bullet", () => {
    const page = ["▲5月16日，市水务局到清溪镇检查水库。", "▲5月15日，市总工会到石桥村慰问。（程禾苗）"];
    expect(storiesOf(...page)).toMatchObject([
      { body: ["5月16日，市水务局到清溪镇检查水库。"], bylines: [] },
      { body: ["5月15日，市总工会到石桥村慰问。"], bylines: ["程禾苗"] },
    ]);
  });

  it("has headings inside a story, which do not end it", () => {
    const page = ["把农时抓在手上", SPRING[0], "技术送到田头", SPRING[1], "小事办好", SPRING[2]];
    expect(storiesOf(...page)).toMatchObject([{ headline: "把农时抓在手上", body: SPRING }]);
  });

  it("may be one paragraph, or none", () => {
    expect(storiesOf(SPRING[0])).toMatchObject([{ headline: null, body: [SPRING[0]] }]);
    expect(storiesOf("澄江日报", "2023年5月17日 星期三", "少出门 勤洗手", "值班电话：1234567")).toEqual([]);
    expect(storiesOf("少出门 勤洗手")).toEqual([]);
  });

  it("numbers its stories in their order", () => {
    expect(articlesOf([...spring, ...flood].join("\n")).map(({ id }) => id)).toEqual(["a1", "a2"]);
  });
});
