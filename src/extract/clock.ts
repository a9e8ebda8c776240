/** Which month the bare days of an article belong to: 29日 below 新华社杭州7月28日电 is one of July. */

import type { Article } from "../articles";
import type { Lexicon } from "../lexicon";
import type { Page } from "../read";
import { clockOf, recogniseDates } from "../recognise";

/** In characters: a dateline, or the stamp of a page, with what stands between it and the text. */
const REACH = 160;

/**
 * The month of the last date between the story before and an article's text, as `--07` or `2023-07`; null where none is
 * printed there.
 */
export function monthBefore(
  page: Page,
  article: Article,
  before: Article | undefined,
  lexicon: Lexicon,
): string | null {
  const place = article.body.locate({ start: 0, end: article.body.length });
  if (!place) return null;
  const last = before?.body.locate({ start: 0, end: before.body.length });
  const from = Math.max(last && last.end <= place.start ? last.end : 0, place.start - REACH);
  const dates = recogniseDates(lexicon.automaton.read(page.printed.slice(from, place.start)), clockOf(null));
  const value = dates.findLast((date) => date.value !== null && !date.value.startsWith("---"))?.value;
  return value === undefined ? null : value!.slice(0, value!.startsWith("--") ? 4 : 7);
}
