/** Names of two characters that are set as wide as those of three: 市长陈 强. */

import { isHan } from "../../text";
import { proposeNames, type Proposal } from "./classify";
import type { NameModel } from "./model";
import { stretchesAt, Tally, type NameShapes } from "./stretches";

/** How much of the text around is looked at. */
const AROUND = 10;

/** A surname and the character behind the space after it, where closing the gap leaves a name; each with the gap in its span. */
export function proposeWide(text: string, shapes: NameShapes, model: NameModel): readonly Proposal[] {
  const found: Proposal[] = [];
  for (const { index: gap } of text.matchAll(/ /gu)) {
    const start = gap - 1;
    if (start < 0 || !isHan(text[gap + 1]) || shapes.surnameAt(text[start]!, 0) !== 1) continue;
    const from = Math.max(0, start - AROUND);
    const closed = text.slice(from, gap) + text.slice(gap + 1, gap + 1 + AROUND);
    const name = proposeNames(closed, [stretchesAt(closed, start - from, shapes)], Tally.NONE, model).find(
      ({ end }) => end === start - from + 2,
    );
    if (name) found.push({ start, end: gap + 2, surname: 1, odds: name.odds, startOdds: name.startOdds });
  }
  return found;
}
