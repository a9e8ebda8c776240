/** Numbers as Chinese print writes them. */

import { isMarkAt } from "./marks";

const DIGITS = "〇一二三四五六七八九";

const ZERO = "零".charCodeAt(0);

function digitAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30;
  if (unit === ZERO) return 0;
  for (let digit = 0; digit < DIGITS.length; digit += 1) if (DIGITS.charCodeAt(digit) === unit) return digit;
  return -1;
}

/** A number of at most two digits, and how many characters write it. */
export interface Numeral {
  readonly value: number;
  readonly length: number;
}

/**
 * The number below 100 that starts at a place: 12, 十二, 二十一, 廿一, 卅, 〇五; undefined for none, and for digits that go on
 * (2022).
 */
export function numeralAt(text: string, at: number): Numeral | undefined {
  const tens = "十廿卅".indexOf(text[at] ?? " ");
  if (tens >= 0) return withOnes(text, at, (tens + 1) * 10, 1);
  const first = digitAt(text, at);
  if (first < 0) return undefined;
  if (text[at + 1] === "十") return withOnes(text, at, first * 10, 2);
  const second = digitAt(text, at + 1);
  if (second < 0) return { value: first, length: 1 };
  return digitAt(text, at + 2) < 0 ? { value: first * 10 + second, length: 2 } : undefined;
}

function withOnes(text: string, at: number, tens: number, length: number): Numeral {
  const ones = digitAt(text, at + length);
  return ones < 0 ? { value: tens, length } : { value: tens + ones, length: length + 1 };
}

/** A year of four digits, read digit by digit: 2022, 二〇二二, 二零二二; undefined for anything else. */
export function yearAt(text: string, at: number): number | undefined {
  let year = 0;
  for (let place = at; place < at + 4; place += 1) {
    const digit = digitAt(text, place);
    if (digit < 0) return undefined;
    year = year * 10 + digit;
  }
  return digitAt(text, at + 4) < 0 ? year : undefined;
}

/** Whether the character at a place can begin a number. */
export function isNumeralAt(text: string, at: number): boolean {
  return digitAt(text, at) >= 0 || isMarkAt(text, at, "十廿卅");
}
