/** The words of the calendar, by class; `date-cues.tsv` has them. */

import { classes } from "../../lexicon";

/** 年 behind a number. */
export const YEAR = classes("date-cues/year");
/** 月, 月份 behind a number. */
export const MONTH = classes("date-cues/month");
/** 日, 号 behind a number. */
export const DAY = classes("date-cues/day");
/** 上午, 晚, 凌晨. */
export const DAY_PART = classes("date-cues/day-part");
/** 至, 到, —: to the last day of a span. */
export const UNTIL = classes("date-cues/until");
/** 、 and 和 between days. */
export const AND = classes("date-cues/and");
/** 今年 and 去年, 本月 and 上月: how many years or months back. */
export const YEARS_BACK = [classes("date-cues/year-0"), classes("date-cues/year-1"), classes("date-cues/year-2")];
/** 本月, 上月: by how many months back. */
export const MONTHS_BACK = [classes("date-cues/month-0"), classes("date-cues/month-1")];
/** 今天, 昨天, 前天, 大前天. */
export const DAYS_BACK = [0, 1, 2, 3].map((days) => classes(`date-cues/day-${days}`));
/** 今 and 昨 before a part of the day: 昨晚. */
export const DAYS_BACK_OF_PART = [0, 1].map((days) => classes(`date-cues/day-${days}-of-part`));
/** 本周, 上周. */
export const WEEKS_BACK = [classes("date-cues/week-0"), classes("date-cues/week-1")];
/** 周一 to 周日 (星期日, 礼拜天), Monday first. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7].map((day) => classes(`date-cues/weekday-${day}`));
/** 当天, 同日, and 次日: how many days behind the date before. */
export const ANCHORS = [classes("date-cues/anchor"), classes("date-cues/anchor-1")];
/** 当 before a part of the day: 当晚. */
export const ANCHOR_OF_PART = classes("date-cues/anchor-of-part");
/** 日前, 连日来; 大年初一, whose day the calendar of the sun does not tell. */
export const FUZZY = classes("date-cues/fuzzy", "date-cues/lunar");
/** 以来, 期间, 以后 behind a year, a month or a day: a stretch, and no day on which something was. */
export const STRETCH = classes("date-cues/stretch");
/** 生, 出生 */
export const BIRTH = classes("date-cues/birth");
/** Before a bare number of days that counts: 近60日, 满三日. */
export const COUNTS = classes("date-cues/counts");
/** Behind a bare number of days that counts: 三日内, 10日游. */
export const COUNTED = classes("date-cues/counted");
/** 号线, 号楼: with its 号 and the number in front, it says which of them. */
export const NUMBERS = classes("date-cues/numbers");
/** 起…为期4天 */
export const LASTING = classes("date-cues/lasting");
/** 结营, 闭幕 behind the number of days: the day before it was the last. */
export const CLOSES = classes("date-cues/closes");
/** 天, 日 behind a number that counts days: 为期4天. */
export const DAYS = classes("date-cues/days");
/** 截至, 到 before a day. */
export const UP_TO = classes("date-cues/up-to");
/** 自 before a day that 起 stands behind. */
export const SINCE = classes("date-cues/since");
/** 起 behind a day from which something holds. */
export const ONWARDS = classes("date-cues/onwards");
/** 初, 中旬, 底 of a month. */
export const MONTH_PART = classes("date-cues/month-part");
/** 底, 上半年 of a year. */
export const YEAR_PART = classes("date-cues/year-part");
/** The days of the year (month and day) that feasts stand for. */
const FEAST_DAYS = [
  "01-01",
  "03-08",
  "03-12",
  "05-01",
  "05-04",
  "05-12",
  "06-01",
  "07-01",
  "08-01",
  "08-19",
  "09-10",
  "10-01",
  "11-08",
  "12-04",
  "12-13",
] as const;
/** 八一建军节: the words of the feasts of one day of the year, by that day. */
export const FEASTS = FEAST_DAYS.map((day) => ({ day, words: classes(`date-cues/feast-${day}`) }));
/** 电, 讯 behind the day of a dateline. */
export const SENT = classes("date-cues/sent");
/** 电影, 电视: what 电 behind a day may begin. */
export const NOT_SENT = classes("date-cues/not-sent");
/** Any word of these tables: where none starts, no date does that is told by words. */
export const BEGINS = classes("date-cues");
