/** What is printed in front of an article's text: the stamp of its page, its dateline, its byline. */

import type { Article } from "../articles";
import type { Page } from "../read";

/** Spaces and line ends inside words: 8 月 17 日, 新 华 社, and 1 7 before 日; what parts numbers stays (2023-08-17 20:15). */
const INSIDE = /(?<=[\p{Script=Han}（）])\s+|\s+(?=[\p{Script=Han}（）])|(?<=(?<!\d)\d)\s+(?=\d\s*[月日])/gu;

/** Of what is printed before an article's text, from `from` on, so many characters at most; null for an article of no place. */
export function printedBefore(page: Page, { body }: Article, reach: number, from = 0): string | null {
  const place = body.locate({ start: 0, end: body.length });
  return place ? page.printed.slice(Math.max(from, place.start - reach), place.start) : null;
}

/** Without the spaces that a wide setting puts into words. */
export const closed = (text: string): string => text.replace(INSIDE, "");
