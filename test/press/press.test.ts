import { splitArticles, type Article } from "../../src/articles";
import { findText, readPage, type Page } from "../../src/read";
import { setEdition, type Edition } from "./press";

const CASES = 1_000;
const SHARE = 0.99;

const squeeze = (text: string): string => text.replace(/\s/gu, "");
/** Blind to white space, to marks that nobody sees and to the width of characters. */
const bare = (text: string): string => text.replace(/[\s\u00ad\u200b\ufeff]/gu, "").normalize("NFKC");

interface Outcome {
  readonly edition: Edition;
  /** The first thing that is not as it was set; undefined for an exact case. */
  readonly fault: string | undefined;
  /** A piece that does not quote its source. */
  readonly misquoted: string | undefined;
}

function readBack(seed: number): Outcome {
  const edition = setEdition(seed);
  const page = readPage("page.txt", edition.bytes);
  const articles = splitArticles(page.lines);
  return { edition, fault: faultOf(edition, page, articles), misquoted: misquotedIn(page, articles) };
}

function faultOf({ text, stories }: Edition, page: Page, articles: readonly Article[]): string | undefined {
  if (page.raw !== text) return `decoded as ${page.encoding}`;
  if (articles.length !== stories.length) return `${articles.length} articles for ${stories.length}`;
  for (const [at, story] of stories.entries()) {
    const { headline, kicker, body } = articles[at]!;
    const pairs: readonly (readonly [string, string, string])[] = [
      ["kicker", printed(page, kicker), story.kicker ?? "none"],
      ["headline", printed(page, headline), story.headline ?? "none"],
      ["body", squeeze(body.as(page.printed)), squeeze(story.paragraphs.join(""))],
    ];
    const wrong = pairs.find(([, read, set]) => read !== set);
    if (wrong) return `${wrong[0]} ${at + 1}: ${differenceOf(wrong[1], wrong[2])}`;
  }
  return undefined;
}

const printed = (page: Page, text: string | null): string =>
  text === null ? "none" : (findText(page, text)?.as(page.printed) ?? text);

function differenceOf(read: string, set: string): string {
  let at = 0;
  while (at < read.length && read[at] === set[at]) at += 1;
  const near = (text: string): string => text.slice(Math.max(0, at - 8), at + 16);
  return `read …${near(read)}…, set …${near(set)}…`;
}

/** Every paragraph, every clause and every character of an article must be found where the article says it stands. */
function misquotedIn(page: Page, articles: readonly Article[]): string | undefined {
  for (const { body } of articles) {
    const text = body.as(page.printed);
    for (const pattern of [/[^\n]+/gu, /[^\n，。；]+/gu, /[^\s]/gu]) {
      for (const { 0: piece, index } of text.matchAll(pattern)) {
        const place = body.locate({ start: index, end: index + piece.length });
        if (!place || bare(page.raw.slice(place.start, place.end)) !== bare(piece)) return piece;
      }
    }
  }
  return undefined;
}

/** How many of the cases with each operation are not exact, the worst first, and some of them. */
function report(outcomes: readonly Outcome[]): string {
  const wrong = outcomes.filter(({ fault }) => fault !== undefined);
  const names = [...new Set(outcomes.flatMap(({ edition }) => edition.operations))];
  const count = (list: readonly Outcome[], name: string): number =>
    list.filter(({ edition }) => edition.operations.includes(name)).length;
  const table = names
    .map((name) => ({ name, failed: count(wrong, name), all: count(outcomes, name) }))
    .filter(({ failed }) => failed > 0)
    .toSorted((a, b) => b.failed / b.all - a.failed / a.all)
    .map(({ name, failed, all }) => `  ${failed} of ${all} not exact: ${name}`);
  const cases = wrong.slice(0, 30).map(({ edition, fault }) => `  seed ${edition.seed}: ${fault}`);
  const exact = outcomes.length - wrong.length;
  return [`press: ${exact} of ${outcomes.length} pages read back exactly`, ...table, ...cases].join("\n");
}

describe("a page from the press", () => {
  const outcomes = Array.from({ length: CASES }, (_, seed) => readBack(seed));

  it("reads back as the articles that were set, with their headlines, character for character", () => {
    const lines = report(outcomes);
    process.stdout.write(`${lines}\n`);
    const exact = outcomes.filter(({ fault }) => fault === undefined).length;
    if (exact < SHARE * CASES) throw new Error(lines);
  });

  it("is quoted by every piece of its articles, whether it was understood or not", () => {
    const wrong = outcomes.filter(({ misquoted }) => misquoted !== undefined);
    expect(wrong.map(({ edition, misquoted }) => `seed ${edition.seed}: ${misquoted}`)).toEqual([]);
  });

  it("is the same for the same seed, and another for another", () => {
    expect(setEdition(7)).toEqual(setEdition(7));
    expect(setEdition(8).text).not.toBe(setEdition(7).text);
  });
});
