/** What pages say in words of who leaves a post, and of who comes. */
import type { PageRecord } from "../model";
import type { PersonEntity } from "./entities";
import type { Holder } from "./holders";
import { groupBy } from "../collections";
import { passagesNaming } from "./passages";
import type { Observation } from "./tenures";

/** What a text says of who leaves a post, and of who comes. */
const LEAVES = /不再担任|免去|辞去|卸任|离任|调离|原任|前一?任|退休|在[她他]之前/;
const COMES = /接任|接替|继任|后任|任命|当选|履新|出任|到任|上任/;

/** What only may come. */
const HOPED = /有望|主张|希望|可能|或将|或由|传闻|拟|建议|考虑|继任者人选/;

/** One after the other. */
const IN_TURN = /先后|相继/;

/** What a text says of whom it calls by a post of long ago: who has died, and who stands trial. */
const PAST = /去世|逝世|病逝|享年|遗体|受贿一案|提起公诉|移送检察|被判|被查|落马/;

/** A change is told in one clause, or in one sentence where no clause says it. */
const PARTS = [/[，,。；;\n]/u, /[。；;\n]/u];

/** What the pages that show somebody in one post say of its leaving and coming: 王小明不再担任市长, 李小红接任市长. */
export class Told {
  /** By person, with the place of each among all. */
  readonly #seen: ReadonlyMap<string, readonly (readonly [number, Observation])[]>;

  /** By the pair of people, what all their pages say: two may take turns in a post on thousands. */
  readonly #orders = new Map<string, boolean | undefined>();

  /** @param post - the title's name; @param seen - all observations of it */
  constructor(
    readonly post: string,
    readonly persons: ReadonlyMap<string, PersonEntity>,
    seen: readonly Observation[],
  ) {
    this.#seen = groupBy(seen.entries(), ([, { person }]) => person);
  }

  /** Whether `a` is said to have gone before `b`: true, false for the other way round, undefined when nothing is said. */
  inOrder(a: Holder, b: Holder): boolean | undefined {
    const pair = `${a.person}\n${b.person}`;
    if (!this.#orders.has(pair)) this.#orders.set(pair, this.#orderOf(a, b));
    return this.#orders.get(pair);
  }

  #orderOf(a: Holder, b: Holder): boolean | undefined {
    const seen = [a, b].flatMap(({ person }) => this.#seen.get(person) ?? []).toSorted(([x], [y]) => x - y);
    const pages = seen.map(([, { page }]) => page);
    const former = [a, b].map((one) => this.#isFormer(one));
    for (const parts of PARTS) {
      const says = (one: Holder, what: RegExp): boolean =>
        pages.some((page) => this.#says(page, one.person, what, parts));
      const [forward, back] = [says(a, LEAVES) || says(b, COMES), says(b, LEAVES) || says(a, COMES)];
      if (forward !== back) return forward;
    }
    return former[0] === former[1] ? this.#inTurn(pages, a, b) : former[0];
  }

  /** Whether a sentence names both as having held posts one after the other, 先后: the first named first. */
  #inTurn(pages: readonly PageRecord[], a: Holder, b: Holder): boolean | undefined {
    const [one, other] = [this.#nameOf(a.person), this.#nameOf(b.person)];
    const sentences = pages.flatMap((page) => passagesNaming(page, one, PARTS[1]!, IN_TURN));
    const said = sentences.find((text) => text.includes(other));
    return said === undefined ? undefined : said.indexOf(one) < said.indexOf(other);
  }

  /** Whether the page says that the holder leaves the post, which it calls a former one for that. */
  leaves({ page, person }: Observation): boolean {
    return this.#says(page, person, LEAVES, PARTS[0]!);
  }

  /** Whether the page names somebody for another reason than the post, which lies long ago. */
  isPast({ page, person }: Observation): boolean {
    return passagesNaming(page, this.#nameOf(person), PARTS[1]!, PAST).length > 0;
  }

  #isFormer({ person }: Holder): boolean {
    return this.#seen.get(person)?.some(([, { status }]) => status === "former") ?? false;
  }

  #says(page: PageRecord, person: string, what: RegExp, parts: RegExp): boolean {
    const [name, head] = [this.#nameOf(person), this.post.slice(-2)];
    return passagesNaming(page, name, parts, what).some((part) => part.includes(head) && !HOPED.test(part));
  }

  #nameOf(person: string): string {
    return this.persons.get(person)!.name;
  }
}
