/** Remarks in round brackets beside a name or a title: 朱彭年（女，藏族）, 副局长（挂职）. */

import { isMarkAt } from "./marks";

/** Behind the bracket that opens at a place and is at most so many characters long, itself counted; the place itself for none. */
export function behindBracket(text: string, at: number, longest: number): number {
  if (!isMarkAt(text, at, "（")) return at;
  const close = text.slice(at, at + longest).indexOf("）");
  return close > 0 ? at + close + 1 : at;
}

/** Before the bracket that closes right before a place; the place itself for none. */
export function beforeBracket(text: string, end: number, longest: number): number {
  if (!isMarkAt(text, end - 1, "）")) return end;
  const from = Math.max(0, end - longest);
  const open = text.slice(from, end).lastIndexOf("（");
  return open >= 0 && from + open > 0 ? from + open : end;
}
