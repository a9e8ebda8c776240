/** Marks at a place of a text, told without cutting the character out. */

/** Whether the character at a place is one of these; beyond the ends of the text it is none. Each is one UTF-16 code unit. */
export function isMarkAt(text: string, at: number, marks: string): boolean {
  return at >= 0 && at < text.length && isMark(text.charCodeAt(at), marks);
}

/** Whether a UTF-16 code unit is one of these characters. */
export function isMark(unit: number, marks: string): boolean {
  for (let i = 0; i < marks.length; i += 1) if (marks.charCodeAt(i) === unit) return true;
  return false;
}
