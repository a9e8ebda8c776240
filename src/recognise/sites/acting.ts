/** 市教育局主办, 由宏远公司负责: who only acts in a text is no site of it, however much the name is that of one. */

import { classes, type Lattice } from "../../lexicon";
import { isMarkAt, type Span } from "../../text";
import { BODIES, GOVERNED, JOINS, type Terrain } from "../endings";

const HOUSE = classes("site-cues/house");
const HELD = classes("site-cues/held");
const HOSTS = classes("site-cues/hosts");
const ALLIES = classes("site-cues/allies");
const BY = classes("site-cues/by", "site-cues/allies");
const BACKS = classes("site-cues/backs");
const SEAT = classes("site-cues/seat");

/** Kinds that are sites unless what stands around them says that they act. */
const OFTEN_GONE_TO: ReadonlySet<string> = new Set(["company", "service", "school", "culture"]);

/** How whoever is gone to is governed. */
const GONE_TO: ReadonlySet<string> = new Set(["visit-right", "visit-list", "arrive-right", "arrive-list"]);

/** How companies, and centres in a list, are governed to which nobody goes and where nothing is. */
const NOWHERE: ReadonlySet<string> = new Set(["none", "comma", "to-list"]);

const CLAUSE_END = "，。；：！？\n";
/** In characters: how far off what is done stands behind a list, and who did it in front. */
const [BEHIND, BEFORE] = [40, 30];

/** A name with the place where its last word begins. */
interface Named extends Span {
  readonly kind: string;
  readonly foundBy: string;
  readonly suffix: number;
}

/**
 * Whether a name acts in its sentence and is no site of it. No body does that has a house of its own, to which somebody goes,
 * or in which something is held: 派出所; 走访市教育局; 在市教育局召开.
 */
export function acts(lattice: Lattice, terrain: Terrain, { kind, foundBy, start, suffix, end }: Named): boolean {
  const how = GOVERNED[terrain.governed(start)]!;
  if (foundBy === "sites/housed" || GONE_TO.has(how)) return false;
  if (foundBy === "sites/mission" || lattice.is({ start, end }, SEAT)) return NOWHERE.has(how);
  if (BODIES.has(kind)) return !lattice.is({ start: suffix, end }, HOUSE);
  if (!OFTEN_GONE_TO.has(kind)) return false;
  if (hosts(lattice, end) || isAlly(lattice, start)) return true;
  return NOWHERE.has(how) && (kind === "company" || (kind === "service" && isMarkAt(lattice.text, end, "、")));
}

/** 宏远公司、龙川学院主办; 宏远公司携手某地. */
function hosts(lattice: Lattice, end: number): boolean {
  if (lattice.longest(end, ALLIES) > 0 || lattice.longest(end, BACKS) > 0) return true;
  const clause = { start: end, end: clauseEnd(lattice.text, end) };
  const found = lattice.find(clause, HOSTS);
  return found !== undefined && lattice.find({ start: end, end: found.start }, HELD) === undefined;
}

/** 由宏远公司负责, 联合宏远公司、龙川学院. */
function isAlly(lattice: Lattice, start: number): boolean {
  if (lattice.longestBefore(start, BY) > 0) return true;
  if (!isMarkAt(lattice.text, start - 1, JOINS)) return false;
  return lattice.findLast({ start: clauseStart(lattice.text, start), end: start }, BY) !== undefined;
}

function clauseEnd(text: string, from: number): number {
  let at = from;
  while (at < Math.min(text.length, from + BEHIND) && !isMarkAt(text, at, CLAUSE_END)) at += 1;
  return at;
}

function clauseStart(text: string, from: number): number {
  let at = from;
  while (at > Math.max(0, from - BEFORE) && !isMarkAt(text, at - 1, CLAUSE_END)) at -= 1;
  return at;
}
