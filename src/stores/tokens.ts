/** The words and signs of a statement in Cypher, as the engines see them: without what stands in texts and comments. */

/** One word, name or sign. */
export interface Token {
  /**
   * `word`: a keyword, a name, a number or `$parameter`; `name`: one in backticks, which can be no keyword; `text`: a
   * string; `sign`: a character of any other kind.
   */
  readonly kind: "word" | "name" | "text" | "sign";
  /** As it stands in the statement; a name without its backticks, a text as `''`. */
  readonly text: string;
}

/** A statement that the engines might divide otherwise than this file does; the message says what of it. */
export class TokenError extends Error {
  override readonly name = "TokenError";
}

/** A statement taken apart. */
interface Tokens {
  readonly tokens: readonly Token[];
  /** The statement with a space for every character of a comment but its line ends, so that all else stands in its place. */
  readonly bare: string;
}

/**
 * `12`, `12e`, of which a sign and more digits follow, `0x1F`, and `$1`. An engine that finds `LIMIT 1LOAD` takes it for
 * two words, so that nothing may follow at once.
 */
const NUMBER = /\$?(?:0x[\da-f]+|0o?[0-7]+|\d+(?:_\d+)*(?:e\d*)?)(?![\p{L}\p{M}\p{N}\p{Pc}$])/iuy;

/**
 * What may stand at a place, tried in this order. Whatever matches none is an error: control characters, characters that
 * nobody sees, a text or comment without its end, an escape that the engines do not have.
 */
const FORMS: readonly (readonly [kind: Token["kind"] | "space" | "comment", form: RegExp])[] = [
  // Of the control characters, the engines take these for white space.
  // oxlint-disable-next-line no-control-regex
  ["space", /[\t\n\v\f\r\u001c-\u001f\p{Z}]+/uy],
  // A lone \r ends a comment for one engine and not for another.
  ["comment", /\/\/(?:[^\n\r]|\r(?=\n))*(?=\n|$)/uy],
  ["comment", /\/\*(?:[^*]|\*(?!\/))*\*\//uy],
  ["text", /'(?:[^'\\]|\\(?:[\\'"BbFfNnRrTt]|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}))*'/uy],
  ["text", /"(?:[^"\\]|\\(?:[\\'"BbFfNnRrTt]|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}))*"/uy],
  ["name", /`[^`]*`/uy],
  ["word", NUMBER],
  ["word", /(?!\$*\p{N})[\p{L}\p{M}\p{N}\p{Pc}$]+/uy],
  ["sign", /(?!\/[/*])[^\p{L}\p{M}\p{N}\p{Pc}\p{C}\p{Z}$'"`\\]/uy],
];

/**
 * Takes a statement apart.
 * @throws TokenError
 */
export function tokensOf(statement: string): Tokens {
  const tokens: Token[] = [];
  let bare = "";
  // A byte order mark before all else is no character of the statement.
  let at = statement.startsWith("\uFEFF") ? 1 : 0;
  bare += " ".repeat(at);
  while (at < statement.length) {
    const { kind, text } = matchAt(statement, at);
    if (kind !== "space" && kind !== "comment") tokens.push({ kind, text: shownText(kind, text) });
    bare += kind === "comment" ? text.replaceAll(/[^\n\r]/g, " ") : text;
    at += text.length;
  }
  return { tokens, bare };
}

function matchAt(statement: string, at: number): { kind: (typeof FORMS)[number][0]; text: string } {
  for (const [kind, form] of FORMS) {
    form.lastIndex = at;
    const text = form.exec(statement)?.[0];
    if (text !== undefined) return { kind, text };
  }
  throw new TokenError(reasonAt(statement, at));
}

function reasonAt(statement: string, at: number): string {
  const character = String.fromCodePoint(statement.codePointAt(at)!);
  if (character === "/") return "a comment has no end, or ends with a carriage return alone";
  if (character === "`") return "a name in backticks has no end";
  if (/['"]/.test(character)) return "a text in quotes has no end, or an escape that there is not";
  if (/[\p{N}$]/u.test(character)) return "a number and a word stand together, without a space between them";
  const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");
  return `the character U+${code} stands outside of texts`;
}

const shownText = (kind: Token["kind"], text: string): string =>
  kind === "text" ? "''" : kind === "name" ? text.slice(1, -1) : text;
