/** An article with what was found in it, and the way from a place in its text back to the file. */

import type { Article } from "../articles";
import type { Quote } from "../model";
import { findText, type Page } from "../read";
import type { Recognised } from "../recognise";
import type { Span, Traced } from "../text";
import type { Part } from "./continued";

/** An article, and what was found in the whole story that it is or is a part of. */
export interface Story {
  readonly article: Article;
  /** In the text of the whole story, of which the article may be a part. */
  readonly found: Recognised;
  readonly quoter: Quoter;
  readonly whole: Whole;
}

/** The text of a story with all its parts. What is cut within a sentence goes on in it, else a new paragraph begins. */
export class Whole {
  readonly text: string;
  /** Where the article of this page stands in it. */
  readonly own: Span;
  private readonly starts: readonly number[];

  /** @param before - the parts that stand before the article on other pages; `after` those behind it */
  constructor(
    readonly before: readonly Part[],
    article: Article,
    readonly after: readonly Part[],
  ) {
    const parts = [...before.map((part) => part.article), article, ...after.map((part) => part.article)];
    const starts: number[] = [];
    let text = "";
    for (const { body } of parts) {
      if (/[。！？…][”’』」）】]*$/u.test(text)) text += "\n";
      starts.push(text.length);
      text += body.text;
    }
    const start = starts[before.length]!;
    [this.text, this.own, this.starts] = [text, { start, end: start + article.body.length }, starts];
  }

  /** The part on an earlier page in which a place of the text stands, and that place there; undefined for all others. */
  earlier(at: number): { readonly part: Part; readonly at: number } | undefined {
    const index = this.starts.findLastIndex((start) => start <= at);
    const part = this.before[index];
    return part === undefined ? undefined : { part, at: at - this.starts[index]! };
  }
}

/** What OCR is surer of is hardly ever misread. */
const SURE = 0.9;

/** Turns spans of a story's text into quotations of the file, in the characters that the page is printed in. */
export class Quoter {
  constructor(
    private readonly page: Page,
    private readonly article: Article,
    private readonly own: Span = { start: 0, end: article.body.length },
  ) {}

  /**
   * What of a span stands on this page; undefined when nothing does.
   * @throws RangeError for an empty span, which has no place.
   */
  quote(span: Span): Quote | undefined {
    if (span.end <= span.start) throw new RangeError(`Quoter.quote: the span ${span.start}–${span.end} is empty.`);
    const start = Math.max(span.start, this.own.start) - this.own.start;
    const end = Math.min(span.end, this.own.end) - this.own.start;
    const place = this.article.body.locate({ start, end });
    if (!place) return undefined;
    const text = this.#asPrinted(this.article.body.slice(start, end)).replace(/\s/gu, "");
    const confidence = this.page.sureness(place);
    const line = this.page.lineIndex.lineAt(place.start);
    return { start: place.start, end: place.end, line, text, ...(confidence < SURE && { confidence }) };
  }

  /** Of several spans. */
  quotes(spans: readonly Span[]): readonly Quote[] {
    return spans.map((span) => this.quote(span)).filter((quote) => quote !== undefined);
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
