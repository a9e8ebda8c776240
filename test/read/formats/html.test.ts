import { findImprint } from "../../../src/read";
import { encode } from "./encode";
import { read, textOf } from "./read";

const BODY =
  "<p>　　本报讯（记者 程禾苗）5月16日上午，市委书记方明远到乾潭镇调研春耕生产。</p>" +
  "<p>　　他强调，要把农时抓在手上，把服务送到田头。</p>";
const TEXT =
  "　　本报讯（记者 程禾苗）5月16日上午，市委书记方明远到乾潭镇调研春耕生产。\n\n" +
  "　　他强调，要把农时抓在手上，把服务送到田头。";

const pageOf = (inside: string): string => `<!DOCTYPE html><html><body>${inside}</body></html>`;

describe("a web page", () => {
  it.each<[string, string, string]>([
    ["its headings and paragraphs", `<h1>方明远到乾潭镇调研</h1>${BODY}`, `方明远到乾潭镇调研\n\n${TEXT}`],
    [
      "the date and source line under the headline",
      `<h1>方明远调研</h1><div>2023-05-17 09:30 来源：澄江日报 <a href="#">打印</a></div>${BODY}`,
      `方明远调研\n\n2023-05-17 09:30 来源：澄江日报 打印\n\n${TEXT}`,
    ],
    ["the credits behind the text", `<div>${BODY}</div><div>责任编辑：罗一帆</div>`, `${TEXT}\n\n责任编辑：罗一帆`],
    [
      "nothing of the navigation",
      `<div><a href="/">首页</a> <a href="/n">新闻中心</a></div><nav>导航</nav><div class="crumbs">当前位置：新闻</div><div>${BODY}</div>` +
        `<ul><li><a href="/1">贺兰心检查防汛准备，强调要守住底线。</a></li></ul><footer>版权所有。</footer>`,
      TEXT,
    ],
    [
      "nothing of scripts, styles, comments and what is hidden",
      `<script>var a="<p>b</p>";</script><style>p{}</style><!-- <p>c</p> --><p style="display: none">d。</p><p hidden>e。</p>${BODY}`,
      TEXT,
    ],
    [
      "a headline that is broken over lines",
      `<h1>方明远<br>到乾潭镇调研</h1>${BODY}`,
      `方明远\n到乾潭镇调研\n\n${TEXT}`,
    ],
    [
      "a page inside a form and layout tables",
      `<form><table><tr><td><table><tr><td>${BODY}</td></tr></table></td></tr></table></form>`,
      TEXT,
    ],
    [
      "spans and line ends inside a word",
      `<p>市委书记<span>方明</span>\n<b>远</b>到乾潭镇\n  调研。</p>`,
      "市委书记方明 远到乾潭镇调研。",
    ],
    [
      "entities and hard spaces",
      "<p>&nbsp;&nbsp;&nbsp;&nbsp;方明远&#21040;乾潭镇&middot;调研。</p>",
      "　　方明远到乾潭镇·调研。",
    ],
    ["text where there is no running text", "<h2>通知</h2><p>放假三天</p>", "通知\n\n放假三天"],
    ["a page whose article stands in a box with a misleading name", `<div class="share">${BODY}</div>`, TEXT],
    [
      "tags that are never closed",
      `<div><p>方明远到乾潭镇调研。<p>他强调要抓农时。`,
      "方明远到乾潭镇调研。\n\n他强调要抓农时。",
    ],
  ])("gives %s", async (_, inside, expected) => {
    expect(await textOf("a.html", pageOf(inside))).toBe(expected);
  });

  it("takes its title for a headline when it has no other, without the site's name", async () => {
    const html = `<html><head><title>方明远到乾潭镇调研_澄江新闻网</title></head><body>${BODY}</body></html>`;
    expect(await textOf("a.htm", html)).toBe(`方明远到乾潭镇调研\n\n${TEXT}`);
    expect(await textOf("a.htm", html.replace("<body>", "<body><h1>另有其题</h1>"))).toBe(`另有其题\n\n${TEXT}`);
  });

  it("is known by how it begins, whatever its ending", async () => {
    expect((await read("-", pageOf(BODY))).pages[0]?.format).toBe("html");
  });

  it("keeps what its head says of paper and day", async () => {
    const head = '<meta name="ContentSource" content="澄江日报"><meta name="PubDate" content="2023-05-17 09:30">';
    const { pages } = await read("a.html", `<html><head>${head}</head><body>${BODY}</body></html>`);
    expect(pages[0]?.head).toEqual({ publication: "澄江日报", published: "2023-05-17" });
    expect(findImprint("a.html", pages[0]!.lines)).toEqual({ publication: null, published: null });
  });

  it("is decoded by what its bytes are, and by its charset where they leave doubt", async () => {
    const wrong = `<html><head><meta charset="utf-8"></head><body>${BODY}</body></html>`;
    expect((await read("a.html", encode(wrong, "gb18030"))).pages[0]).toMatchObject({ raw: TEXT, encoding: "gb18030" });
    const rare = Buffer.concat([
      Buffer.from('<meta charset="big5"><p>'),
      encode("罣礙罣礙", "big5"),
      Buffer.from("</p>"),
    ]);
    expect((await read("a.html", rare)).pages[0]).toMatchObject({ raw: "罣礙罣礙", encoding: "big5" });
  });

  it("may nest as deep as it likes", async () => {
    expect(await textOf("a.html", pageOf(`${"<div>".repeat(50_000)}${BODY}`))).toBe(TEXT);
    expect(await textOf("a.html", pageOf(`${"<b>".repeat(50_000)}${BODY}${"</b>".repeat(50_000)}`))).toBe(TEXT);
  });
});
