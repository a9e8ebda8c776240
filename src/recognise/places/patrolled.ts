/** 赴南溪巡河: the water that somebody goes along, though no table has it, or has a county of its name. */

import { classes } from "../../lexicon";
import { isHan } from "../../text";
import { unlistedPlace, type PlaceMention, type PlaceScene } from "./mention";
import { GOING, TOWARD } from "./words";

const PATROL = classes("place-cues/patrol");
const WATER = classes("suffixes/water");
/** In characters, its ending counted. */
const [SHORTEST, LONGEST] = [2, 6];

/** Every one of a text, in order: what stands between a verb of going and 巡河, if it ends as waters do. */
export function patrolledIn({ lattice, text }: PlaceScene): readonly PlaceMention[] {
  return lattice.all({ start: 0, end: text.length }, PATROL).flatMap(({ start: end }) => {
    const suffix = lattice.longestBefore(end, WATER);
    if (suffix === 0) return [];
    for (let start = end - 1; start >= Math.max(0, end - LONGEST) && isHan(text[start]); start -= 1) {
      if (lattice.longestBefore(start, GOING) === 0 && lattice.longestBefore(start, TOWARD) === 0) continue;
      if (end - start < SHORTEST || end - start <= suffix) return [];
      return [unlistedPlace(text, { start, end }, "water", "places/patrolled")];
    }
    return [];
  });
}
