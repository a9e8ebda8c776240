/** With what a story opens that has no dateline: a day, where the report comes from, what something was done for. */

import { DAY } from "./byline";
import { OUTLETS } from "./words";

const PURPOSE =
  "为(?:进一步|深入|贯彻|切实|全面|落实|实施|加强|推[动进]|充分|确保|庆祝|迎接|做好|了|认真|引导|积极|营造|丰富|弘扬|提[升高]|增强|响应|践行|持续|有效|助力|促进|保障|巩固|扎实|激[发励]|普及|[强深优]化|发扬|传承|帮助|防[止范]|预防|培养|展[示现]|打造|表彰|纪念|规范|加快|检验|不断|更好|广泛|有力|实现|改善|向|让|满足|解决|方便|维护|拓[宽展]|构建|健全|完善|继承|感受|配合|发挥|探索|应对|宣传|掌握|缓解)";
const SEASON =
  "(?:炎炎(?:夏日|酷暑|烈日)|夏日炎炎|烈日(?:炎炎|当空)|酷暑(?:难耐|时节|时分)?|盛夏(?:时节|[七八]月)?|寒冬(?:时节|腊月)?|金秋(?:时节|[九十]月)?|阳春三月|时值[^，。 ]{2,8})";
const STRETCH = String.raw`(?:入[春夏秋冬伏汛]|近年|(?:今年)?(?:[寒暑]假|[暑汛]期)|今年|去年|一直|长期|自[^，。 ]{2,30})(?:以来|起|到来之际|期间)`;
const SOON = "近日|日前|近期|连日来|不久前|前不久|昨天|今天|昨日|今日|当地时间|北京时间|据悉|据介绍|据了解|据报道";
/** What a sentence begins with, up to its first mark. */
const OPENERS = [
  PURPOSE,
  `(?:${SOON}|${SEASON}|${STRETCH})，`,
  "(?:近日|日前)由",
  String.raw`(?:昨天|今天|昨日|今日)（\d`,
  String.raw`(?:当地|北京)时间(?=\d)`,
  String.raw`随着[^，。 ]{4,30}，`,
  String.raw`在[^，。 在]{2,40}(?:之际|前夕|期间|时节|会上|背景下)，`,
  String.raw`综合[^，。 ]{2,12}(?:报道|消息)[，：]`,
  String.raw`由[^，。]{3,60}(?:主办|承办|举办|组织|发起)`,
  String.raw`截至20\d{2}年`,
  "记者(?:从|获悉|了解到|今[天日]|昨[天日]|近日|日前|[0-9]{1,2}日)",
  String.raw`本公司[^，。 ]{0,4}(?:董事会|监事会)`,
  "位于",
].join("|");
/** 5月16日上午 or 2022年， opens a story; 2022年全市春耕 may stand in a headline. */
export const SINCE = String.raw`(?<!\d)(?:${DAY}(?=[，上下晚早中凌清至到—-]|是|一早)|(?:今年|去年)?\d{1,2}月(?:初|中旬|底|正值[^，。]{2,12})?，|20\d{2}年(?=，|是|以来，))`;
/** 据澄江发布消息， opens one too. */
const SOURCED = String.raw`据(?:[^，。；]{2,24}(?:(?:消息|报道|通报)[，：]|，(?=${DAY}))|${OUTLETS}[^，。；]{0,8}(?:电|讯)[ ，：])`;
/** The opening of a story, at the start of its text. */
export const OPENING = new RegExp(`^(?:${SINCE}|${OPENERS}|${SOURCED})`, "u");

/** What is behind a headline that was given: words that may also stand in the middle of one are openings there only. */
export const FOLLOWS_SURELY = `${SINCE}|${OPENERS}`;

/**
 * Whether a story opens at a place of a text that begins with a headline.
 * @param sure - whether there is a headline for sure, so that more than a day may be its end
 */
export function opensAt(begin: string, at: number, sure: boolean): boolean {
  const before = begin[at - 1] ?? "";
  if (/[\d年月，、；：自从在至到于截\-—–~～]/u.test(before)) return false;
  const opening = OPENING.exec(begin.slice(at))?.[0];
  // 总部位于澄江: no story begins with a place in the middle of a sentence.
  if (opening === "位于" && /\p{Script=Han}/u.test(before)) return false;
  return opening !== undefined && (sure || /\d日?$|^据/u.test(opening));
}
