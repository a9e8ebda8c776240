/** Titles in brackets behind a name, and between commas: 某某（永康市教育局局长）, 某某，永康市教育局局长，…. */

import { behindBracket, isMarkAt } from "../../text";
import type { PersonMention } from "../persons";
import { CLAUSE_START } from "./marks";
import type { PostMention } from "./mention";
import type { PostScene } from "./scene";
import { isWhole, titlesFrom } from "./titles";

/** In characters, brackets counted. */
const LONGEST = 40;

/** The posts that stand so beside the people of a text, and are all that does: （左）, （永康人） and ，市长出席 are none. */
export function postsBeside(scene: PostScene): readonly PostMention[] {
  return scene.persons.flatMap((person) => {
    const from = person.end + 1;
    const isIn = isInBrackets(scene, person);
    if (!isIn && !isBetweenCommas(scene, person)) return [];
    const read = titlesFrom(scene, from, "held", null);
    const isRight = isIn ? isMarkAt(scene.lattice.text, read.end, "）") : read.posts[0]?.post.of !== null;
    if (!isRight || !isWhole(scene, from, read)) return [];
    return read.posts.map((post) => ({ names: [person.name], collective: false, ...post }));
  });
}

function isInBrackets({ lattice: { text } }: PostScene, { end }: PersonMention): boolean {
  return isMarkAt(text, end, "（") && behindBracket(text, end, LONGEST) > end;
}

/** A name that begins its clause, before a comma. */
function isBetweenCommas({ lattice: { text } }: PostScene, { start, end }: PersonMention): boolean {
  return isMarkAt(text, end, "，") && (start === 0 || CLAUSE_START.test(text[start - 1]!));
}
