/** Heads that the body named before cannot have: 行长 behind a 宣传部, 局长 behind a 街道, 总监 behind a government. */

import type { Lexicon } from "../../lexicon";
import { Affixes } from "./affixes";
import type { PostContext } from "./post";
import type { PrintedTitle } from "./title";

/** What heads of a 局 or 行 end in. */
const CHIEF = "长";

/** 宣传部副部长某某，|副行长|某某: whether a head says what it heads, and the body that was named before is none. */
export function isMisfit(lexicon: Lexicon, { jurisdiction, body, head }: PrintedTitle, before: PostContext): boolean {
  const named = before.body || (before.area ?? "");
  if (jurisdiction !== null || body !== "" || named === "") return false;
  if (isState(lexicon, before) && Affixes.of(lexicon, "of-company").endOf(head.text) > 0) return true;
  const word = headedBy(head.text);
  // 财政部长 says itself of what.
  const rank = head.text.slice(0, -2);
  const isBare = rank === "" || Affixes.of(lexicon, "rank").has(rank);
  return isBare && Affixes.of(lexicon, "headed").has(word) && !named.includes(word);
}

/** 副市长某某、|局长|某某: whose organ such a head has at least, which is that of the government named before; null for others. */
export function areaOfMisfit(lexicon: Lexicon, { head }: PrintedTitle, before: PostContext): string | null {
  const isOrgan = Affixes.of(lexicon, "department").has(headedBy(head.text));
  return isOrgan && isState(lexicon, before) ? before.area : null;
}

/** 局 of 副局长; empty for other heads. */
const headedBy = (head: string): string => (head.endsWith(CHIEF) ? (head.at(-2) ?? "") : "");

/** 政府, 委, or a county or larger alone, as in 永康市|副市长. */
const isState = (lexicon: Lexicon, { body, area, surface }: PostContext): boolean =>
  body === ""
    ? surface !== "" && Affixes.of(lexicon, "small-area").endOf(area ?? surface) === 0
    : Affixes.of(lexicon, "government", "committee").has(body);
