/** What a page knows of itself, and whence: what the caller says comes before what the page says, and that before what it implies. */

import type { Article } from "../articles";
import { UsageError } from "../errors";
import type { Lattice, Lexicon } from "../lexicon";
import { findImprint, type Page, type Stated } from "../read";
import { Home } from "../recognise";
import type { Part } from "./continued";
import type { Hints } from "./hints";
import { homesOf } from "./homes";

/** The facts of a page that its articles are read by; null where nothing tells one. */
export interface About {
  readonly publication: string | null;
  readonly published: string | null;
  readonly home: Home;
  /** Of each article; that of the page for most. */
  readonly homes: readonly Home[];
  /** Where each of the three comes from; what is unknown is absent. */
  readonly known: Readonly<Record<string, string>>;
}

/**
 * In this order: what the page's own line in a file of pages says, the hints, the page, the head of a web page; for the
 * home, last, the pages that have more of its stories.
 * @param others - parts of this page's stories on other pages
 * @param bodies - the words of each article's text, where they were read before
 * @throws UsageError when the home given is no division that the lexicon knows.
 */
export function aboutPage(
  page: Page,
  articles: readonly Article[],
  lexicon: Lexicon,
  hints: Hints,
  others: readonly Part[] = [],
  bodies: readonly Lattice[] = readBodies(articles, lexicon),
): About {
  const imprint = findImprint(page.source, page.lines);
  const known: Record<string, string> = {};
  const settle = (name: "publication" | "published", stated: Stated | null): string | null => {
    const hint = page.given[name] ?? hints[name];
    if (hint !== undefined) known[name] = sourceOf(name, page, hints);
    else if (stated) known[name] = stated.from;
    return hint ?? stated?.value ?? null;
  };
  const publication = settle("publication", imprint.publication ?? inHead(page, "publication") ?? inDateline(articles));
  const published = settle("published", inHead(page, "published") ?? imprint.published);
  const stated = page.given.home ?? hints.home;
  const other = others.find((part) => part.home !== null);
  const oneHome = (home: Home): About => ({ publication, published, home, homes: articles.map(() => home), known });
  if (stated !== undefined) {
    known["home"] = sourceOf("home", page, hints);
    return oneHome(homeNamed(stated, lexicon));
  }
  const homes = homesOf(page, articles, publication, lexicon, bodies);
  if (homes.page) known["home"] = `inferred: ${homes.page.reason}`;
  else if (other) {
    known["home"] = `inferred: that of ${other.source}, which has more of a story`;
    return oneHome(homeNamed(other.home!, lexicon));
  }
  const home = Home.of(homes.page?.division ?? null, lexicon);
  return { publication, published, home, homes: homes.articles, known };
}

function inHead({ head }: Page, name: "publication" | "published"): Stated | null {
  if (head[name] === undefined) return null;
  return { value: head[name], from: (name === "published" && head.from) || "head of the web page" };
}

function inDateline(articles: readonly Article[]): Stated | null {
  const named = articles.find(({ outlet }) => outlet !== null && !outlet.startsWith("本"));
  return named ? { value: named.outlet!, from: "dateline" } : null;
}

/** The words of each article's text. */
export function readBodies(articles: readonly Article[], lexicon: Lexicon): readonly Lattice[] {
  return articles.map(({ body }) => lexicon.automaton.read(body.text));
}

function sourceOf(name: "publication" | "published" | "home", page: Page, hints: Hints): string {
  if (page.given[name] === undefined) return hints.from?.[name] ?? "given";
  return page.given.saidBy?.[name] ?? "its line in the file";
}

function homeNamed(name: string, lexicon: Lexicon): Home {
  const [division] = lexicon.divisionsNamed(name);
  if (!division)
    throw new UsageError(`has the home "${name}", which no dictionary has; give a full name such as 永康市`);
  return Home.of(division, lexicon);
}
