/** Where sentences end; whoever goes through a text sentence by sentence cuts it here. */

import type { Span } from "./span";

/** Sentences and their halves between semicolons, closing quotes included: 会议召开。“要落实。” is two. */
export function sentencesOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(/[^。！？；\n]+[。！？；]?[”’）]*/gu)) {
    spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans;
}
