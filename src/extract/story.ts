/** An article with what was found in it, and the way from a place in its text back to the file. */

import type { Article } from "../articles";
import type { Quote } from "../model";
import { findText, type Page } from "../read";
import type { Recognised } from "../recognise";
import type { Span, Traced } from "../text";

export interface Story {
  readonly article: Article;
  readonly found: Recognised;
  readonly quoter: Quoter;
}

/** Turns spans of an article's text into quotations of the file, in the characters that the page is printed in. */
export class Quoter {
  constructor(
    private readonly page: Page,
    private readonly article: Article,
  ) {}

  /** @throws RangeError for an empty span, which has no place. */
  quote(span: Span): Quote {
    const place = this.article.body.locate(span);
    if (!place) throw new RangeError(`Quoter.quote: the span ${span.start}–${span.end} holds no character.`);
    const text = this.#asPrinted(this.article.body.slice(span.start, span.end)).replace(/\s/gu, "");
    return { ...place, line: this.page.lineIndex.lineAt(place.start), text };
  }

  /** The article's text. */
  body(): string {
    return this.#asPrinted(this.article.body);
  }

  /** A text without white space that stands somewhere on the page, such as a headline. */
  printed(text: string): string {
    if (this.page.script === "simplified") return text;
    return findText(this.page, text)?.as(this.page.printed) ?? text;
  }

  #asPrinted(text: Traced): string {
    return this.page.script === "simplified" ? text.text : text.as(this.page.printed);
  }
}
