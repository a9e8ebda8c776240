/** What is printed in front of an article tells which month its bare days belong to, and which day its 今天 is. */

import type { Article } from "../articles";
import type { Lexicon } from "../lexicon";
import type { Page } from "../read";
import { clockOf, stampIn, type Stamp } from "../recognise";
import { closed, printedBefore } from "./before";

/** In characters: a dateline, or the stamp of a page, with what stands between it and the text. */
const REACH = 160;

/** What the last date between the story before and an article's text says: 新华社杭州7月28日电. */
export function stampBefore(page: Page, article: Article, before: Article | undefined, lexicon: Lexicon): Stamp {
  const last = before?.body.locate({ start: 0, end: before.body.length });
  const start = article.body.locate({ start: 0, end: article.body.length })?.start ?? 0;
  const printed = printedBefore(page, article, REACH, last && last.end <= start ? last.end : 0);
  return printed === null ? clockOf(null) : stampIn(lexicon.automaton.read(closed(printed)));
}
