/** Pages of archives: tables, and XML of libraries, by a mapping. */

import { utils, write } from "@e965/xlsx";

import { UsageError } from "../../../src/errors";
import { splitArticles } from "../../../src/articles";
import { readPages, type Mapping, type Page } from "../../../src/read";
import { zip } from "./make";

/** A mapping in a mini-notation: fields and where they are, on the lines from 2 of a table. */
const mapping = (fields: Readonly<Record<string, string>>): Mapping =>
  Object.fromEntries(
    Object.entries(fields).map(([field, from], at) => [field, { from, said: `mapping.tsv:${at + 2}` }]),
  );

const COLUMNS = mapping({ headline: "标题", text: "正文", published: "日期", page: "版次" });

async function read(
  source: string,
  content: string | Uint8Array,
  given?: Mapping,
  beside?: (path: string) => string,
): Promise<{ readonly pages: readonly Page[]; readonly problems: readonly string[] }> {
  const pages: Page[] = [];
  const problems: string[] = [];
  for await (const one of readPages(source, Buffer.from(content), { mapping: given, ...(beside && { beside }) })) {
    if ("reason" in one) problems.push(`${one.line ?? "-"} ${one.reason}`);
    else pages.push(one);
  }
  return { pages, problems };
}

const CSV = `标题,日期,版次,正文
贺兰心调研春耕,2022/5/17,01,"市委书记贺兰心到清溪镇调研，
副市长唐一鸣参加。"
唐一鸣检查防汛,五月,02,副市长唐一鸣到白水库检查防汛。
没有正文,2022/5/18,03,
`;

describe("a table of pages", () => {
  it("gives a page for each row, with what its columns say", async () => {
    const { pages } = await read("papers.csv", CSV, COLUMNS);
    expect(pages.map(({ source, format }) => `${source} ${format}`)).toEqual(["papers.csv#2 csv", "papers.csv#4 csv"]);
    expect(pages[0]!.given).toEqual({
      published: "2022-05-17",
      page: "01",
      saidBy: { published: "日期, by mapping.tsv:4", page: "版次, by mapping.tsv:5" },
    });
    const [article] = splitArticles(pages[0]!.lines, pages[0]!.head);
    expect(article).toMatchObject({ headline: "贺兰心调研春耕" });
    expect(article!.body.text.replace(/\s/gu, "")).toBe("市委书记贺兰心到清溪镇调研，副市长唐一鸣参加。");
  });

  it("names a bad value and a row without text by their lines, and reads the rest", async () => {
    const { problems } = await read("papers.csv", CSV, COLUMNS);
    expect(problems).toEqual([
      `4 published is "五月", which is no day; the page is read without`,
      "5 the row has no text in 正文; it is left out",
    ]);
  });

  it.each([";", "\t"])("may be parted by %j", async (mark) => {
    const { pages } = await read("a.csv", `标题${mark}正文\n题${mark}一篇报道。\n`, mapping({ text: "正文" }));
    expect(pages[0]!.raw).toBe("一篇报道。");
  });

  it("without a mapping is refused with its columns", async () => {
    await expect(read("papers.csv", CSV)).rejects.toThrow(
      new UsageError(
        "is a table; say in a mapping.tsv beside it where the text of its pages is (its columns are 标题, 日期, 版次, 正文)",
      ),
    );
  });

  it("that lacks a column is refused with the line that names it", async () => {
    await expect(read("papers.csv", CSV, mapping({ text: "全文" }))).rejects.toThrow(
      new UsageError('has no column "全文", which mapping.tsv:2 names; its columns are 标题, 日期, 版次, 正文'),
    );
  });

  it.each([
    ["a workbook of Excel of before 2007", "papers.xls", "biff8", "xls"],
    ["a workbook of WPS", "papers.et", "biff8", "xls"],
    ["a workbook of Excel of today", "papers.xlsx", "xlsx", "xlsx"],
  ] as const)("may be %s, whose days are days", async (_, source, bookType, format) => {
    const { pages, problems } = await read(source, writtenWorkbook(bookType), COLUMNS);
    expect(problems).toEqual([]);
    expect(pages.map((page) => page.source)).toEqual([`${source}#2`, `${source}#4`]);
    expect(pages[0]).toMatchObject({ format, given: { published: "2022-05-17", page: "01" } });
    expect(pages[0]!.raw).toBe("贺兰心调研春耕\n\n市委书记贺兰心到清溪镇调研。");
  });

  it("that is an old workbook with a password is refused", async () => {
    const bytes = writtenWorkbook("biff8");
    const begin = bytes.indexOf(Buffer.from("09081000", "hex"));
    // Behind the record that begins it stands the one that says how it is encrypted.
    bytes.writeUInt16LE(0x2f, begin + 20);
    bytes.writeUInt16LE(0, begin + 24);
    await expect(read("papers.xls", bytes, COLUMNS)).rejects.toThrow(
      new UsageError("is an encrypted Excel file; save it without a password"),
    );
  });

  it("may be a workbook in which a style shows a number as a day", async () => {
    const { pages, problems } = await read("papers.xlsx", workbook(), COLUMNS);
    expect(problems).toEqual([]);
    expect(pages[0]).toMatchObject({ source: "papers.xlsx#2", format: "xlsx", given: { published: "2022-05-17" } });
    expect(pages[0]!.raw).toBe("贺兰心调研春耕\n\n市委书记贺兰心到清溪镇调研。");
  });

  it("that is a damaged workbook is refused", async () => {
    const bytes = zip([{ name: "xl/workbook.xml", data: Buffer.from("<workbook") }]);
    await expect(read("papers.xlsx", bytes, COLUMNS)).rejects.toThrow(/^is a damaged workbook \(.*\); save it anew$/u);
  });
});

/** Three rows, of which the second is empty, as a program writes them. */
function writtenWorkbook(bookType: "biff8" | "xlsx"): Buffer {
  const rows = [
    ["标题", "日期", "版次", "正文"],
    ["贺兰心调研春耕", new Date(Date.UTC(2022, 4, 17)), "01", "市委书记贺兰心到清溪镇调研。"],
    [],
    ["唐一鸣检查防汛", "2022年5月18日", "02", "副市长唐一鸣到白水库检查防汛。"],
  ];
  const book = utils.book_new(utils.aoa_to_sheet(rows, { cellDates: true, UTC: true }), "a");
  return Buffer.from(write(book, { bookType, type: "buffer" }));
}

const cell = (at: string, value: string): string => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;

/** Two rows; the day is a number that a style shows as a day. */
function workbook(): Buffer {
  const rows =
    `<row r="1">${cell("A1", "标题")}${cell("B1", "日期")}${cell("C1", "版次")}${cell("D1", "正文")}</row>` +
    `<row r="2">${cell("A2", "贺兰心调研春耕")}<c r="B2" s="1"><v>44698</v></c>${cell("C2", "1")}` +
    `${cell("D2", "市委书记贺兰心到清溪镇调研。")}</row>`;
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const parts: Readonly<Record<string, string>> = {
    "xl/workbook.xml": `<workbook ${main} xmlns:r="${relations}"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `<styleSheet ${main}><cellXfs><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": `<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>`,
  };
  return zip(Object.entries(parts).map(([name, data]) => ({ name, data: Buffer.from(data) })));
}

const word = (text: string, left: number, top: number): string =>
  `<TextLine><String CONTENT="${text}" HPOS="${left}" VPOS="${top}" WIDTH="${text.length * 12}" HEIGHT="12" WC="0.8"/></TextLine>`;

describe("XML of a library", () => {
  const TEI = `<?xml version="1.0"?><TEI xmlns="x"><teiHeader><date when="2022-05-17"/></teiHeader><text><body>
    <div><head>贺兰心调研</head><p>市委书记贺兰心到<placeName>清溪镇</placeName>调研。</p><p>副市长唐一鸣参加。</p></div>
    <div><head>唐一鸣检查</head><p>副市长唐一鸣到白水库检查。</p></div></body></text></TEI>`;

  it("gives the text of the elements that the mapping names", async () => {
    const { pages } = await read("a.xml", TEI, mapping({ text: "text/body", published: "date@when" }));
    expect(pages).toHaveLength(1);
    expect(pages[0]).toMatchObject({ source: "a.xml", given: { published: "2022-05-17" } });
    expect(pages[0]!.raw).toContain("市委书记贺兰心到清溪镇调研。\n副市长唐一鸣参加。");
  });

  it("gives a page for each item, with what the head says of all", async () => {
    const fields = mapping({ item: "body/div", headline: "div/head", text: "div/p", published: "date@when" });
    const { pages } = await read("a.xml", TEI, fields);
    expect(pages.map(({ source, raw, given }) => [source, raw, given.published])).toEqual([
      ["a.xml#1", "贺兰心调研\n\n市委书记贺兰心到清溪镇调研。\n\n副市长唐一鸣参加。", "2022-05-17"],
      ["a.xml#2", "唐一鸣检查\n\n副市长唐一鸣到白水库检查。", "2022-05-17"],
    ]);
  });

  it("that holds nothing where the mapping says is refused with the line that says so", async () => {
    await expect(read("a.xml", TEI, mapping({ item: "body/article", text: "p" }))).rejects.toThrow(
      new UsageError("has no body/article, which mapping.tsv:2 names"),
    );
  });

  it("that nests without end is refused", async () => {
    await expect(read("a.xml", `<?xml version="1.0"?>${"<a>".repeat(1000)}`, mapping({ text: "a" }))).rejects.toThrow(
      new UsageError("is damaged XML (its elements nest without end); get it anew"),
    );
  });

  const ALTO = `<alto xmlns="x"><Layout><Page WIDTH="600" HEIGHT="800"><PrintSpace>${word("副市长唐一鸣到白水库", 300, 100)}
    ${word("检查防汛备汛工作。", 300, 118)}${word("市委书记贺兰心到清溪", 50, 100)}${word("镇调研春耕生产。今天", 50, 118)}</PrintSpace></Page></Layout></alto>`;

  it("that is ALTO is read by its places, column by column, and keeps them", async () => {
    const { pages } = await read("p1.xml", ALTO);
    expect(pages[0]!.raw.replace(/\s/gu, "")).toBe(
      "市委书记贺兰心到清溪镇调研春耕生产。今天副市长唐一鸣到白水库检查防汛备汛工作。",
    );
    expect(pages[0]!.print!.sheets).toEqual([{ width: 600, height: 800 }]);
    expect(pages[0]!.print!.runs[0]).toMatchObject({ from: [50, 106], to: [170, 106], size: 12, sheet: 1 });
    expect(pages[0]!.sureness({ start: 0, end: 3 })).toBe(0.8);
  });

  it("takes the day of an issue from the METS file beside its pages", async () => {
    const mets = "<mets><mods:originInfo><mods:dateIssued>1952-05-17</mods:dateIssued></mods:originInfo></mets>";
    const fields = mapping({ published: "../mets.xml:originInfo/dateIssued" });
    const { pages } = await read("alto/p1.xml", ALTO, fields, (path) => (path === "../mets.xml" ? mets : ""));
    expect(pages[0]!.given.published).toBe("1952-05-17");
  });
});

/** A file that lost its end, or in which bytes were changed: the same each time. */
function* damaged(bytes: Uint8Array): Generator<Buffer> {
  let state = 11;
  const random = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  for (let at = 0; at < 60; at += 1) {
    const copy = Buffer.from(bytes);
    for (let change = 0; change < 4; change += 1) copy[random(copy.length)] = random(256);
    yield at % 4 === 0 ? copy.subarray(0, 1 + random(copy.length)) : copy;
  }
}

describe("a damaged file of an archive", () => {
  const TEI = "<?xml version='1.0'?><TEI><body><div><head>题</head><p>一篇报道。</p></div></body></TEI>";
  const ALTO = `<alto><Page WIDTH="60" HEIGHT="80"><String CONTENT="报道" HPOS="1" VPOS="1" WIDTH="20" HEIGHT="10"/></Page></alto>`;

  it.each<[string, Uint8Array, Mapping]>([
    ["a.csv", Buffer.from(CSV), COLUMNS],
    ["a.xlsx", workbook(), COLUMNS],
    ["a.xls", writtenWorkbook("biff8"), COLUMNS],
    ["tei.xml", Buffer.from(TEI), mapping({ item: "body/div", text: "div/p" })],
    ["alto.xml", Buffer.from(ALTO), {}],
  ])("is read or refused, and never a fault: %s", async (name, bytes, given) => {
    for (const copy of damaged(bytes)) {
      const outcome = await read(name, copy, given).catch((fault: unknown) => fault);
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(UsageError);
    }
  });
});
