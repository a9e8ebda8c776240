/** What a body holds that says whose it is: 公安局静安分局, 住建局驻交宫村, 永拓超市有限公司行政部. */

import { NUMERALS } from "../../text";
import type { Division, Divisions, Lexicon } from "../../lexicon";
import { stemOf } from "../jurisdiction";
import { Affixes } from "./affixes";
import { schoolIn } from "./parts";

/** In characters: the short form of a county. */
const LONGEST_SHORT = 4;

/** The village that somebody is sent to, or the county of a branch, which lies in `area`; undefined for other bodies. */
export function areaWithin(lexicon: Lexicon, area: string | null, body: string): string | undefined {
  for (let at = body.length - 1; at > 0; at -= 1) {
    const rest = body.slice(at);
    const sent = Affixes.of(lexicon, "stationed").startOf(rest);
    if (sent > 0 && sent < rest.length - 1 && Affixes.of(lexicon, "village").endOf(rest) > 0) return rest.slice(sent);
    if ((area === null || isArmed(lexicon, body)) && isBranch(lexicon, body, rest)) {
      const prefecture = prefectureBefore(lexicon, body.slice(0, at));
      if (prefecture !== undefined) return prefecture;
    }
    if (area !== null && Affixes.of(lexicon, "branch").startOf(rest) > 0) {
      const county = countyBefore(lexicon, area, body.slice(0, at));
      if (county !== undefined) return county;
    }
  }
  return undefined;
}

/** 监管局 of 国家金融监督管理总局深圳监管局, 支队 of 武警益阳支队. */
function isBranch(lexicon: Lexicon, body: string, rest: string): boolean {
  if (Affixes.of(lexicon, "central-branch").startOf(rest) > 0) return true;
  return isArmed(lexicon, body) && Affixes.of(lexicon, "unit", "organ").startOf(rest.replace(ORDINAL, "")) > 0;
}

/** 第二 of 第二支队. */
const ORDINAL = new RegExp(String.raw`^第?[${NUMERALS}\d]+`, "u");

const isArmed = (lexicon: Lexicon, body: string): boolean => Affixes.of(lexicon, "armed").startOf(body) > 0;

/** 深圳 of 国家金融监督管理总局深圳|监管局: the province or prefecture of a branch of a body of the centre. */
function prefectureBefore(divisions: Divisions, name: string): string | undefined {
  for (let length = LONGEST_SHORT; length >= 2; length -= 1) {
    if (name.length <= length) continue;
    const found = divisions
      .divisionsNamed(name.slice(-length))
      .find((division) => isSure(division, name.slice(-length)));
    if (found) return found.name;
  }
  return undefined;
}

/** The short form of a county may be any word. */
const isSure = ({ level, name }: Division, printed: string): boolean => level !== "county" || name === printed;

function countyBefore(divisions: Divisions, area: string, name: string): string | undefined {
  const within = divisions.divisionsNamed(area).find((division) => division.name === area);
  if (!within || within.level === "county") return undefined;
  const stem = stemOf(within);
  for (let length = LONGEST_SHORT; length >= 2; length -= 1) {
    const found = divisions
      .divisionsNamed(name.slice(-length))
      .find(({ level, code }) => level === "county" && code.startsWith(stem));
    if (found) return found.name;
  }
  return undefined;
}

/** In characters: the full name of a county. */
const [SHORTEST_AREA, LONGEST_AREA] = [3, 8];

/** 台北市 of 某党台北市; undefined for a body that ends in no division's full name. */
export function areaAtEnd(divisions: Divisions, body: string): string | undefined {
  for (let length = Math.min(LONGEST_AREA, body.length - 1); length >= SHORTEST_AREA; length -= 1) {
    const name = body.slice(-length);
    if (divisions.divisionsNamed(name).some((division) => division.name === name)) return name;
  }
  return undefined;
}

/** In characters: 有限公司 and a name of its own. */
const SHORTEST_COMPANY = 4;

/** 永拓五金有限公司 of 永拓五金有限公司行政部, which is a company's wherever it stands; empty for none, and for what is the company alone. */
export function companyIn(lexicon: Lexicon, surface: string, stem: string): string {
  if (surface.length === 1) return "";
  const ends = Affixes.of(lexicon, "company-end");
  for (let end = stem.length - 1; end >= SHORTEST_COMPANY; end -= 1)
    // 永拓（集团）有限公司
    if (
      ends.endOf(stem.slice(0, end)) > 0 &&
      !/^(?:有限|）)/u.test(stem.slice(end)) &&
      ends.startOf(stem.slice(end)) === 0
    )
      return stem.slice(0, end);
  return "";
}

/** 第一人民医院 of 永康市第一人民医院眼科, which is the hospital's own; empty for none, and for 市人民医院, which is the city's. */
export function hospitalIn(lexicon: Lexicon, surface: string, stem: string): string {
  if (surface.length === 1 || Affixes.of(lexicon, "ward").endOf(stem) === 0) return "";
  const ends = Affixes.of(lexicon, "hospital");
  for (let end = stem.length - 1; end > 1; end -= 1) {
    const name = stem.slice(0, end);
    if (ends.endOf(name) > 0 && (surface + name).length > ends.endOf(name)) return name;
  }
  return "";
}

/** 永拓大学 of 永康永拓大学国际关系: the school that a body begins with behind its area's name; empty for none. */
export function schoolNamed(lexicon: Lexicon, surface: string, stem: string): string {
  const school = surface.length > 1 ? schoolIn(lexicon, stem) : "";
  return school === stem || Affixes.of(lexicon, "own-body").endOf(stem) > 0 ? "" : school;
}

/** 约堡市 of 约堡市政府: an area that no dictionary has, in front of what only an area has; undefined for none. */
export function areaOfState(lexicon: Lexicon, body: string): string | undefined {
  const ends = Affixes.of(lexicon, "area-end");
  for (let end = SHORTEST_AREA; end <= Math.min(LONGEST_AREA, body.length - 2); end += 1)
    if (
      ends.endOf(body.slice(0, end)) > 0 &&
      Affixes.of(lexicon, "government", "state-body").startOf(body.slice(end)) > 0
    )
      return body.slice(0, end);
  return undefined;
}
