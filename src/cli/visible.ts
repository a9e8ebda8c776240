/** Text from pages and files, as it may stand on a terminal. */

/**
 * Control characters, and those that turn the direction of what follows them: either could make a line say what it does
 * not.
 */
const STEERING =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** With those that are no white space written as what they are, `\\u202e`, and the others as spaces. */
export function visible(text: string): string {
  return text.replace(STEERING, (character) => (/\s/u.test(character) ? " " : escapeOf(character)));
}

const escapeOf = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** A value in JSON, on one line, with escapes for them: it says the same. */
export const visibleJson = (json: string): string => json.replace(STEERING, escapeOf);

/** Line by line. */
export const visibleLines = (text: string): string => text.split("\n").map(visible).join("\n");
