/** The organ whose leaders a text lists next: 永康市教育局领导班子现有3人。党委书记、局长某某；党委委员、副局长某某. */

import { classes } from "../../lexicon";
import { isMarkAt, type Span, NUMERALS } from "../../text";
import { composePost } from "./compose";
import { DELIMITER } from "./marks";
import type { PostContext } from "./post";
import type { PostScene } from "./scene";
import { readTitle } from "./title";
import { ALSO } from "./words";

/** 领导班子, 领导层 */
const LEADERSHIP = classes("post-cues/leadership");
/** 现有10人, 成员如下 behind it. */
const LISTED_NEXT = new RegExp(
  String.raw`^(?:成员)?(?:目前|现|共|由)*(?:有|为)?(?:\d+|[${NUMERALS}]+)[人名位]|^(?:成员)?(?:名单)?如下`,
  "u",
);
/** In characters, of what is read behind the word, and in front of it. */
const [LONGEST_COUNT, LONGEST_NAME] = [12, 30];

/** What a sentence hands on to each item of the list behind it, or goes on with, as an item does that ends in ；; null for most. */
export function announcedIn(scene: PostScene, sentence: Span, before: PostContext | null): PostContext | null {
  const { lattice } = scene;
  if (before && isMarkAt(lattice.text, sentence.end - 1, "；")) return before;
  const word = lattice.findLast(sentence, LEADERSHIP);
  // 其他领导|还有
  const follows = word && lattice.longest(word.end, ALSO) > 0;
  if (!word || !(follows || LISTED_NEXT.test(lattice.text.slice(word.end, word.end + LONGEST_COUNT)))) return null;
  let limit = word.start;
  while (limit > Math.max(sentence.start, word.start - LONGEST_NAME) && !DELIMITER.test(lattice.text[limit - 1]!))
    limit -= 1;
  const title = readTitle(scene, limit, { start: word.start, end: word.start });
  return title && title.body !== "" ? composePost(scene, title, null, false)[1] : null;
}
