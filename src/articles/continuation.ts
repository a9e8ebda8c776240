/** What a story that is printed on two pages says where it is cut: 下转第4版 on the one, 上接第1版 on the other. */

/** One such line or bracket. */
export interface Mark {
  /** `to` the page that continues the story, or `from` the one that began it. */
  readonly way: "to" | "from";
  /** The pages that it names, as `4` or `A4`; 二版 is `2`, 头版 `1`. */
  readonly pages: readonly string[];
  /** What tells several of one page apart: ① in 下转第4版①; null for none. */
  readonly label: string | null;
  /** What it says of the other page beside: the headline in 上接第1版《把农时抓在手上》; null for nothing. */
  readonly title: string | null;
}

/** A mark and where it stands in a text. */
export interface MarkAt extends Mark {
  readonly start: number;
  readonly end: number;
}

const NUMBER = String.raw`(?:[A-Z] ?)?\d{1,3}|[一二三四五六七八九十]{1,3}|头`;
const PAGE = String.raw`[至自到]?第? ?(?<pages>(?:${NUMBER})版?(?: ?[、，和—-] ?第?(?:${NUMBER})版?)*) ?(?:版面?|(?<=[A-Z] ?\d{1,2}))`;
/** Words that are a mark wherever they stand; and those that others begin with too, as 接 does, which need brackets. */
const SURE = "下[转接]|紧转|上[接转]|紧接|承接";
const ARROW = "[→←↓▶►▷➤☞◀◁>▼●■◆]";
const LABEL = "[①-⑳]|[㈠-㈩]|（[一二三四五六\\d]）";
const TITLE = String.raw`《[^《》]{2,40}》|“[^“”]{2,40}”|[·：| ]?[\u4e00-\u9fff][\u4e00-\u9fff·]{1,5}`;

const BRACKETED = String.raw`[（【〔\[] ?${ARROW}* ?(?<inside>${SURE}|转|接)${PAGE}(?<beside>[^（）【】〔〕\[\]]{0,42}|（[^（）]{1,3}）)[）】〕\]]`;
const BARE = String.raw`${ARROW}* ?(?<bare>${SURE})${PAGE.replace("<pages>", "<barePages>")} ?(?<bareBeside>(?:${LABEL}|${TITLE})?) ?${ARROW}*`;
const ANY = `(?:${BRACKETED}|${BARE})`;
/** What a typesetter puts around either. */
const AROUND = `[ ${ARROW.slice(1, -1)}]*`;

const ALONE = new RegExp(`^${AROUND}${ANY}${AROUND}$`, "u");
const BEGINNING = new RegExp(`^${AROUND}${BRACKETED}[ ：]*`, "u");
const ENDING = new RegExp(`${ANY}${AROUND}$`, "u");

/** Every mark has one of these, and few lines do. */
const VERB = /[转接]/u;

/** In characters, more than any mark has: what stands before it need not be searched. */
const LONGEST = 80;

/** Whether a text as it stands in a file, in either script, may hold a mark at all; quick, and never wrong to say yes. */
export function mayBeContinued(raw: string): boolean {
  return /[上下紧緊承（(【〔[]\s*[转轉接]/u.test(raw);
}

/** A line that is nothing but a mark: （下转第4版）, 上接A3版, →下转第二版①. */
export function markIn(line: string): MarkAt | undefined {
  return line.length > LONGEST || !VERB.test(line) ? undefined : toMark(ALONE.exec(line), 0);
}

/** The mark that a paragraph begins with: （上接第1版）四等参加。 */
export function markBefore(text: string): MarkAt | undefined {
  const begin = text.slice(0, LONGEST);
  return VERB.test(begin) ? toMark(BEGINNING.exec(begin), 0) : undefined;
}

/** The mark that a paragraph ends with, within a sentence or behind one: …、市长李（下转第4版）. */
export function markBehind(text: string): MarkAt | undefined {
  const from = Math.max(0, text.length - LONGEST);
  const end = text.slice(from);
  return VERB.test(end) ? toMark(ENDING.exec(end), from) : undefined;
}

function toMark(match: RegExpExecArray | null, from: number): MarkAt | undefined {
  if (!match) return undefined;
  const { inside, pages, beside, bare, barePages, bareBeside } = match.groups!;
  const rest = beside ?? bareBeside ?? "";
  const start = from + match.index;
  return {
    way: /^(?:下|紧?转)/u.test(inside ?? bare!) ? "to" : "from",
    pages: (pages ?? barePages!).split(/[、，和—-]/u).flatMap((one) => pageNumber(one) ?? []),
    label: new RegExp(LABEL, "u").exec(rest)?.[0] ?? null,
    title: /[\u4e00-\u9fff][^《》“”①-⑳]{3,}/u.exec(rest)?.[0].replace(/\s/gu, "") ?? null,
    start,
    end: start + match[0].length,
  };
}

const DIGITS = "〇一二三四五六七八九";

const IS_NUMBER = new RegExp(`^(?:${NUMBER})$`, "u");

/** A page's number in one form: 第04版 is `4`, A 03版 `A3`, 十二 `12`, 头版 `1`; undefined for 要闻版. */
export function pageNumber(text: string): string | undefined {
  const plain = text.replace(/[第版面\s]/gu, "").toUpperCase();
  if (!IS_NUMBER.test(plain)) return undefined;
  if (plain === "头") return "1";
  const [, letter = "", digits] = /^([A-Z]?)0*(\d+)$/u.exec(plain) ?? [];
  if (digits !== undefined) return letter + digits;
  const [tens, ones] = plain.includes("十") ? plain.split("十") : ["", plain];
  const ten = !plain.includes("十") ? 0 : tens === "" ? 1 : DIGITS.indexOf(tens!);
  return String(ten * 10 + (ones === "" ? 0 : DIGITS.indexOf(ones!)));
}

const HEAD = new RegExp(
  String.raw`(?<![\dA-Z])(?<number>${NUMBER})版|^(?<section>0?\d{1,2})(?=[\u4e00-\u9fff]{2}·[\u4e00-\u9fff]{2}$)`,
  "u",
);

/** The number that a page's head or foot says: 第02版：要闻, 02时政·要闻, 永康日报 2022年4月14日 第2版; undefined for none. */
export function pageNumberIn(line: string): string | undefined {
  const { number, section } = HEAD.exec(line)?.groups ?? {};
  return number === undefined && section === undefined ? undefined : pageNumber(number ?? section!);
}
