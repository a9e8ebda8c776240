/** What kind of character stands at a place, and the one form in which all later folders see it. */

/** A Han character; of a character beyond the basic plane, each half counts. */
export function isHan(char: string | undefined): boolean {
  if (char === undefined) return false;
  for (let at = 0; at < char.length; at += 1) if (isHanUnit(char.charCodeAt(at))) return true;
  return false;
}

/** Whether a Han character, or half of one, stands at a place; beyond the ends of the text none does. */
export function isHanAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && isHanUnit(text.charCodeAt(at));
}

/** Whether a UTF-16 code unit is one of the ideographs that most of a text is made of: Han, and no mark. */
export function isIdeograph(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}

function isHanUnit(unit: number): boolean {
  return (
    (unit >= 0x3400 && unit <= 0x9fff) ||
    unit === 0x3007 ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    (unit >= 0xd840 && unit <= 0xd8bf) ||
    (unit >= 0xdc00 && unit <= 0xdfff)
  );
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

/** Radicals that PDF fonts give for the character, and that no Unicode normalisation folds. */
const RADICALS = "⺠⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻬⻮⻰";
const CHARACTERS = "民见角贝车长门青韦页风飞食马骨鬼鱼鸟卤麦黄齐齿龙";

/**
 * Folds widths and variants one for one, so that offsets hold: digits, Latin letters, `％` and `／` become half-width;
 * `,;:?!()` next to Chinese text become full-width; every form of the bar becomes `|`, and of the middle dot `·`, a full
 * stop inside a name among them (艾山.买买提); compatibility ideographs and radicals become the ordinary characters.
 * `１０月10日(周一),` gives `10月10日（周一），`; `3.5,a` stays.
 */
export function fold(text: string): string {
  const letters = text.replace(FOLDED, foldLetter);
  return letters
    .replace(/[丨｜]/g, "|")
    .replace(/[,;:?!()]/g, (mark, at: number) => (besideChinese(letters, at) ? FULL_WIDTH[mark]! : mark))
    .replace(/[.．]/g, (stop, at: number) => foldStop(stop, letters[at - 1], letters[at + 1]));
}

/** What has another form: one look for all, as most of a text has none. */
const FOLDED = /[０-９Ａ-Ｚａ-ｚ％／\u2e80-\u2fd5\uf900-\ufaff•・‧∙⋅･﹒]/g;

function foldLetter(char: string): string {
  if (/[０-９Ａ-Ｚａ-ｚ％／]/.test(char)) return String.fromCharCode(char.charCodeAt(0) - 0xfee0);
  if (/[\u2f00-\u2fd5\uf900-\ufaff]/.test(char)) return foldVariant(char);
  if (/[\u2e80-\u2eff]/.test(char)) return CHARACTERS[RADICALS.indexOf(char)] ?? char;
  return "·";
}

/** Seven compatibility ideographs stand for characters beyond the basic plane, which take two units: they stay. */
function foldVariant(char: string): string {
  const plain = char.normalize("NFKC");
  return plain.length === 1 ? plain : char;
}

function foldStop(stop: string, before: string | undefined, after: string | undefined): string {
  if (isHan(before) && isHan(after)) return "·";
  return /\d/.test(before ?? "") && /\d/.test(after ?? "") ? "." : stop;
}

/**
 * Looks past brackets, other marks, spaces and invisible marks for the nearest letter, digit or Chinese mark on each side; a mark that
 * begins a line has the character it belongs to several line ends away.
 */
function besideChinese(text: string, at: number): boolean {
  const around = [nearest(text, at, -1), nearest(text, at, 1)];
  return around.some((char) => isHan(char) || /[\u3000-\u303f\uff00-\uffef“”‘’]/u.test(char ?? ""));
}

function nearest(text: string, at: number, step: 1 | -1): string | undefined {
  for (let i = at + step; i >= 0 && i < text.length && Math.abs(i - at) <= 12; i += step) {
    const char = text[i]!;
    if (!/[\s\u00ad\u200b-\u200f\u2060\ufeff,;:?!()]/.test(char)) return char;
  }
  return undefined;
}
