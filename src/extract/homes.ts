/** The homes of a page and of its articles, where nobody states them. */

import type { Article } from "../articles";
import { Lattice, type Lexicon } from "../lexicon";
import type { Page } from "../read";
import { Home, inferHome, sharingLeader, speaksOf, type Inferred } from "../recognise";
import { closed, printedBefore } from "./before";

interface Homes {
  /** Of the page, which is that of its first article; undefined where the evidence does not say. */
  readonly page: Inferred | undefined;
  /** Of each article; a page has one home for all where its paper is one's own. */
  readonly articles: readonly Home[];
}

/** In characters; a dateline stands right in front of the text. */
const DATELINE = 60;

/** An article of a page with several has its own home where so much speaks for it. */
const OWN = 1.5;

/**
 * Of how many of a page's articles its home must be, to be that of those that say little; else they must name something
 * in it, or a leader whom another names.
 */
const AGREEING = 2;

const NONE: ReadonlySet<Lattice> = new Set();

/**
 * @param paper - the paper's name, where the page has one
 * @param bodies - the words of each article's text
 */
export function homesOf(
  page: Page,
  articles: readonly Article[],
  paper: string | null,
  lexicon: Lexicon,
  bodies: readonly Lattice[],
): Homes {
  const read = (line: string | null): Lattice => lexicon.automaton.read(line ?? "");
  const texts = articles.map(({ kicker, headline }, index) =>
    Lattice.join([read(kicker), read(headline), bodies[index]!]),
  );
  const datelines = articles.map((article) => datelineOf(page, article));
  const outlet = { paper, dateline: datelines[0] ?? null };
  const whole = inferHome(Lattice.join(texts), outlet, lexicon);
  const home = Home.of(whole?.division ?? null, lexicon);
  const shared = articles.length === 1 || whole?.byPaper === true;
  if (shared) return { page: whole, articles: texts.map(() => home) };
  const own = texts.map((text, index) => inferHome(text, { paper, dateline: datelines[index]! }, lexicon));
  const agreed = own.filter((one) => one?.division.code === whole?.division.code).length >= AGREEING;
  const led = agreed ? NONE : sharingLeader(texts, lexicon);
  const sure = own.map((one, index) => {
    const text = texts[index]!;
    const shares = agreed || (whole !== undefined && speaksOf(text, whole.division, lexicon)) || led.has(text);
    return shares && (one?.score ?? 0) < OWN ? whole : one;
  });
  return { page: sure[0], articles: sure.map((one) => Home.of(one?.division ?? null, lexicon)) };
}

/** What is printed in front of an article's text: 新华社杭州4月12日电（记者 某某）. */
function datelineOf(page: Page, article: Article): string | null {
  const before = printedBefore(page, article, DATELINE);
  return before && closed(before.slice(before.lastIndexOf("\n") + 1));
}
