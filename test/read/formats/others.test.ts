import { UsageError } from "../../../src/errors";
import { compound, epub, oldWord } from "./make-others";
import { read, textOf } from "./read";

const gbk = (text: string, hex: string): string => text.replace("*", hex.replaceAll(/../g, String.raw`\'$&`));

describe("Rich Text", () => {
  it.each([
    ["bytes of the code page", gbk(String.raw`{\rtf1\ansi\ansicpg936 *}`, "b7bdc3f7d4b6"), "方明远"],
    ["a character whose second byte is a letter", String.raw`{\rtf1\ansi\ansicpg936 \'95V}`, "昖"],
    [
      "bytes of the font's code page",
      gbk(String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 A;}{\f5\fcharset134 B;}}\f0 a {\f5 *} b}`, "b7bd"),
      "a 方 b",
    ],
    [
      "traditional characters of another font",
      gbk(String.raw`{\rtf1\ansi{\fonttbl{\f1\fcharset136 A;}}\f1 *}`, "a4e8a9fa"),
      "方明",
    ],
    [
      "a character by its number, and not what stands for it",
      String.raw`{\rtf1\ansi\uc2\u26041 \'b7\'bd\u-28545??}`,
      "方避",
    ],
    ["a character of the supplementary planes", String.raw`{\rtf1\ansi\u-10173?\u-8265?}`, "\u{20fb7}"],
    ["signs", String.raw`{\rtf1\ansi\ldblquote a\rdblquote\emdash\~\{b\}\\}`, "“a”— {b}\\"],
    ["a box", String.raw`{\rtf1\ansi a{\shp{\*\shpinst\shpleft1{\sp{\sn x}{\sv y}}{\shptxt b}}}}`, "ab"],
    ["what a field shows", String.raw`{\rtf1\ansi{\field{\*\fldinst HYPERLINK x}{\fldrslt a}}}`, "a"],
    ["what is cut off", String.raw`{\rtf1\ansi{\b a{\i b`, "ab"],
  ])("gives %s", async (_, file, text) => {
    expect(await textOf("a.rtf", Buffer.from(file, "latin1"))).toBe(text);
  });

  it("gives a paragraph a line, and one whose first line is set in two blank cells", async () => {
    const file = String.raw`{\rtf1\ansi a\par\pard\fi480 b\line c\par\pard d\par}`;
    expect(await textOf("a.rtf", file)).toBe("a\n　　b\nc\nd\n");
  });

  it("leaves out what is no text of the page, hidden or deleted", async () => {
    const aside = [
      String.raw`{\info{\title x}}`,
      String.raw`{\*\unknown x}`,
      String.raw`{\header x}`,
      String.raw`{\footnote x}`,
    ];
    const hidden = [String.raw`{\v x}`, String.raw`{\deleted x}`, String.raw`{\pict 00ff}`, String.raw`\v x\v0{}`];
    expect(await textOf("a.rtf", String.raw`{\rtf1\ansi a${[...aside, ...hidden].join("")} b}`)).toBe("a b");
  });
});

describe("a Word document of before 2007", () => {
  it("gives a paragraph a line", async () => {
    const { pages } = await read("a.doc", oldWord(["方明远调研", "市长方明远到“清溪镇”调研。"]));
    expect(pages).toMatchObject([{ format: "doc", raw: "方明远调研\n市长方明远到“清溪镇”调研。\n" }]);
  });

  it("is refused when it is damaged, in a line", async () => {
    const file = compound({ WordDocument: Buffer.alloc(2000), "1Table": Buffer.alloc(20) });
    await expect(read("a.doc", file)).rejects.toThrow(/^is a damaged Word file \([^\n]+\); save it as \.docx$/);
  });

  it("is refused when its parts lead round in a circle", async () => {
    const file = oldWord(["方明远调研"]);
    // The sectors of the text behind one another for ever.
    file.writeInt32LE(2, 512 + 4 * 3);
    await expect(read("a.doc", file)).rejects.toThrow(
      new UsageError("is a damaged Word file (its sectors lead round in a circle); save it as .docx"),
    );
  }, 60_000);
});

describe("a book", () => {
  it("gives each of its pages that has text, in the order in which it is read", async () => {
    const { pages } = await read(
      "a.epub",
      epub({
        "2.xhtml": "<html><body><h1>方明远调研</h1><p>市长方明远到清溪镇调研。</p></body></html>",
        "1.xhtml": "<p>周越来访。</p>",
      }),
    );
    expect(pages.map(({ source, format, raw }) => [source, format, raw])).toEqual([
      ["a.epub#OEBPS/2.xhtml", "epub", "方明远调研\n\n市长方明远到清溪镇调研。"],
      ["a.epub#OEBPS/1.xhtml", "epub", "周越来访。"],
    ]);
  });

  it("is refused when no page of it has text", async () => {
    await expect(read("a.epub", epub({}))).rejects.toThrow(new UsageError("is an EPUB book without text"));
  });
});
