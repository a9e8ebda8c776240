/** HTML as a flat list of blocks: each stretch of text that a browser would set apart, and which element holds which. */

import { limitDepth } from "./html-depth";

/** A paragraph, heading, list item or table row; a `<br>` in it is a line end. */
export interface HtmlBlock {
  readonly text: string;
  /** How many of its characters are links. */
  readonly linked: number;
  /** 1 to 6 for `<h1>` to `<h6>`, else 0. */
  readonly heading: number;
  /** The element that it stands in, by its number. */
  readonly element: number;
}

/** Holds the blocks from `from` up to `to`. */
export interface HtmlElement {
  readonly name: string;
  /** The element around it; -1 for none. */
  readonly parent: number;
  readonly from: number;
  readonly to: number;
  /** Not shown, or named as what stands around an article or what its readers say: a reader would pass it over. */
  readonly aside: "hidden" | "around" | "comments" | null;
}

/** A time that a page marks as one. */
interface HtmlTime {
  readonly text: string;
  readonly block: number;
}

/** A web page taken apart. */
export interface HtmlPage {
  readonly title: string;
  /** By name, property or `itemprop`, in lower case and without white space. */
  readonly meta: ReadonlyMap<string, string>;
  /** Of `<time>`, as `datetime` or else as text, with the number of the block that holds it. */
  readonly times: readonly HtmlTime[];
  /** What stands in scripts. */
  readonly scripts: readonly string[];
  /** Of JSON-LD. */
  readonly linkedData: readonly string[];
  readonly blocks: readonly HtmlBlock[];
  /** Every element but for those inside a line, an outer one before those in it. */
  readonly elements: readonly HtmlElement[];
}

/** Reads a page however it is nested, and wherever it is cut off; scripts, comments and forms have no blocks. */
export function listBlocks(html: string): HtmlPage {
  const reader = new Reader();
  const { Parser }: typeof import("htmlparser2") = require("htmlparser2");
  new Parser(reader).end(limitDepth(html));
  return reader.page();
}

const UNSEEN = new Set(
  "style noscript template iframe svg math canvas object audio video map select option textarea button".split(" "),
);
const INLINE = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i img input ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr td th".split(
    " ",
  ),
);
/** Elements of which the parser sees no end. */
const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));

const AROUND_NAMES = new Set("nav footer aside dialog figcaption".split(" "));
/** Classes and ids of what stands around an article. */
const AROUND =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|crumbs?|breadcrumbs?|share|footer|copyright|sidebar|related|recommend|advert|ads?|pagination|pager|toolbar|login|search|friendlink)(?:$|[\s_-])/iu;
/** Classes and ids of what readers say. */
const COMMENTS = /(?:^|[\s_-])(?:comments?|pinglun|repl(?:y|ies))(?:$|[\s_-])/iu;

type Attributes = Readonly<Record<string, string>>;

interface Open {
  readonly name: string;
  /** Its number; -1 for an element inside a line. */
  readonly element: number;
  readonly unseen: boolean;
}

class Reader {
  #title: string | undefined;
  readonly #meta = new Map<string, string>();
  readonly #times: { text: string; block: number }[] = [];
  readonly #scripts: string[] = [];
  readonly #linkedData: string[] = [];
  readonly #blocks: HtmlBlock[] = [];
  readonly #elements: { name: string; parent: number; from: number; to: number; aside: HtmlElement["aside"] }[] = [];
  readonly #open: Open[] = [];
  /** The innermost element that is not inside a line. */
  #element = -1;
  #unseen = 0;
  #links = 0;
  #pre = 0;
  #heading = 0;
  #text: string[] = [];
  #linked = 0;

  onopentag(name: string, attributes: Attributes): void {
    if (attributes["content"] !== undefined) this.#addMeta(attributes);
    if (name === "time") this.#times.push({ text: attributes["datetime"] ?? "", block: this.#blocks.length });
    if (name === "br") this.#add("\n");
    else if (name === "td" || name === "th") this.#add(" ");
    else if (!INLINE.has(name)) this.#endBlock();
    if (name === "script") (isLinkedData(attributes) ? this.#linkedData : this.#scripts).push("");
    if (VOID.has(name)) return;
    const unseen = UNSEEN.has(name) || (INLINE.has(name) && isHidden(attributes));
    this.#open.push({ name, unseen, element: INLINE.has(name) ? -1 : this.#openElement(name, attributes) });
    this.#count(name, unseen, 1);
  }

  ontext(text: string): void {
    const inside = this.#open.at(-1)?.name;
    if (inside === "script") addTo(this.#scripts, this.#linkedData, text);
    else if (inside === "title") this.#title ??= text;
    else if (this.#unseen === 0) {
      const time = inside === "time" ? this.#times.at(-1) : undefined;
      if (time?.text === "") time.text = text;
      this.#add(this.#pre > 0 ? text : collapse(text));
    }
  }

  onclosetag(name: string): void {
    if (VOID.has(name)) return;
    if (!INLINE.has(name)) this.#endBlock();
    const open = this.#open.at(-1);
    // Of a page that is cut off inside a tag, the parser closes what it never opened.
    if (open?.name !== name) return;
    this.#open.pop();
    if (open.element >= 0) {
      const element = this.#elements[open.element]!;
      element.to = this.#blocks.length;
      this.#element = element.parent;
    }
    this.#count(open.name, open.unseen, -1);
  }

  page(): HtmlPage {
    this.#endBlock();
    return {
      title: collapse(this.#title ?? "").trim(),
      meta: this.#meta,
      times: this.#times,
      scripts: this.#scripts,
      linkedData: this.#linkedData,
      blocks: this.#blocks,
      elements: this.#elements,
    };
  }

  /** What is said first holds. */
  #addMeta(attributes: Attributes): void {
    const name = attributes["name"] ?? attributes["property"] ?? attributes["itemprop"] ?? "";
    const key = name.replace(/\s/gu, "").toLowerCase();
    if (!this.#meta.has(key)) this.#meta.set(key, attributes["content"]!.trim());
  }

  #openElement(name: string, attributes: Attributes): number {
    const from = this.#blocks.length;
    const aside = asideOf(name, attributes);
    this.#elements.push({ name, parent: this.#element, from, to: from, aside });
    this.#element = this.#elements.length - 1;
    return this.#element;
  }

  #count(name: string, unseen: boolean, step: 1 | -1): void {
    if (unseen) this.#unseen += step;
    if (name === "a") this.#links += step;
    if (name === "pre") this.#pre += step;
    if (/^h[1-6]$/u.test(name)) this.#heading = step > 0 ? Number(name[1]) : 0;
  }

  #add(text: string): void {
    if (this.#unseen > 0) return;
    this.#text.push(text);
    if (this.#links > 0) this.#linked += text.trim().length;
  }

  #endBlock(): void {
    if (this.#text.length > 0) {
      const lines = this.#text.join("").split("\n").map(trimLine);
      const text = lines.join("\n").replace(/^\n+/u, "").trimEnd();
      const [linked, heading, element] = [this.#linked, this.#heading, this.#element];
      if (text.trim() !== "") this.#blocks.push({ text, linked, heading, element });
    }
    this.#text = [];
    this.#linked = 0;
  }
}

function addTo(scripts: string[], linkedData: string[], text: string): void {
  const list = scripts.at(-1) === "" || linkedData.at(-1) !== "" ? scripts : linkedData;
  list[list.length - 1] += text;
}

function isLinkedData(attributes: Attributes): boolean {
  return attributes["type"]?.toLowerCase().includes("ld+json") === true;
}

function isHidden(attributes: Attributes): boolean {
  return (
    "hidden" in attributes ||
    attributes["aria-hidden"] === "true" ||
    /display\s*:\s*none/iu.test(attributes["style"] ?? "")
  );
}

function asideOf(name: string, attributes: Attributes): HtmlElement["aside"] {
  if (isHidden(attributes)) return "hidden";
  if (name === "html" || name === "body") return null;
  const isCalled = (names: RegExp): boolean =>
    names.test(attributes["class"] ?? "") || names.test(attributes["id"] ?? "");
  if (isCalled(COMMENTS)) return "comments";
  return AROUND_NAMES.has(name) || isCalled(AROUND) ? "around" : null;
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
