/** Page records and divisions written by hand. Names of people are invented. */
import { createHash } from "node:crypto";
import type { Division, KnownPerson, Pair, Term } from "../../src/lexicon";
import type { EventRecord, PageRecord, PersonRecord, Quote, Role, SiteRecord, TitleRecord } from "../../src/model";
import type { Knowledge } from "../../src/resolve";

const DIVISIONS: readonly Division[] = [
  division("330000", "浙江省", "province", null, ["浙江"]),
  division("330700", "金华市", "prefecture", "330000", ["金华"]),
  division("330784", "永康市", "county", "330700", ["永康"]),
  division("330723", "武义县", "county", "330700", ["武义"]),
  division("330784001", "东城街道", "town", "330784", ["东城"]),
  division("330784108", "古山镇", "town", "330784", ["古山"]),
  division("330784105", "石柱镇", "town", "330784", ["石柱"]),
  division("310000", "上海市", "province", null, ["上海"]),
  division("310107", "普陀区", "county", "310000", ["普陀"]),
  division("330903", "普陀区", "county", "330000", ["普陀"]),
  division("310107020", "桃浦镇", "town", "310107", ["桃浦"]),
  division("340181", "巢湖市", "county", null, ["巢湖"]),
  division("340181001", "东城街道", "town", "340181", ["东城"]),
  division("433130", "龙山县", "county", null, ["龙山"]),
];

function division(
  code: string,
  name: string,
  level: Division["level"],
  parent: string | null,
  shorts: readonly string[],
): Division {
  return { code, name, level, parent, shorts };
}

function byCode(code: string | null): Division | undefined {
  return DIVISIONS.find((one) => one.code === code);
}

/** A lexicon of those divisions and the given officials. */
export function knowledge(
  persons: readonly KnownPerson[] = [],
  { sameAs = [], notSameAs = [] }: Partial<Record<"sameAs" | "notSameAs", readonly (readonly [string, string])[]>> = {},
): Knowledge {
  const ancestors = (code: string): readonly Division[] => {
    const parent = byCode(byCode(code)?.parent ?? null);
    return parent === undefined ? [] : [parent, ...ancestors(parent.code)];
  };
  return {
    division: byCode,
    divisionsNamed: (name) => DIVISIONS.filter((one) => one.name === name || one.shorts.includes(name)),
    ancestors,
    personsNamed: (name) => persons.filter((one) => one.name === name || one.aliases.includes(name)),
    sitesNamed: () => [],
    namesakesNamed: () => [],
    organisationsNamed: () => [],
    sameAs: pairs(sameAs),
    notSameAs: pairs(notSameAs),
    words: { suffixes: terms(SUFFIXES, { class: "facility" as const }), heads: terms(HEADS, {}) },
  };
}

const SUFFIXES = { 医院: "hospital" };
const HEADS = { 书记: "party", 市长: "government|chief", 局长: "government", 董事长: "company", 村民: "calling" };

function terms<T extends object>(kinds: Readonly<Record<string, string>>, more: T): ReadonlyMap<string, Term & T> {
  return new Map(Object.entries(kinds).map(([text, kind]) => [text, { text, kind, note: "", ...more }]));
}

function pairs(rows: readonly (readonly [string, string])[]): readonly Pair[] {
  return rows.map(([one, other]) => ({ one, other, note: "" }));
}

export function quote(text: string, start = 0): Quote {
  return { start, end: start + text.length, line: 1 + Math.floor(start / 20), text };
}

/** `title("市委书记", "永康市")` */
export function title(text: string, of: string | null, more: Partial<TitleRecord> = {}): TitleRecord {
  return { text, of, status: "held", mentions: [quote(text, 10)], ...more };
}

export function person(
  name: string,
  titles: readonly TitleRecord[] = [],
  more: Partial<PersonRecord> = {},
): PersonRecord {
  return { name, titles, mentions: [quote(name, 20)], foundBy: "test", ...more };
}

export function site(name: string, more: Partial<SiteRecord> = {}): SiteRecord {
  return { name, aliases: [], kind: "town", within: null, mentions: [quote(name, 40)], foundBy: "test", ...more };
}

const ROLES: readonly Role[] = ["lead", "chair", "speak", "accompany", "attend"];

/** `event("visit", ["赵一", "钱二:accompany"], ["古山镇"])`: the first leads, the others attend unless it says so. */
export function event(
  type: EventRecord["type"],
  participants: readonly string[],
  at: readonly string[] = [],
  more: Partial<EventRecord> = {},
): EventRecord {
  const roles = participants.map((text, index) => {
    const [name = "", printed] = text.split(":");
    const role = ROLES.find((one) => one === printed) ?? (index === 0 ? "lead" : "attend");
    return { name, role, order: index + 1, evidence: [] };
  });
  const evidence = [quote(`${participants.join("、")}到${at.join("、")}。`, 60)];
  const none = { id: "e1", date: null, resolved: null, dayPart: null, article: "a1" };
  return { ...none, type, name: type, participants: roles, at, evidence, ...more };
}

/** A page from Yongkang with one article, unless `more` says otherwise. */
export function page(source: string, more: Partial<PageRecord> = {}): PageRecord {
  return {
    source,
    sha256: createHash("sha256").update(source).digest("hex"),
    publication: "某某日报",
    home: "永康市",
    published: null,
    known: {},
    articles: [
      { id: "a1", headline: "标题", kicker: null, bylines: [], body: "正文。\n", start: 0, end: 1000, line: 1 },
    ],
    persons: [],
    places: [],
    facilities: [],
    events: [],
    ...more,
  };
}

/** A page of no home and no newspaper, whose text says no more than that the name stands in it. */
export function news(
  source: string,
  name: string,
  titles: readonly TitleRecord[],
  body = `${source}：${name}。\n`,
): PageRecord {
  const { articles, ...rest } = page(source, { home: null, publication: null, persons: [person(name, titles)] });
  return { ...rest, articles: articles.map((article) => ({ ...article, body })) };
}
