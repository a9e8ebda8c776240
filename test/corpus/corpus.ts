/** The corpus: pages of three invented papers, what each says (gold records), and the truth across them. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Hints } from "../../src/extract";
import { loadLexicon } from "../../src/lexicon";
import type { Mode, PageRecord, Quote, Role, EventType, SiteRecord, TitleStatus } from "../../src/model";
import type { Graph } from "../../src/model";

const PACKS = join(__dirname, "../../dictionaries");

/** Without any city's officials: everything about people is found on the pages. */
export const lexicon = loadLexicon([join(PACKS, "core"), join(PACKS, "china"), join(__dirname, "dictionaries")]);

interface GoldSite {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly optional?: boolean;
}

/** A gold record; what of it is no part of the format is used to make a page record of it. */
export interface Gold {
  readonly source: string;
  readonly publication: string;
  readonly home: string;
  readonly published: string;
  readonly articles: readonly {
    readonly starts: string;
    readonly headline: string;
    readonly bylines: readonly string[];
  }[];
  readonly persons: readonly {
    readonly name: string;
    readonly titles: readonly { readonly text: string; readonly of: string | null; readonly status?: TitleStatus }[];
  }[];
  readonly places: readonly GoldSite[];
  readonly facilities: readonly GoldSite[];
  readonly events: readonly {
    readonly type: EventType;
    readonly name: string;
    readonly date: string;
    readonly resolved: string;
    /** From 1. */
    readonly article: number;
    readonly participants: readonly { readonly name: string; readonly role: Role; readonly mode?: Mode }[];
    readonly at: readonly string[];
  }[];
}

export interface Page {
  readonly gold: Gold;
  readonly bytes: Buffer;
  readonly hints: Hints;
}

const folder = join(__dirname, "pages");

export const pages: readonly Page[] = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => {
    const gold: Gold = JSON.parse(readFileSync(join(folder, name), "utf8"));
    const { publication, published, home } = gold;
    return { gold, bytes: readFileSync(join(folder, gold.source)), hints: { publication, published, home } };
  });

/** The page record that says what the gold record says; its text is without white space, and offsets count in that. */
export function recordOf({ gold, bytes }: Page): PageRecord {
  const text = decode(bytes).replace(/\s/gu, "");
  const starts = gold.articles.map(({ starts: first }) => text.indexOf(first));
  const articles = gold.articles.map(({ headline, bylines }, at) => {
    const [start, end] = [starts[at]!, starts[at + 1] ?? text.length];
    return {
      id: `a${at + 1}`,
      headline,
      kicker: null,
      bylines,
      body: text.slice(start, end),
      start,
      end,
      line: at + 1,
    };
  });
  const quotes = (form: string): readonly Quote[] => quotesOf(text, form);
  const site = ({ name, aliases = [] }: GoldSite, kind: string): SiteRecord => {
    const mentions = [name, ...aliases].flatMap(quotes);
    return { name, aliases, kind, within: null, mentions, foundBy: "gold" };
  };
  return {
    source: gold.source,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    publication: gold.publication,
    home: gold.home,
    published: gold.published,
    known: {},
    articles,
    persons: gold.persons.map(({ name, titles }) => ({
      name,
      titles: titles.map(({ text: post, of, status = "held" }) => ({ text: post, of, status, mentions: quotes(name) })),
      mentions: quotes(name),
      foundBy: "gold",
    })),
    places: gold.places.map((one) => ({ ...site(one, "place"), within: townOf(one.name, text, gold) })),
    facilities: gold.facilities.map((one) => site(one, "facility")),
    events: gold.events.map((event, at) => {
      const { start, end, line, body } = articles[event.article - 1]!;
      const evidence = [{ start, end, line, text: body }];
      const participants = event.participants.map((one, index) => ({ ...one, order: index + 1, evidence }));
      const article = `a${event.article}`;
      return { ...event, id: `e${at + 1}`, dayPart: null, article, participants, evidence };
    }),
  };
}

/** A village lies in the town that the page names right before it: 石桥镇德胜村. */
function townOf(village: string, text: string, gold: Gold): string | null {
  if (!village.endsWith("村")) return null;
  const towns = gold.places.map(({ name }) => name).filter((name) => /[镇乡]$/.test(name));
  return towns.find((town) => text.includes(town + village)) ?? null;
}

function quotesOf(text: string, form: string): readonly Quote[] {
  return [...text.matchAll(new RegExp(form, "gu"))].map(({ index: start }) => {
    return { start, end: start + form.length, line: 1, text: form };
  });
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}

export interface Truth {
  /** The pages that name each person, place or facility, by id. */
  readonly persons: Readonly<Record<string, readonly string[]>>;
  readonly places: Readonly<Record<string, readonly string[]>>;
  readonly facilities: Readonly<Record<string, readonly string[]>>;
  /** Person, post, status, first and last day. */
  readonly tenures: readonly (readonly string[])[];
  /** Post, later and earlier holder, last day of the one and first of the other. */
  readonly successions: readonly (readonly string[])[];
  /** The pages that tell of one event. */
  readonly sameEvents: readonly (readonly string[])[];
  readonly proposals: readonly (readonly string[])[];
  /** The page, and the post that two hold. */
  readonly problems: readonly string[];
}

export const truth: Truth = JSON.parse(readFileSync(join(__dirname, "truth.json"), "utf8"));

/** What a graph says in the form of the truth. */
export class Findings {
  readonly #files: ReadonlyMap<string, string>;

  constructor(readonly graph: Graph) {
    this.#files = new Map(
      graph.nodes
        .filter(({ label }) => label === "Article")
        .map(({ id, properties }) => [id, String(properties["file"]).replace(/\.txt$/, "")]),
    );
  }

  /** The pages that name each node of a label. */
  pagesOf(label: "Person" | "Place" | "Facility"): Readonly<Record<string, readonly string[]>> {
    const named = this.of("MENTIONED_IN").filter(({ from }) => from.label === label);
    const ids = [...new Set(named.map(({ from }) => from.id))];
    return Object.fromEntries(
      ids.map((id) => [id, this.pages(named.filter(({ from }) => from.id === id).map(({ to }) => to.id))]),
    );
  }

  get tenures(): readonly (readonly string[])[] {
    return this.of("HOLDS").map(({ from, to, properties: { status, first, last } }) =>
      [from.id, to.id, status, first, last].map(String),
    );
  }

  get successions(): readonly (readonly string[])[] {
    return this.of("SUCCEEDED")
      .map(({ from, to, properties }) =>
        [properties["post"], from.id, to.id, properties["from"], properties["to"]].map(String),
      )
      .toSorted(byText);
  }

  /** The pages of every event that several tell of. */
  get sameEvents(): readonly (readonly string[])[] {
    const events = this.graph.nodes.filter(({ label }) => label === "Event").map(({ id }) => id);
    const reports = this.of("REPORTED_IN");
    const told = events.map((event) =>
      this.pages(reports.filter(({ from }) => from.id === event).map(({ to }) => to.id)),
    );
    return told.filter((some) => some.length > 1).toSorted(byText);
  }

  of(type: Graph["relationships"][number]["type"]): Graph["relationships"] {
    return this.graph.relationships.filter((one) => one.type === type);
  }

  private pages(articles: readonly string[]): readonly string[] {
    return [...new Set(articles.map((article) => this.#files.get(article)!))].toSorted();
  }
}

function byText(a: readonly string[], b: readonly string[]): number {
  return String(a) < String(b) ? -1 : 1;
}
