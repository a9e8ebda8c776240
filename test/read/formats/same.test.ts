/** One page of a newspaper in every format and encoding says the same. */

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { splitArticles } from "../../../src/articles";
import { extractPage } from "../../../src/extract";
import { loadLexicon } from "../../../src/lexicon";
import type { PageRecord, Quote } from "../../../src/model";
import { readPages, type Page } from "../../../src/read";
import { encode, toTraditional, type Charset } from "./encode";
import { describeInBrowser, docx, escape, pdf } from "./make";
import { epub, odt, oldWord, rtf } from "./make-others";

const EXAMPLES = ["2022-04-14-yongkang-1", "2022-04-14-yongkang-2", "2022-03-15-yongkang-1", "yongkang-roundup"];
const lexicon = loadLexicon();

const bytesOf = (name: string): Buffer => readFileSync(join(__dirname, `../../../examples/${name}.txt`));

async function pageOf(source: string, bytes: Uint8Array): Promise<Page> {
  const pages: Page[] = [];
  for await (const page of readPages(source, bytes)) {
    if ("reason" in page) throw new Error(page.reason);
    pages.push(page);
  }
  expect(pages).toHaveLength(1);
  return pages[0]!;
}

/** Reads a file, checks that it is quoted right, and gives what it says of people and where they were. */
async function saysOf(source: string, bytes: Uint8Array): Promise<object> {
  const page = await pageOf(source, bytes);
  const record = extractPage(page, lexicon, { home: "永康市", published: "2022-04-14" });
  for (const { start, end, text } of quotesOf(record)) {
    expect(page.printed.slice(start, end).replace(/[\s*]/gu, "")).toBe(text);
  }
  return {
    persons: record.persons.map(({ name }) => name).toSorted(),
    titles: record.persons.flatMap(({ name, titles }) => titles.map((title) => `${name} ${title.text}`)).toSorted(),
    visited: record.events.flatMap(visitsOf).toSorted(),
    dates: record.events.map(({ date }) => date ?? "").toSorted(),
    articles: record.articles.length,
    headlines: record.articles.map(({ headline }) => headline ?? ""),
  };
}

function visitsOf({ participants, at }: PageRecord["events"][number]): readonly string[] {
  return participants.flatMap(({ name }) => at.map((site) => `${name} ${site}`));
}

function quotesOf({ persons, places, facilities, events }: PageRecord): readonly Quote[] {
  return [
    ...[...persons, ...places, ...facilities].flatMap(({ mentions }) => mentions),
    ...events.flatMap(({ evidence }) => evidence),
  ];
}

interface Story {
  readonly kicker: string | null;
  readonly headline: string | null;
  readonly credit: string;
  readonly paragraphs: readonly string[];
}

/** The stories of an example, clean, as other formats hold them. */
async function storiesOf(name: string): Promise<readonly Story[]> {
  const page = await pageOf(`${name}.txt`, bytesOf(name));
  return splitArticles(page.lines).map(({ kicker, headline, bylines, body }) => ({
    kicker,
    headline,
    credit: bylines.length > 0 ? `本报讯（记者 ${bylines.join(" ")}）` : "",
    paragraphs: body.text.split("\n"),
  }));
}

const linesOf = (stories: readonly Story[]): readonly string[] =>
  stories.flatMap(({ kicker, headline, credit, paragraphs: [first, ...rest] }) => [
    ...[kicker, headline].filter((line) => line !== null),
    `　　${credit}${first!}`,
    ...rest.map((paragraph) => `　　${paragraph}`),
    "",
  ]);

const NAVIGATION = '<ul class="nav"><li><a href="/">首页</a></li><li><a href="/a">永康市委书记章旭升专栏</a></li></ul>';

function htmlOf(stories: readonly Story[], around: readonly [string, string] = ["", ""], style = ""): string {
  const articles = stories.map(
    ({ kicker, headline, credit, paragraphs }) =>
      `${kicker === null ? "" : `<h3>${escape(kicker)}</h3>`}${headline === null ? "" : `<h1>${escape(headline)}</h1>`}` +
      `<div class="text">${paragraphs.map((text, at) => `<p>${escape((at === 0 ? credit : "") + text)}</p>`).join("\n")}</div>`,
  );
  return `<!doctype html><html><head><meta charset="utf-8"><style>${style}</style></head><body>${around[0]}${articles.join("\n")}${around[1]}</body></html>`;
}

/** Four columns of a newspaper page, justified, under headlines over all of them. */
const COLUMNS = `
  body { font: 10.5pt/1.5 "Noto Serif CJK SC", "Songti SC", SimSun, serif; }
  h1 { font-size: 26pt; margin: 12pt 0; } h3 { font-size: 14pt; margin: 12pt 0 0; }
  .text { column-count: 4; column-gap: 16pt; text-align: justify; } p { text-indent: 2em; margin: 0; }`;

/** The same page set as papers once were, its numbers lying. */
const DOWN = `
  html { writing-mode: vertical-rl; } body { font: 10.5pt/1.7 "Noto Serif CJK SC", "Songti SC", SimSun, serif; height: 380mm; margin: 0; }
  h1 { font-size: 24pt; margin: 0 12pt; } h3 { font-size: 14pt; margin: 0 12pt 0 0; }
  .text { column-count: 3; column-gap: 20pt; text-align: justify; } p { text-indent: 2em; margin: 0; }`;

describe.each(EXAMPLES)("%s says the same", (name) => {
  let expected: object;
  let stories: readonly Story[];

  beforeAll(async () => {
    expected = await saysOf(`${name}.txt`, bytesOf(name));
    stories = await storiesOf(name);
  });

  it("as text without its damage", async () => {
    expect(await saysOf("page.txt", Buffer.from(linesOf(stories).join("\n")))).toEqual(expected);
  });

  it.each<Charset>(["utf-8 with mark", "utf-16le", "utf-16le with mark", "utf-16be", "utf-16be with mark", "gb18030"])(
    "in %s",
    async (charset) => {
      expect(await saysOf("page.txt", encode(bytesOf(name).toString(), charset))).toEqual(expected);
    },
  );

  it("in traditional characters and Big5, with names in simplified ones and quotations as printed", async () => {
    const printed = toTraditional(bytesOf(name).toString());
    const headlines = Reflect.get(expected, "headlines").map(toTraditional);
    expect(await saysOf("page.txt", encode(printed, "big5"))).toEqual({ ...expected, headlines });
  });

  it("as Markdown", async () => {
    const markdown = stories.flatMap(({ kicker, headline, credit, paragraphs: [first, ...rest] }) => [
      ...(kicker === null ? [] : [`### ${kicker}`]),
      ...(headline === null ? [] : [`# ${headline}`]),
      `${credit}**${first!.slice(0, 4)}**${first!.slice(4)}`,
      ...rest,
    ]);
    expect(await saysOf("page.md", Buffer.from(markdown.join("\n\n")))).toEqual(expected);
  });

  it("as a web page with navigation around it", async () => {
    const html = htmlOf(stories, [NAVIGATION, `${NAVIGATION}<footer>版权所有：永康日报社</footer>`]);
    expect(await saysOf("page.html", Buffer.from(html))).toEqual(expected);
  });

  it("as a Word document", async () => {
    expect(await saysOf("page.docx", docx(linesOf(stories)))).toEqual(expected);
  });

  it.each([
    ["a document of OpenDocument", "page.odt", odt],
    ["Rich Text", "page.rtf", rtf],
    ["a Word document of before 2007", "page.doc", oldWord],
    ["a document of WPS", "page.wps", oldWord],
  ])("as %s", async (_, source, make) => {
    expect(await saysOf(source, make(linesOf(stories)))).toEqual(expected);
  });

  it("as the page of a book", async () => {
    expect(await saysOf("book.epub", epub({ "page 1.xhtml": htmlOf(stories) }))).toEqual(expected);
  });

  it("as a line of a file of pages", async () => {
    const line = JSON.stringify({ id: "1", text: bytesOf(name).toString() });
    expect(await saysOf("pages.jsonl", Buffer.from(line))).toEqual(expected);
  });

  describeInBrowser("as a printed PDF", () => {
    it("in four columns", async () => {
      expect(await saysOf("page.pdf", await pdf(htmlOf(stories, ["", ""], COLUMNS)))).toEqual(expected);
    });

    it("in columns that run down, from right to left", async () => {
      expect(await saysOf("page.pdf", await pdf(htmlOf(stories, ["", ""], DOWN)))).toEqual(expected);
    });
  });
});
