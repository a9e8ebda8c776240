/** Names of two surnames and a given name of two characters: 王洋|怡舟 is no 王洋怡, behind which no word begins. */

import type { Span } from "../../text";
import { endsName } from "./around";
import type { Scene } from "./scene";
import type { Scored } from "./scorer";
import { ACT, BEHIND, COMMON, COMMON_OR_KNOWN, HEAD, LITTLE, SPEECH, WORD } from "./words";

const WHOLE = 4;

/**
 * The name of four characters of which one of three is the beginning, wherever it stands on the page; undefined for most, as for
 * 王洋怡说.
 * @param startsAt - gives the stretches that start where the name does
 */
export function wholeGiven(
  scene: Scene,
  name: Span,
  startsAt: (start: number) => readonly Scored[],
): Scored | undefined {
  const { text } = scene;
  const whole = { start: name.start, end: name.start + WHOLE };
  if (name.end - name.start !== WHOLE - 1 || beginsWord(scene, name.end)) return undefined;
  if (!endsName(scene, whole.end) && !beginsWord(scene, whole.end)) return undefined;
  const longer = startsAt(name.start).find(({ proposal }) => proposal.end === whole.end && proposal.surname > 0);
  const called = text.slice(whole.start, whole.end);
  const short = text.slice(name.start, name.end);
  return longer && text.split(short).length === text.split(called).length ? longer : undefined;
}

/** Whether a word of any length begins here that may stand behind a name. */
function beginsWord({ lattice }: Scene, at: number): boolean {
  const any = [ACT, SPEECH, BEHIND, LITTLE, HEAD].some((set) => lattice.longest(at, set) > 0);
  return any || [COMMON, COMMON_OR_KNOWN, WORD].some((set) => lattice.longest(at, set) > 1);
}
