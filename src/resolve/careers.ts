/** What a career in the text says of when a post was held: 2015年3月至2016年任永康市副市长. */
import { Trie } from "../lexicon";
import type { PageRecord, Quote } from "../model";

/** The years before a post, in its clause: 2015年3月至2016年任; a day of birth and what was held before that day are none. */
const YEARS =
  /(?<!生于)(?<from>(?:19|20)\d\d)年(?:(?<month>\d{1,2})月)?[起始]?(?:(?:至|到|[—－–\-~～])+(?:(?<to>(?:19|20)\d\d)年(?:(?<until>\d{1,2})月)?|今))?[，,]?(?!此前|目前|现|曾|原|利用)[^，,。；;\n]{0,12}?任(?:命为)?[^，,。；;\n]{0,30}$/u;

/** The next stage of a career, after which the one before is over. */
const NEXT = /^[^。\n]{0,80}?[，,；;、](?:19|20)\d\d年(?:\d{1,2}月)?[，,]?[^，,。；;\n]{0,12}?任/u;

/** 任副市长、区委书记，此后升任市委常委: what follows came later, so that nothing says when this was. */
const LATER = /^[^。\n]{0,20}?[，；](?:此后|随后|其后|之后|后来?)[^，。；\n]{0,4}任/u;

/** Characters before a post in which its years are looked for. */
const BEFORE = 80;

/** Shorter posts may be printed for several people. */
const LEAST = 3;

/**
 * The dates that a career gives to a post that the page prints in one place alone, as far as they are known: `2015-03` and
 * `2016`. A stage that goes on ends with `published`, and none are known of one that the text says is over. Undefined for
 * posts beside which no years stand.
 */
export function careerDates(page: PageRecord, mentions: readonly Quote[]): readonly string[] | undefined {
  const { published } = page;
  const post = mentions[0]?.text ?? "";
  if (post.length < LEAST) return undefined;
  const [place, another] = placesOf(post, page);
  if (place === undefined || another !== undefined) return undefined;
  const { body, at } = place;
  const found = YEARS.exec(body.slice(Math.max(0, at - BEFORE), at))?.groups;
  const rest = body.slice(at + post.length);
  if (found === undefined) return LATER.test(rest) ? [] : undefined;
  const { from, month, to, until } = found;
  const dates = [dateOf(from!, month), ...(to === undefined ? [] : [dateOf(to, until)])];
  const isOver = to !== undefined || NEXT.test(rest) || LATER.test(rest);
  return isOver || published === null ? dates : [...dates, published];
}

/** Where a text stands. */
interface Place {
  readonly body: string;
  readonly at: number;
}

/** Of a page that prints more posts it is kept where they stand, since otherwise all of it would be gone through for each. */
const FEW = 100;

/** The first two places where a post stands, as far as there are so many. */
function placesOf(post: string, page: PageRecord): Iterable<Place> {
  const places = known.get(page) ?? (postsOn(page) > FEW ? new Places(page) : undefined);
  if (places !== undefined) known.set(page, places);
  return places?.of(post) ?? search(post, page);
}

const postsOn = ({ persons }: PageRecord): number => persons.reduce((sum, { titles }) => sum + titles.length, 0);

/** In order, as far as it is asked for. */
function* search(text: string, { articles }: PageRecord): Generator<Place> {
  for (const { body } of articles) {
    for (let at = body.indexOf(text); at >= 0; at = body.indexOf(text, at + 1)) yield { body, at };
  }
}

/** The first two places of each post of a page. */
class Places {
  readonly #places: ReadonlyMap<string, Place[]>;

  constructor({ persons, articles }: PageRecord) {
    const titles = persons.flatMap((person) => person.titles);
    const posts = new Set(titles.map(({ mentions }) => mentions[0]?.text ?? ""));
    this.#places = new Map(Array.from(posts, (post) => [post, []]));
    const trie = Trie.of(posts);
    for (const { body } of articles) {
      for (let at = 0; at < body.length; at += 1) {
        for (const length of trie.matchesAt(body, at)) {
          const places = this.#places.get(body.slice(at, at + length))!;
          if (places.length < 2) places.push({ body, at });
        }
      }
    }
  }

  /** Undefined for what the page's record has not as a post. */
  of(post: string): readonly Place[] | undefined {
    return this.#places.get(post);
  }
}

const known = new WeakMap<PageRecord, Places>();

function dateOf(year: string, month: string | undefined): string {
  return month === undefined ? year : `${year}-${month.padStart(2, "0")}`;
}
