/** A sentence as the event rules see it: what it tells, without what somebody says in it. */

import { classes } from "../lexicon";
import { firstAtOrAfter, isHan, overlaps, sentencesOf, type Span } from "../text";
import { endsSentence } from "./clauses";
import type { Report } from "./report";
import { TOLD_RULES } from "./rules/told";

/** A sentence of an article; all offsets are in the article's text. */
export interface Sentence extends Span {
  /** Up to the words of a speaker: of 章立方检查时强调，要…, what stands before 要. */
  readonly told: Span;
  /** Goes on with the sentence before it. */
  readonly afterSemicolon: boolean;
  /** It ends in the words of a speaker. */
  readonly speaks: boolean;
  /** Begins a paragraph. */
  readonly first: boolean;
}

const SECTION = classes("event-cues/section");
const PAUSES = "，…";
const PAUSE = /[，。；！？、]/u;
/** In characters, of what quotation marks name and nobody says. */
const LONGEST_NAME = 12;
/** A section's own name is no longer: 成华|. */
const LONGEST_SECTION = 6;

/** The sentences of a report in order; those that are a quotation from end to end tell nothing. */
export function sentencesIn(report: Report): readonly Sentence[] {
  const { text } = report;
  const speeches = speechesIn(text);
  return sentencesOf(text).map((span) => ({
    afterSemicolon: text[span.start - 1] === "；",
    first: span.start === 0 || text[span.start - 1] === "\n",
    ...span,
    ...toldIn(report, span, speeches),
  }));
}

/** Whether a sentence begins another section of its article: 成华|, ■, 资料链接. */
export function beginsSection({ text, found }: Report, { start, first }: Sentence): boolean {
  const bar = text.slice(start, start + LONGEST_SECTION + 1).indexOf("|");
  return (first && bar > 0) || (first && found.lattice.longest(start, SECTION) > 0);
}

/** Quotations that are speech: whole sentences, or what stands behind a colon; not the names of things (“夏送清凉”). */
function speechesIn(text: string): readonly Span[] {
  const speeches: Span[] = [];
  let stop = -1;
  for (let start = text.indexOf("“"); start >= 0;) {
    // Thousands may open before one closes.
    if (stop < start) stop = text.indexOf("”", start);
    if (stop < 0) stop = text.length;
    const next = text.indexOf("“", start + 1);
    // A mark that nothing closes before the next one opens begins no speech.
    if (next >= 0 && next < stop && stop < text.length && text[next - 1] !== "\n") {
      start = next;
      continue;
    }
    const end = Math.min(text.length, stop + 1);
    const inner = text.slice(start + 1, end - 1);
    const whole = endsSentence(inner) || PAUSES.includes(inner.at(-1) ?? "");
    // 原标题：“八一”走访: a name goes on in the words behind it.
    const isName = isHan(text[end]) && inner.length <= LONGEST_NAME && !PAUSE.test(inner);
    if (whole || (text[start - 1] === "：" && !isName)) speeches.push({ start, end });
    start = text.indexOf("“", end);
  }
  return speeches;
}

function toldIn(report: Report, sentence: Span, speeches: readonly Span[]): Pick<Sentence, "told" | "speaks"> {
  let { start } = sentence;
  let { end } = sentence;
  // They are in order and share nothing.
  const before = speeches[firstAtOrAfter(speeches, start + 1) - 1];
  if (before !== undefined && before.end > start) start = Math.min(before.end, end);
  const quoted = speeches[firstAtOrAfter(speeches, start + 1)];
  if (quoted !== undefined && overlaps(quoted, { start, end })) end = quoted.start;
  let speaks = false;
  const { field } = report;
  for (const hit of TOLD_RULES.all(field, { start, end }))
    if (hit.rule.gives === "start") start = Math.max(start, hit.end);
  const hits = TOLD_RULES.all(field, { start, end: Math.max(start, end) });
  const asked = hits.filter(({ rule }) => rule.gives === "on");
  for (const hit of hits) {
    if (hit.rule.gives === "nothing") return { told: { start, end: start }, speaks: false };
    if (hit.rule.gives === "until") end = Math.min(end, hit.start);
    if (hit.rule.gives !== "end" || asked.some((on) => on.start <= hit.start && hit.start < on.end)) continue;
    end = Math.min(end, hit.end);
    speaks = true;
  }
  return { told: { start, end: Math.max(start, end) }, speaks };
}
