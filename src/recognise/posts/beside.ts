/** Titles in brackets behind a name, and between commas: 某某（永康市教育局局长）, 某某，永康市教育局局长，…. */

import { classes } from "../../lexicon";
import { behindBracket, firstAtOrAfter, isMarkAt } from "../../text";
import type { PersonMention } from "../persons";
import { CLAUSE_START } from "./marks";
import type { PostMention } from "./mention";
import { statusLength } from "./organisation";
import type { PostScene } from "./scene";
import { isWhole, titlesFrom } from "./titles";

/** 男, 女 behind a name: what somebody is told about follows, between commas. */
const SEX = classes("post-cues/sex");
/** 硕士: what somebody learned, and no post. */
const DEGREE = classes("post-cues/degree");
/** 系, 生前为 before a post. */
const IS = classes("post-cues/was");

/** In characters, brackets counted. */
const LONGEST = 40;
/** How many things are told of somebody before a post: 汉族, 1970年生, 中共党员. */
const MOST_TOLD = 8;

/** The posts that stand so beside the people of a text, and are all that does: （左）, （永康人） and ，市长出席 are none. */
export function postsBeside(scene: PostScene): readonly PostMention[] {
  return scene.persons.flatMap((person) => {
    const from = person.end + 1;
    const told = postsTold(scene, person);
    if (told.length > 0) return told;
    const isIn = isInBrackets(scene, person);
    if (!isIn && !isBetweenCommas(scene, person)) return [];
    const read = titlesFrom(scene, from, "held", null);
    const isRight = isIn ? isMarkAt(scene.lattice.text, read.end, "）") : read.posts[0]?.post.of !== null;
    if (!isRight || !isWhole(scene, from, read)) return [];
    return read.posts.map((post) => ({ names: [person.name], collective: false, ...post }));
  });
}

/** 某某，女，汉族，1970年生，永康市教育局局长: the posts between the commas behind who somebody is; none for other names. */
function postsTold(scene: PostScene, person: PersonMention): readonly PostMention[] {
  const { lattice } = scene;
  const { text } = lattice;
  const sex = person.end + 1 + lattice.longest(person.end + 1, SEX);
  if (!isMarkAt(text, person.end, "，") || sex === person.end + 1 || !isMarkAt(text, sex, "，")) return [];
  let from = sex + 1;
  for (let told = 0; told < MOST_TOLD; told += 1) {
    const start = from + lattice.longest(from, IS);
    const read = titlesFrom(scene, start, "held", null);
    const isTold = isWhole(scene, start + statusLength(lattice, start), read);
    if (read.posts[0]?.post.of != null && isTold && lattice.longestBefore(read.end, DEGREE) === 0)
      return read.posts.map((post) => ({ ...post, names: [person.name], collective: false }));
    const length = text.slice(from).search(/[，。；！？\n]/u);
    if (length < 0 || text[from + length] !== "，" || nameWithin(scene, from, from + length)) return [];
    from += length + 1;
  }
  return [];
}

const nameWithin = ({ persons }: PostScene, start: number, end: number): boolean =>
  (persons[firstAtOrAfter(persons, start)]?.start ?? end) < end;

function isInBrackets({ lattice: { text } }: PostScene, { end }: PersonMention): boolean {
  return isMarkAt(text, end, "（") && behindBracket(text, end, LONGEST) > end;
}

/** A name that begins its clause, before a comma. */
function isBetweenCommas({ lattice: { text } }: PostScene, { start, end }: PersonMention): boolean {
  return isMarkAt(text, end, "，") && (start === 0 || CLAUSE_START.test(text[start - 1]!));
}
