/** HTML as a flat list of blocks: each stretch of text that a browser would set apart, and which element holds which. */

import { Parser } from "htmlparser2";

/** A paragraph, heading, list item or table row; a `<br>` in it is a line end. */
export interface HtmlBlock {
  readonly text: string;
  /** How many of its characters are links. */
  readonly linked: number;
  /** 1 to 6 for `<h1>` to `<h6>`, else 0. */
  readonly heading: number;
}

/** The blocks from `from` up to `to`. */
export interface HtmlElement {
  readonly from: number;
  readonly to: number;
}

export interface HtmlPage {
  readonly title: string;
  /** By name or property. */
  readonly meta: ReadonlyMap<string, string>;
  readonly blocks: readonly HtmlBlock[];
  /** Every element that holds text, an outer one before those in it. */
  readonly elements: readonly HtmlElement[];
}

/**
 * Reads a page however it is nested. What no reader sees (scripts, comments, hidden elements) is left out, and so is
 * what stands around an article, unless the page then has nothing.
 */
export function listBlocks(html: string): HtmlPage {
  const page = readBlocks(html, new Reader(true));
  return page.blocks.length > 0 ? page : readBlocks(html, new Reader(false));
}

function readBlocks(html: string, reader: Reader): HtmlPage {
  new Parser(reader).end(html);
  return reader.page();
}

const UNSEEN = new Set(
  "script style noscript template iframe svg math canvas object audio video map select option textarea button nav footer aside dialog".split(
    " ",
  ),
);
const INLINE = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i img input ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr td th".split(
    " ",
  ),
);
/** Elements of which the parser sees no end. */
const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));

/** Classes and ids of what stands around an article. */
const AROUND =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|crumbs?|breadcrumbs?|share|footer|copyright|sidebar|related|recommend|comments?|advert|ads?|pagination|pager|toolbar|login|search|friendlink)(?:$|[\s_-])/iu;

interface Open {
  readonly name: string;
  readonly element: number;
  readonly unseen: boolean;
}

class Reader {
  #title = "";
  readonly #meta = new Map<string, string>();
  readonly #blocks: HtmlBlock[] = [];
  readonly #elements: { from: number; to: number }[] = [];
  readonly #open: Open[] = [];
  #unseen = 0;
  #links = 0;
  #pre = 0;
  #heading = 0;
  #text = "";
  #linked = 0;

  /** @param narrow - whether to judge by classes and ids what is no article */
  constructor(private readonly narrow: boolean) {}

  onopentag(name: string, attributes: Attributes): void {
    if (name === "meta")
      this.#meta.set(attributes["name"] ?? attributes["property"] ?? "", attributes["content"] ?? "");
    if (name === "br") this.#add("\n");
    else if (name === "td" || name === "th") this.#add(" ");
    else if (!INLINE.has(name)) this.#endBlock();
    if (VOID.has(name)) return;
    const unseen = UNSEEN.has(name) || isHidden(attributes) || (this.narrow && isAround(name, attributes));
    this.#open.push({ name, unseen, element: this.#elements.length });
    this.#elements.push({ from: this.#blocks.length, to: this.#blocks.length });
    this.#count(name, unseen, 1);
  }

  ontext(text: string): void {
    if (this.#unseen > 0) return;
    if (this.#open.at(-1)?.name === "title") this.#title += text;
    else this.#add(this.#pre > 0 ? text : collapse(text));
  }

  onclosetag(name: string): void {
    if (VOID.has(name)) return;
    if (!INLINE.has(name)) this.#endBlock();
    const { element, unseen } = this.#open.pop()!;
    this.#elements[element]!.to = this.#blocks.length;
    this.#count(name, unseen, -1);
  }

  page(): HtmlPage {
    this.#endBlock();
    return {
      title: collapse(this.#title).trim(),
      meta: this.#meta,
      blocks: this.#blocks,
      elements: this.#elements.filter(({ from, to }) => from < to),
    };
  }

  #count(name: string, unseen: boolean, step: 1 | -1): void {
    if (unseen) this.#unseen += step;
    if (name === "a") this.#links += step;
    if (name === "pre") this.#pre += step;
    if (/^h[1-6]$/u.test(name)) this.#heading = step > 0 ? Number(name[1]) : 0;
  }

  #add(text: string): void {
    if (this.#unseen > 0) return;
    this.#text += text;
    if (this.#links > 0) this.#linked += text.length;
  }

  #endBlock(): void {
    const lines = this.#text.split("\n").map(trimLine);
    const text = lines.join("\n").replace(/^\n+|\n+$/gu, "");
    if (text.trim() !== "") this.#blocks.push({ text, linked: this.#linked, heading: this.#heading });
    this.#text = "";
    this.#linked = 0;
  }
}

type Attributes = Readonly<Record<string, string>>;

function isHidden(attributes: Attributes): boolean {
  return (
    "hidden" in attributes ||
    attributes["aria-hidden"] === "true" ||
    /display\s*:\s*none/iu.test(attributes["style"] ?? "")
  );
}

function isAround(name: string, attributes: Attributes): boolean {
  if (name === "html" || name === "body") return false;
  return AROUND.test(attributes["class"] ?? "") || AROUND.test(attributes["id"] ?? "");
}

/** White space as a browser sets it: a line end between two Chinese characters is none, all other runs are one space. */
function collapse(text: string): string {
  return text
    .replace(/(?<=[\u2e80-\uffef])[ \t]*[\n\r][ \t\n\r]*(?=[\u2e80-\uffef])/gu, "")
    .replace(/[ \t\n\r]+/gu, " ");
}

/** Without spaces at its ends; two or more wide ones at its beginning, of whatever kind, are an indentation. */
function trimLine(line: string): string {
  const [blank] = /^[\s\u3000]*/u.exec(line)!;
  const indented = blank.replace(/[ \t]/gu, "").length >= 2;
  return (
    (indented ? "\u3000\u3000" : "") +
    line
      .slice(blank.length)
      .replace(/\u00a0/gu, " ")
      .trimEnd()
  );
}
