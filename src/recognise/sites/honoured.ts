/** 向无名烈士纪念碑献花, 向永拓寺赠送贺幛: what somebody gives something to is a site where its last word ends one. */

import { classes } from "../../lexicon";
import { isMarkAt, type Span } from "../../text";
import type { SiteScene } from "./mention";

const TOWARD = classes("site-cues/toward");
const GIVEN = classes("site-cues/given");
const BUILT = classes("suffixes/museum", "suffixes/religion", "suffixes/culture", "suffixes/park");
const OF = classes("site-cues/of", "site-cues/late");

/** In characters; a name of fewer may be that of anything, and one of more is a clause. */
const [SHORTEST, LONGEST] = [3, 30];
const STOPS = "，。；：！？、\n";

/** A name between 向 and what is given to it, with the place where its last word begins. */
interface Honoured extends Span {
  readonly suffix: number;
}

/** Every one of a text, in order; of 位于大街的雕像 and 已故总统雕像, only what stands behind 的 and 已故. */
export function honouredIn({ lattice, text }: SiteScene): readonly Honoured[] {
  return lattice.all({ start: 0, end: text.length }, GIVEN).flatMap(({ start: end }): readonly Honoured[] => {
    const suffix = end - lattice.longestBefore(end, BUILT);
    if (suffix === end) return [];
    let start = suffix;
    let of = 0;
    while (start > Math.max(0, suffix - LONGEST) && lattice.longestBefore(start, TOWARD) === 0) {
      if (isMarkAt(text, start - 1, STOPS)) return [];
      if (of === 0 && lattice.longestBefore(start, OF) > 0) of = start;
      start -= 1;
    }
    if (lattice.longestBefore(start, TOWARD) === 0) return [];
    const from = Math.max(start, of);
    return end - from >= SHORTEST ? [{ start: from, end, suffix }] : [];
  });
}
