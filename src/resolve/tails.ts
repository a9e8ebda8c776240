/**
 * One name in two forms: 林武第 stands where 林武第一时间 was read, 冯德莱 where 冯德莱恩 was cut, 贝利 for 安德鲁·贝利. Two such, in
 * one post that one person holds at a time, are one. A name that many pages have says more: 谢拜登 is 拜登 where 感谢拜登总统
 * was read, and 毛宁应询 is 毛宁, although there are several 发言人.
 */
import { Clusters } from "./clusters";
import { areForms as areFormsOfOne, isAnonymous, lastPart, plainName } from "./names";
import { byCodeUnits, distinct, groupBy, groupSharing, sortedBy } from "../collections";
import { isSingleHolder } from "./posts";
import type { Seen } from "./seen";

/** Records that are one person, and why. */
interface Joined {
  readonly group: readonly Seen[];
  readonly reasons: readonly string[];
}

/** What is behind a name in Chinese is at most so long: 谢明均衡, 庞波同志. */
const TAIL = 2;

/** The groups, those joined that differ by what stands behind the name alone. */
export function joinTails(groups: readonly Joined[]): readonly Joined[] {
  const named = groups.flatMap((one, at): readonly Named[] => {
    const posts = postsOf(one);
    return posts.size === 0 ? [] : [{ at, names: namesOf(one), posts, ...one }];
  });
  const clusters = new Clusters<number>();
  const reasons = new Map<number, string[]>();
  const misread = new Map<number, Pair>();
  const add = ({ short, long, post }: Pair): void => {
    if (clusters.rootOf(short.at) === clusters.rootOf(long.at)) return;
    const why = `${long.names[0]} and ${short.names[0]} are one name in the one post ${post}`;
    reasons.set(long.at, [...(reasons.get(long.at) ?? []), why]);
    clusters.join(short.at, long.at);
  };
  const held = groupSharing(named, ({ posts }) => posts.keys());
  for (const [post, some] of sortedBy(held, ([key]) => key)) {
    const { name, kind } = some[0]!.posts.get(post)!;
    for (const [short, long] of pairsOf(some)) {
      const pair = { short, long, post: name };
      const before = misread.get(long.at)?.short.group.length ?? 0;
      if (kind === "post" && areForms(short, long)) add(pair);
      // 拜登通 is the one of the name whom most pages name, and joins nobody else to him.
      else if (isMisread(short, long, kind) && short.group.length > before) misread.set(long.at, pair);
    }
  }
  for (const pair of misread.values()) add(pair);
  if (reasons.size === 0) return groups;
  return [...groupBy(groups.keys(), (at) => clusters.rootOf(at)).values()].map((same) => ({
    group: same.flatMap((at) => groups[at]!.group),
    reasons: same.flatMap((at) => [...groups[at]!.reasons, ...(reasons.get(at) ?? [])]),
  }));
}

/** Ids of divisions, and of the places that the dictionaries list abroad. */
const OWN_PLACE = /^(?:\d{6}|place:nation:)/;

interface Named extends Joined {
  /** Its place among all. */
  readonly at: number;
  readonly names: readonly string[];
  readonly posts: ReadonlyMap<string, Post>;
}

function namesOf({ group }: Joined): readonly string[] {
  return isAnonymous(group[0]!.record) ? [] : distinct(group.map(({ record }) => plainName(record.name)));
}

interface Pair {
  readonly short: Named;
  readonly long: Named;
  /** What both hold. */
  readonly post: string;
}

interface Post {
  readonly name: string;
  /** One person holds a `post` at a time, and an `office` of a state, which is given to kin of its holder, too; or several do. */
  readonly kind: "post" | "office" | "shared";
}

/** Of most people, whom pages only name. */
const NO_POSTS: ReadonlyMap<string, Post> = new Map();

/** Of areas, of foreign states and of listed bodies, by what is the same for all who hold one: 董事长 of 公司 is of any company. */
function postsOf({ group }: Joined): ReadonlyMap<string, Post> {
  if (group.every(({ titles, offices }) => titles.length + offices.length === 0)) return NO_POSTS;
  const posts = new Map<string, Post>();
  for (const { titles, offices } of group) {
    for (const { title } of titles) {
      const { id, name, jurisdiction, of } = title;
      const isOwn = of?.label === "Place" ? OWN_PLACE.test(of.id) : of !== null && !of.id.includes("@");
      if (isOwn && isSingleHolder(name, jurisdiction)) posts.set(id, { name, kind: "post" });
    }
    for (const { keys, full } of offices) {
      for (const [key] of keys) if (OFFICE.test(key)) posts.set(key, { name: key, kind: "office" });
      if (full !== null) posts.set(`post ${full}`, { name: full, kind: "shared" });
    }
  }
  return posts;
}

/** Keys of offices that one person holds of a state. */
const OFFICE = /^(?:state .* |office )(?:总统|(?:国务院)?总理|首相|国务卿|外长|防长|财长|国王|女王|总书记|国家主席)$/u;

/** In one order, whatever the order of the groups. */
function pairsOf(some: readonly Named[]): readonly (readonly [short: Named, long: Named])[] {
  const sorted = some.toSorted((a, b) => byCodeUnits(a.names[0] ?? "", b.names[0] ?? "") || a.at - b.at);
  const forms = sorted.flatMap((one, at) => one.names.map((name) => ({ name, at })));
  const named = groupBy(forms, ({ name }) => name);
  const ending = groupBy(forms, ({ name }) => lastPart(name));
  const pairs = sorted.flatMap((long, at) => {
    const shorts = long.names.flatMap((name) => [
      ...[...beginningsOf(name), name.slice(1)].flatMap((form) => named.get(form) ?? []),
      ...ending.get(lastPart(name))!.filter((other) => other.name.includes("·") !== name.includes("·")),
    ]);
    return [...new Set(shorts.map((short) => short.at))].flatMap((short) =>
      sorted[short] !== long && mayBeForms(sorted[short]!.names, long.names) ? [{ short, long: at }] : [],
    );
  });
  const inOrder = pairs.toSorted((a, b) => a.short - b.short || a.long - b.long);
  return inOrder.map(({ short, long }) => [sorted[short]!, sorted[long]!]);
}

/** What a name may be when something behind it was read as a part of it. */
function beginningsOf(name: string): readonly string[] {
  const beginnings = Array.from({ length: name.length }, (_, length) => name.slice(0, length));
  return beginnings.filter(
    (form) => form.length >= name.length - TAIL || form.includes("·") || name[form.length] === "·",
  );
}

/** Records of a name for each with more, from which on the other is a fault of reading. */
const FAMOUS = 10;

/** No Chinese name is so long without 欧阳 or another of two characters in front. */
const LONG = 4;

/** 谢拜登, 毛宁应询: hardly ever read, of whom many more pages have the name without what stands before or behind it. */
function isMisread(short: Named, long: Named, kind: Post["kind"]): boolean {
  if (short.group.length < FAMOUS * long.group.length) return false;
  return long.names.every((name) =>
    short.names.some((one) => {
      const rest = name.length - one.length;
      if (name.includes("·") || one.length < 2 || !name.includes(one)) return false;
      return kind === "shared" ? rest === TAIL && name.startsWith(one) && name.length >= LONG : rest <= TAIL;
    }),
  );
}

/** 林武第 and 林武; a page that names both in one post names two, unless the one is cut from the other. */
function areForms(short: Named, long: Named): boolean {
  if (!isTailed(short.names, long.names)) return false;
  return !sharePage(short, long) || isCut(short.names, long.names) || isNeverAlone(short, long);
}

/** A page that names 安德鲁·贝利承诺 and 安德鲁·贝利 in one post, or 安德鲁 alone, names one; 林武 and 林武第 may be two. */
function isCut(short: readonly string[], long: readonly string[]): boolean {
  return short.some((one) => long.some((other) => isPartOf(one, other)));
}

/** 杨何蓓, behind which 茵 stands on every page that is said to name her, is 杨何蓓茵. */
function isNeverAlone(short: Named, long: Named): boolean {
  const longer = long.names.filter((name) => short.names.some((one) => name !== one && name.startsWith(one)));
  return short.group.every(({ setting, record }) => {
    const text = setting.text();
    let at = text.indexOf(record.name);
    const isNamed = at >= 0;
    while (at >= 0 && longer.some((name) => text.startsWith(name, at))) at = text.indexOf(record.name, at + 1);
    return isNamed && at < 0;
  });
}

function isPartOf(one: string, other: string): boolean {
  return other !== one && other.startsWith(one) && (one.includes("·") || other[one.length] === "·");
}

const mayBeForms = (short: readonly string[], long: readonly string[]): boolean =>
  isTailed(short, long) || short.some((one) => long.some((other) => one.length > 1 && other.slice(1) === one));

function isTailed(short: readonly string[], long: readonly string[]): boolean {
  return short.some((one) =>
    long.some((other) => {
      if (one !== other && areFormsOfOne(one, other)) return true;
      const isName = one.length > 1 && other !== one && other.startsWith(one);
      return isName && (isPartOf(one, other) || other.length - one.length <= TAIL);
    }),
  );
}

function sharePage(one: Joined, other: Joined): boolean {
  const pages = new Set(one.group.map(({ setting }) => setting.page.sha256));
  return other.group.some(({ setting }) => pages.has(setting.page.sha256));
}
