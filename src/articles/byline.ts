/** Datelines (本报讯) and bylines (记者 陈晓苏): who wrote a story. Reporters are not officials and stay out of the body. */

const OUTLET = String.raw`(?:本报|本台|本网|[\u4e00-\u9fff]{1,8}?(?:日报|晚报|晨报|时报|特区报|新闻网|融媒|电视台|广播|网|社))`;
const DAY = String.raw`(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日`;
const REPORTER = String.raw`(?:(?:首席|见习|特约|实习|全媒体|融媒体?|本报|驻站)*(?:记者|通讯员|评论员))`;
const WIRE = new RegExp(
  String.raw`^${OUTLET}[\u4e00-\u9fff]{0,6}?(?:${DAY})?(?:讯|电|消息)[ ：:]*(?:（(?<inside>[^（）]{2,50})）)?[ ，：]*(?:(?<after>${REPORTER}[^，。：]{2,30}?)报道)?[ ，：]*`,
  "u",
);
const REPORTED = new RegExp(String.raw`^(?<inside>(?:${OUTLET})?${REPORTER}[^，。：]{2,40}?)报道[ ，：]*`, "u");

/** What introduces a story, at the start of its text. */
export interface Dateline {
  readonly length: number;
  readonly names: readonly string[];
  readonly outlet: string | null;
}

/**
 * `本报讯（融媒首席记者 陈晓苏） 4月12日晚，…` has length 17 and the name 陈晓苏; undefined where a story does not begin
 * so, as in 本报的读者很多。
 */
export function findDateline(text: string): Dateline | undefined {
  const match = WIRE.exec(text) ?? REPORTED.exec(text);
  if (!match) return undefined;
  const outlet = new RegExp(`^${OUTLET}`, "u").exec(match[0])?.[0] ?? null;
  const credits = [match.groups?.["inside"], match.groups?.["after"]].filter((part) => part !== undefined);
  return { length: match[0].length, names: credits.flatMap(namesIn), outlet };
}

const CREDIT_LINE = new RegExp(
  String.raw`^[□■●]?（?(?:文\/?图?|图\/?文?|摄影)?[ ：:/]*(?:[\u4e00-\u9fff]{0,6}?)${REPORTER}(?![\u4e00-\u9fff]{5})[^。，；]{0,40}$`,
  "u",
);

/** A line that only says who wrote or took something: `□融媒首席记者 陈晓苏`, `记者：范英哲`, `本报特约评论员`. */
export function isCreditLine(text: string): boolean {
  return text.length <= 45 && (CREDIT_LINE.test(text) || /^（?(?:记者|编辑|责任编辑|通讯员)[：:]/u.test(text));
}

const TRAILING = [
  /（(?<inside>[^（）]*(?:记者|通讯员|文\/|图\/|供稿)[^（）]*)）$/u,
  /（(?<inside>[\u4e00-\u9fff]{2,3}(?:[ 、][\u4e00-\u9fff]{2,3}){0,3})）$/u,
  /(?:[\u4e00-\u9fff]{2,6})?(?:责任编辑|编辑)：(?<inside>[\u4e00-\u9fff ]{0,12})$/u,
  /\*?（?(?:来源)：[^（）。]{2,20}）?(?:返回[^。]{2,20})?$/u,
  /(?:返回搜狐，查看更多)$/u,
  /（完）$/u,
  /（?[下上][转接] ?.{0,8}版）?$/u,
];

/** What stands behind the last sentence of a story: （记者 王晟）, （陈林道）, 编辑：…, 来源：…. */
export function findTrailer(text: string): Dateline | undefined {
  let rest = text;
  const names: string[] = [];
  for (let again = true; again;) {
    again = false;
    for (const pattern of TRAILING) {
      const match = pattern.exec(rest);
      if (!match || (match.index > 0 && !/[。！？”’）]/u.test(rest[match.index - 1]!))) continue;
      names.push(...namesIn(match.groups?.["inside"] ?? ""));
      rest = rest.slice(0, match.index).trimEnd();
      again = true;
    }
  }
  return rest.length === text.length ? undefined : { length: text.length - rest.length, names, outlet: null };
}

const NOT_A_NAME = new RegExp(
  String.raw`${REPORTER}|${OUTLET}|[□■●（）：:/|]|文\/图|文字|图片|摄影|责任编辑|编辑|来源|供稿|[\u4e00-\u9fff]{1,6}(?:部|办|局|台|中心|融媒)(?=[\u4e00-\u9fff]{2,3}(?:\s|$))`,
  "gu",
);

/** The people in a credit: `文/区委办刘松涛 图/区委宣传部孙頔 陈士威` names three. */
export function namesIn(credit: string): readonly string[] {
  return credit
    .replace(/(?:文|图|摄)\//gu, " ")
    .replace(NOT_A_NAME, " ")
    .split(/[ 、，\d年月日]+/u)
    .map((word) => word.replace(/(?:摄|报道|文|整理)$/u, ""))
    .filter((word) => /^[\u4e00-\u9fff·]{2,4}$/u.test(word));
}
