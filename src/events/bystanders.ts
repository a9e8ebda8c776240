/** Those whom a sentence names as if they took part, and who only spoke to a reporter or are spoken of. */

import { classes } from "../lexicon";
import type { PersonMention } from "../recognise";
import type { Field } from "../rules";

/** The role of those of whom a sentence does not say what they did. */
const NAMED = "role/named";
/** The rules by which somebody only speaks, or is only named. */
const SPEAKING: ReadonlySet<string> = new Set([NAMED, "role/stresses", "role/speaks", "role/first"]);
/** The rules that say of somebody that he spoke to a reporter, or had his words passed on. */
const VOICES: ReadonlySet<string> = new Set([
  "presence/asked",
  "presence/lay-voice",
  "presence/told-reporter",
  "presence/interviewed",
  "presence/passed-on",
  "presence/sent-by",
  "presence/sends-greeting",
  "presence/writes",
  "presence/instructed-on",
]);
/** 习近平主席 */
const STATESMAN = classes("event-cues/statesman");

/** Of one article, read in its order. */
export class Bystanders {
  private readonly voices = new Set<string>();

  /** Takes in why somebody was kept out of a sentence's event. */
  note(name: string, droppedBy: string): void {
    if (VOICES.has(droppedBy)) this.voices.add(name);
  }

  /**
   * Why somebody does not join an event that has him not: a reporter heard him before, as in 村民柯楠说，…。柯楠说，…, or
   * a speech goes on that names a head of state. Null where he joins.
   * @param rule - that gave him his role
   * @param alone - whether nobody else does what is told of him
   */
  refuse(
    field: Field,
    { name, end }: PersonMention,
    rule: string,
    { inSpeech, alone }: { readonly inSpeech: boolean; readonly alone: boolean },
  ): string | null {
    if (alone && SPEAKING.has(rule) && this.voices.has(name)) return "presence/voice";
    return SPEAKING.has(rule) && inSpeech && field.wordWithin(end, STATESMAN) > 0 ? "presence/in-speech" : null;
  }
}
