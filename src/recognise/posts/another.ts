/** Whether what reads as one organisation holds two of them: 布鲁塞尔与|欧盟委员会, 储罐|该公司. */

import { partsFields } from "./fields";
import type { PostScene } from "./scene";
import { behindHead, isBehindAddress, isInPlace, isOther, isThis } from "./starts";
import { behindGloss } from "./gloss";
import { isTold, levelAt } from "./told";
import { AND, BODY_OF_AREA, CAPITAL, FORMER, MEETS, PLACE_NAME, WHAT_IT_IS, WITH } from "./words";

/** 中央有关精神和|市委书记, 布鲁塞尔与|欧盟委员会: behind 和, an area with a body of its own begins another organisation, as does what is listed. */
export function holdsAnother(scene: PostScene, start: number, end: number): boolean {
  const { lattice, placeAt } = scene;
  // 在北京同|欧盟委员会
  const isAnother = (at: number): boolean => isOther(lattice, at) || placeAt.get(at)?.kind === "country";
  if (lattice.all({ start: start + 1, end }, WITH).some((word) => isAnother(word.end))) return true;
  // 储罐|该公司, 中国科学院院士|北京大学
  for (let at = start + 1; at < end; at += 1)
    if (
      isThis(lattice, at) ||
      behindHead(scene, at, start) === at ||
      isBehindRemark(scene, at) ||
      isBehindAddress(lattice, at)
    )
      return true;
  // 某国最大在野党|共同民主党
  if (lattice.all({ start, end }, WHAT_IT_IS).some((word) => end - word.end > 1)) return true;
  return lattice.all({ start: start + 1, end }, AND).some((and) => {
    if (partsFields(lattice, and.start) || isInPlace(scene, and.start)) return false;
    // 在河内与|某党中央
    if (lattice.is(and, MEETS) && isPlacesOnly(scene, start, and.start)) return true;
    // 某院俄罗斯与东欧研究所: both are what it is about.
    const place = lattice.longestBefore(and.start, PLACE_NAME);
    if (place > 0 && and.start - place > start) return false;
    const level = levelAt(lattice, and.end);
    // 武装与|前总统
    if (lattice.longest(and.end, FORMER) > 0) return true;
    if (placeAt.has(and.end) || (level > 0 && lattice.longest(and.end + level, BODY_OF_AREA) > 0)) return true;
    return isOther(lattice, and.end);
  });
}

/** （法新社）|某国联邦委员会: behind a bracket that says no place, whatever is told by its beginning starts afresh. */
function isBehindRemark(scene: PostScene, at: number): boolean {
  const { lattice } = scene;
  if (lattice.text[at - 1] !== "）" || !isTold(scene, at)) return false;
  const open = lattice.text.lastIndexOf("（", at - 1);
  return !lattice.is({ start: open + 1, end: at - 1 }, PLACE_NAME) && behindGloss(lattice, open) !== at;
}

/** 河内, 土耳其首都安卡拉: one place or several, and nothing else; 海洋 of 海洋与渔业局 is a town's short form, too. */
function isPlacesOnly({ lattice, placeAt }: PostScene, start: number, end: number): boolean {
  let at = start;
  while (at < end) {
    const next = placeAt.get(at)?.end ?? at + Math.max(lattice.longest(at, PLACE_NAME), lattice.longest(at, CAPITAL));
    if (next === at) return false;
    at = next;
  }
  return at === end;
}
