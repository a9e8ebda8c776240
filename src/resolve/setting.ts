/**
 * Where a page stands: what a place's name means on it. 东城街道 is one of dozens in the country, and on a page whose
 * home is 永康市 it is the one in 永康市.
 */
import type { Division, KnownSite, Lexicon, Words } from "../lexicon";
import type { EventRecord, PageRecord, PersonRecord, SiteRecord } from "../model";
import { articleId } from "./entities";
import { groupBy, remembered } from "../collections";
import { closest, lineage, printedBefore } from "./lineages";
import { lastPart } from "./names";
import { newspaperNamed } from "./newspapers";

/** The part of the lexicon that tells one person or place from another. */
export interface Knowledge extends Pick<
  Lexicon,
  | "division"
  | "divisionsNamed"
  | "ancestors"
  | "personsNamed"
  | "sitesNamed"
  | "namesakesNamed"
  | "organisationsNamed"
  | "sameAs"
  | "notSameAs"
> {
  readonly words: Pick<Words, "suffixes" | "heads">;
}

/** The county-level or higher area that a name belongs to; it keeps two of one name apart. */
export interface Jurisdiction {
  /** For ids: the name, and the code when several divisions bear it (普陀区310107). */
  readonly key: string;
  /** Null for a page that says neither home nor newspaper: it is a world of its own. */
  readonly name: string | null;
  readonly division: Division | undefined;
  /** Whether it is the nation or a foreign country, where thousands hold office. */
  readonly isState: boolean;
}

/** What the nation is called where a jurisdiction is named. */
export const NATION = "全国";

const WHOLE: Jurisdiction = { key: NATION, name: NATION, division: undefined, isState: true };

/** Kinds of places that lie in a foreign country, or are one. */
const FOREIGN = new Set(["country", "capital", "foreign-city", "foreign-region"]);

/** What a city abroad may have behind its name. */
const CITY = /(?<=..)市$/u;

/** How an area is named that no list of divisions has: 德胜村, 济南高新区. */
const AREA = /[省市县区州盟旗镇乡村]$|街道$|社区$/;

/** Begins the key of an area that is no division. */
export const UNLISTED = "~";

/** What stands in ids for the place of what no page but this one tells: `page 3f9a1bd54146`. */
export const pageKey = ({ sha256 }: PageRecord): string => `page ${sha256.slice(0, 12)}`;

/** One page, and what names mean on it. What is asked twice is worked out once. */
export class Setting {
  readonly home: Jurisdiction;
  readonly #sites = new Map<string, SiteRecord>();
  /** 方岩景区 ends like an area. */
  readonly #facilities: ReadonlySet<string>;
  readonly #divisions = new Map<string, Division | undefined>();
  readonly #jurisdictions = new Map<string, Jurisdiction | undefined>();
  readonly #chains = new Map<string, readonly string[]>();
  readonly #events = new Map<string, EventRecord[]>();
  readonly #goals = new Map<EventRecord, string | undefined>();
  #text: string | undefined;
  #firms: ReadonlySet<string> | undefined;
  #namedBy: ReadonlyMap<string, readonly PersonRecord[]> | undefined;
  #told: { readonly people: ReadonlySet<string>; readonly visits: ReadonlySet<string> } | undefined;
  /** The divisions around those that the page names and that bear their names alone. */
  #around: readonly string[] | undefined;

  constructor(
    readonly page: PageRecord,
    readonly knowledge: Knowledge,
  ) {
    this.#facilities = new Set(page.facilities.flatMap(({ name, aliases }) => [name, ...aliases]));
    for (const record of page.places) for (const alias of record.aliases) this.#sites.set(alias, record);
    for (const record of page.places) this.#sites.set(record.name, record);
    for (const event of page.events) {
      for (const stop of event.at) {
        const events = this.#events.get(stop);
        if (events) events.push(event);
        else this.#events.set(stop, [event]);
      }
    }
    this.home = this.#findHome();
  }

  /** The division of that name, if it is one and it is clear which; on a page from Yongkang, 永康 is 永康市. */
  division(name: string): Division | undefined {
    // Most names are of none, and need not be kept.
    if (!this.#sites.has(name) && this.knowledge.divisionsNamed(name).length === 0) return undefined;
    if (!this.#divisions.has(name)) {
      // Two places that are said to lie in each other must not ask for one another for ever.
      this.#divisions.set(name, undefined);
      this.#divisions.set(name, this.#findDivision(name));
    }
    return this.#divisions.get(name);
  }

  /** The events of the page that stopped at a site called so; one that did so twice may come twice. */
  eventsAt(name: string): readonly EventRecord[] {
    return this.#events.get(name) ?? [];
  }

  /** The code of the one county, or else of the one larger division, that an event of the page went to. */
  goalOf(event: EventRecord): string | undefined {
    return remembered(this.#goals, event, () => this.#findGoal(event));
  }

  /** The people of the page whose names are one, or end with it behind a dot: 桑德森 and 彼得·桑德森. */
  peopleCalled(last: string): readonly PersonRecord[] {
    this.#namedBy ??= groupBy(this.page.persons, ({ name }) => lastPart(name));
    return this.#namedBy.get(last) ?? [];
  }

  /** The bodies of its articles, a line each. */
  text(): string {
    this.#text ??= this.page.articles.map(({ body }) => body).join("\n");
    return this.#text;
  }

  /** Who takes part in an event of the page, by name, and the ids of the articles that tell of visits. */
  told(): { readonly people: ReadonlySet<string>; readonly visits: ReadonlySet<string> } {
    const { page } = this;
    this.#told ??= {
      people: new Set(page.events.flatMap(({ participants }) => participants.map(({ name }) => name))),
      visits: new Set(page.events.flatMap(({ type, article }) => (type === "visit" ? [articleId(page, article)] : []))),
    };
    return this.#told;
  }

  /** Whether a post's jurisdiction is an area (永康市, 德胜村) and not a named body (某某物流有限公司). */
  isArea(name: string): boolean {
    if (name === NATION) return true;
    if (this.#isFirm(name)) return false;
    if (this.#sites.has(name) || this.division(name) !== undefined) return true;
    return !this.#facilities.has(name) && (AREA.test(name) || this.abroad(name) !== undefined);
  }

  /**
   * The jurisdiction that an area lies in: 永康市 for 古山镇, the page's home for a village that nothing places.
   * A foreign country for what lies in it. Undefined for what is no area.
   */
  jurisdiction(name: string): Jurisdiction | undefined {
    return remembered(this.#jurisdictions, name, () => this.#findJurisdiction(name));
  }

  #findJurisdiction(name: string): Jurisdiction | undefined {
    if (name === NATION) return WHOLE;
    if (!this.isArea(name)) return undefined;
    const state = this.#stateOf(name);
    if (state !== undefined) return { key: state, name: state, division: undefined, isState: true };
    const nearest = this.chain(name).find((key) => !key.startsWith(UNLISTED));
    const division = nearest === undefined ? undefined : this.knowledge.division(nearest);
    return division === undefined ? this.home : this.#jurisdictionOf(division);
  }

  /**
   * The area and those it lies in, nearest first, as keys: the codes of divisions, and `~德胜村` for others, which
   * are told apart only within one jurisdiction.
   */
  chain(name: string): readonly string[] {
    return remembered(this.#chains, name, () => this.#findChain(name));
  }

  #findChain(name: string): readonly string[] {
    const chain: string[] = [];
    for (let next: string | null = name; next !== null && !chain.includes(UNLISTED + next);) {
      const division = this.division(next);
      if (division !== undefined) return [...chain, ...lineage(division, this.knowledge)];
      chain.push(UNLISTED + next);
      next = this.#sites.get(next)?.within ?? null;
    }
    return chain;
  }

  /** The name, with the code where several divisions bear it. */
  label(division: Division): string {
    const bearers = this.knowledge.divisionsNamed(division.name).filter(({ name }) => name === division.name);
    return bearers.length > 1 ? division.name + division.code : division.name;
  }

  /** The row of a foreign country, or of what lies in one; undefined for what bears the name of a division. */
  abroad(name: string): KnownSite | undefined {
    if (this.division(name) !== undefined) return undefined;
    const { sitesNamed, namesakesNamed } = this.knowledge;
    // 曼塔市, which the list has as 曼塔
    const forms = CITY.test(name) ? [name, name.replace(CITY, "")] : [name];
    const rowsOf = (named: Knowledge["sitesNamed"]): readonly KnownSite[] =>
      forms.flatMap((form) => named(form)).filter(({ kind }) => FOREIGN.has(kind));
    const listed = rowsOf(sitesNamed);
    const id = this.#sites.get(name)?.id;
    // 杰克逊 is a place on a page that names it as one.
    const here = id === undefined ? undefined : [...listed, ...rowsOf(namesakesNamed)].find((row) => row.id === id);
    return here ?? listed[0];
  }

  #stateOf(name: string): string | undefined {
    let row = this.abroad(name);
    for (let above = 0; row?.within && above < 3; above++) row = this.abroad(row.within) ?? row;
    return row?.kind === "country" ? row.name : undefined;
  }

  #jurisdictionOf(division: Division): Jurisdiction {
    const parent = division.parent === null ? undefined : this.knowledge.division(division.parent);
    if (division.level === "town" && parent !== undefined) return this.#jurisdictionOf(parent);
    return { key: this.label(division), name: division.name, division, isState: false };
  }

  #findHome(): Jurisdiction {
    const { home, publication } = this.page;
    if (home === null) {
      const isLocal = publication !== null && newspaperNamed(publication, this.knowledge)?.within !== null;
      const key = isLocal ? publication : pageKey(this.page);
      return { key, name: null, division: undefined, isState: false };
    }
    const division = this.division(home);
    return division === undefined
      ? { key: home, name: home, division, isState: false }
      : this.#jurisdictionOf(division);
  }

  #findGoal({ at }: EventRecord): string | undefined {
    const divisions = at.flatMap((stop) => this.division(stop) ?? []).filter(({ level }) => level !== "town");
    const counties = divisions.filter(({ level }) => level === "county");
    const lowest = counties.length > 0 ? counties : divisions;
    return lowest.length === 1 ? lowest[0]!.code : undefined;
  }

  #findDivision(name: string): Division | undefined {
    if (this.#isFirm(name)) return undefined;
    const record = this.#sites.get(name);
    if (record !== undefined && record.name !== name) return this.division(record.name);
    const named = this.knowledge.divisionsNamed(name);
    const exact = named.filter((division) => division.name === name);
    const own = record?.id === undefined ? undefined : this.knowledge.division(record.id);
    // 普陀区 on a page that names 上海市 is no part of 舟山市.
    if (own !== undefined) return this.#closest([own]) ?? this.#closest(exact) ?? own;
    // 龙山 is a hill on the page that lists it, although 龙山县 is called so too.
    if (record !== undefined) return this.#nearest(exact, this.#lineageOf(record.within));
    const short = named.filter(({ level }) => level !== "town");
    return this.#nearest(exact.length > 0 ? exact : short, []);
  }

  /** 阿里 of 阿里CEO: no place has such a post, so that the short form is a company's on this page. */
  #isFirm(name: string): boolean {
    this.#firms ??= new Set(
      this.page.persons.flatMap(({ titles }) =>
        titles.flatMap(({ text, of }) => {
          const head = of === null || !text.startsWith(of) ? undefined : text.slice(of.length);
          return head !== undefined && this.knowledge.words.heads.get(head)?.kind === "company" ? [of!] : [];
        }),
      ),
    );
    return this.#firms.has(name) && !this.knowledge.divisionsNamed(name).some((division) => division.name === name);
  }

  /**
   * Of towns the one in the county that the text prints before the name; else the only one, or the one that shares most
   * divisions with where it is said to lie, with the home, or with the page.
   */
  #nearest(divisions: readonly Division[], within: readonly string[]): Division | undefined {
    const { knowledge } = this;
    const printed = divisions.some(({ level }) => level === "town")
      ? printedBefore(divisions[0]!.name, this.text(), knowledge)
      : undefined;
    if (printed !== undefined) return divisions.find(({ parent }) => parent === printed.code);
    if (divisions.length < 2) return divisions[0];
    const home = this.#lineageOf(this.page.home);
    return closest(divisions, within, knowledge) ?? closest(divisions, home, knowledge) ?? this.#closest(divisions);
  }

  #closest(divisions: readonly Division[]): Division | undefined {
    this.#around ??= this.page.places.flatMap(({ name }) => {
      const [only, ...others] = this.knowledge.divisionsNamed(name).filter((division) => division.name === name);
      return only === undefined || others.length > 0 ? [] : lineage(only, this.knowledge);
    });
    return closest(divisions, this.#around, this.knowledge);
  }

  #lineageOf(name: string | null): readonly string[] {
    const division = name === null ? undefined : this.division(name);
    return division === undefined ? [] : lineage(division, this.knowledge);
  }
}
