/** Which posts are not only, or not at all, of who is named next. */

import type { Waiting } from "./handing";
import type { PostScene } from "./scene";
import type { PrintedTitle } from "./title";
import { ENVOY, MEMBER, RANK, SOLE } from "./words";

/** 副市长某某和某某 are both; 市委书记某某和某某 never. */
export function isOfMany({ lattice }: PostScene, { title: { head }, collective }: Waiting): boolean {
  return collective || lattice.longest(head.start, RANK) > 0 || lattice.holds(head, MEMBER);
}

/** 某协会会长某某、某某: the second is somebody else. */
export function isSole(scene: PostScene, waiting: Waiting): boolean {
  const { head, body, jurisdiction } = waiting.title;
  if (isOfMany(scene, waiting) || (body === "" && jurisdiction === null)) return false;
  return scene.lattice.longest(head.start, SOLE) === head.text.length;
}

/** What stands between the posts of one person. */
const LIST = /[，、；兼（）]/u;

/** 联合国秘书长|某地问题特别代表某某: the title before, which ends at `before`, is of who sends him. */
export function isEnvoy({ lattice }: PostScene, before: number, { start, head }: PrintedTitle): boolean {
  return lattice.longest(head.start, ENVOY) > 0 && !LIST.test(lattice.text.slice(before, start));
}
