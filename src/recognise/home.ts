/** The jurisdiction that 我市, 市委 and 全市 stand for on a page, and what the level words mean there. */

import type { Division, Divisions, Lexicon } from "../lexicon";

/** 市, 县, 区, 旗, 州, 盟, 省, 镇, 乡 and 街道, as they stand for the writer's own in 市委, 我县, 省政协. */
export const LEVEL = "自治区|街道|省|市|县|区|旗|州|盟|镇|乡";

/** The part of a code that all divisions inside share: 3307 of 金华市 (330700). */
export const stemOf = (division: Division): string => division.code.replace(/(?:00)+$/, "");

export class Home {
  private constructor(
    readonly division: Division | null,
    private readonly chain: readonly Division[],
  ) {}

  static of(division: Division | null, divisions: Divisions): Home {
    return new Home(division, division === null ? [] : [division, ...divisions.ancestors(division.code)]);
  }

  get name(): string | null {
    return this.division?.name ?? null;
  }

  /** In Yongkang, 市 is 永康市 and 省 is 浙江省; in a district of Shanghai, 市 is 上海市; null where nothing fits. */
  level(word: string): Division | null {
    const fits = (division: Division): boolean =>
      word === "省" || word === "自治区"
        ? division.level === "province"
        : division.name.endsWith(word) && !(word === "区" && division.name.endsWith("自治区"));
    return this.chain.find(fits) ?? null;
  }

  /** Whether a division is home, above it, or inside it. */
  covers(division: Division): boolean {
    if (this.division === null) return false;
    return division.code.startsWith(stemOf(this.division)) || this.chain.some((one) => one.code === division.code);
  }

  /** The larger division that two share, as closeness: home itself and its parts first, then its prefecture, then its province. */
  distance(division: Division): number {
    if (this.covers(division)) return 0;
    const shared = this.chain.findIndex((one) => division.code.startsWith(stemOf(one)));
    return shared < 0 ? 9 : shared;
  }
}

export interface Inferred {
  readonly division: Division;
  readonly reason: string;
}

/**
 * The home of a page that does not state it: of the divisions that it names, the one named most often at the level that
 * its own words (我市, 县委) speak of. Undefined when it names none or the words do not say.
 */
export function inferHome(text: string, outlet: string | null, lexicon: Lexicon): Inferred | undefined {
  const poll = pollOf(text, outlet, lexicon);
  const level = ownLevel(text);
  const ranked = [...poll.votes].toSorted(([a, m], [b, n]) => n - m || (a.code < b.code ? -1 : 1));
  const sure = ranked.filter(([division, weight]) => weight > 0 && isSupported(division, poll, text, lexicon));
  if (level !== undefined) {
    const best = sure.find(([division]) => fitsLevel(division, level));
    // 北京市 is a province; where another city fits, a bare 市 more often means that one.
    const fitting = sure.filter(([division]) => fitsLevel(division, level));
    const own = fitting.find(([division, weight]) => division.level !== "province" && weight * 2 >= (best?.[1] ?? 0));
    const chosen = own ?? best;
    if (chosen) return { division: chosen[0], reason: `named most often among those that ${level} can stand for` };
  }
  const [best, next] = sure;
  const clear = best !== undefined && best[1] >= 3 && best[1] >= 2 * (next?.[1] ?? 0);
  return clear ? { division: best[0], reason: "named far more often than any other" } : undefined;
}

const CANDIDATES = 16;

/** How often a page names each division above the towns, and which of them it names beyond doubt. */
interface Poll {
  readonly votes: ReadonlyMap<Division, number>;
  readonly sure: ReadonlySet<Division>;
}

function pollOf(text: string, outlet: string | null, lexicon: Lexicon): Poll {
  const votes = new Map<Division, number>();
  const sure = new Set<Division>();
  const vote = (division: Division, weight: number): void =>
    void votes.set(division, (votes.get(division) ?? 0) + weight);
  for (let at = 0; at < text.length;) {
    const length = lexicon.divisionTrie.longestAt(text, at);
    if (length >= 2) count(text.slice(at, at + length), 1);
    at += Math.max(1, length);
  }
  const paper = outlet?.replace(/(?:日报|晚报|晨报|时报|特区报|新闻网|融媒|网|报)$/u, "") ?? "";
  for (const division of count(paper, 5)) sure.add(division);
  // The page is searched for each of these; only the leading ones can still win.
  for (const [division, weight] of [...votes].toSorted(([, m], [, n]) => n - m).slice(0, CANDIDATES)) {
    const come = comings(text, division);
    votes.set(division, weight + come - foreign(text, division));
    if (come > 0) sure.add(division);
  }
  return { votes, sure };

  /** A county speaks for its prefecture, too, and a town that few share for its county. */
  function count(name: string, weight: number): readonly Division[] {
    const named = lexicon.divisionsNamed(name);
    const larger = named.filter((division) => division.level !== "town");
    for (const division of larger) {
      vote(division, weight / larger.length);
      if (division.name === name) sure.add(division);
      const parent = division.level === "county" ? lexicon.ancestors(division.code)[0] : undefined;
      if (parent) vote(parent, weight / larger.length / 4);
    }
    const towns = named.filter((division) => division.level === "town" && division.name === name);
    for (const town of named.length <= 3 ? towns : []) {
      const [parent] = lexicon.ancestors(town.code);
      if (!parent) continue;
      vote(parent, 1);
      if (named.length === 1) sure.add(parent);
    }
    return larger;
  }
}

/** 医保定点 names no 保定: a short form alone needs a division around it or inside it on the page. */
function isSupported(division: Division, { votes, sure }: Poll, text: string, lexicon: Lexicon): boolean {
  if (sure.has(division) || text.includes(division.name)) return true;
  const above = lexicon.ancestors(division.code);
  return [...votes.keys()].some(
    (other) => other !== division && (above.includes(other) || other.code.startsWith(stemOf(division))),
  );
}

/** 来永, 赴永, 驻忻: only its own paper calls a jurisdiction by one character. */
function comings(text: string, { name }: Division): number {
  const come = `[来赴抵莅驻返]${name[0]!}(?=调研|考察|检查|督|指导|视察|访|参加|慰问|就|开展|投资|期间|返|人员|部队|官兵|工作|干部)`;
  const short = text.split(new RegExp(come, "u")).length - 1;
  // 石景山区赴门头沟区, 率松江区党政代表团: whoever sets out is at home here.
  const sets = text.split(new RegExp(`${name}(?:[^，。、]{0,8}赴|党政代表团)`, "u")).length - 1;
  return short + 2 * sets;
}

/** 金华市副市长: a paper's own jurisdiction needs no name in front of its posts. */
function foreign(text: string, { name }: Division): number {
  return (text.split(new RegExp(`${name}(?:委|副|政府|人大|政协|纪委)`, "u")).length - 1) / 2;
}

function fitsLevel(division: Division, level: string): boolean {
  if (level === "省") return division.level === "province";
  if (/(?:开发区|园区|管理区|示范区|新区)$/u.test(division.name) && division.name.length > 5) return false;
  return division.name.endsWith(level) && !division.name.endsWith("自治区");
}

/** From the largest down; a page names the leaders above its own as freely as its own, but seldom those below. */
const LEVELS = ["省", "市州盟", "县区旗"] as const;

/** The level word that the page uses of its own jurisdiction: the lowest that it uses more than once. */
function ownLevel(text: string): string | undefined {
  const counts = new Map<string, number>();
  const count = (pattern: RegExp, weight: number): void => {
    for (const match of text.matchAll(pattern)) {
      const level = match.groups!["level"]!;
      counts.set(level, (counts.get(level) ?? 0) + weight);
    }
  };
  count(/(?:我|全)(?<level>[省市县区旗州盟])/gu, 2);
  count(
    /(?<=^|[，。、；：“\s])(?<level>[省市县区旗州盟])(?:委|政协|人大|政府|领导|长|纪委|监委|总工会|公安|法院|检察院|直|属|妇联|团委)/gu,
    1,
  );
  count(/(?<=副)(?<level>[省市县区旗州盟])长/gu, 1);
  const ranked = [...counts].toSorted(([, m], [, n]) => n - m);
  const sure = ranked.filter(([, weight]) => weight >= 2);
  for (const levels of LEVELS.toReversed()) {
    const lowest = sure.find(([level]) => levels.includes(level));
    if (lowest) return lowest[0];
  }
  return ranked[0]?.[0];
}
