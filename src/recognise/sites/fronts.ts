/** Where the name of a site begins behind what only says where it stands or what it is, and where it ends with a branch. */

import { classes } from "../../lexicon";
import { firstAtOrAfter } from "../../text";
import type { Scored } from "../endings";
import type { SiteScene } from "./mention";

/** 首都, 省会 */
const CAPITAL = classes("post-cues/capital");
/** 路, 大道: a number of a house stands behind it. */
const ROAD = classes("suffixes/road");
/** 已故 */
const LATE = classes("site-cues/late");
/** 企业 in front of a company's name. */
const FIRM = classes("site-cues/firm");
/** 大使馆, and whose it may be. */
const MISSION = classes("site-cues/mission");
const COUNTRY = classes("sites/place", "divisions", "shorts");
/** 分公司, 支行 */
const BRANCH = classes("site-cues/branch");

/** 分校, 研究院: what a school or a hospital has elsewhere. */
const CAMPUS = classes("site-cues/campus");

/** 西三环北路21号|久凌大厦 */
const NUMBER = /\d+号$/u;
/** In characters, of an address, and of the least that is a name behind it beside its last word. */
const [LONGEST_NUMBER, SHORTEST_NAME] = [6, 2];
const HAN = /^\p{Script=Han}*$/u;
const HAS_CAMPUS: ReadonlySet<string> = new Set(["school", "hospital"]);
/** In characters: 山阳 of 永拓股份有限公司山阳分公司. */
const LONGEST_PLACE = 6;

/** The name without 首都平壤, 西三环北路21号, 已故 or 民营企业 in front. */
export function withoutFront<Name extends Scored>(scene: SiteScene, name: Name): Name {
  const start =
    behindCapital(scene, name) ??
    behindNumber(scene, name) ??
    behindLate(scene, name) ??
    behindFirm(scene, name) ??
    atHost(scene, name);
  return start === undefined ? name : { ...name, start };
}

/** 首都平壤|金日成广场, 马来西亚首都|吉隆坡会展中心: behind the place that the word names, or from it on where it is all of the name. */
function behindCapital({ lattice, places }: SiteScene, { start, suffix }: Scored): number | undefined {
  const first = places[firstAtOrAfter(places, start)];
  const from = first?.start === start ? first.end : start;
  const at = from + lattice.longest(from, CAPITAL);
  const place = places[firstAtOrAfter(places, at)];
  if (at === from || place?.start !== at || place.end > suffix) return undefined;
  return place.end < suffix ? place.end : at;
}

/** 西三环北路21号|久凌大厦, but not 人民路8号|院. */
function behindNumber({ lattice, text }: SiteScene, { start, suffix }: Scored): number | undefined {
  for (let at = suffix - SHORTEST_NAME; at > start; at -= 1) {
    const number = NUMBER.exec(text.slice(Math.max(start, at - LONGEST_NUMBER), at))?.[0].length ?? 0;
    if (number > 0 && lattice.longestBefore(at - number, ROAD) > 0) return at;
  }
  return undefined;
}

/** 已故|总统柯楠纪念堂 */
function behindLate({ lattice }: SiteScene, { start }: Scored): number | undefined {
  const late = lattice.longest(start, LATE);
  return late > 0 ? start + late : undefined;
}

/** 侨商企业|安徽永拓有限公司: behind 企业, where a company's name begins with a place. */
function behindFirm({ lattice, places }: SiteScene, { start, suffix, kind }: Scored): number | undefined {
  if (kind !== "company") return undefined;
  const place = places[firstAtOrAfter(places, start + 1)];
  return place !== undefined && place.end < suffix && lattice.longestBefore(place.start, FIRM) > 0
    ? place.start
    : undefined;
}

/** 法国大使馆, never 国大使馆. */
function atHost({ lattice }: SiteScene, { start, suffix, end }: Scored): number | undefined {
  if (!lattice.is({ start: suffix, end }, MISSION)) return undefined;
  const host = suffix - lattice.longestBefore(suffix, COUNTRY);
  return host < start ? host : undefined;
}

/** 永拓股份有限公司|山阳分公司, 永拓小学|山阳分校: each with the branch of it that stands right behind its name; in order of their end. */
export function withBranches<Name extends Scored>(
  { lattice, text }: SiteScene,
  names: readonly Name[],
): readonly Name[] {
  const whole = names.map((name) => {
    const kinds = name.kind === "company" ? BRANCH : HAS_CAMPUS.has(name.kind) ? CAMPUS : undefined;
    const branch = kinds && lattice.find({ start: name.end, end: name.end + LONGEST_PLACE + LONGEST_PLACE }, kinds);
    if (!branch || branch.start - name.end > LONGEST_PLACE) return name;
    const isOne =
      HAN.test(text.slice(name.end, branch.start)) && !lattice.holds({ start: name.end, end: branch.start }, LITTLE);
    return isOne ? { ...name, suffix: branch.start, end: branch.end } : name;
  });
  return whole.toSorted((a, b) => a.end - b.end);
}

/** 在, 和: what no branch is called with. */
const LITTLE = classes("functions/preposition", "functions/conjunction", "verbs", "site-cues/of", "site-cues/breaks");
