/** Bodies and their parts: what a title's body is without its committee, term or office, and what is part of what. */

import { classes, type Lexicon } from "../../lexicon";
import { Affixes } from "./affixes";
import type { Span } from "../../text";
import {
  BODY_END,
  CENTRAL,
  COURT,
  LISTED,
  ORGANISATION,
  OWN_END,
  PLACE_NAME,
  SCHOOL,
  SECTIONED,
  STATE_BODY,
  STATIONED,
  TERM,
} from "./words";

/** 敦煌, 义乌 */
const SHORT_COUNTY = classes("shorts/county");

/** 委政法委干部处 of 委政法委 and 政法委干部处. */
export function joined(stem: string, body: string): string {
  for (let length = Math.min(stem.length, body.length); length > 1; length -= 1)
    if (stem.endsWith(body.slice(0, length))) return stem + body.slice(length);
  return stem + body;
}

/** 第一人民医院 of 第一人民医院外科; empty for a body that is no part of a company, school or association. */
export function wholeOf(lexicon: Lexicon, stem: string): string {
  const whole = withoutPart(lexicon, stem) || stem;
  if (Affixes.of(lexicon, "own-body", "whole-body").endOf(whole) > 0) return whole;
  const end = lexicon.automaton.read(stem).findLast({ start: 0, end: stem.length }, OWN_END);
  return end === undefined ? "" : stem.slice(0, end.end);
}

/** 中国作协 of 中国作协主席团; empty for a body that is no part of an association. */
export function withoutPart(lexicon: Lexicon, stem: string): string {
  const whole = stem.slice(0, stem.length - Affixes.of(lexicon, "part-of-company").endOf(stem));
  return whole !== stem && Affixes.of(lexicon, "own-body", "whole-body").endOf(whole) > 0 ? whole : "";
}

/** 国资委 of 国资委考核分配处, 检察院 of 检察院第三检察部: the organ that a body is a section of; empty for none. */
export function sectionedOf(lexicon: Lexicon, body: string): string {
  const lattice = lexicon.automaton.read(body);
  const isEnd = ({ start, end }: Span): boolean => lattice.longest(start, SECTIONED) === end - start;
  // 委员会 is longer than 委, and 办公室 no part of anything in it.
  const last = lattice.all({ start: 1, end: body.length - SHORTEST_SECTION + 1 }, SECTIONED).findLast(isEnd);
  return last !== undefined && isSection(lexicon, body.slice(last.end)) ? body.slice(0, last.end) : "";
}

/** 中级人民法院 of 中级人民法院审判委员会: the court or procuratorate that a body is, or is a part of; empty for none. */
export function courtIn(lexicon: Lexicon, body: string): string {
  const court = lexicon.automaton.read(body).findLast({ start: 0, end: body.length }, COURT);
  return court === undefined ? "" : body.slice(0, court.end);
}

/** 国台办 of 国台办新闻局: the body of the tables that a body begins with and is more than; empty for none. */
export function listedIn(lexicon: Lexicon, body: string): string {
  const length = lexicon.automaton.read(body).longest(0, LISTED);
  return length > 1 && length < body.length ? body.slice(0, length) : "";
}

/** 考核分配处, 第三检察部, 立案庭; not 校党委学生工作部, which says whose it is. */
export function isSection(lexicon: Lexicon, body: string): boolean {
  if (body.length < SHORTEST_SECTION || Affixes.of(lexicon, "organ", "own").startOf(body) > 0) return false;
  const end = Affixes.of(lexicon, "section", "unit").endOf(body);
  // 永拓控股 is no 股.
  return end > 0 && Affixes.of(lexicon, "firm").endOf(body) <= end;
}

/** In characters: 文艺处. */
const SHORTEST_SECTION = 2;

/** In characters: 华清大学; 学校 is any. */
const SHORTEST_SCHOOL = 4;

/** 北京师范大学 of 北京师范大学政府管理研究院: the school that a body is, or is a part of; empty for none. */
export function schoolIn(lexicon: Lexicon, body: string): string {
  const school = lexicon.automaton.read(body).find({ start: 1, end: body.length }, SCHOOL);
  return school === undefined || school.end < SHORTEST_SCHOOL ? "" : body.slice(0, school.end);
}

/** 历史系, 产业经济研究中心: what a school has, and no organisation with a name of its own. */
export function isPartOfSchool(lexicon: Lexicon, body: string): boolean {
  const school = schoolIn(lexicon, body);
  if (Affixes.of(lexicon, "part-of-school").endOf(body) === 0 || (school !== "" && school !== body)) return false;
  return !isNamed(lexicon, body);
}

/** Whether a body begins with the name of an area or an organisation. */
export function isNamed(lexicon: Lexicon, body: string): boolean {
  const lattice = lexicon.automaton.read(body);
  return [PLACE_NAME, SHORT_COUNTY, LISTED, CENTRAL, ORGANISATION].some((set) => lattice.longest(0, set) > 0);
}

/** 女职委, 创研部: it ends as offices do, and is no body of the tables. */
export function isUnknownPart(lexicon: Lexicon, body: string): boolean {
  const ends = Affixes.of(lexicon, "section", "department").endOf(body) > 0;
  if (!ends || lexicon.words.bodies.has(body) || wholeOf(lexicon, body) !== "") return false;
  if (Affixes.of(lexicon, "party-body", "state-body").endOf(body) > 0) return false;
  // 校纪委办公室 is called by its own organ.
  if (Affixes.of(lexicon, "organ").startOf(body) > 0) return false;
  return !isNamed(lexicon, body);
}

/** 联合国 of 联合国驻华, 欧盟 of 欧盟外交与安全政策: who sends somebody, or whose affairs somebody is in charge of; empty for a body. */
export function senderIn(lexicon: Lexicon, body: string): string {
  const lattice = lexicon.automaton.read(body);
  if (lattice.longestBefore(body.length, BODY_END) > 0) return "";
  const post = lattice.find({ start: SHORTEST_SECTION, end: body.length }, STATIONED);
  return body.slice(0, post?.start ?? lattice.longest(0, LISTED));
}

/** 交通运输部 of 中央纪委国家监委驻交通运输部: the organ that somebody was sent to; empty for none, as in 中国驻某国大使馆. */
export function hostIn(lexicon: Lexicon, body: string): string {
  const sent = lexicon.automaton.read(body).find({ start: SHORTEST_SECTION, end: body.length }, STATIONED);
  const host = sent ? body.slice(sent.end) : "";
  return Affixes.of(lexicon, "ministry", "sectioned").endOf(host) > 0 ? host : "";
}

/** The organisation without its party committee: of 市场监管局党委, 市场监管局; 委 itself stays. */
export function stemOf(lexicon: Lexicon, body: string): string {
  return body.slice(0, body.length - Affixes.of(lexicon, "party-body").endOf(body));
}

/** 文联 and 交警支队, whose area nobody says, are the home's. */
export function isLocal(lexicon: Lexicon, stem: string): boolean {
  // 委员会 alone may be anybody's.
  if (Affixes.of(lexicon, "anybodys").has(stem)) return false;
  // 中铁某局 is a company.
  if (Affixes.of(lexicon, "company-start").startOf(stem) > 0) return false;
  if (Affixes.of(lexicon, "organ").has(stem) && Affixes.of(lexicon, "department").has(stem)) return true;
  if (stem.length < 2 || Affixes.of(lexicon, "own-body", "central", "national", "own").endOf(stem) > 0) return false;
  const lattice = lexicon.automaton.read(stem);
  const end = lattice.longestBefore(stem.length, STATE_BODY);
  if (Affixes.of(lexicon, "zone-end").endOf(stem.slice(0, stem.length - end)) > 1) return false;
  // 越共中央组织部 is nobody's here.
  const named = [CENTRAL, ORGANISATION].some((set) => lattice.longest(0, set) > 0) || lattice.longest(0, LISTED) > 1;
  return !named && end > 1 && end >= stem.length - LONGEST_PREFIX;
}

/** In characters, of what may stand in front of an organ of the tables: 高速公路|交警支队. */
const LONGEST_PREFIX = 6;

/** 知联会 of 知联会第七届理事会: the next office is of the association. */
export function withoutTerm(lexicon: Lexicon, body: string): string {
  const term = lexicon.automaton.read(body).find({ start: 1, end: body.length }, TERM);
  return term && Affixes.of(lexicon, "whole-body").endOf(body) > 0 ? body.slice(0, term.start) : body;
}
