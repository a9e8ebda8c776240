/** What kind of character stands at a place, and the one form in which all later folders see it. */

/** A Han character; of a character beyond the basic plane, each half counts. */
export function isHan(char: string | undefined): boolean {
  return char !== undefined && /[\u3007\u3400-\u9fff\uf900-\ufaff\ud840-\ud8bf\udc00-\udfff]/u.test(char);
}

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "?": "？",
  "!": "！",
  "(": "（",
  ")": "）",
};

/**
 * Folds widths and variants one for one, so that offsets hold: digits and Latin letters become half-width; `,;:?!()`
 * next to Chinese text become full-width; every form of the middle dot becomes `·`; compatibility ideographs become
 * the ordinary ones. `１０月10日(周一),` gives `10月10日（周一），`; `3.5,a` stays.
 */
export function fold(text: string): string {
  let folded = "";
  for (let at = 0; at < text.length; at += 1) folded += foldCharacter(text, at);
  return folded;
}

function foldCharacter(text: string, at: number): string {
  const char = text[at]!;
  const code = char.charCodeAt(0);
  if ((code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a)) {
    return String.fromCharCode(code - 0xfee0);
  }
  if (code >= 0xf900 && code <= 0xfaff) return char.normalize("NFKC");
  if ("•・‧∙⋅･".includes(char)) return "·";
  if (char === "﹒") return "·";
  const wide = FULL_WIDTH[char];
  return wide !== undefined && besideChinese(text, at) ? wide : char;
}

/** Looks past brackets, quotes and spaces for the nearest letter or digit on each side; a digit on both sides is a number or a time. */
function besideChinese(text: string, at: number): boolean {
  const before = nearest(text, at, -1);
  const after = nearest(text, at, 1);
  if (isHan(before) || isHan(after)) return !(/[0-9A-Za-z]/.test(before ?? "") && /[0-9A-Za-z]/.test(after ?? ""));
  return /[\u3000-\u303f\uff00-\uffef“”‘’]/.test((before ?? "") + (after ?? ""));
}

function nearest(text: string, at: number, step: 1 | -1): string | undefined {
  for (let i = at + step; i >= 0 && i < text.length && Math.abs(i - at) <= 4; i += step) {
    const char = text[i]!;
    if (!/[\s,;:?!()]/.test(char)) return char;
  }
  return undefined;
}
