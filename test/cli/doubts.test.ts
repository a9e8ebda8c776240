import { doubtOf, describeDoubts as linesOf } from "../../src/cli/doubts";
import type { Problem } from "../../src/errors";
import type { PageRecord, PersonRecord } from "../../src/model";

const person = (name: string, ...confidences: readonly (number | undefined)[]): PersonRecord => ({
  name,
  titles: [],
  foundBy: "test",
  mentions: confidences.map((confidence) => ({
    start: 0,
    end: name.length,
    line: 1,
    text: name,
    ...(confidence !== undefined && { confidence }),
  })),
});

function page(source: string, persons: readonly PersonRecord[], articles = 1): PageRecord {
  const article = { id: "a1", headline: null, kicker: null, bylines: [], body: "文", start: 0, end: 1, line: 1 };
  return {
    source,
    sha256: "",
    publication: null,
    home: null,
    published: null,
    known: {},
    articles: Array.from({ length: articles }, () => article),
    persons,
    places: [],
    facilities: [],
    events: [],
  };
}

const doubtsOf = (pages: readonly PageRecord[], problems: readonly Problem[]): string =>
  linesOf(
    pages.map((one) => ({ source: one.source, doubts: doubtOf(one) })),
    problems,
  );

it("is nothing where all was read for sure", () => {
  expect(doubtsOf([page("a.txt", [person("贺兰心", undefined)])], [])).toBe("");
});

it("names files with problems by kind, each once", () => {
  const problems = ["b.pdf", "a.pdf", "c.png", "b.pdf", "rows.csv#7"].map((file) => ({ file, reason: "is damaged" }));
  expect(doubtsOf([], problems)).toBe("    csv: rows.csv#7\n    pdf: a.pdf, b.pdf\n    png: c.png\n");
});

it("names people of whom OCR is never sure, and pages without a story", () => {
  const scan = page("a.png", [person("贺兰心", 0.5, undefined), person("唐一鸣", 0.5, 0.6)]);
  expect(doubtsOf([scan, page("b.txt", [], 0)], [])).toBe(
    "  with doubt           2\n    a.png: OCR is not sure of 唐一鸣\n    b.txt: no story was found in it\n",
  );
});

it("says of many how many more there are", () => {
  const many = Array.from({ length: 10 }, (_, at) => page(`${at}.txt`, [], 0));
  expect(doubtsOf(many, []).split("\n").slice(-2)).toEqual(["    and 2 more", ""]);
});
