/** Namesakes that are one, and what they carry together: nothing is asked of thousands of them one by one. */
import { areForms, areSpellings } from "./names";
import { bearersOf, type Corpus, isRare } from "./corpus";
import { gramsOf } from "./said";
import type { Subject } from "./subjects";
import type { Decisions } from "./decisions";
import { sharesAny } from "../collections";

/** Records that are one person for a reason already. */
export interface Namesake {
  /** Sorts them, and is the same in every build. */
  readonly id: string;
  /** Different texts, a reprint counted once. */
  readonly texts: number;
  /** What they show, made anew each time that it is asked for: of thousands it is not held at once. */
  readonly shown: () => Shown;
}

/** What records show of a person; whoever asks for it may change it. */
export interface Shown extends Where {
  readonly names: Set<string>;
  /** Pages by their content, and which form of the name stands there, where a page has several full ones. */
  readonly pages: Set<string>;
  /** Whether a post, a place or a state says who this is, and not the name alone. */
  readonly placed: boolean;
  /** Whether any post is given at all, if only 校长. */
  readonly titled: boolean;
  /** Ids of dictionary rows. */
  readonly rows: readonly string[];
  readonly contexts: string[];
  /** What the text further around the name is about. */
  readonly subject: Subject;
  /** Others on the same pages, without whom too many pages name. */
  readonly company: Set<string>;
}

/** Where somebody holds posts. */
interface Where {
  /** Those that the text itself puts there: administrative codes without the zeros at their end, empty for the nation. */
  readonly areas: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
}

/** One or more who are one person. */
export class Cluster<T extends Namesake = Namesake> {
  readonly members: T[];
  readonly reasons: string[] = [];
  readonly names: Set<string>;
  readonly company: Set<string>;
  readonly contexts: string[];
  readonly grams: Set<number>;
  readonly subject: Subject;
  placed: boolean;
  titled: boolean;
  texts: number;
  /** Whether each of its names is rare. */
  rare: boolean;
  /** With how many family names or first names the commonest of its names is borne. */
  bearers: number;
  readonly #areas: Set<string>;
  readonly #pages: Set<string>;
  readonly #rows: Set<string>;
  /** By what they say, since most of thousands say the same; without those that say nothing. */
  readonly #wheres = new Map<string, Where>();

  constructor(one: T, corpus: Corpus) {
    const { names, pages, placed, titled, areas, countries, rows, contexts, subject, company } = one.shown();
    this.members = [one];
    [this.names, this.company, this.contexts, this.subject] = [names, company, contexts, subject];
    [this.placed, this.titled, this.texts] = [placed, titled, one.texts];
    this.rare = [...names].every((name) => isRare(name, corpus));
    this.bearers = Math.max(0, ...Array.from(names, (name) => bearersOf(name, corpus)));
    this.#areas = new Set(areas);
    this.#pages = pages;
    this.#rows = new Set(rows);
    if (areas.size + countries.size > 0)
      this.#wheres.set(`${[...areas].join(" ")}\n${[...countries].join(" ")}`, { areas, countries });
    this.grams = gramsOf(contexts, corpus.phrases);
  }

  join(other: Cluster<T>, reason: string): void {
    for (const one of other.members) this.members.push(one);
    for (const why of other.reasons) this.reasons.push(why);
    for (const text of other.contexts) this.contexts.push(text);
    this.reasons.push(reason);
    addAll(this.names, other.names);
    addAll(this.company, other.company);
    addAll(this.grams, other.grams);
    addAll(this.#pages, other.#pages);
    addAll(this.#rows, other.#rows);
    for (const [key, where] of other.#wheres) this.#wheres.set(key, where);
    this.subject.join(other.subject);
    this.placed ||= other.placed;
    this.titled ||= other.titled;
    this.texts += other.texts;
    this.rare &&= other.rare;
    this.bearers = Math.max(this.bearers, other.bearers);
    addAll(this.#areas, other.#areas);
  }

  /** The names of foreigners with the first name. */
  get wholeNames(): readonly string[] {
    return [...this.names].filter((name) => name.includes("·"));
  }

  /** Whether it is seen in office in the nation alone, or never; undefined for one who is in no office. */
  get isOfNation(): boolean | undefined {
    return this.#areas.size === 0 ? undefined : this.#areas.has("");
  }

  /**
   * Nothing speaks against it that all are one: no page names both, and posts lie in one area or in the areas around it.
   * @param lesser - whole names whose last name alone means another
   */
  mayBe(other: Cluster<T>, lesser: ReadonlySet<string>, decisions: Decisions): boolean {
    if (sharesAny(this.#pages, other.#pages)) return false;
    for (const one of this.#wheres.values())
      for (const another of other.#wheres.values()) if (!areOfOne(one, another)) return false;
    for (const a of this.#rows) for (const b of other.#rows) if (!decisions.areSame(a, b)) return false;
    for (const a of this.names) for (const b of other.names) if (!mayBeNames(a, b, lesser)) return false;
    return true;
  }
}

/** 拜登 alone is not 亨特·拜登. */
function mayBeNames(a: string, b: string, lesser: ReadonlySet<string>): boolean {
  return a === b || areSpellings(a, b) || (areForms(a, b) && !lesser.has(a) && !lesser.has(b));
}

function addAll<Item>(many: Set<Item>, some: Iterable<Item>): void {
  for (const one of some) many.add(one);
}

function areOfOne(one: Where, other: Where): boolean {
  return (
    agree(one.areas, other.areas, areNear) &&
    agree(one.countries, other.countries, (a, b) => a === b) &&
    (one.areas.size === 0 || other.countries.size === 0) &&
    (other.areas.size === 0 || one.countries.size === 0)
  );
}

/** One lies in the other; the nation's offices are filled from the provinces, not from counties. */
function areNear(a: string, b: string): boolean {
  const [wide, close] = a.length < b.length ? [a, b] : [b, a];
  return wide === "" ? close.length < 3 : close.startsWith(wide);
}

function agree(
  some: ReadonlySet<string>,
  others: ReadonlySet<string>,
  fit: (a: string, b: string) => boolean,
): boolean {
  return some.size === 0 || others.size === 0 || [...some].some((a) => [...others].some((b) => fit(a, b)));
}
