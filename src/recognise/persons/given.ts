/** Names of two surnames and a given name of two characters: 王洋|怡舟 is no 王洋怡, behind which no word begins. */

import { isHan, type Span } from "../../text";
import { endsName } from "./around";
import type { Scene } from "./scene";
import { ACT, BEHIND, COMMON, COMMON_OR_KNOWN, CREDIT_BEHIND, HEAD, LITTLE, SPEECH, WORD } from "./words";

const WHOLE = 4;

/**
 * The name of four characters of which one of three is the beginning, wherever it stands in the text, with one thing behind it
 * here and another there; undefined for most, as for 王洋怡说.
 */
export function wholeGiven(scene: Scene, name: Span): Span | undefined {
  const { text } = scene;
  const whole = { start: name.start, end: name.start + WHOLE };
  if (name.end - name.start !== WHOLE - 1 || !isHan(text[name.end]) || beginsWord(scene, name.end)) return undefined;
  if (!endsName(scene, whole.end) && !beginsWord(scene, whole.end)) return undefined;
  const called = text.slice(whole.start, whole.end);
  const short = text.slice(name.start, name.end);
  const behind = text.split(called).slice(1);
  const goOn = new Set(behind.map((rest) => rest[0]));
  return isHanOnly(called) && goOn.size > 1 && text.split(short).length === behind.length + 1 ? whole : undefined;
}

const isHanOnly = (text: string): boolean => /^\p{Script=Han}+$/u.test(text);

/** Whether a word of any length begins here that may stand behind a name. */
export function beginsWord({ lattice }: Scene, at: number): boolean {
  const any = [ACT, SPEECH, BEHIND, LITTLE, HEAD, CREDIT_BEHIND].some((set) => lattice.longest(at, set) > 0);
  return any || [COMMON, COMMON_OR_KNOWN, WORD].some((set) => lattice.longest(at, set) > 1);
}
