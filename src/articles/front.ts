/** What stands between a headline and the story that it runs into: an outlet, who wrote it, advertisements, a caption. */

import { DISPATCH, findDateline, REPORTER } from "./byline";
import { OUTLETS } from "./words";

/** 记者, 澄江日报客户端 | 记者, 文/澄江日报记者, 撰文 | before a name. */
export const CREDIT = new RegExp(
  String.raw`^ ?(?:(?:(?:撰?文|文[、 ]?图) ?)?[/|：]?${OUTLETS}(?: ?\| ?)?|[\u4e00-\u9fff]{0,2}(?=编辑))?(?:${REPORTER}(?=[ ：|])|(?:编辑|作者|撰文|文字|文[、 ]?图[/|]|文/|文\|)(?=[ ：|/]|(?<=[/|])))[ ：|/]*`,
  "u",
);

/** A row of dots, and what says that the advertisements above end in it: ······以上广告······正文; the picture of a page: “澄江发布”公众号截图. */
export const ADVERTS =
  /^(?:[·.…—=*-]{4,}(?:以上广告[·.…—=*-]*|广告[·.…—=*-]*)?(?:以下)?(?:正文)?|本平台法律服务由[^。，]{4,20}提供|“[^”]{2,12}”(?:微信)?公众号截图)/u;

/** 【澄江网报道】, （澄江网讯）, 来源：澄江日报, 本文转自, 据新华社电, and a second label. */
const BOX =
  /^(?:【[^【】]{2,14}(?:报道|讯|电|消息)】|（[^（）]{2,14}(?:讯|电)）|(?:图片)?来源[：|]|本文转自|据新华社电|（?原标题：)/u;

/** 新华社澄江5月16日电 题：, with the headline again behind it. */
export const HEADED_WIRE = new RegExp(String.raw`^${OUTLETS}[^，。；：“]{2,10}日${DISPATCH} ?题：`, "u");
/** 新华社澄江5月16日电 题：把农时抓在手上, or 记者手记：… behind it: a line that only says the headline again. */
const HEADLINE_AGAIN = new RegExp(
  String.raw`^${OUTLETS}[^，。；：“]{2,10}日${DISPATCH} ?(?:题|\p{Script=Han}{2,4})：[^。]+$`,
  "u",
);

/** Whether a line is the dateline of a wire story with its headline behind. */
export function isHeadlineAgain(line: string): boolean {
  return HEADLINE_AGAIN.test(line);
}

/** Whether a box, advertisements or a dateline stands right behind a headline. */
export function isFront(rest: string, before: string): boolean {
  return BOX.test(rest) || HEADED_WIRE.test(rest) || datelineAt(rest, before);
}

/** 授旗仪式现场。程禾苗摄: the picture of the story. */
const PICTURED = /^\p{Script=Han}{2}(?:仪式|活动|会议)现场。\p{Script=Han}{2,12}(?:摄|供图)/u;

/** Whether what only stands behind a headline that is known to be one does. */
export function isFrontOfKnown(rest: string): boolean {
  if (ADVERTS.test(rest) || /^(?:[上下]?图为|图说：)/u.test(rest) || PICTURED.test(rest)) return true;
  return CREDIT.test(rest) && !/^ |^□/u.test(rest);
}

/** Of an outlet that no table has, its place is taken to have two characters: 防洪澄江日报5月16日讯. */
export function datelineAt(rest: string, before: string | undefined): boolean {
  if (!/^.{0,40}(?:讯|电|消息|报道)/u.test(rest)) return false;
  const { outlet } = findDateline(rest) ?? {};
  if (outlet === undefined || outlet === null || "据与和".includes(before ?? " ")) return false;
  // 建设新湖南华声在线5月16日讯: the nearer of two is the one.
  if (KNOWN_BEGIN.test(rest.slice(outlet.length))) return false;
  return (
    KNOWN.test(outlet) ||
    outlet.startsWith("本") ||
    /^[\u4e00-\u9fff]{2}(?:[日晚晨早时商]报|融媒|广电|新闻网|网)$/u.test(outlet)
  );
}

const KNOWN_BEGIN = new RegExp(`^${OUTLETS}`, "u");
const KNOWN = new RegExp(`^${OUTLETS}(?:-${OUTLETS})?$`, "u");
