/** The jurisdiction that 我市, 市委 and 全市 stand for on a page, and what the level words mean there. */

import type { Division, Divisions } from "../../lexicon";

/** The part of a code that all divisions inside share: 3307 of 金华市 (330700). */
export const stemOf = (division: Division): string => division.code.replace(/(?:00)+$/, "");

/** The home of a page or article; one without a division covers nothing and gives no level. */
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
