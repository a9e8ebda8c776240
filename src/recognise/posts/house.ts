/** Heads that say what they head, which the text names: 局长 of the 教育局, 校长 of the 中学, 会长 of the 商会. */

import { Affixes } from "./affixes";
import { organsIn, type Organ } from "./organ";
import type { PostScene } from "./scene";
import type { PrintedTitle } from "./title";

/** What all such heads end in. */
const CHIEF = "长";

/** In characters, from the name of one organ among several to its head. */
const NEAR = 60;

/**
 * 局长 alone is of the only 局 that the text names, or of the last before, where it is near; undefined for other titles, and where
 * the text names none.
 */
export function ofHouse(scene: PostScene, title: PrintedTitle): PrintedTitle | undefined {
  const { body, jurisdiction, head, start } = title;
  if (jurisdiction !== null || body !== "" || !head.text.endsWith(CHIEF)) return undefined;
  const word = head.text.at(-2) ?? "";
  const schools = Affixes.of(scene.lexicon, "school");
  const isSchool = Affixes.of(scene.lexicon, "school-head").endOf(head.text) > 0;
  const fits = ({ body: name }: Organ): boolean => name.endsWith(word) || (isSchool && schools.endOf(name) > 0);
  const fitting = organsIn(scene).filter(fits);
  const before = fitting.findLast(({ end }) => end <= start);
  const isOnly = new Set(fitting.map((organ) => organ.body)).size === 1;
  const organ = isOnly ? fitting[0] : before && start - before.end <= NEAR ? before : undefined;
  return organ && { ...title, jurisdiction: organ.jurisdiction, body: organ.body };
}
