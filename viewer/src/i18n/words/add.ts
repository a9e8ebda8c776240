/** Adding pages. */
import { plural } from "../plural";

/** What the reader of pages calls where a fact stands, in Chinese; anything else is said as it is. */
const STANDS: Readonly<Record<string, string>> = {
  masthead: "报头",
  "source line": "来源行",
  dateline: "电头",
  "date line": "日期行",
  "file name": "文件名",
  "line by the headline": "标题旁的一行",
  "address of the web page": "网址",
};

/** In Chinese. */
export const zh = {
  addPages: "加入版面",
  addPagesHint:
    "把版面文件（txt、pdf、html、docx……）拖到页面任何地方，或在这里选择。先看读出了什么，确认后再加入；文件保存在构建文件夹的 added-pages 里，以后每次构建都会读。",
  dropHere: "松开即可读入版面",
  chooseFiles: "选择文件……",
  readingPages: "正在读版面……",
  understood: "读出的内容",
  articlesRead: (articles: number, pages: number) =>
    pages > 1 ? `${pages} 个版面，${articles} 篇稿件：` : `${articles} 篇稿件：`,
  moreArticles: (count: number) => `另有 ${count} 篇`,
  pageFacts: { publication: "报纸", published: "出版日期", home: "所在地（我市指的地方）" },
  guessedMark: "（推断）",
  notStated: "版面没有写",
  statedBy: (from: string) =>
    `依据：${STANDS[from] ?? (from.startsWith("inferred") ? "由版面里的机构和地名推断" : from)}`,
  guessIsRight: (label: string, value: string) => `${label}是“${value}”`,
  openGuesses: (count: number) => `还有 ${count} 处推断要确认或改写。`,
  addThese: (count: number) => `加入 ${count} 个文件`,
  addedPages: (count: number) => `已加入的版面 ${count} 个`,
  removePage: "移除",
};

/** In English. */
export const en: typeof zh = {
  addPages: "Add pages",
  addPagesHint:
    "Drop page files (txt, pdf, html, docx, …) anywhere on this page, or choose them here. You see what was understood before they are added; they are kept in added-pages in the folder of the build, and every build reads them from then on.",
  dropHere: "Let go to read these pages",
  chooseFiles: "Choose files…",
  readingPages: "Reading the pages…",
  understood: "What was understood",
  articlesRead: (articles, pages) =>
    pages > 1 ? `${plural(articles, "article")} on ${plural(pages, "page")}:` : `${plural(articles, "article")}:`,
  moreArticles: (count) => `and ${count} more`,
  pageFacts: { publication: "Newspaper", published: "Day of issue", home: "Home (what “our city” means)" },
  guessedMark: "(guessed)",
  notStated: "the page does not say",
  statedBy: (from) => `from: ${from}`,
  guessIsRight: (label, value) => `${label} is ${value}`,
  openGuesses: (count) => `${plural(count, "guess", "guesses")} to be confirmed or replaced.`,
  addThese: (count) => `Add ${plural(count, "file")}`,
  addedPages: (count) => `Added: ${plural(count, "file")}`,
  removePage: "Remove",
};
