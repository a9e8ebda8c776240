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
  const votes = new Map<Division, number>();
  const vote = (name: string, weight: number): void => {
    const named = lexicon.divisionsNamed(name).filter((division) => division.level !== "town");
    for (const division of named) {
      votes.set(division, (votes.get(division) ?? 0) + weight / named.length);
      const parent = division.level === "county" ? lexicon.ancestors(division.code)[0] : undefined;
      if (parent) votes.set(parent, (votes.get(parent) ?? 0) + weight / named.length / 4);
    }
    for (const division of lexicon.divisionsNamed(name).filter((one) => one.level === "town")) {
      if (division.name !== name || lexicon.divisionsNamed(name).length > 3) continue;
      const parent = lexicon.ancestors(division.code)[0];
      if (parent) votes.set(parent, (votes.get(parent) ?? 0) + 1);
    }
  };
  for (let at = 0; at < text.length;) {
    const length = lexicon.divisionTrie.longestAt(text, at);
    if (length >= 2) vote(text.slice(at, at + length), 1);
    at += Math.max(1, length);
  }
  if (outlet !== null) vote(outlet.replace(/(?:日报|晚报|晨报|时报|特区报|新闻网|融媒|网|报)$/u, ""), 5);
  const level = ownLevel(text);
  for (const [division, weight] of votes)
    votes.set(division, weight + comings(text, division) - foreign(text, division));
  const ranked = [...votes].toSorted(([a, m], [b, n]) => n - m || (a.code < b.code ? -1 : 1));
  if (level === undefined) {
    const [best, next] = ranked;
    const clear = best !== undefined && best[1] >= 3 && best[1] >= 2 * (next?.[1] ?? 0);
    return clear ? { division: best[0], reason: "named far more often than any other" } : undefined;
  }
  const [best] = ranked.filter(([division]) => fitsLevel(division, level));
  return best && best[1] > 0
    ? { division: best[0], reason: `named most often among those that ${level} can stand for` }
    : undefined;
}

/** 来永, 赴永, 驻忻: only its own paper calls a jurisdiction by one character. */
function comings(text: string, { name }: Division): number {
  const short = text.split(new RegExp(`[来赴抵莅驻返进]${name[0]!}(?![${name[1] ?? "-"}])`, "u")).length - 1;
  // 石景山区赴门头沟区, 率松江区党政代表团: whoever sets out is at home here.
  const sets = text.split(new RegExp(`${name}(?:[^，。、]{0,8}赴|党政代表团)`, "u")).length - 1;
  return short + 2 * sets;
}

/** 金华市副市长: a paper's own jurisdiction needs no name in front of its posts. */
function foreign(text: string, { name }: Division): number {
  return (text.split(new RegExp(`${name}(?:委|副|政府|人大|政协|纪委|领导)`, "u")).length - 1) / 2;
}

function fitsLevel(division: Division, level: string): boolean {
  if (level === "省") return division.level === "province";
  if (/(?:开发区|园区|管理区|示范区|新区)$/u.test(division.name) && division.name.length > 5) return false;
  return division.name.endsWith(level) && division.level !== "province";
}

/** The level word that the page uses of its own jurisdiction: 我市 counts more than 市委. */
function ownLevel(text: string): string | undefined {
  const counts = new Map<string, number>();
  const count = (pattern: RegExp, weight: number): void => {
    for (const match of text.matchAll(pattern)) {
      const level = match.groups!["level"]!;
      counts.set(level, (counts.get(level) ?? 0) + weight);
    }
  };
  count(/(?:我|全)(?<level>[省市县区旗州盟])/gu, 4);
  count(/(?<=^|[，。、；：“\s])(?<level>[省市县区旗州盟])(?:委|政协|人大|政府|领导|长)/gu, 1);
  count(/(?<=副)(?<level>[省市县区旗州盟])长/gu, 1);
  return [...counts].toSorted(([, m], [, n]) => n - m)[0]?.[0];
}
