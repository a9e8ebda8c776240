/** Dates as printed, as values, and as days where the page's own date settles them. */

import { loadLexicon } from "../../src/lexicon";
import { clockOf, pointedBack, recogniseDates, stampIn } from "../../src/recognise";

const { automaton } = loadLexicon();

/** Each date as `4月12日晚 = --04-12 → 2022-04-12 晚`. */
function datesIn(
  text: string,
  published: string | null = "2022-04-14",
  month: string | null = null,
): readonly string[] {
  return recogniseDates(automaton.read(text), clockOf(published, { month })).map(
    ({ start, end, value, resolved, kind, dayPart }) =>
      [
        `${text.slice(start, end)} = ${value ?? kind}`,
        resolved === null ? "" : ` → ${resolved}`,
        dayPart === null ? "" : ` ${dayPart}`,
      ].join(""),
  );
}

/** The value and the full day of what `text` says, sent on `day`. */
const sent = (text: string, published: string | null, day: string): readonly string[] =>
  recogniseDates(automaton.read(text), clockOf(published, { sent: day })).map(
    ({ value, resolved }) => `${value} ${resolved}`,
  );

function stamp(text: string): string {
  const { month, sent: day } = stampIn(automaton.read(text));
  return `${month} ${day}`;
}

it("takes a bare day for that of the dateline, whatever month is named between", () => {
  expect(sent("决赛8月1日举行。教练陆文柏31日说，很难。", null, "--07-31").at(-1)).toBe("--07-31 null");
  expect(sent("决赛8月1日举行。教练陆文柏2日说，很难。", null, "--07-31").at(-1)).toBe("--08-02 null");
});

it("takes a bare day for the one told before, over months of the past between", () => {
  expect(datesIn("3月27日，陆文柏来访。2021年2月他来过。27日下午，双方座谈。", null)).toEqual([
    "3月27日 = --03-27",
    "2021年2月 = 2021-02",
    "27日下午 = --03-27 下午",
  ]);
  expect(datesIn("3月27日，陆文柏来访。4月2日，他再来。27日下午，双方座谈。", null).at(-1)).toBe(
    "27日下午 = --04-27 下午",
  );
});

const EXPLICIT: readonly (readonly [string, readonly string[]])[] = [
  ["4月12日晚，我市召开会议。", ["4月12日晚 = --04-12 → 2022-04-12 晚"]],
  ["4月14日上午，陆文柏检查防汛。", ["4月14日上午 = --04-14 → 2022-04-14 上午"]],
  ["2021年12月3日下午，工程奠基。", ["2021年12月3日下午 = 2021-12-03 → 2021-12-03 下午"]],
  ["二〇二一年十二月二十三日，任命陆文柏。", ["二〇二一年十二月二十三日 = 2021-12-23 → 2021-12-23"]],
  ["十月十日，学校开学。", ["十月十日 = --10-10 → 2021-10-10"]],
  ["12日上午，陆文柏来到古山镇。", ["12日上午 = 2022-04-12 → 2022-04-12 上午"]],
  ["28日，专班开会。", ["28日 = 2022-03-28 → 2022-03-28"]],
  ["12月30日，陆文柏走访企业。", ["12月30日 = --12-30 → 2021-12-30"]],
  ["8月7日至8日，考察团到访。", ["8月7日至8日 = --08-07/--08-08 → 2021-08-07/2021-08-08"]],
  ["3月30日至4月2日，考察团到访。", ["3月30日至4月2日 = --03-30/--04-02 → 2022-03-30/2022-04-02"]],
  ["3月5日—6日，调研组来永。", ["3月5日—6日 = --03-05/--03-06 → 2022-03-05/2022-03-06"]],
  ["3月5日、6日，调研组来永。", ["3月5日、6日 = --03-05/--03-06 → 2022-03-05/2022-03-06"]],
  ["12月30日至1月2日，考察团到访。", ["12月30日至1月2日 = --12-30/--01-02 → 2021-12-30/2022-01-02"]],
  ["12月28日至29日，考察团到访。", ["12月28日至29日 = --12-28/--12-29 → 2021-12-28/2021-12-29"]],
  [
    "2021年12月30日至2022年1月2日，考察团到访。",
    ["2021年12月30日至2022年1月2日 = 2021-12-30/2022-01-02 → 2021-12-30/2022-01-02"],
  ],
  ["2020年3月，他到企业任职。", ["2020年3月 = 2020-03"]],
  [
    "3月5日清晨和3月6日傍晚，他都在堤上。",
    ["3月5日清晨 = --03-05 → 2022-03-05 清晨", "3月6日傍晚 = --03-06 → 2022-03-06 傍晚"],
  ],
  ["4月12日起，督导组在我市开展为期3天的督导。", ["4月12日 = --04-12/--04-14 → 2022-04-12/2022-04-14"]],
  ["4月12日，为期3天的研习营圆满结营。", ["4月12日 = --04-12 → 2022-04-12"]],
  ["4月12日起，为期3天的研习营结营前有考核。", ["4月12日 = --04-12/--04-14 → 2022-04-12/2022-04-14"]],
  ["4月9日（周六）上午，陆文柏植树。", ["4月9日（周六）上午 = --04-09 → 2022-04-09 上午"]],
  ["4月12日一大早，陆文柏来到车站。", ["4月12日 = --04-12 → 2022-04-12"]],
  ["4月12日19时，会议开始。", ["4月12日 = --04-12 → 2022-04-12"]],
  ["4月12日晚上8点，会议开始。", ["4月12日晚上 = --04-12 → 2022-04-12 晚上"]],
  ["2022年4月12日，会议召开。", ["2022年4月12日 = 2022-04-12 → 2022-04-12"]],
  ["2022-04-12，会议召开。", ["2022-04-12 = 2022-04-12 → 2022-04-12"]],
  ["2月29日，会议召开。", ["2月29日 = --02-29 → 2020-02-29"]],
  ["廿一日，陆文柏到舟山镇检查。", ["廿一日 = 2022-03-21 → 2022-03-21"]],
  ["4月12日、4月14日，陆文柏两次到访。", ["4月12日 = --04-12 → 2022-04-12", "4月14日 = --04-14 → 2022-04-14"]],
  ["2021年12月30日至1月2日，考察团到访。", ["2021年12月30日至1月2日 = 2021-12-30/2022-01-02 → 2021-12-30/2022-01-02"]],
  ["4月25日，运动会将开幕。", ["4月25日 = --04-25 → 2022-04-25"]],
  ["4月8、9日，考察团到访。", ["4月8、9日 = --04-08/--04-09 → 2022-04-08/2022-04-09"]],
  ["4月8日、9日、10日，考察团到访。", ["4月8日、9日、10日 = --04-08/--04-10 → 2022-04-08/2022-04-10"]],
  ["8日至10日，考察团到访。", ["8日至10日 = 2022-04-08/2022-04-10 → 2022-04-08/2022-04-10"]],
  ["8—10日，考察团到访。", ["8—10日 = 2022-04-08/2022-04-10 → 2022-04-08/2022-04-10"]],
  ["4月12日（周二）上午，会议召开。", ["4月12日（周二）上午 = --04-12 → 2022-04-12 上午"]],
  ["4月12日星期二，会议召开。", ["4月12日星期二 = --04-12 → 2022-04-12"]],
  ["4月12日当晚，会议召开。", ["4月12日当晚 = --04-12 → 2022-04-12 晚"]],
  ["2月，陆文柏来永。", ["2月 = --02"]],
  ["3月底，陆文柏来永。", ["3月 = --03"]],
  ["副市长陆文超12日来到学校。", ["12日 = 2022-04-12 → 2022-04-12"]],
  ["三八妇女节，陆文柏慰问女工。", ["三八妇女节 = --03-08 → 2022-03-08"]],
  ["国庆节当天，陆文柏值守。", ["国庆节当天 = --10-01 → 2021-10-01"]],
  ["3月28日，会议召开。29日，陆文柏来永。", ["3月28日 = --03-28 → 2022-03-28", "29日 = 2022-03-29 → 2022-03-29"]],
];

const WORDS: readonly (readonly [string, readonly string[]])[] = [
  ["昨天下午，陆文柏到学校听课。", ["昨天下午 = relative → 2022-04-13 下午"]],
  ["昨日，陆文柏到学校听课。", ["昨日 = relative → 2022-04-13"]],
  ["昨晚，陆文柏到车站检查。", ["昨晚 = relative → 2022-04-13 晚"]],
  ["今天上午，陆文柏到学校听课。", ["今天上午 = relative → 2022-04-14 上午"]],
  ["前天，陆文柏到学校听课。", ["前天 = relative → 2022-04-12"]],
  ["当天，陆文柏还走访了企业。", ["当天 = anchor"]],
  ["当日下午，陆文柏主持会议。", ["当日下午 = anchor 下午"]],
  ["当晚，陆文柏主持会议。", ["当晚 = anchor 晚"]],
  ["同日，督查组离开。", ["同日 = anchor"]],
  ["同一天，督查组离开。", ["同一天 = anchor"]],
  ["次日上午，督查组离开。", ["次日上午 = anchor 上午"]],
  ["今早，陆文柏到学校听课。", ["今早 = relative → 2022-04-14"]],
  ["连日来，陆文柏多次下基层。", ["连日来 = fuzzy"]],
  ["日前，督查组来永。", ["日前 = fuzzy"]],
  ["近日，督查组来永。", ["近日 = fuzzy"]],
  ["上月29日，陆文柏到龙山镇检查。", ["上月29日 = relative → 2022-03-29"]],
  ["本月3日，陆文柏到龙山镇检查。", ["本月3日 = relative → 2022-04-03"]],
  ["本周一，陆文柏到龙山镇检查。", ["本周一 = relative → 2022-04-11"]],
  ["上周五下午，陆文柏到龙山镇检查。", ["上周五下午 = relative → 2022-04-08 下午"]],
  ["星期三，陆文柏到龙山镇检查。", ["星期三 = relative → 2022-04-13"]],
  ["大前天，陆文柏到龙山镇检查。", ["大前天 = relative → 2022-04-11"]],
  ["今年4月12日，陆文柏到龙山镇检查。", ["今年4月12日 = 2022-04-12 → 2022-04-12"]],
  ["去年12月，陆文柏到龙山镇检查。", ["去年12月 = 2021-12"]],
];

/** What is understood to tell no day, so that no other day is taken for it. */
const STRETCHES: readonly (readonly [string, readonly string[]])[] = [
  ["今年以来，陆文柏三次到龙山镇走访。", ["今年 = fuzzy"]],
  ["2022年3月以来，陆文柏三次到龙山镇走访。", ["2022年3月 = fuzzy"]],
  ["4月1日以来，陆文柏三次到龙山镇走访。", ["4月1日 = fuzzy"]],
  ["大年初一，陆文柏到车站慰问。", ["大年初一 = fuzzy"]],
  ["本周，陆文柏到车站慰问。", ["本周 = fuzzy"]],
  ["前几天，陆文柏到车站慰问。", ["前几天 = fuzzy"]],
  ["截至4月12日，已有三家企业开工。", ["4月12日 = fuzzy"]],
  ["自4月1日起，新规施行。", ["4月1日 = fuzzy"]],
  ["2021年底，陆文柏到车站慰问。", ["2021年 = fuzzy"]],
];

const NONE: readonly string[] = [
  "13月5日",
  "4月32日",
  "共有35日的时间",
  "6月的江南，荷花正好",
  "妇女节前夕，处处有歌声",
  "工期长达35日的工程",
  "这是2021年的事，已经过去",
  "明天会更好",
  "第12日",
  "生产总值达120亿元",
  "工期近60日",
  "2022年2月30日",
  "三日内办结",
  "推出7日游",
  "陆文柏，1965年8月生",
  "陆文柏，1965年8月15日出生",
  "他们登上“海星9号”，参观了船舱",
];

describe("recogniseDates", () => {
  it.each(EXPLICIT)("reads the date in %s", (text, expected) => expect(datesIn(text)).toEqual(expected));
  it.each(WORDS)("reads the word in %s", (text, expected) => expect(datesIn(text)).toEqual(expected));
  it.each(STRETCHES)("takes %s for no day", (text, expected) => expect(datesIn(text)).toEqual(expected));
  it.each(NONE)("finds no date in %s", (text) => expect(datesIn(text)).toEqual([]));

  it("leaves the year open where the page has no date", () => {
    expect(datesIn("4月12日晚，会议召开。昨天，专班成立。", null)).toEqual([
      "4月12日晚 = --04-12 晚",
      "昨天 = relative",
    ]);
    expect(datesIn("12日，会议召开。", null)).toEqual(["12日 = ---12"]);
  });

  it("takes the month of a bare day from the dateline", () => {
    expect(datesIn("29日，会议召开。", null, "--07")).toEqual(["29日 = --07-29"]);
    expect(datesIn("29日，会议召开。", "2023-08-01", "2023-07")).toEqual(["29日 = 2023-07-29 → 2023-07-29"]);
    expect(datesIn("31日，会议召开。", null, "--06")).toEqual([]);
  });

  it("reckons 今天 from the day of the dispatch", () => {
    expect(sent("在今天举行的会议上", null, "--04-12")).toEqual(["--04-12 null"]);
    expect(sent("昨日，会议召开。", "2022-04-14", "--04-12")).toEqual(["2022-04-11 2022-04-11"]);
    expect(datesIn("杭州4月12日电（陆文柏）今天，会议召开。")).toEqual([
      "4月12日 = --04-12 → 2022-04-12",
      "今天 = 2022-04-12 → 2022-04-12",
    ]);
    expect(datesIn("4月12日电影开机，今天，会议召开。")).toEqual([
      "4月12日 = --04-12 → 2022-04-12",
      "今天 = relative → 2022-04-14",
    ]);
  });

  it("reads the month and the day of the dispatch off what stands in front of a text", () => {
    expect(stamp("新华社杭州4月12日电（记者陆文柏）")).toBe("--04 --04-12");
    expect(stamp("2022-04-12 15:49 永康新闻")).toBe("2022-04 null");
    expect(stamp("陆文柏在永康")).toBe("null null");
  });

  it("points 次日 to the day behind the one before", () => {
    const [first, next] = recogniseDates(automaton.read("4月12日，会议召开。次日，会议闭幕。"), clockOf("2022-04-14"));
    expect(pointedBack(next!, first!)).toMatchObject({ value: "--04-13", resolved: "2022-04-13" });
    expect(pointedBack(next!, null)).toMatchObject({ value: null });
  });

  it("goes back over the turn of the year", () => {
    expect(datesIn("31日下午，会议召开。昨晚，专班成立。", "2022-01-01")).toEqual([
      "31日下午 = 2021-12-31 → 2021-12-31 下午",
      "昨晚 = relative → 2021-12-31 晚",
    ]);
  });

  it("gives dates in order, none overlapping another", () => {
    const dates = recogniseDates(
      automaton.read("当天是4月12日，昨晚是4月11日晚，近日是2022年4月。"),
      clockOf("2022-04-14"),
    );
    expect(dates.map(({ start }) => start)).toEqual(dates.map(({ start }) => start).toSorted((a, b) => a - b));
    dates.slice(1).forEach((date, index) => expect(date.start).toBeGreaterThanOrEqual(dates[index]!.end));
  });
});
