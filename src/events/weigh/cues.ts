/** The classes of words of which it is told where they stand, beside a name, around it and in its article. */

import { classes, type ClassSet } from "../../lexicon";

const VERBS = [
  ["accompany", "appoint", "arrive", "attend", "chair", "lead", "meet"],
  ["meeting", "receive", "sign", "speech", "visit"],
].flat();
const CUES = [
  ["according", "accord", "act", "activity", "along", "announces", "apart", "around", "assembles", "assembly"],
  ["attending", "attends", "away", "begins-speech", "by", "calls-on", "career", "ceremony", "comes"],
  ["conducts", "convene", "convokes", "conveys", "deeds", "directive", "discipline", "done", "during", "elected"],
  ["everybody", "follows", "for", "gathers", "gave", "going", "held", "held-at", "held-there", "holds", "honoured"],
  ["in", "instruction", "instructs", "interviewed", "interviews", "invited", "is", "joins", "launches", "lay"],
  ["leads", "learned", "links", "listens", "made", "main-speech", "medium", "meeting", "must", "of", "of-old"],
  ["often", "once", "only-says", "opens-or-ends", "others", "party", "proclaims", "pronoun", "proposes", "receives"],
  ["reception", "relation", "reporter", "reports", "resume", "rite", "says", "screen", "sealed", "section", "serves"],
  ["sets-out", "severally", "signs", "soon", "speaks", "stresses", "studies", "sufferer", "talks", "tells", "thanks"],
  ["to", "to-reporter", "tours", "unveils", "visit", "will", "will-noun", "witness"],
].flat();

/** Each with its name. */
export const WORDS: readonly (readonly [string, ClassSet])[] = [
  ...VERBS.map((kind) => [kind, classes(`verbs/${kind}`)] as const),
  ...CUES.map((kind) => [`~${kind}`, classes(`event-cues/${kind}`)] as const),
];
