/** Clauses: what stands between two marks. */

import { isIdeograph, isMark, type Span } from "../text";

const CLAUSE_MARKS = "，。；：！？\n";
const SENTENCE_MARKS = "。！？；";

/** Whether words reach over the end of a clause. */
export function crosses(words: string): boolean {
  return holdsAny(words, CLAUSE_MARKS);
}

/** Whether words hold the end of a sentence. */
export function endsSentence(words: string): boolean {
  return holdsAny(words, SENTENCE_MARKS);
}

function holdsAny(words: string, marks: string): boolean {
  for (let at = 0; at < words.length; at += 1) if (isOne(words.charCodeAt(at), marks)) return true;
  return false;
}

/** Whether a code unit is one of some marks, which most are not. */
const isOne = (unit: number, marks: string): boolean => !isIdeograph(unit) && isMark(unit, marks);

/** The clauses of what a sentence tells. */
export function clausesOf(text: string, { start, end }: Span): readonly Span[] {
  const clauses: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && !isOne(text.charCodeAt(at), CLAUSE_MARKS)) continue;
    if (at > from) clauses.push({ start: from, end: at });
    from = at + 1;
  }
  return clauses;
}
