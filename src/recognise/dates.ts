/** Dates and parts of the day, with the words that point back to a date before: 当天, 当晚, 同日. */

import { Taken, type Span } from "../text";

export interface DateMention extends Span {
  /** `2022-04-12`, `--04-12`, `---12`, `2022-04`, or two of them with `/`; null where the words give none (日前). */
  readonly value: string | null;
  /** Full dates where the page's own date settles what the text leaves out; null where nothing does. */
  readonly resolved: string | null;
  /** `anchor` takes the date of the event before; `fuzzy` names a stretch that ends with the page's date. */
  readonly kind: "explicit" | "relative" | "anchor" | "fuzzy";
  /** 上午, 晚, … as printed; null for none. */
  readonly dayPart: string | null;
}

const PART = "凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚间|深夜|夜间|晚|夜";
const NUMBER = "[0-9〇零一二三四五六七八九十]";
const DATE = new RegExp(
  String.raw`(?:(?<year>${NUMBER}{4})年)?(?:(?<month>${NUMBER}{1,3})月)(?:(?<day>${NUMBER}{1,3})日)?` +
    String.raw`(?:(?:[-—－~～至到]{1,2}|、)(?:(?<year2>${NUMBER}{4})年)?(?:(?<month2>${NUMBER}{1,3})月)?(?<day2>${NUMBER}{1,3})日)?(?:（(?:周|星期)[一二三四五六日天]）)?(?<part>${PART})?`,
  "gu",
);
const BARE_DAY = new RegExp(
  String.raw`(?<![0-9月年第满近])(?<day>[0-9]{1,2})日(?<part>${PART})?(?=[，、晚上下凌中\u4e00-\u9fff（])`,
  "gu",
);
const WORDS = new RegExp(
  String.raw`(?<anchor>当[天日]|同一?[日天]|当(?=晚|夜))(?<part>${PART})?|(?<relative>昨[天日]?|今[天日]|前天|前日)(?<part2>${PART})?|(?<fuzzy>连日来|日前|近日|近期|近来|最近|近段时间)`,
  "gu",
);
/** How many days back from the page's date. */
const DAYS_BACK: Readonly<Record<string, number>> = { 今天: 0, 今日: 0, 昨天: 1, 昨日: 1, 昨: 1, 前天: 2, 前日: 2 };

/**
 * All dates of a text, in order, none overlapping. `published` is `YYYY-MM-DD` or null. On a page of 2022-04-14,
 * 4月12日晚 is `--04-12`, resolved `2022-04-12`, with the day part 晚; 8月7日至8日 is `--08-07/--08-08`; 昨天下午 has no
 * value of its own but is resolved; without a page date the year stays open.
 */
export function recogniseDates(text: string, published: string | null): readonly DateMention[] {
  const found: DateMention[] = [];
  const taken = new Taken();
  const add = (date: DateMention): void => {
    found.push(date);
    taken.add(date);
  };
  for (const match of text.matchAll(DATE)) {
    const date = explicit(match, text, published);
    if (date) add(date);
  }
  for (const match of text.matchAll(BARE_DAY)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const value = `---${pad(match.groups!["day"]!)}`;
    if (taken.overlaps(span) || !isDay(match.groups!["day"]!)) continue;
    const dayPart = match.groups!["part"] ?? null;
    add({ ...span, value, resolved: complete(value, published), kind: "explicit", dayPart });
  }
  for (const match of text.matchAll(WORDS)) {
    const date = word(match, published);
    if (!taken.overlaps(date)) add(date);
  }
  return found.toSorted((a, b) => a.start - b.start);
}

function explicit(match: RegExpExecArray, text: string, published: string | null): DateMention | undefined {
  const { year, month, day, year2, month2, day2, part } = match.groups!;
  if (!isMonth(month!) || (day !== undefined && !isDay(day))) return undefined;
  const from = format(year, month!, day);
  if (from === undefined) return undefined;
  const start = match.index;
  const end = start + match[0].length;
  const until =
    day !== undefined && day2 !== undefined
      ? format(year2 ?? year, month2 ?? month!, day2)
      : lastOfTour(text, end, from);
  const whole = (value: string): string | null => complete(value, published);
  const resolved = until === undefined ? whole(from) : join(whole(from), whole(until));
  const value = until === undefined ? from : `${from}/${until}`;
  return { start, end, value, resolved, kind: "explicit", dayPart: part ?? null };
}

/** 8月15日起……为期4天: the last day follows from the number of days. */
function lastOfTour(text: string, end: number, from: string): string | undefined {
  const sentence = text.slice(end, end + 60).split(/[。\n]/u)[0]!;
  const days = /^起.*为期([0-9]{1,2})天/u.exec(sentence);
  const last = /-(\d{2})$/.exec(from);
  if (!days || !last) return undefined;
  const day = Number(last[1]) + Number(days[1]) - 1;
  return day <= 28 ? from.slice(0, -2) + pad(String(day)) : undefined;
}

function word(match: RegExpExecArray, published: string | null): DateMention {
  const { anchor, relative, part, part2 } = match.groups!;
  const place = { start: match.index, end: match.index + match[0].length };
  const dayPart = part ?? part2 ?? null;
  if (anchor !== undefined) return { ...place, value: null, resolved: null, kind: "anchor", dayPart };
  if (relative === undefined) return { ...place, value: null, resolved: null, kind: "fuzzy", dayPart };
  const resolved = published === null ? null : shift(published, -(DAYS_BACK[relative] ?? 0));
  return { ...place, value: null, resolved, kind: "relative", dayPart };
}

function format(year: string | undefined, month: string, day: string | undefined): string | undefined {
  const m = pad(month);
  if (day === undefined) return year === undefined ? undefined : `${digits(year)}-${m}`;
  return year === undefined ? `--${m}-${pad(day)}` : `${digits(year)}-${m}-${pad(day)}`;
}

/** The newest day that fits and is not after the page's date: a paper reports what has happened. */
function complete(value: string, published: string | null): string | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  if (published === null) return null;
  const [year = "", month = ""] = published.split("-");
  if (value.startsWith("---")) {
    const same = `${year}-${month}-${value.slice(3)}`;
    return same <= published ? same : `${shift(`${year}-${month}-01`, -1).slice(0, 7)}-${value.slice(3)}`;
  }
  if (!value.startsWith("--")) return null;
  for (let back = 0; back <= 8; back += 1) {
    const day = `${Number(year) - back}-${value.slice(2)}`;
    if (day <= published && shift(day, 0) === day) return day;
  }
  return null;
}

function shift(date: string, days: number): string {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

const join = (from: string | null, to: string | null): string | null =>
  from === null || to === null ? null : `${from}/${to}`;

const HAN_DIGITS = "〇一二三四五六七八九";

/** 二〇二二 and 2022 read digit by digit. */
function digits(text: string): string {
  return text.replaceAll("零", "〇").replace(/[〇一二三四五六七八九]/gu, (char) => String(HAN_DIGITS.indexOf(char)));
}

/** The number of a month or day, 12, 十二 or 二十一, in two digits. */
function pad(text: string): string {
  return String(numberOf(text)).padStart(2, "0");
}

function numberOf(text: string): number {
  if (!text.includes("十")) return Number(digits(text));
  const [tens = "", ones = ""] = text.split("十");
  return (tens === "" ? 1 : Number(digits(tens))) * 10 + (ones === "" ? 0 : Number(digits(ones)));
}

const isMonth = (text: string): boolean => numberOf(text) >= 1 && numberOf(text) <= 12;
const isDay = (text: string): boolean => numberOf(text) >= 1 && numberOf(text) <= 31;
