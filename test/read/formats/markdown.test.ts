import { stripMarkdown } from "../../../src/read/markdown";
import { read } from "./read";

describe("Markdown", () => {
  it.each<[string, string, string]>([
    ["headings", "## 方明远到乾潭镇调研 ##", "方明远到乾潭镇调研"],
    ["headings under a line", "方明远调研\n=====\n\n文字", "方明远调研\n\n\n文字"],
    ["emphasis", "**市委书记**方明远*强调*，~~旧~~`新`", "市委书记方明远强调，旧新"],
    ["emphasis inside emphasis", "**_市委书记_ 方明远**", "市委书记 方明远"],
    ["underscores inside words, which are none", "a_b_c", "a_b_c"],
    ["links", "方明远到[乾潭镇](https://a.example/b)调研", "方明远到乾潭镇调研"],
    ["pictures", "![方明远调研](a.jpg)\n文字", "\n文字"],
    ["lists and quotations", "- 方明远\n1. 林岚\n> 周越", "方明远\n林岚\n周越"],
    ["rules and comments", "一\n\n---\n\n二<!-- 三 -->", "一\n\n\n\n二"],
    ["tags", "<div align=center>文字</div>", "文字"],
    ["front matter", "---\ntitle: 题\n---\n文字", "\n\n\n文字"],
    ["what is never closed", "[[[**`_<a ![", "[[[**`_<a !["],
    ["emphasis that closes what another left open", "**市委*书记**方明远", "市委*书记方明远"],
    ["escapes", "1\\. 文字\\*", "1. 文字*"],
    ["what only looks like markup", "5 * 3 = 15，2023-05-16，#1", "5 * 3 = 15，2023-05-16，#1"],
  ])("loses its marks of %s", (_, markdown, text) => {
    expect(stripMarkdown(markdown).text).toBe(text);
  });

  it("keeps the place of every character in the file", () => {
    const source = "# 题\n\n**市委书记**方明远到[乾潭镇](a)调研";
    const text = stripMarkdown(source);
    expect(text.text).toBe("题\n\n市委书记方明远到乾潭镇调研");
    for (let at = 0; at < text.length; at += 1) {
      expect(source[text.locate({ start: at, end: at + 1 })!.start]).toBe(text.text[at]);
    }
  });

  it("is read by its ending, with offsets into the file itself", async () => {
    const { pages } = await read("a.md", "# 题\n\n**文字**");
    expect(pages[0]).toMatchObject({ format: "md", raw: "# 题\n\n**文字**" });
    expect(pages[0]!.lines.map((line) => line.text.text)).toEqual(["题", "文字"]);
  });
});
