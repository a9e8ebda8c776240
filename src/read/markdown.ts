/** Markdown as plain text: the markup is left out, and every character that stays knows its place in the file. */

import { Traced } from "../text";

/** `## **章旭升**到[古山镇](x)调研` becomes 章旭升到古山镇调研; `1. 会议` becomes 会议, and a table keeps its bars. */
export function stripMarkdown(source: string): Traced {
  const markup = new Markup(source);
  return Traced.of(source).filter((at) => markup.isText(at));
}

/** Lines that are no text: underlines, rules, fences, definitions of references. */
const NO_TEXT = /^ {0,3}(?:=+|-{2,}|(?:[*_-] *){3,}|(?:```|~~~).*|\[[^\]]+\]:.*)$/u;
/** What a heading, a list item and a quotation begin with, behind the marks of quotations. */
const OPENING = /^(?:#{1,6}|[*+-]|\d{1,3}[.)]) +/u;
const TAG = /^<\/?[a-z]/iu;
/** What a backslash may stand before. */
const ESCAPED = /[!-/:-@[-`{-~]/u;

/**
 * Finds the markup in one pass over each line: whatever the line, each search for a closing mark begins where the last
 * one ended.
 */
class Markup {
  readonly #left: Uint8Array;

  constructor(private readonly source: string) {
    this.#left = new Uint8Array(source.length);
    this.#leaveFrontMatter();
    this.#leaveComments();
    let start = 0;
    for (const line of source.split("\n")) {
      this.#readLine(line.replace(/\r$/u, ""), start);
      start += line.length + 1;
    }
  }

  isText(at: number): boolean {
    return this.#left[at] === 0 || this.source[at] === "\n";
  }

  #leave(from: number, to: number): void {
    this.#left.fill(1, from, to);
  }

  #leaveFrontMatter(): void {
    if (!/^---\r?\n/u.test(this.source)) return;
    const end = /\n---(?=\r?\n|$)/u.exec(this.source);
    if (end) this.#leave(0, end.index + end[0].length);
  }

  #leaveComments(): void {
    for (let at = this.source.indexOf("<!--"); at >= 0;) {
      const end = this.source.indexOf("-->", at + 4);
      if (end < 0) return;
      this.#leave(at, end + 3);
      at = this.source.indexOf("<!--", end + 3);
    }
  }

  #readLine(line: string, start: number): void {
    if (NO_TEXT.test(line)) this.#leave(start, start + line.length);
    else {
      this.#leaveOpening(line, start);
      this.#leaveBrackets(line, start);
      this.#leaveEmphasis(line, start);
    }
  }

  #leaveOpening(line: string, start: number): void {
    const quoted = /^[ >]*/u.exec(line)![0];
    const depth = quoted.includes(">") ? quoted.length : 0;
    const opening = OPENING.exec(line.slice(quoted.length));
    this.#leave(start, start + (opening ? quoted.length + opening[0].length : depth));
    if (opening?.[0].startsWith("#"))
      this.#leave(start + line.replace(/#+\s*$/u, "").trimEnd().length, start + line.length);
  }

  /** Pictures and tags are left out whole, of links what is not their text. */
  #leaveBrackets(line: string, start: number): void {
    const next = new Next(line);
    for (let at = 0; at < line.length; at += 1) {
      const char = line[at]!;
      const picture = char === "!" && line[at + 1] === "[";
      if (char === "<" && TAG.test(line.slice(at, at + 3))) {
        const end = next.at(">", at);
        if (end === undefined) continue;
        this.#leave(start + at, start + end + 1);
        at = end;
      } else if (char === "[" || picture) {
        const link = linkAt(line, picture ? at + 1 : at, next);
        if (link === undefined) continue;
        this.#leave(start + at, start + (picture ? link.end : at + 1));
        this.#leave(start + link.close, start + link.end);
        // The text of a link may have tags and emphasis in it; a picture has nothing.
        if (picture) at = link.end - 1;
      } else if (char === "\\" && ESCAPED.test(line[at + 1] ?? "")) {
        this.#leave(start + at, start + at + 1);
        at += 1;
      }
    }
  }

  /** A run of marks closes the nearest one of its kind and length that is open. */
  #leaveEmphasis(line: string, start: number): void {
    const open = new Map<string, number>();
    for (const { 0: run, index } of line.matchAll(/\*+|~~+|`+|_+/gu)) {
      if (this.#left[start + index] === 1 || line[index - 1] === "\\") continue;
      const [before, behind] = [line[index - 1] ?? " ", line[index + run.length] ?? " "];
      const opener = open.get(run);
      const word = run.startsWith("_") ? /[\p{L}\p{N}]/u : undefined;
      if (opener !== undefined && /\S/u.test(before) && word?.test(behind) !== true) {
        this.#leave(start + opener, start + opener + run.length);
        this.#leave(start + index, start + index + run.length);
        open.delete(run);
      } else if (/\S/u.test(behind) && word?.test(before) !== true) open.set(run, index);
    }
  }
}

/** Where `](address)` or `][name]` of a link that begins at `[` stands. */
function linkAt(line: string, at: number, next: Next): { readonly close: number; readonly end: number } | undefined {
  const close = next.at("]", at);
  if (close === undefined) return undefined;
  const closing = { "(": ")", "[": "]" }[line[close + 1] ?? ""];
  const end = closing === undefined ? undefined : next.after(closing, close + 2);
  return end === undefined ? undefined : { close, end: end + 1 };
}

/** Where a character stands next; what was found is kept, so that asking from place to place goes over a line once. */
class Next {
  readonly #found = new Map<string, number>();

  constructor(private readonly line: string) {}

  at(char: string, from: number): number | undefined {
    return this.#look(char, char, from);
  }

  /** As `at`, for a second search that runs ahead of it. */
  after(char: string, from: number): number | undefined {
    return this.#look(`${char}${char}`, char, from);
  }

  #look(key: string, char: string, from: number): number | undefined {
    let found = this.#found.get(key) ?? -1;
    if (found < from) {
      const at = this.line.indexOf(char, from);
      found = at < 0 ? Infinity : at;
      this.#found.set(key, found);
    }
    return found === Infinity ? undefined : found;
  }
}
