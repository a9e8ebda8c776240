/** What a saved page of a news site is understood to be. */

import { splitArticles, type Article } from "../../../src/articles";
import type { Page } from "../../../src/read";
import { read } from "./read";

const FIRST = "<p>　　昨日上午，市委书记方明远到清溪镇调研春耕生产。他强调，要把农时抓在手上，把服务送到田头。</p>";
const SECOND = "<p>　　市领导林岚、周越参加。方明远还走访了镇卫生院和水厂，要求把群众每天用得着的事情办好。</p>";
const TEXT = `<div class="txt">${FIRST}${SECOND}</div>`;
const HEADLINE = "方明远调研春耕生产";

interface Parts {
  readonly title?: string;
  readonly head?: string;
  readonly above?: string;
  readonly text?: string;
  readonly below?: string;
}

function pageOf({
  title = `${HEADLINE}_澄江新闻网`,
  head = "",
  above = `<h1>${HEADLINE}</h1>`,
  text = TEXT,
  below = "",
}: Parts): string {
  return `<!doctype html><html><head><title>${title}</title>${head}</head><body>${above}${text}${below}</body></html>`;
}

async function understand(parts: Parts): Promise<{ readonly page: Page; readonly articles: readonly Article[] }> {
  const { pages } = await read("a.html", pageOf(parts));
  const page = pages[0]!;
  return { page, articles: splitArticles(page.lines, page.head) };
}

/** The body, without white space. */
const plain = (html: string): string => html.replace(/<[^>]*>|\s/gu, "");

describe("the headline of a web page", () => {
  it.each<[string, Parts]>([
    ["its heading", {}],
    [
      "the heading that its title repeats, and not the name of the site",
      { above: `<h1>澄江新闻网</h1><h2>${HEADLINE}</h2>` },
    ],
    ["a heading in a box beside the text", { above: `<aside><h1>${HEADLINE}</h1></aside>` }],
    ["a line that is no heading", { above: `<div class="title">${HEADLINE}</div>` }],
    ["its title without the site behind a bar", { above: "" }],
    ["its title without the site behind a hyphen", { title: `${HEADLINE}-澄江网`, above: "" }],
    ["its title without the channel and the site", { title: `${HEADLINE}-要闻频道-澄江网`, above: "" }],
    [
      "the heading above the line with its day, and not one that names the channel",
      { title: "新闻动态--澄江官网", above: `<h3>首页 - 新闻动态</h3><h5>${HEADLINE}</h5><div>来源：澄江日报</div>` },
    ],
    [
      "what its head calls so",
      { title: "澄江新闻网", head: `<meta property="og:title" content="${HEADLINE}">`, above: "" },
    ],
  ])("is %s", async (_, parts) => {
    const { articles } = await understand(parts);
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject({ headline: HEADLINE, kicker: null });
    expect(articles[0]!.body.text.replace(/\s/gu, "")).toBe(plain(TEXT));
  });

  it("is that of the page where it was first printed under another", async () => {
    const { articles } = await understand({ text: `<p>（原标题：春耕正当时）</p>${FIRST}${SECOND}` });
    expect(articles).toMatchObject([{ headline: HEADLINE }]);
    expect(articles[0]!.body.text).not.toContain("原标题");
  });
});

describe("the day of a web page", () => {
  it.each<[string, Parts, string | undefined]>([
    [
      "a line under a headline that stands deep in a page with little text",
      {
        above: `<p>登录超时，请稍后再试。</p>${"<p><a>频道</a></p>".repeat(9)}<h1>${HEADLINE}</h1><div>2023-05-17 08:18 澄江日报</div>`,
        text: "<p>市委书记方明远昨日到清溪镇调研春耕。</p>",
        below: "<p>本站所载文章仅代表作者本人观点，与本站无关，请读者仅作参考。</p>",
      },
      "line by the headline",
    ],
    [
      "a line under the headline",
      { above: `<h1>${HEADLINE}</h1><div>发布于 2023-05-17 08:18</div>` },
      "line by the headline",
    ],
    ["a line behind the text that says so", { below: "<div>发布日期：2023年5月17日</div>" }, "line by the headline"],
    [
      "the time of an element",
      { above: `<h1>${HEADLINE}</h1><time datetime="2023-05-17T08:18:00+08:00">昨天</time>` },
      "line by the headline",
    ],
    ["a property", { head: '<meta itemprop="datePublished" content="2023-05-17">' }, undefined],
    ["a name with a space", { head: '<meta name="og:time " content="2023-05-17 08:18:30">' }, undefined],
    ["a time in UTC", { head: '<meta property="article:published_time" content="2023-05-16T20:18:00Z">' }, undefined],
    [
      "linked data",
      { head: '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2023-5-17"}</script>' },
      undefined,
    ],
    ["a script of WeChat", { head: '<script>var ct = "1684282680";</script>' }, undefined],
    [
      "its address",
      { head: '<meta property="og:url" content="https://a.example/2023-05/17/content_1.htm">' },
      "address of the web page",
    ],
  ])("is found in %s", async (_, parts, from) => {
    const { page } = await understand(parts);
    expect(page.head.published).toBe("2023-05-17");
    expect(page.head.from).toBe(from);
  });

  it.each<[string, Parts]>([
    ["of another story in a list", { below: "<ul><li><a>防汛会议</a> 2023-05-18</li></ul>" }],
    ["of what the story tells", { text: "<p>2023年5月16日，方明远到清溪镇调研。</p>" }],
    ["when it was saved", { head: '<meta name="lastmodified" content="2024-01-01">' }],
    ["that no calendar has", { head: '<meta name="pubdate" content="2023-02-30">' }],
  ])("is not the day %s", async (_, parts) => {
    expect((await understand(parts)).page.head.published).toBeUndefined();
  });
});

describe("the text of a web page", () => {
  it.each<[string, Parts]>([
    [
      "a list of other stories with a summary each",
      {
        below: `<ul>${`<li><a>水厂扩建收尾</a><p>工程预计年底通水，届时供水能力将提高一倍，高峰时段水压不足的问题可望解决。</p></li>`.repeat(9)}</ul>`,
      },
    ],
    [
      "a note of the site outside the box of the text",
      { below: "<p>本站动态：果园迎来丰收季，市民可以前往采摘，入园请走东门。</p>" },
    ],
    ["the type size and the tools", { above: `<h1>${HEADLINE}</h1><div>打印 字体：大 中 小</div><div>T+ -</div>` }],
    [
      "comments of readers, however many",
      {
        below: `<div class="box">${"<div><div>网友</div><div>写得好，要多报道这样的事情。</div></div>".repeat(12)}</div>`,
      },
    ],
    [
      "rules for comments that are longer than the story",
      {
        below: `<div id="comment-rules">${"<p>发言请遵守法律，不要重复张贴相同的文章，也不要张贴广告。</p>".repeat(12)}</div>`,
      },
    ],
    [
      "what a picture is labelled with",
      { text: `<div>${FIRST}<figure><figcaption>秧田边的方明远。</figcaption></figure>${SECOND}</div>` },
    ],
    [
      "headings that no browser shows",
      {
        above: `<div style="display:none"><h1>${HEADLINE}</h1><h2>方明远到清溪镇调研，林岚参加。</h2></div><h1>${HEADLINE}</h1>`,
      },
    ],
    ["what stands behind the editor who signs it", { below: "<p>责任编辑：程禾苗</p><p>更多内容请看本站首页。</p>" }],
    [
      "what stands above its heading and below it, and has more text than it",
      {
        above: `<div>我已授权</div><div>登录超时，请稍后再试。</div><div>更多</div>${"<p><a>频道</a></p>".repeat(9)}<h1>${HEADLINE}</h1>`,
        text: `<p>${FIRST}</p><p>${SECOND}</p><p>（责任编辑：程禾苗）</p>`,
        below: "<p>本站所载文章仅代表作者本人观点，与本站无关，请读者仅作参考。</p>".repeat(6),
      },
    ],
    ["when it was put up", { above: `<h1>${HEADLINE}</h1><div>最新更新：2023/05/17 08:18</div>` }],
    ["words for search engines", { below: `<p>${"春耕 防汛 ".repeat(3000)}</p>` }],
    [
      "who gave the picture",
      { text: `<div><p>图片来自视觉中国</p>${FIRST}${SECOND}<p>方明远（右二）在田边。（视觉中国）</p></div>` },
    ],
  ])("leaves out %s", async (_, parts) => {
    const { articles } = await understand(parts);
    expect(articles).toMatchObject([{ headline: HEADLINE }]);
    expect(articles[0]!.body.text.replace(/\s/gu, "")).toBe(plain(TEXT));
  });

  it.each<[string, string]>([
    ["sub-headlines", `${FIRST}<p><strong>备用泵装好 夜班有人值守</strong></p>${SECOND}`],
    ["sub-headlines in brackets", `${FIRST}<p>【备用泵】</p>${SECOND}`],
    [
      "a paragraph that begins with a day",
      `${FIRST}<p>11月17日通水，水厂也将同日开工，可以满足城北片区的需要。</p>${SECOND}`,
    ],
    ["a paragraph that begins with a year", `<p>2023年，方明远三次到清溪镇调研。</p>${SECOND}`],
    ["lines without a full stop", "<p>近日，方明远说</p><p>要早作准备</p><p>管线要勤查</p>"],
  ])("is one story with %s", async (_, text) => {
    const { articles } = await understand({ text: `<div>${text}</div>` });
    expect(articles).toHaveLength(1);
    expect(articles[0]!.body.text.replace(/\s/gu, "")).toBe(plain(text));
  });

  it("is that of many lines without a full stop, and not the motto of the site above it", async () => {
    const lines =
      "<p>近日市委书记方明远又到清溪镇调研春耕 看了石桥村的秧田</p><p>种粮大户说今年的种子和农机都已备好只等天晴下田</p>";
    const text = `<div>${lines.repeat(6)}</div>`;
    const motto =
      "<div><div><p>这里是大家共同的天地。喜欢就常来看看，也请转告亲朋好友。</p><p>图文未经许可不得转载。</p></div></div>";
    const above = `${motto}<div>分类：见闻</div><h1>${HEADLINE}</h1>`;
    const { articles } = await understand({ above, text });
    expect(articles[0]!.body.text.replace(/\s/gu, "")).toBe(plain(text));
  });

  it("is there whatever its box is called", async () => {
    const text = `<div class="page-with-nav"><div class="head">首页</div>${TEXT}</div>`;
    expect((await understand({ text })).articles[0]!.body.text.replace(/\s/gu, "")).toBe(plain(TEXT));
  });

  it("is read as far as it goes when the page is cut off anywhere", async () => {
    const html = pageOf({ above: `<h1>${HEADLINE}</h1>`, below: '<div class="foot"><a href="x">版权</a></div>' });
    for (let end = html.indexOf("</h1>"); end < html.length; end += 1) {
      const { pages, problems } = await read("a.html", html.slice(0, end));
      expect(problems).toEqual([]);
      expect(pages[0]?.head.headline).toBe(HEADLINE);
    }
  });

  it.each(['<a href="x', "<b", "<b class=x", "<div id='", "</p", "<!-- ", "&#x4e"])(
    "is read when all that it has is a paragraph, cut off at %j",
    async (rest) => {
      const { pages } = await read("a.html", `<p>市委书记方明远到清溪镇调研。${rest}`);
      expect(pages[0]?.raw).toContain("市委书记方明远到清溪镇调研。");
    },
  );
});

it("names its writer from the head", async () => {
  const { articles } = await understand({ head: '<meta name="author" content="程禾苗">' });
  expect(articles[0]?.bylines).toEqual(["程禾苗"]);
});
