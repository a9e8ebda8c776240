/** Numbers as Chinese print writes them. */

/** The characters that numbers are written with up to 99, for a class of a pattern: 第[…]届. */
export const NUMERALS = "一二三四五六七八九十";

const TENS = "十廿卅";

/** By code unit, one more than the digit that it is; 0 for none. {@link TEN} for what counts tens. */
const DIGITS = new Uint8Array(0x10000);
const TEN = 0xff;
for (const digits of ["0123456789", "〇一二三四五六七八九", "零"])
  for (let digit = 0; digit < digits.length; digit += 1) DIGITS[digits.charCodeAt(digit)] = digit + 1;
for (const char of TENS) DIGITS[char.charCodeAt(0)] = TEN;

/** The digit at a place; -1 for none. */
function digitAt(text: string, at: number): number {
  const digit = at < text.length ? DIGITS[text.charCodeAt(at)]! : 0;
  return digit === TEN ? -1 : digit - 1;
}

/** A number of at most two digits, and how many characters write it. */
interface Numeral {
  readonly value: number;
  readonly length: number;
}

/**
 * The number below 100 that starts at a place: 12, 十二, 二十一, 廿一, 卅, 〇五; undefined for none, and for digits that go on
 * (2022).
 */
export function numeralAt(text: string, at: number): Numeral | undefined {
  const tens = TENS.indexOf(text[at] ?? " ");
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
  return at < text.length && DIGITS[text.charCodeAt(at)]! > 0;
}
