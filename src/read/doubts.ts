/** What makes one doubt that a text is a page of a Chinese newspaper, or that it was decoded as it was written. */

/** From a share of its letters on a text is of another language: a name or a quotation is less. */
const SHARE = 0.05;

/** In characters: what is shorter tells nothing. */
const SHORTEST = 20;

/**
 * One phrase for each doubt: `is Japanese for the most part`, `holds 3 private-use characters (U+E0A3 in line 2)`.
 * `holds 1 unreadable character (U+25A1 in line 1)` for 副市长王□平参加。 None for 市委书记贺兰心到清溪镇调研。
 */
export function doubtsOf(text: string): readonly string[] {
  if (!DOUBTFUL.test(text)) return [];
  const letters = text.replace(/[^\p{L}]/gu, "");
  if (letters.length < SHORTEST) return lost(text);
  const share = (pattern: RegExp): number => (letters.match(pattern)?.length ?? 0) / letters.length;
  return [
    ...(share(/[\u3041-\u30fa\u31f0-\u31ff]/gu) > SHARE ? ["is Japanese"] : []),
    ...(share(/[\uac00-\ud7af\u1100-\u11ff]/gu) > SHARE ? ["is Korean"] : []),
    ...(isGarbled(text, letters.length) ? [GARBLED] : lost(text)),
  ];
}

/**
 * What none of the doubts is without: anything but ASCII, the common marks and Han, and the Han that wrong decoding makes.
 * Nearly no page holds any.
 */
const DOUBTFUL = /[^\n\r\t -~\u00b7\u2010-\u2027\u3000-\u301f\u4e00-\u9fff\uff00-\uff5f]|[鐨涓鏄锛銆浜鍦锟绗鎴]/u;

/** 的, 中, 是 and the marks of UTF-8 as GBK shows them, and what is left where characters were lost. */
const AS_GBK = /鐨|涓|鏄|锛|銆|浜|鍦|锟斤拷|绗|鎴/gu;
/** Chinese in UTF-8 as Latin letters: ä¸­å›½. */
const AS_LATIN = /[ä-é][\u0080-\u00bf\u0152-\u017e\u02c6-\u02dc\u2013-\u2122]{2}/gu;

const GARBLED = "was decoded wrongly once before it was saved; get it anew";

function isGarbled(text: string, letters: number): boolean {
  const gbk = text.match(AS_GBK)?.length ?? 0;
  const latin = text.match(AS_LATIN)?.length ?? 0;
  return gbk > Math.max(3, letters * SHARE) || latin > Math.max(3, letters * SHARE);
}

/** Characters of a font or an encoding of somebody's own: what they stand for is known there alone. */
const PRIVATE_USE = /[\ue000-\uf8ff\u{f0000}-\u{10fffd}]/gu;
/** A box behind a Chinese character or in a list (at the start of a line it marks a byline), the mark of a lost one, or a description (⿰王争) of one that a font lacks. */
const UNREADABLE = /(?<=[\p{Script=Han}、，])□|\ufffd|[\u2ff0-\u2fff]/gu;

function lost(text: string): readonly string[] {
  return [...holding(text, PRIVATE_USE, "private-use"), ...holding(text, UNREADABLE, "unreadable")];
}

function holding(text: string, characters: RegExp, what: string): readonly string[] {
  const all = [...text.matchAll(characters)];
  if (all.length === 0) return [];
  const { 0: char, index } = all[0]!;
  const code = char.codePointAt(0)!.toString(16).toUpperCase();
  const line = text.slice(0, index).split("\n").length;
  return [`holds ${all.length} ${what} character${all.length > 1 ? "s" : ""} (U+${code} in line ${line})`];
}
