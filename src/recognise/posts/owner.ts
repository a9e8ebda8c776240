/** Whose a post is where its body is more than an organisation, or none: 永拓学院|经济学, 永拓基金|研究部, 高级软件. */

import { classes, type ClassSet, type Lattice, type Lexicon } from "../../lexicon";
import type { Span } from "../../text";
import { Affixes } from "./affixes";
import { AND, BODY_END, LISTED, ORGANISATION, OWN_END, PLACE_NAME } from "./words";

/** 软件, 高级, 研究: what anybody may work on, or how well. */
const FIELD = classes("words", "generics", "post-cues/field");
/** 技术, 研发: what a company has somebody for, whose name they never are. */
const OFFICE_FIELD = classes("post-cues/field");
/** 首席, 高级 */
const GRADE = classes("post-cues/grade");
/** 美国利率: what somebody of a grade looks after. */
const GRADED = classes("words", "generics", "post-cues/field", "sites/country", "sites/continent");

/** The organisation that a body is or begins with; null for one that only says what somebody does, as 特效 of 特效总监. */
export function ownerIn(lexicon: Lexicon, body: string, head: string): string | null {
  const department = Affixes.of(lexicon, "ministry").endOf(body) > 0 ? ownerOfDepartment(lexicon, body) : "";
  if (department !== "") return department;
  // 公司总经理, 上市公司董事
  if (Affixes.of(lexicon, "any-company", "company-end", "any-house").has(body)) return null;
  const lattice = lexicon.automaton.read(body);
  if (endsName(lexicon, lattice, body.length) || lattice.longestBefore(body.length, PLACE_NAME) > 1) return body;
  const naming = Affixes.of(lexicon, "whole-company", "whole-head", "of-company").endOf(head) > 0;
  // 永拓基金首席美国利率|策略师
  const graded = gradeIn(lattice);
  if (graded !== undefined) return graded === 0 ? null : ownerIn(lexicon, body.slice(0, graded), head);
  // 国际金融论坛, 青少年科技文化交流中心: names, though of words.
  const isName =
    lattice.longestBefore(body.length, BODY_END) > 0 && (body.length >= LONG || lattice.longest(0, ORGANISATION) > 0);
  const isField = !isName && isMadeOf(lattice, { start: 0, end: body.length }, naming ? OFFICE_FIELD : FIELD);
  // 结核科一病区主任
  if (Affixes.of(lexicon, "ward").endOf(body) > 1 && lattice.all({ start: 0, end: body.length }, OWN_END).length === 0)
    return nameBefore(lexicon, lattice) ?? null;
  // 生活指导处处长, 教务处长
  return isField || isAnyPart(lexicon, body) || isAnyPart(lexicon, body + head.slice(0, 1))
    ? null
    : (nameBefore(lexicon, lattice) ?? body);
}

/** Where a grade stands that only words and areas follow, 首席外汇 of 首席外汇策略师; undefined for none. */
function gradeIn(lattice: Lattice): number | undefined {
  const end = lattice.text.length;
  const grade = lattice.findLast({ start: 0, end }, GRADE);
  return grade && grade.end < end && isMadeOf(lattice, { start: grade.end, end }, GRADED) ? grade.start : undefined;
}

/** In characters, of a name that is made of words. */
const LONG = 7;

/** 永拓基金 of 永拓基金指数研究部: the company, school or association that a department is of; empty for one of the state. */
export function ownerOfDepartment(lexicon: Lexicon, body: string): string {
  const lattice = lexicon.automaton.read(body);
  for (let end = SHORTEST_NAME; end < body.length; end += 1) {
    const name = body.slice(0, end);
    const isEnd =
      Affixes.of(lexicon, "own-body", "whole-body").endOf(name) > 0 || lattice.longestBefore(end, OWN_END) > 0;
    if (isEnd && !lattice.cuts(end, { start: 0, end: body.length }, NAME_END)) return name;
  }
  return "";
}

/** 基金会, which 基金 begins. */
const NAME_END = classes("post-cues/own-body", "post-cues/whole-body", "post-cues/own-end");
/** In characters: 中国侨联. */
const SHORTEST_NAME = 4;
/** In characters: 救援队, 生活指导处. */
const [LONGEST_PART, LONGEST_FIELD] = [4, 6];

/** 教务处, 神经外科, 救援队: what any school, hospital or town has. */
function isAnyPart(lexicon: Lexicon, body: string): boolean {
  if (body.length > LONGEST_FIELD) return false;
  const section = Affixes.of(lexicon, "section", "ward").endOf(body);
  const isShort = body.length <= LONGEST_PART;
  if (isShort && (lexicon.words.bodies.has(body) || section > 0)) return true;
  const end = isShort ? Affixes.of(lexicon, "any-part").endOf(body) : section;
  const field = lexicon.automaton.read(body.slice(0, body.length - end));
  return end > 0 && isMadeOf(field, { start: 0, end: field.text.length }, FIELD);
}

/** 财务部, 公共事务, but not 永拓酒业: whether a body ends as departments do, or is words that say what somebody looks after. */
export function isDepartmentName(lexicon: Lexicon, body: string): boolean {
  if (Affixes.of(lexicon, "section", "department", "part-of-company", "unit", "any-part", "part-end").endOf(body) > 0)
    return true;
  return isMadeOf(lexicon.automaton.read(body), { start: 0, end: body.length }, FIELD);
}

/** The name in front of the words that a body ends with, 永拓学院 of 永拓学院经济学; undefined for none. */
function nameBefore(lexicon: Lexicon, lattice: Lattice): string | undefined {
  const end = lattice.text.length;
  for (let at = end - 1; at >= SHORTEST_NAME; at -= 1) {
    const isName = endsName(lexicon, lattice, at) && !lattice.cuts(at, { start: 0, end }, OFFICE_FIELD);
    if (isName && isMadeOf(lattice, { start: at, end }, FIELD)) return lattice.text.slice(0, at);
  }
  return undefined;
}

/** Whether the name of an organisation ends at a place. */
function endsName(lexicon: Lexicon, lattice: Lattice, end: number): boolean {
  return (
    Affixes.of(lexicon, "own-body", "whole-body").endOf(lattice.text.slice(0, end)) > 0 ||
    [OWN_END, LISTED].some((set) => lattice.longestBefore(end, set) > 1)
  );
}

/** Whether a stretch is words of these classes, one behind the other, with 和 or 与 between. */
export function isMadeOf(lattice: Lattice, { start, end }: Span, set: ClassSet): boolean {
  const reached = new Set([start]);
  for (let at = start; at < end; at += 1) {
    if (!reached.has(at)) continue;
    for (const length of lattice.lengthsAt(at, set)) if (length > 1) reached.add(at + length);
    if (at > start) for (const length of lattice.lengthsAt(at, AND)) reached.add(at + length);
  }
  return reached.has(end);
}
