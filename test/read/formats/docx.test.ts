import { UsageError } from "../../../src/errors";
import { docx, docxOf, zip } from "./make";
import { read, textOf } from "./read";

const text = (words: string): string => `<w:r><w:t>${words}</w:t></w:r>`;

describe("a Word document", () => {
  it("gives its paragraphs, a line each", async () => {
    expect(await textOf("a.docx", docx(["方明远到乾潭镇调研", "", "　　5月16日，市委书记方明远<到>乾潭镇。"]))).toBe(
      "方明远到乾潭镇调研\n\n　　5月16日，市委书记方明远<到>乾潭镇。\n",
    );
  });

  it.each<[string, Buffer]>([
    ["UTF-16 with its mark", Buffer.from("\ufeff<w:p><w:t>章根明</w:t></w:p>", "utf16le")],
    ["UTF-16 without", Buffer.from("<w:p><w:t>章根明</w:t></w:p>", "utf16le")],
    ["UTF-16, the other way round", Buffer.from("\ufeff<w:p><w:t>章根明</w:t></w:p>", "utf16le").swap16()],
    ["that without its mark", Buffer.from("<w:p><w:t>章根明</w:t></w:p>", "utf16le").swap16()],
    ["UTF-8 with a mark", Buffer.from("\ufeff<w:p><w:t>章根明</w:t></w:p>")],
  ])("may be written in %s", async (_, data) => {
    expect(await textOf("a.docx", zip([{ name: "word/document.xml", data }]))).toBe("章根明\n");
  });

  it("is known by what it holds, whatever its ending", async () => {
    expect((await read("a.txt", docx(["文字"]))).pages[0]).toMatchObject({ format: "docx", encoding: null });
  });

  it.each<[string, string, string]>([
    [
      "a first line that is set in",
      `<w:p><w:pPr><w:ind w:firstLineChars="200"/></w:pPr>${text("段落")}</w:p>`,
      "　　段落\n",
    ],
    [
      "line ends, tabs and page ends",
      `<w:p>${text("一")}<w:br/>${text("二")}<w:tab/>${text("三")}<w:br w:type="page"/></w:p>`,
      "一\n二\t三\f\n",
    ],
    [
      "struck-out words and fields",
      `<w:p>${text("留")}<w:del><w:r><w:delText>删</w:delText></w:r></w:del><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>`,
      "留\n",
    ],
    [
      "a row of a table",
      `<w:tbl><w:tr><w:tc><w:p>${text("姓名")}</w:p></w:tc><w:tc><w:p>${text("职务")}</w:p></w:tc></w:tr></w:tbl>`,
      "|姓名\t职务\t\n",
    ],
    [
      "moved words once, where they went",
      `<w:p><w:moveFrom>${text("旧")}</w:moveFrom>${text("文")}</w:p><w:p><w:moveTo>${text("新")}</w:moveTo></w:p>`,
      "文\n新\n",
    ],
    [
      "no hidden words, and none that say how one is read",
      `<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${text("文")}<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r>` +
        `<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>显</w:t></w:r><w:r><w:ruby><w:rt>${text("lín")}</w:rt>` +
        `<w:rubyBase>${text("林")}</w:rubyBase></w:ruby></w:r></w:p>`,
      "文显林\n",
    ],
    [
      "a text box told twice",
      `<w:p><mc:Choice><w:txbxContent><w:p>${text("框")}</w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p>${text("框")}</w:p></w:txbxContent></mc:Fallback>${text("文")}</w:p>`,
      "框\n\n文\n",
    ],
  ])("reads %s", async (_, body, expected) => {
    expect(await textOf("a.docx", docxOf(body))).toBe(expected);
  });

  const XML = "<x:document><x:body><x:p><x:r><x:t>文字</x:t></x:r></x:p></x:body></x:document>";

  it("may choose its prefixes and where its text is", async () => {
    const list =
      '<Relationships><Relationship Type="http://a.example/officeDocument" Target="word/document2.xml"/></Relationships>';
    const members = [
      { name: "_rels/.rels", data: Buffer.from(list) },
      { name: "word/document2.xml", data: Buffer.from(XML) },
    ];
    expect(await textOf("a.docx", zip(members))).toBe("文字\n");
  });

  it("may have lost its last byte, or have some too many", async () => {
    const whole = zip([{ name: "word/document.xml", data: Buffer.from(XML) }]);
    expect(await textOf("a.docx", whole.subarray(0, -1))).toBe("文字\n");
    expect(await textOf("a.docx", Buffer.concat([whole, Buffer.from("\r\n")]))).toBe("文字\n");
  });

  const bomb = Buffer.alloc(70 << 20, " ");
  it.each<[string, () => Uint8Array, RegExp]>([
    ["cut short", () => docx(["文字"]).subarray(0, -30), /^is a damaged Word document \(.+\); save it anew$/u],
    [
      "a ZIP archive of other things",
      () => zip([{ name: "a.txt", data: Buffer.from("a") }]),
      /^is a ZIP archive, but no Word document; unpack it$/u,
    ],
    [
      "a zip bomb",
      () => zip([{ name: "word/document.xml", data: bomb }]),
      /^unpacks to more than 64 MB; is it a zip bomb\?$/u,
    ],
    [
      "a zip bomb that lies",
      () => zip([{ name: "word/document.xml", data: bomb, claimed: 999 }]),
      /^is a damaged Word document \(.*too many bytes.*\)/u,
    ],
    [
      "nested without end",
      () => docxOf("<w:p>".repeat(100_000)),
      /^is a damaged Word document \(its elements nest without end\); save it anew$/u,
    ],
    ["old or encrypted", () => Buffer.from("d0cf11e0a1b11ae1", "hex"), /^is an old or an encrypted Word file;/u],
  ])("that is %s is refused", async (_, bytes, message) => {
    const made = bytes();
    await expect(read("a.docx", made)).rejects.toThrow(UsageError);
    await expect(read("a.docx", made)).rejects.toThrow(message);
  });
});
