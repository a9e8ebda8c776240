/** Heads with the level of their area in them, which no body stands in front of: 市长, 副县长, 保定市长. */

import { Affixes } from "./affixes";
import type { Post, PostContext } from "./post";
import { areaOfLevel, areaPointedTo } from "./levels";
import type { PostScene } from "./scene";
import type { PrintedTitle } from "./title";
import { CHIEF } from "./words";

/** The body of whoever is called by the level alone: 市长 is head of its 政府. */
const GOVERNMENT = "政府";

/** 市 of 副市长, whose level stands in the head itself; null for other heads. */
export function chiefLevel({ lattice }: PostScene, { head }: PrintedTitle): string | null {
  const length = lattice.longest(head.start, CHIEF);
  return length === 0 ? null : lattice.text.slice(head.start + length - 2, head.start + length - 1);
}

/** In characters: the name of a town without its level. */
const LONGEST_TOWN = 3;
/** In characters: the name of a county without its level. */
const LONGEST_AREA = 8;

/** 保定 of 保定市长: the level is the head's first character, and no dictionary has the rest; null for none. */
export function shortArea({ lexicon }: PostScene, { jurisdiction, body }: PrintedTitle, level: string): string | null {
  // 彰化县北斗镇长: no dictionary need have the town.
  const isTown = Affixes.of(lexicon, "small-area").has(level) && body.length > 1 && body.length <= LONGEST_TOWN;
  if (jurisdiction !== null) return isTown && jurisdiction.surface.length > 1 ? body + level : null;
  // 某党台南市长: whose party it is stands in front.
  for (let from = Math.max(0, body.length - LONGEST_AREA); from <= body.length - 2; from += 1) {
    const [division] = lexicon.divisionsNamed(body.slice(from) + level);
    if (division) return division.name;
  }
  return null;
}

/** Its post, and what it hands on: the area that was named before with that level, else the nearest. */
export function chiefOf(
  scene: PostScene,
  { start, head, status }: PrintedTitle,
  context: PostContext | null,
  level: string,
): readonly [Post, PostContext] {
  const handed = context?.area?.endsWith(level) ? context.area : null;
  const area = handed ?? areaPointedTo(scene, level, start) ?? areaOfLevel(scene, level) ?? context?.area ?? null;
  return [
    { text: head.text, of: area, status },
    { surface: context?.surface ?? level, area, body: GOVERNMENT, of: area },
  ];
}
