/** An article with what was found in it, and the way from a place in its text back to the file. */

import type { Article } from "../articles";
import type { Quote } from "../model";
import type { Page } from "../read";
import type { Recognised } from "../recognise";
import type { Span } from "../text";

export interface Story {
  readonly article: Article;
  readonly found: Recognised;
  readonly quoter: Quoter;
}

/** Turns spans of an article's text into quotations of the file. */
export class Quoter {
  constructor(
    private readonly page: Page,
    private readonly article: Article,
  ) {}

  /** @throws RangeError for an empty span, which has no place. */
  quote(span: Span): Quote {
    const place = this.article.body.locate(span);
    if (!place) throw new RangeError(`Quoter.quote: the span ${span.start}–${span.end} holds no character.`);
    const text = this.article.body.text.slice(span.start, span.end).replace(/\s/gu, "");
    return { ...place, line: this.page.lineIndex.lineAt(place.start), text };
  }
}
