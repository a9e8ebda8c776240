import { mayBeContinued, type Mark } from "../../src/articles";
import { articlesOf, column, FLOOD, SPRING } from "./pages";

/** What a page's stories say of other pages, and their bodies. */
const cutsOf = (...parts: readonly string[]) =>
  articlesOf(parts.join("\n")).map(({ body, from, to }) => ({
    body: body.text,
    from: from && [...from.pages, from.label, from.title],
    to: to && [...to.pages, to.label, to.title],
  }));

const to = (...pages: readonly string[]): unknown => [...pages, null, null];

describe("a mark of a story that goes on on another page", () => {
  it.each<[string, Mark["way"], readonly string[], string | null, string | null]>([
    ["（下转第4版）", "to", ["4"], null, null],
    ["（下转 4 版）", "to", ["4"], null, null],
    ["（下转04版）", "to", ["4"], null, null],
    ["（下转第二版）", "to", ["2"], null, null],
    ["下转第二版", "to", ["2"], null, null],
    ["下转A3版", "to", ["A3"], null, null],
    ["【下转A03版】", "to", ["A3"], null, null],
    ["（下转A3）", "to", ["A3"], null, null],
    ["（转第十二版）", "to", ["12"], null, null],
    ["(紧转第3版)", "to", ["3"], null, null],
    ["→下转第4版", "to", ["4"], null, null],
    ["（下转第4版▶）", "to", ["4"], null, null],
    ["（下转第4版①）", "to", ["4"], "①", null],
    ["（下转2、3版）", "to", ["2", "3"], null, null],
    ["（下转第2版、第3版）", "to", ["2", "3"], null, null],
    ["（上接第1版）", "from", ["1"], null, null],
    ["上接一版", "from", ["1"], null, null],
    ["（上接头版）", "from", ["1"], null, null],
    ["（上接A01版）", "from", ["A1"], null, null],
    ["(紧接第1版)", "from", ["1"], null, null],
    ["（接1版）", "from", ["1"], null, null],
    ["（上接第1版②）", "from", ["1"], "②", null],
    ["（上接第1版《把农时抓在手上》）", "from", ["1"], null, "把农时抓在手上"],
    ["（上接1版“把农时抓在手上”）", "from", ["1"], null, "把农时抓在手上"],
  ])("is understood as a line of its own: %s", (line, way, pages, label, title) => {
    const page = way === "to" ? [SPRING[0], line] : [line, SPRING[0]];
    const [story] = articlesOf(page.join("\n"));
    expect(story![way]).toMatchObject({ way, pages, label, title });
    expect(story).toMatchObject({ headline: null, [way === "to" ? "from" : "to"]: null });
    expect(story!.body.text).toBe(SPRING[0]);
    expect(mayBeContinued(line)).toBe(true);
  });

  it.each([
    "周越转到清溪镇工作。",
    "他接过红旗。",
    "紧接着，方明远走访了水厂。",
    "下转移命令。",
    "详见第3版。",
    "（转发自4号楼）",
  ])("is not what only looks alike: %s", (sentence) => {
    expect(cutsOf(`${SPRING[0]}${sentence}`)).toEqual([{ body: `${SPRING[0]}${sentence}`, from: null, to: null }]);
  });

  it.each<[string, string, string]>([
    ["behind a sentence", SPRING[0], "（下转第4版）"],
    ["behind a sentence and a byline", SPRING[0], "（记者 程禾苗）（下转第4版）"],
    ["before a byline", SPRING[0], "（下转第4版）（记者 程禾苗）"],
    ["within a sentence", "5月16日上午，市委书记方明远、市长贺", "（下转第4版）"],
    ["behind a pause", "5月16日上午，市委书记方明远、", "（下转第4版）"],
    ["without brackets", "5月16日上午，市委书记方明远、市长贺", "下转第4版"],
  ])("ends a paragraph %s", (_, text, end) => {
    expect(cutsOf(text + end, "", "宁可十防九空", ...FLOOD)).toEqual([
      { body: text, from: null, to: to("4") },
      { body: FLOOD.join("\n"), from: null, to: null },
    ]);
  });

  it("stands in a line below a paragraph that it cuts, in columns too, and may be broken itself", () => {
    const cut = "5月16日上午，市委书记方明远、市长贺";
    expect(cutsOf(cut, "（下转第4版）")).toEqual([{ body: cut, from: null, to: to("4") }]);
    const spring = column([`${SPRING[0]}${cut}（下转第4版）`], 16, 0);
    expect(cutsOf(spring)).toEqual([{ body: SPRING[0] + cut, from: null, to: to("4") }]);
    const broken = [column([SPRING[0], SPRING[1]], 16, 0), "（下转第", "4版）"];
    expect(cutsOf(...broken)).toMatchObject([{ to: to("4") }]);
  });

  it("begins a story, before its headline, behind it or without one", () => {
    const tail = "兰心参加。市领导林岚、周越陪同。";
    const story = { from: [["1"], null, null].flat(), to: null, body: tail };
    expect(cutsOf(`（上接第1版）${tail}`)).toEqual([story]);
    expect(cutsOf("（上接第1版）", "把农时抓在手上", tail)).toEqual([story]);
    expect(cutsOf("把农时抓在手上", "（上接第1版）", tail)).toEqual([story]);
    expect(cutsOf("（上接第1版）把农时抓在手上", tail)).toEqual([story]);
    const headlines = articlesOf(`（上接第1版）把农时抓在手上\n${tail}`).map(({ headline }) => headline);
    expect(headlines).toEqual(["把农时抓在手上"]);
  });

  it("has the headline below it told from the columns", () => {
    const tail = column([`兰心参加。${SPRING[1]}`, SPRING[2]], 20, 0);
    const [story] = articlesOf(["（上接第1版）", "把农时抓在手上", tail].join("\n"));
    expect(story).toMatchObject({ headline: "把农时抓在手上" });
    expect(story!.body.text).toMatch(/^兰心参加。/u);
  });

  it("parts two stories of a file that holds several pages, and says on which each stands", () => {
    const file = ["第01版：要闻", SPRING[0], "（下转第4版）", "第04版：综合", "（上接第1版）", SPRING[1]];
    expect(articlesOf(file.join("\n"))).toMatchObject([
      { page: "1", from: null, to: { pages: ["4"] } },
      { page: "4", from: { pages: ["1"] }, to: null },
    ]);
    expect(cutsOf(SPRING[0], "（下转第4版）", "（上接第1版）", SPRING[1]).map(({ body }) => body)).toEqual([
      SPRING[0],
      SPRING[1],
    ]);
  });

  it("has the byline behind it with the story that it cuts, and one below the next mark with the next", () => {
    const next = ["（上接第1版）", "记者 罗一帆", SPRING[1]];
    for (const byline of ["（程禾苗）", "记者 程禾苗"]) {
      const stories = articlesOf([SPRING[0], "（下转第4版）", byline, ...next].join("\n"));
      expect(stories.map(({ bylines }) => bylines)).toEqual([["程禾苗"], ["罗一帆"]]);
    }
  });

  it("ends the story above where it stands before the next in one line", () => {
    expect(cutsOf(SPRING[0], "（下转第4版）近日，市图书馆新馆开放。")).toEqual([
      { body: SPRING[0], from: null, to: to("4") },
      { body: "近日，市图书馆新馆开放。", from: null, to: null },
    ]);
  });

  it("is no headline where it announces a story of another page", () => {
    const [story] = articlesOf(["市委召开常委会（下转第2版）", "", "把农时抓在手上", ...SPRING].join("\n"));
    expect(story).toMatchObject({ headline: "把农时抓在手上", to: null });
  });
});
