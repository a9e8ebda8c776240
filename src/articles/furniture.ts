/** What stands on a page around its stories: navigation, notices, who put it up. */

import { furnitureWords } from "./words";

const [LINE, CREDIT, NOTICE] = [furnitureWords("line"), furnitureWords("credit"), furnitureWords("notice")];

const LINES = [
  /^\|/u,
  /^[-—=_*·.\s]{3,}$/u,
  /^0?\d{1,2}(?:版)?[\u4e00-\u9fff]{2}·[\u4e00-\u9fff]{2}$/u,
  /^来源：[^。]{2,20}(?:[| ][^。]{0,60})?$/u,
  /^(?:责任编辑|责编)：?.{0,4}$/u,
  /^\d{1,2}-\d{1,2}(?: \d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?$/u,
  /^第?[A-Z]?\d{1,2}版(?:[：· ]?[\u4e00-\u9fff]{2,6})?$/u,
  /^[-—·.\s]*\d{1,3}[-—·.\s]*$/u,
  /【(?:打印|关闭|收藏|纠错)】/u,
  new RegExp(`^${LINE}(?:$|[：>|])`, "u"),
  new RegExp(`^${CREDIT}[^。]{0,80}(?:查看更多|责任编辑：?)$`, "u"),
];

const NOTICES = new RegExp(`^${NOTICE}`, "u");

/**
 * Whether a line is none of a story: 上一篇：…, 返回搜狐，查看更多, 第02版：要闻.
 * @param begins - whether nothing of a paragraph stands right above, which may break before 未经授权
 */
export function isFurniture(line: string, begins: boolean): boolean {
  return LINES.some((pattern) => pattern.test(line)) || (begins && NOTICES.test(line));
}

/** In characters: more than what stands behind a story on a page of the web. */
const REACH = 300;

const ROLE =
  "(?:作者|记者|通讯员|文字|流程编辑|编辑|责编|责任编辑|审核|校对|[初复终一二三]审|摄影|供图|供稿|文图|图文|图/文|文/图|撰稿|监制|统筹)";
const NAME = String.raw`(?!${ROLE})[\u4e00-\u9fff]{2,4}?(?=[^\u4e00-\u9fff]|$|${ROLE}|责任|来源|返回|本文)`;
const NAMED = new RegExp(String.raw`${ROLE}(?: ?[：|/] ?| )(?<names>${NAME}(?:[ 、]${NAME})*)`, "gu");

/** 澄江日报记者 程禾苗编辑 罗一帆二审 苏小北: credits that nothing but spaces sets off. */
const SPACED = String.raw`(?:来源|[\u4e00-\u9fff]{0,10}${ROLE}) (?=[^。，；]{2,80}(?:${NOTICE}|$))`;

/** A reporter's bare name may stand before a credit: 。程禾苗来源：澄江发布. */
const BEHIND = new RegExp(
  String.raw`(?<=[。！？…”’）】] ?)(?:(?!责任)(?<name>[\u4e00-\u9fff]{2,3}) ?(?=来源|责任编辑|编辑：))?` +
    String.raw`(?:${NOTICE}|${CREDIT}(?=[^。]*$)|${CREDIT}(?=[^。]*(?:${NOTICE}))|${SPACED})`,
  "u",
);

const HOLDS_NOTICE = new RegExp(`${NOTICE}|来源|链接`, "u");

/** What is printed right behind a story, with the people whom it names. */
interface Behind {
  readonly length: number;
  readonly names: readonly string[];
  /** Whether it says more than who made the page: 返回搜狐，查看更多. */
  readonly isNotice: boolean;
}

/** 来源：澄江发布责任编辑：程禾苗返回搜狐，查看更多 behind the last sentence; undefined for none. */
export function furnitureBehind(text: string): Behind | undefined {
  const from = Math.max(0, text.length - REACH);
  const match = BEHIND.exec(text.slice(from));
  if (!match) return undefined;
  const found = text.slice(from + match.index);
  const names = [...found.matchAll(NAMED)].flatMap(({ groups }) => groups!["names"]!.split(/[ 、]/u));
  const first = match.groups!["name"];
  const isNotice = first !== undefined || HOLDS_NOTICE.test(found);
  return { length: found.length, names: first === undefined ? names : [first, ...names], isNotice };
}
