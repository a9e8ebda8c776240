import { join } from "node:path";

import { UsageError } from "../../src/errors";
import { extractFile, type Hints } from "../../src/extract";
import { loadLexicon } from "../../src/lexicon";
import type { PageRecord } from "../../src/model";
import { LineIndex } from "../../src/text";
import { quotesOf } from "./quotes";

const dictionaries = join(__dirname, "../../dictionaries");
const lexicon = loadLexicon(["core", "china"].map((pack) => join(dictionaries, pack)));

const utf8 = (text: string): Uint8Array => Buffer.from(text, "utf8");
const extract = (text: string, hints: Hints = {}, source = "page.txt"): PageRecord =>
  extractFile(source, utf8(text), lexicon, hints);

/** Invented people on an invented day; the city is real. */
const PAGE = [
  "方明远在乾潭镇调研春耕生产时强调",
  "把农时抓在手上",
  "",
  "本报讯（记者 程禾苗）5月16日上午，市委书记方明远到乾潭镇调研春耕生产。他强调，要把农时抓在手上，把服务送到田头。市领导林岚、周越参加。",
  "在乾潭镇卫生院，方明远询问用药情况。",
  "",
  "贺兰心检查防汛准备",
  "",
  "本报讯（记者 罗一帆）5月15日，市委副书记、市长贺兰心主持召开防汛工作视频会议，听取各地的汇报。副市长唐一鸣出席。",
].join("\n");

/** A hard-wrapped column, names and numbers broken over line ends and set off by spaces. */
const COLUMN = [
  "本报讯（记者 程禾苗） 5 月",
  "16 日上午，市委书记方明远到",
  "乾潭镇调研春耕生产。市领导林",
  "岚、周　越、贺兰心参加。方",
  "明远强调，要把农时抓在手上，",
  "把 服 务 送 到 田 头 。方 明 远 一",
  "行来到乾潭镇卫生院，看望值班",
  "的医生和护士，要求把群众每天",
  "用得着的事情办好。",
].join("\n\n");

function expectQuotes(record: PageRecord, decoded: string): void {
  const lines = new LineIndex(decoded);
  const quotes = quotesOf(record);
  expect(quotes.length).toBeGreaterThan(0);
  for (const { start, end, line, text } of quotes) {
    expect(decoded.slice(start, end).replace(/\s/gu, "")).toBe(text);
    expect(line).toBe(lines.lineAt(start));
  }
}

const namesOf = (record: PageRecord): readonly string[] => record.persons.map(({ name }) => name);

describe("the record of a page", () => {
  it.each<[string, string]>([
    ["plain paragraphs", PAGE],
    ["a hard-wrapped column", COLUMN],
    ["lines that end as Windows ends them", PAGE.replaceAll("\n", "\r\n")],
  ])("quotes the file in every mention and every piece of evidence: %s", (_, text) => {
    expectQuotes(extract(text, { home: "建德市" }), text);
  });

  it("counts offsets from behind a byte-order mark, in units of UTF-16", () => {
    for (const bytes of [utf8(`\ufeff${COLUMN}`), Buffer.from(`\ufeff${COLUMN}`, "utf16le")])
      expectQuotes(extractFile("page.txt", bytes, lexicon, { home: "建德市" }), COLUMN);
    const beyond = `𠮷林的报道\n\n${PAGE}`;
    expectQuotes(extract(beyond, { home: "建德市" }), beyond);
  });

  it("names everybody and everything once, with all mentions", () => {
    const record = extract(PAGE, { home: "建德市" });
    expect(namesOf(record)).toEqual(["方明远", "林岚", "周越", "贺兰心", "唐一鸣"]);
    expect(record.persons[0]!.mentions).toHaveLength(2);
    expect(record.places.map(({ name }) => name)).toEqual(["乾潭镇"]);
    expect(record.facilities.map(({ name }) => name)).toEqual(["乾潭镇卫生院"]);
  });

  it("joins what a column breaks: names, numbers, letter-spaced lines", () => {
    const record = extract(COLUMN, { home: "建德市" });
    expect(namesOf(record)).toEqual(["方明远", "林岚", "周越", "贺兰心"]);
    expect(record.events.map(({ date }) => date)).toContain("--05-16");
    expect(record.persons[0]!.mentions).toHaveLength(3);
  });

  it("takes no reporter for an official", () => {
    const record = extract(PAGE, { home: "建德市" });
    expect(record.articles.map(({ bylines }) => bylines)).toEqual([["程禾苗"], ["罗一帆"]]);
    expect(namesOf(record)).not.toContain("程禾苗");
  });

  it("gives events to the article that reports them, in the order of the page", () => {
    const { articles, events } = extract(PAGE, { home: "建德市" });
    expect(articles.map(({ id, headline }) => [id, headline])).toEqual([
      ["a1", "把农时抓在手上"],
      ["a2", "贺兰心检查防汛准备"],
    ]);
    expect(events.map(({ id, type, article }) => [id, type, article])).toEqual([
      ["e1", "visit", "a1"],
      ["e2", "meeting", "a2"],
    ]);
    for (const { article, evidence } of events) {
      const { start, end } = articles.find(({ id }) => id === article)!;
      for (const quote of evidence) expect(quote.start >= start && quote.end <= end).toBe(true);
    }
  });

  it("names in its events only people and sites that it lists", () => {
    const { persons, places, facilities, events } = extract(PAGE, { home: "建德市" });
    const people = new Set(persons.map(({ name }) => name));
    const sites = new Set([...places, ...facilities].map(({ name }) => name));
    for (const { participants, at } of events) {
      expect(participants.filter(({ name }) => !people.has(name))).toEqual([]);
      expect(at.filter((name) => !sites.has(name))).toEqual([]);
    }
  });

  it("is the same every time", () => {
    const once = JSON.stringify(extract(PAGE));
    expect(JSON.stringify(extract(PAGE))).toBe(once);
    expect(
      JSON.stringify(
        extractFile("page.txt", utf8(PAGE), loadLexicon([join(dictionaries, "core"), join(dictionaries, "china")])),
      ),
    ).toBe(once);
  });

  it("is empty but sound for a page without a story", () => {
    expect(extract("少出门 勤洗手\n")).toMatchObject({
      articles: [],
      persons: [],
      places: [],
      facilities: [],
      events: [],
    });
  });
});

describe("what a page knows of itself", () => {
  const IMPRINT = `澄江日报\n2023年5月17日 星期三\n${PAGE}`;

  it("is what the caller says, before what the page says", () => {
    const record = extract(IMPRINT, { publication: "建德新闻", published: "2022-05-17", home: "建德市" });
    expect(record).toMatchObject({ publication: "建德新闻", published: "2022-05-17", home: "建德市" });
    expect(record.known).toEqual({ publication: "given", published: "given", home: "given" });
  });

  it("is what the page says, where the caller says nothing", () => {
    const record = extract(IMPRINT, { home: "建德市" });
    expect(record).toMatchObject({ publication: "澄江日报", published: "2023-05-17", home: "建德市" });
    expect(record.known).toEqual({ publication: "masthead", published: "date line", home: "given" });
  });

  it("is inferred from what the page names, with the reason, where nobody says it", () => {
    const text = `本报讯（记者 程禾苗）5月16日，建德市委书记方明远到建德市乾潭镇调研。建德市领导林岚参加。`;
    const record = extract(text);
    expect(record.home).toBe("建德市");
    expect(record.known["home"]).toMatch(/^inferred: ./u);
  });

  it("stays unknown where nothing tells", () => {
    const record = extract("5月16日，方明远说，要把农时抓在手上。");
    expect(record).toMatchObject({ publication: null, published: null, home: null, known: {} });
  });

  it("settles the year of the events", () => {
    const [undated, dated] = [extract(PAGE), extract(PAGE, { published: "2023-05-17" })];
    expect(undated.events.map(({ resolved }) => resolved)).toEqual([null, null]);
    expect(dated.events.map(({ resolved }) => resolved)).toEqual(["2023-05-16", "2023-05-15"]);
  });

  it("settles whose posts the page means", () => {
    const mayor = extract(PAGE, { home: "建德市" }).persons.find(({ name }) => name === "贺兰心");
    expect(mayor!.titles.map(({ text, of }) => [text, of])).toEqual([
      ["市委副书记", "建德市"],
      ["市长", "建德市"],
    ]);
  });
});

describe("what cannot be read", () => {
  it("is a home that no dictionary has", () => {
    expect(() => extract(PAGE, { home: "无何有市" })).toThrow(UsageError);
    expect(() => extract(PAGE, { home: "无何有市" })).toThrow(/"无何有市", which no dictionary has; give a full name/u);
  });

  it.each<[string, Uint8Array]>([
    ["an empty file", utf8("")],
    ["a file of white space", utf8(" \n\u3000")],
    ["a binary file", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex")],
  ])("is %s", (_, bytes) => {
    expect(() => extractFile("page.txt", bytes, lexicon)).toThrow(UsageError);
  });
});

it("reads as many lines as a page may have, more than a call takes arguments", () => {
  expect(extract("市长张明\n".repeat(200_000)).articles).toEqual([]);
});

const placesOf = (text: string, hints?: Hints): readonly string[] =>
  extract(text, hints).places.map(({ name }) => name);

describe("a city that a site is called after", () => {
  it("is a place where nothing speaks against the site's standing there", () => {
    expect(placesOf("省长陆文柏到武汉中南剧场检查。")).toEqual(["武汉市"]);
    expect(placesOf("市长陆文柏到武汉中南剧场检查。", { home: "武汉市" })).toEqual(["武汉市"]);
  });

  it("is none on a page of elsewhere, and nobody went there by it", () => {
    expect(placesOf("市长陆文柏到上海华联超市检查。", { home: "永康市" })).toEqual([]);
    expect(extract("省长陆文柏到武汉中南剧场检查。").events[0]?.at).toEqual(["武汉中南剧场"]);
  });
});

const facilitiesOf = (text: string): readonly string[] => extract(text).facilities.map(({ name }) => name);

describe("a body that a page names", () => {
  it.each<[string, string]>([
    ["开放活动在湖南省生态环境厅举行。", "湖南省生态环境厅"],
    ["乾潭派出所接到了报警。", "乾潭派出所"],
    ["在中国驻希腊使馆举行的招待会上，演员同台演出。", "中国驻希腊使馆"],
    ["实践团来到乾潭镇财政局，了解情况。", "乾潭镇财政局"],
  ])(
    "is a facility where something is held in it, somebody goes to it or it has a house of its own: %s",
    (text, name) => {
      expect(facilitiesOf(text)).toEqual([name]);
    },
  );

  it.each([
    "湖南省生态环境厅组织开放活动。",
    "乾潭镇人民法院受理了此案。",
    "论坛由龙川文化研究院、永拓科技学院主办。",
    "中国驻杭州总领事馆提醒公民注意安全。",
    "克里姆林宫12日回应称，将加强合作。",
    "龙川科技服务中心携手乾潭镇开展义诊。",
    "市委联合龙川科技服务中心开展义诊。",
    "活动得到龙川文化研究院的支持。",
    "龙川永拓机械有限公司捐款十万元。",
    "参加调解的有龙川科技服务中心、乾潭调解服务中心、乾潭村委会。",
  ])("is none where it only acts: %s", (text) => {
    expect(facilitiesOf(text)).toEqual([]);
  });

  it.each<[string, readonly string[]]>([
    ["论坛在龙川文化研究院举行，由市政府主办。", ["龙川文化研究院"]],
    ["市长陆文柏来到克里姆林宫参观。", ["克里姆林宫"]],
    ["陆文柏来到龙川永拓机械有限公司，查看车间。", ["龙川永拓机械有限公司"]],
    [
      "陆文柏走访了龙川科技服务中心、乾潭调解服务中心、永拓学校。",
      ["龙川科技服务中心", "乾潭调解服务中心", "永拓学校"],
    ],
  ])("is one where it is gone to, whatever else it does: %s", (text, names) => {
    expect(facilitiesOf(text)).toEqual(names);
  });
});
