/**
 * Who is seen in a post that one person holds at a time, and in which order; who cannot have held it, or not then, is
 * left out and said why.
 */
import { daysBetween } from "../days";
import type { ContradictionKind, PersonEntity, TitleEntity } from "./entities";
import { byCodeUnits, distinct, groupBy, sortedBy } from "../collections";
import { isLeading } from "./offices";
import { isSingleHolder } from "./posts";
import { standsBehindOthers, statementOf } from "./stated";
import { inOffice, type Observation } from "./tenures";
import type { Told } from "./told";

/** Somebody in a post, acting or not, for as long as nobody else is seen in it. */
export interface Holder {
  readonly person: string;
  readonly first: string;
  readonly last: string;
  /** How many days there are on which a page says so. */
  readonly days: number;
  readonly seen: readonly Observation[];
}

/** What pages say and cannot be true. */
export interface Found {
  readonly kind: ContradictionKind;
  readonly reason: string;
  readonly seen: Observation | undefined;
}

interface Holders {
  readonly holders: readonly Holder[];
  readonly found: readonly Found[];
}

/** More people than this in one post on one day are a list of posts of many places. */
const CROWD = 2;

/** Where else somebody is seen in a post of the same kind, by more texts; nobody is mayor of two places, but many head two bodies. */
type MainPosts = ReadonlyMap<string, string>;

/** The post that most pages give a person among all of one kind: of 市长 that of the city where most see them. */
export function mainPosts(observations: readonly Observation[], titles: ReadonlyMap<string, TitleEntity>): MainPosts {
  const counted = new Map<string, Map<string, number>>();
  const kinds = new Map(
    [...titles].map(([id, title]) => [id, title.of?.label === "Place" ? kindOf(title) : undefined]),
  );
  for (const { person, title, status } of observations) {
    const kind = kinds.get(title);
    if (kind === undefined || !inOffice({ status })) continue;
    const key = `${person}\n${kind}`;
    const counts = counted.get(key) ?? new Map<string, number>();
    counted.set(key, counts.set(title, (counts.get(title) ?? 0) + 1));
  }
  return new Map(
    [...counted].flatMap(([key, counts]) => {
      const [best, next] = [...counts].toSorted(([a, x], [b, y]) => y - x || byCodeUnits(a, b));
      return next === undefined || best![1] > next[1] ? [[key, best![0]] as const] : [];
    }),
  );
}

/** 市长 for 永康市市长; undefined for posts of bodies that nothing identifies. */
export function kindOf(title: TitleEntity | undefined): string | undefined {
  if (title === undefined || title.jurisdiction === null || !isIdentified(title)) return undefined;
  return isSingleHolder(title.name, title.jurisdiction) ? title.name.replace(title.jurisdiction, "") : undefined;
}

/** Of a division, or of a body that the dictionaries list: 董事长 of 公司 is of any company. */
function isIdentified({ of }: TitleEntity): boolean {
  if (of === null) return false;
  return of.label === "Place" ? /^\d{6}/.test(of.id) : !of.id.includes("@");
}

/** `seen` are all observations of the title in office. */
export function holdersOf(
  title: TitleEntity,
  seen: readonly Observation[],
  persons: ReadonlyMap<string, PersonEntity>,
  main: MainPosts,
  told: Pick<Told, "leaves" | "isPast">,
): Holders {
  const found: Found[] = [];
  const kind = kindOf(title);
  const dated = seen.filter((one) => {
    const holds = inOffice(one) || (one.status === "former" && told.leaves(one));
    return holds && one.day !== undefined && !told.isPast(one);
  });
  const own = dated.filter((one) => {
    const person = persons.get(one.person);
    if (person === undefined || person.anonymous || person.scattered) return false;
    if (standsBehindOthers(one, person)) return false;
    const elsewhere = title.of?.label === "Place" ? main.get(`${one.person}\n${kind}`) : undefined;
    if (elsewhere === undefined || elsewhere === title.id) return true;
    if (tellsCareer(one, person, elsewhere)) return false;
    const reason = `${person.name} is seen as ${title.name}, and by more pages as ${nameOf(elsewhere)}`;
    const isStated = statementOf(one, person, title) === "named";
    // Who leads one province led another before.
    if (isStated && isLeading(title)) return true;
    found.push(isStated ? { kind: "place", reason, seen: one } : misread(reason, one));
    return false;
  });
  const named = withoutTails(own, persons, title, found);
  const settled = withoutCrowds(named, persons, title, found);
  return { holders: inTurn(settled), found };
}

/** A page that gives somebody the post of both places tells of one after the other. */
function tellsCareer({ page }: Observation, { holdings }: PersonEntity, elsewhere: string): boolean {
  return holdings.some((one) => one.page === page && one.title === elsewhere);
}

/** What is more likely a fault of reading than of what is written, and why it is. */
export function misread(reason: string, seen: Observation | undefined, why = UNPRINTED): Found {
  return { kind: "misread", reason: `${reason}; ${why}`, seen };
}

/** Why a post may be somebody else's. */
export const UNPRINTED = "no page prints the post with its place beside the name";

function nameOf(title: string): string {
  return title.slice("title:".length).split("@")[0]!;
}

/** 林武第 is 林武 where 林武第一时间 was read. */
function withoutTails(
  seen: readonly Observation[],
  persons: ReadonlyMap<string, PersonEntity>,
  title: TitleEntity,
  found: Found[],
): readonly Observation[] {
  const names = distinct(seen.map(({ person }) => person)).map((id) => persons.get(id)!.name);
  const places = new Map(names.toReversed().map((name, at) => [name, names.length - at]));
  return seen.filter((one) => {
    const { name } = persons.get(one.person)!;
    const beginnings = Array.from(name, (_, at) => name.slice(0, at)).filter(
      (form) => form.length > 1 && places.has(form),
    );
    const whole = beginnings.toSorted((a, b) => places.get(a)! - places.get(b)!)[0];
    if (whole === undefined) return true;
    found.push({
      kind: "spelling",
      reason: `${name} and ${whole} are both ${title.name}; the one may be the other with a word behind it`,
      seen: one,
    });
    return false;
  });
}

function withoutCrowds(
  seen: readonly Observation[],
  persons: ReadonlyMap<string, PersonEntity>,
  title: TitleEntity,
  found: Found[],
): readonly Observation[] {
  const byDay = groupBy(seen, (one) => one.day!);
  return [...byDay].flatMap(([day, some]) => {
    const people = namesOf(some, persons);
    if (people.length <= CROWD) return some;
    const stated = some.filter((one) => statementOf(one, persons.get(one.person)!, title) === "named");
    const reason = `${people.length} people are ${title.name} on ${day}: ${people.join(", ")}`;
    const isCrowd = namesOf(stated, persons).length > CROWD;
    found.push(isCrowd ? { kind: "crowd", reason, seen: some[0] } : misread(reason, some[0]));
    return [];
  });
}

function namesOf(seen: readonly Observation[], persons: ReadonlyMap<string, PersonEntity>): readonly string[] {
  return distinct(seen.map(({ person }) => persons.get(person)!.name));
}

/** By time; what one person is seen in without anybody in between, as acting and as appointed, is one. */
function inTurn(seen: readonly Observation[]): readonly Holder[] {
  const holders: Holder[] = [];
  const spells = [...groupBy(seen, ({ person }) => person).values()].flatMap((same) => spellsOf(same, seen));
  for (const one of sortedBy(spells, ({ first, last, person }) => `${first}\n${last}\n${person}`)) {
    const before = holders.at(-1);
    if (before?.person !== one.person) holders.push(one);
    else {
      const last = before.last > one.last ? before.last : one.last;
      holders[holders.length - 1] = {
        ...before,
        last,
        days: before.days + one.days,
        seen: [...before.seen, ...one.seen],
      };
    }
  }
  return holders;
}

/** Who is seen in a post again within this many days had not left it. */
const ABSENCE = 90;

function spellsOf(same: readonly Observation[], all: readonly Observation[]): readonly Holder[] {
  const sorted = sortedBy(same, (one) => one.day!);
  const spells: Observation[][] = [];
  sorted.forEach((one, at) => {
    const [before, day] = [at === 0 ? undefined : sorted[at - 1]!.day!, one.day!];
    const isBack =
      before !== undefined &&
      daysBetween(before, day) > ABSENCE &&
      all.some((other) => other.person !== one.person && before < other.day! && other.day! < day);
    if (at === 0 || isBack) spells.push([one]);
    else spells.at(-1)!.push(one);
  });
  return spells.map((spell) => {
    const days = distinct(spell.map((one) => one.day!));
    return { person: spell[0]!.person, first: days[0]!, last: days.at(-1)!, days: days.length, seen: spell };
  });
}
