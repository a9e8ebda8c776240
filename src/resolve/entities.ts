/**
 * What the records speak of, page by page mentions made one: the input of the graph. Ids are the same in every
 * build, whatever the order of the records, and readable: `person:章旭升@永康市`, `title:永康市委书记`, `330784`.
 */
import type {
  ArticleRecord,
  EventType,
  Mode,
  PageRecord,
  PersonRecord,
  Quote,
  Role,
  SiteRecord,
  TitleStatus,
} from "../model";
import type { Confidence, DateSpan } from "../derive";
import type { Problem } from "../errors";

/** One record of one page that stands for an entity. */
interface Sighting<R> {
  readonly page: PageRecord;
  readonly record: R;
}

/** A post as one page gives it to a person. */
export interface Holding {
  /** The id of a `TitleEntity`. */
  readonly title: string;
  readonly status: TitleStatus;
  readonly page: PageRecord;
  readonly mentions: readonly Quote[];
  /** Of the person on that page; null where it is sure. */
  readonly confidence: Confidence;
}

/** 人物 */
export interface PersonEntity {
  readonly id: string;
  readonly name: string;
  /** The county-level or higher jurisdiction of the posts, or of the pages; null where no page says one. */
  readonly home: string | null;
  /** Whether the name hides who is meant: 张某, 刘先生. */
  readonly anonymous: boolean;
  /** Whether it may be no name: it stands in posts of many places that have nothing to do with one another. */
  readonly scattered: boolean;
  /** Whether any page shows the person in a post of a jurisdiction, or taking part in an event. */
  readonly inOffice: boolean;
  readonly holdings: readonly Holding[];
  readonly sightings: readonly Sighting<PersonRecord>[];
  /** Why several records are one person (`same name and jurisdiction 永康市`), and why namesakes are others. */
  readonly reasons: readonly string[];
  /** That of the surest page; null where it is sure. */
  readonly confidence: Confidence;
}

/** A post as held for one spell: from the first to the last date on which a page says so. */
export interface TenureEntity extends DateSpan {
  readonly person: string;
  readonly title: string;
  readonly status: TitleStatus;
  /** From 1; the second begins after somebody else held the post. */
  readonly spell: number;
  readonly articles: number;
  /** That of the surest page; null where it is sure. */
  readonly confidence: Confidence;
}

/** One person after another in a post; the change lies between `last` of the earlier and `first` of the later. */
export interface SuccessionEntity {
  readonly title: string;
  /** The title's name. */
  readonly post: string;
  readonly earlier: string;
  readonly later: string;
  readonly last: string;
  readonly first: string;
}

/** A row that somebody may want to add to `same_as.tsv`: two ids, and what speaks for it. */
export interface Proposal {
  readonly one: string;
  readonly other: string;
  readonly reason: string;
}

/**
 * Of what kind a contradiction is: two holders of one post at one `time`, several on one day as a list gives them (`crowd`),
 * one post in two places (`place`), one name in two `spelling`s, a post outside its holder's known `term`, a name that stands
 * in posts of many places and may be none (`name`), and a post that is printed beside nobody and may be `misread`.
 */
export type ContradictionKind = "time" | "crowd" | "place" | "spelling" | "term" | "name" | "misread";

/** What pages say and cannot be true. */
export interface Contradiction extends Problem {
  readonly kind: ContradictionKind;
}

/** 职务 */
export interface TitleEntity {
  readonly id: string;
  /** The jurisdiction or body written out: 永康市委书记. */
  readonly name: string;
  readonly jurisdiction: string | null;
  /** Of which body of the place, or of which organisation: 永康市卫健委; null where nothing says it. */
  readonly body: string | null;
  readonly of: { readonly label: "Place" | "Organisation"; readonly id: string } | null;
}

/** 机构: what posts belong to and is no place. */
export interface OrganisationEntity {
  readonly id: string;
  readonly name: string;
}

/** A place (地方) or a facility (场所). */
export interface SiteEntity {
  readonly id: string;
  readonly name: string;
  /** Other printed forms, sorted. */
  readonly aliases: readonly string[];
  /** A division's level, else the kind in the records; null for a place that is only named as a parent or jurisdiction. */
  readonly kind: string | null;
  /** The id of the place that it stands in or is part of. */
  readonly within: string | null;
  readonly sightings: readonly Sighting<SiteRecord>[];
  readonly reasons: readonly string[];
  /** That of the surest page; null where it is sure. */
  readonly confidence: Confidence;
}

/** Somebody who took part in an event, with his role and his place in the order of naming, from 1. */
export interface Participant {
  readonly person: string;
  readonly role: Role;
  readonly order: number;
  /** Null for who was in the main room. */
  readonly mode: Mode | null;
  /** The id of the site where one was who was elsewhere; null when unknown. */
  readonly venue: string | null;
  /** Null for who surely took part. */
  readonly confidence: Confidence;
}

/** A site where an event took place. */
export interface Stop {
  readonly label: "Place" | "Facility";
  readonly id: string;
  /** Null where it surely did. */
  readonly confidence: Confidence;
}

/** 活动. Told on several pages, it has several reports. */
export interface EventEntity {
  readonly id: string;
  readonly type: EventType;
  readonly name: string;
  readonly date: string | null;
  readonly dateFrom: string | null;
  readonly dateTo: string | null;
  readonly dayPart: string | null;
  /** Each person once, in printed order. */
  readonly participants: readonly Participant[];
  /** Each site once, in order. */
  readonly at: readonly Stop[];
  /** One for each sentence; `article` is the id of an `ArticleEntity`. */
  readonly reports: readonly { readonly article: string; readonly quote: Quote }[];
}

/** 稿件, or one part of it. */
export interface ArticleEntity {
  readonly id: string;
  /** The ids of the parts of its story up to this one, itself the last. */
  readonly story: readonly [first: string, ...rest: string[]];
  readonly page: PageRecord;
  readonly record: ArticleRecord;
}

/** The lists of what has ids are sorted by them. Every id that one names is in the list that it names. */
export interface Entities {
  readonly persons: readonly PersonEntity[];
  readonly titles: readonly TitleEntity[];
  readonly organisations: readonly OrganisationEntity[];
  readonly places: readonly SiteEntity[];
  readonly facilities: readonly SiteEntity[];
  readonly events: readonly EventEntity[];
  readonly articles: readonly ArticleEntity[];
  readonly tenures: readonly TenureEntity[];
  readonly successions: readonly SuccessionEntity[];
  /** What may be one and was not joined, sorted. */
  readonly proposals: readonly Proposal[];
  /** What cannot be true, sorted by kind and place. */
  readonly problems: readonly Contradiction[];
}

/** `article:3f9a1bd54146#a1`: the file's content and the article's number on the page. */
export function articleId(page: PageRecord, article: string): string {
  return articlesOf(page).idOf(article);
}

/** The id of the article that holds a mention, or is nearest to it: headlines may stand apart from their stories. */
export function articleAt(page: PageRecord, mention: Quote): string | undefined {
  return articlesOf(page).at(mention);
}

/** The articles of a page, which it is asked for once for each mention: their ids are always the same strings. */
class Articles {
  readonly #prefix: string;
  readonly #ids: ReadonlyMap<string, string>;
  /** In the order of their starts. */
  readonly #inOrder: readonly string[];
  readonly #starts: Float64Array;
  readonly #ends: Float64Array;

  constructor({ sha256, articles }: PageRecord) {
    this.#prefix = `article:${sha256.slice(0, 12)}#`;
    this.#ids = new Map(articles.map(({ id }) => [id, this.#prefix + id]));
    const sorted = articles.toSorted((a, b) => a.start - b.start);
    this.#inOrder = sorted.map(({ id }) => this.#ids.get(id)!);
    this.#starts = Float64Array.from(sorted, ({ start }) => start);
    this.#ends = Float64Array.from(sorted, ({ end }) => end);
  }

  idOf(article: string): string {
    return this.#ids.get(article) ?? this.#prefix + article;
  }

  at(mention: Quote): string | undefined {
    let [low, high] = [0, this.#starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle]! <= mention.start) low = middle + 1;
      else high = middle;
    }
    return this.#inOrder[this.#distance(low, mention) < this.#distance(low - 1, mention) ? low : Math.max(0, low - 1)];
  }

  /** Infinite to what is no article. */
  #distance(at: number, { start, end }: Quote): number {
    if (at < 0 || at >= this.#starts.length) return Infinity;
    return Math.max(this.#starts[at]! - start, end - this.#ends[at]!, 0);
  }
}

const known = new WeakMap<PageRecord, Articles>();

function articlesOf(page: PageRecord): Articles {
  let articles = known.get(page);
  if (articles === undefined) known.set(page, (articles = new Articles(page)));
  return articles;
}
