/** The presidium of a congress, which is of whose congress the text tells: 十四届全国人大一次会议…。主席团常务主席. */

import { NUMERALS } from "../../text";
import { classes } from "../../lexicon";
import { Affixes } from "./affixes";
import { DELIMITER } from "./marks";
import type { PostScene } from "./scene";
import { readTitle, type PrintedTitle } from "./title";

/** 人大, 人民代表大会 */
const CONGRESS = classes("post-cues/congress");
/** 第三次会议 behind it. */
const SESSION = new RegExp(String.raw`^第?[${NUMERALS}\d]+次(?:全体)?会议`, "u");
/** In characters, of what is read behind the congress, and in front of it. */
const [LONGEST_SESSION, LONGEST_NAME] = [12, 24];

/** The area whose congress is told of last before a title of its presidium; null for other titles, and where none is. */
export function areaOfCongress(scene: PostScene, { body, jurisdiction, start }: PrintedTitle): string | null {
  const { lattice, lexicon } = scene;
  if (jurisdiction !== null || !Affixes.of(lexicon, "presidium").has(body)) return null;
  const congress = lattice
    .all({ start: 0, end: start }, CONGRESS)
    .findLast(({ end }) => SESSION.test(lattice.text.slice(end, end + LONGEST_SESSION)));
  if (!congress) return null;
  let limit = congress.end;
  while (limit > Math.max(0, congress.end - LONGEST_NAME) && !DELIMITER.test(lattice.text[limit - 1]!)) limit -= 1;
  return readTitle(scene, limit, { start: congress.end, end: congress.end })?.jurisdiction?.name ?? null;
}
