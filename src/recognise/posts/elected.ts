/** Bodies whose term a text tells, and whose posts are named behind without them: 选举产生了某协会新一届领导机构，某某当选会长. */

import { composePost } from "./compose";
import { Affixes } from "./affixes";
import type { ContextAt } from "./handing";
import { DELIMITER } from "./marks";
import { stemOf } from "./parts";
import type { PostScene } from "./scene";
import { readTitle } from "./title";
import { TERM } from "./words";

/** In characters, from a mark to the term behind the body's name. */
const LONGEST = 40;

/** What each such body hands on to those who are elected behind it, by their end. */
export function electingBodies(scene: PostScene): readonly ContextAt[] {
  const { lattice, lexicon } = scene;
  const bodies = Affixes.of(lexicon, "whole-body", "own-body", "company-end");
  return lattice.all({ start: 0, end: lattice.text.length }, TERM).flatMap(({ start: end }): readonly ContextAt[] => {
    if (bodies.endOf(lattice.text.slice(Math.max(0, end - LONGEST), end)) < 2) return [];
    let limit = end;
    while (limit > Math.max(0, end - LONGEST) && !DELIMITER.test(lattice.text[limit - 1]!)) limit -= 1;
    const title = readTitle(scene, limit, { start: end, end });
    if (!title || stemOf(lexicon, title.body).length < 2) return [];
    return [{ end, context: composePost(scene, title, null, false)[1] }];
  });
}
