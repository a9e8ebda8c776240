/** Text becomes a page: widths and script folded, lines cleaned, with what the page knows of itself left to find. */

import { createHash } from "node:crypto";

import { UsageError } from "../errors";
import { firstAtOrAfter, fold, LineIndex, Traced, type Span } from "../text";
import { decode } from "./decode";
import type { PageFormat, Print } from "../model";
import type { Given } from "./given";
import type { Head } from "./html-head";
import { cleanLines, type Line } from "./line";
import { scriptOf, simplify, type Script } from "./script";

/** A page, ready to be taken apart into articles. */
export interface Page {
  /** The file as named by the caller, with forward slashes; a page of a .jsonl has its id behind it: `may.jsonl#a1`. */
  readonly source: string;
  /** Of the bytes, or of the line of a .jsonl, in hexadecimal. */
  readonly sha256: string;
  readonly format: PageFormat;
  /** Of a .jsonl, the line that the page stands in, from 1; absent for others. */
  readonly number?: number;
  /** As `TextDecoder` names it; null for the formats that settle it themselves. */
  readonly encoding: string | null;
  /** How sure the encoding is, from 0 to 1. */
  readonly confidence: number;
  /** The text that offsets count in: the decoded file, or what was taken out of the HTML, PDF, Word or JSON. */
  readonly raw: string;
  /** The same with widths folded, in the characters of the page. */
  readonly printed: string;
  readonly script: Script;
  readonly lineIndex: LineIndex;
  /** In simplified characters. */
  readonly lines: readonly Line[];
  /** What the line of a .jsonl says outright. */
  readonly given: Given;
  /** What a web page says of itself; its headline in simplified characters. */
  readonly head: Head;
  /** Where `raw` stands on paper, if it was printed; what was recognised in pictures says how sure it is. */
  readonly print: Print | null;
  /** How sure the least sure character of a stretch of `raw` is: 1 where nothing was recognised in a picture. */
  readonly sureness: (span: Span) => number;
}

/** What a format's reader takes out of a file. */
interface Content {
  readonly source: string;
  readonly bytes: Uint8Array | string;
  readonly format: PageFormat;
  readonly raw: string;
  readonly number?: number;
  /** What of `raw` is text and no markup; all of it unless said otherwise. */
  readonly text?: Traced;
  readonly encoding?: string;
  readonly confidence?: number;
  readonly given?: Given;
  readonly head?: Head;
  readonly print?: Print;
}

/** In characters: a whole issue of a newspaper has a quarter of it. */
const LONGEST_TEXT = 1_000_000;
/** In characters: a page without a single line end has a tenth of it. */
const LONGEST_LINE = 100_000;

/**
 * The lines are made when they are first asked for: many a page is only looked at to see whether it has anything.
 * @throws UsageError for text that is empty, or far longer than a page.
 */
export function makePage({ source, bytes, ...content }: Content): Page {
  requirePageful(content.raw);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return new TextPage({ source: source.replaceAll("\\", "/"), sha256, ...content });
}

class TextPage implements Page {
  readonly source: string;
  readonly sha256: string;
  readonly format: PageFormat;
  readonly number?: number;
  readonly encoding: string | null;
  readonly confidence: number;
  readonly raw: string;
  readonly given: Given;
  readonly print: Print | null;
  #printed?: string;
  #script?: Script;
  #lineIndex?: LineIndex;
  #lines?: readonly Line[];

  constructor(private readonly content: Omit<Content, "bytes"> & { readonly sha256: string }) {
    [this.source, this.sha256, this.raw] = [content.source, content.sha256, content.raw];
    [this.format, this.encoding, this.confidence] = [content.format, content.encoding ?? null, content.confidence ?? 1];
    [this.given, this.print] = [content.given ?? {}, content.print ?? null];
    if (content.number !== undefined) this.number = content.number;
  }

  sureness({ start, end }: Span): number {
    const runs = this.print?.runs ?? [];
    let least = 1;
    for (let at = Math.max(0, firstAtOrAfter(runs, start) - 1); at < runs.length && runs[at]!.start < end; at += 1) {
      const { confidence = [], ...run } = runs[at]!;
      for (const one of confidence.slice(Math.max(0, start - run.start), end - run.start)) least = Math.min(least, one);
    }
    return least;
  }

  get printed(): string {
    return (this.#printed ??= fold(this.raw));
  }

  get script(): Script {
    return (this.#script ??= scriptOf(this.raw));
  }

  get lineIndex(): LineIndex {
    return (this.#lineIndex ??= new LineIndex(this.raw));
  }

  get head(): Head {
    const { head = {} } = this.content;
    return head.headline === undefined ? head : { ...head, headline: this.#matched(fold(head.headline)) };
  }

  get lines(): readonly Line[] {
    return (this.#lines ??= this.#readLines());
  }

  #readLines(): readonly Line[] {
    const { text = Traced.of(this.raw) } = this.content;
    return cleanLines(text.rewrite(text.as(this.#matched(this.printed))));
  }

  /** In the characters that everything later goes by. */
  #matched(text: string): string {
    return this.script === "traditional" ? simplify(text) : text;
  }
}

/** The text of each page without white space, made when it is first asked for. */
const squeezed = new WeakMap<Page, Traced>();

/** Where a text without white space stands on a page; undefined where it does not. */
export function findText(page: Page, text: string): Traced | undefined {
  const whole = squeezed.get(page) ?? Traced.join(page.lines.map((line) => squeeze(line.text)));
  squeezed.set(page, whole);
  const start = whole.text.indexOf(text);
  return start < 0 || text === "" ? undefined : whole.slice(start, start + text.length);
}

const squeeze = (line: Traced): Traced => line.filter((at) => line.text[at] !== " ");

/** What is longer is no page, and would only be waited for. */
function requirePageful(text: string): void {
  if (text.trim() === "") throw new UsageError("is empty");
  if (text.length > LONGEST_TEXT) {
    throw new UsageError(`holds ${text.length} characters, and a page at most ${LONGEST_TEXT}; split it`);
  }
  const ends = /[\n\r]/gu;
  for (let [start, line] = [0, 1]; text.length - start > LONGEST_LINE; [start, line] = [ends.lastIndex, line + 1]) {
    if ((ends.test(text) ? ends.lastIndex - 1 : text.length) - start > LONGEST_LINE)
      throw new UsageError(`has more than ${LONGEST_LINE} characters in line ${line}; break it into paragraphs`);
  }
}

/**
 * Reads the bytes of one plain text; a few broken characters are left in it without a word.
 * @throws UsageError when they are empty, binary, damaged or in no known encoding; the message has no file name.
 */
export function readPage(source: string, bytes: Uint8Array, encoding?: string): Page {
  const { text, ...found } = decode(bytes, encoding);
  return makePage({ source, bytes, format: "txt", raw: text, ...found });
}
