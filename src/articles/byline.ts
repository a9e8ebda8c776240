/** Datelines (本报讯) and credits (记者 陈晓苏): who wrote a story. Reporters are not officials and stay out of the body. */

import { NUMERALS } from "../text";
import { furnitureBehind } from "./furniture";
import { OUTLETS } from "./words";

const OWN = "本(?:报|台|网|刊|社)";
const OUTLET = String.raw`(?:${OWN}|${OUTLETS}(?:-${OUTLETS})?|[\u4e00-\u9fff]{1,8}?(?:日报|晚报|晨报|早报|时报|商报|都市报|特区报|新闻网|融媒|广电|电视台|广播|发布|网|社))`;
/** 2022年4月13日, 4月13日, 13日 or 五月十三日. */
export const DAY = String.raw`(?:(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}|(?:[${NUMERALS}]{1,2}月)[${NUMERALS}]{1,3})日`;
/** How an agency sends a story: 电, 专电, 新媒体专电. */
export const DISPATCH = String.raw`(?:[\u4e00-\u9fff]{0,3}专)?电`;
/** Words of time with which a story begins. */
const SOON = "近日|日前|连日来|昨[天日]|今[天日]|当前";
/** How a story begins that has no dateline: 4月12日晚，… */
export const LEAD = new RegExp(`^(?:${DAY}|${SOON})`, "u");
const NAME = String.raw`(?:[\u4e00-\u9fff]{1,6}(?:·[\u4e00-\u9fff]{1,6})+|[\u4e00-\u9fff]{2,4}?)`;
/** What somebody is called who writes for a paper. */
export const REPORTER = "(?:(?:首席|见习|特约|实习|时政|全媒体|融媒体?|本报|驻站|摄影)*(?:记者|通讯员|评论员)|实习生)";
const NO_NAME =
  "(?!从|在|有|摄|就|还|也|再|又|已|曾|问|获[悉知]|得知|了解|注意|留意|看[到见]|发现|采访|走[进访近]|来到|跟随|近日|日前|连日|昨|今|随后|此前|同时|此外|另外|期间|其间|联系|询问|提问|追问|查询|查阅|查看|搜索|检索|梳理|翻阅|登录|拨打|致电|核实|求证|观察|体验|探访|实地|现场|前往|赶[到赴]|通过|对话|专访|连线|独家|多次|先后)";
/** 记者程禾苗、通讯员罗一帆; but not 记者获悉. */
const REPORTERS =
  String.raw`${REPORTER}[ ：]*${NO_NAME}${NAME}` +
  // Each 、记者罗一帆 reads in one way only, or a long list that ends otherwise would be read in all combinations.
  String.raw`(?:[ 、]+(?:(?:${OUTLETS}|${OWN})?${REPORTER}[ ：]*|(?!(?:${OUTLETS}|${OWN})?${REPORTER}))${NAME})*`;
const BRACKETED = String.raw`(?:（(?<round>[^（）]{2,50})）|【(?<square>[^【】]{2,50})】)`;
const REPORTED = String.raw`(?:报道[ ，：]*| (?=${SOON})| ?(?=${DAY}))`;

/** 本报讯 may stand before anything; what else ends in 讯 or 电 must be set off, or 国家电网澄江供电公司 would be one. */
const WIRE = new RegExp(
  String.raw`^(?!据)(?:${OWN}讯(?!员)|${OUTLET}[\u4e00-\u9fff]{0,6}?(?:（[^（）]{2,10}）)?(?:${DAY})?(?:(?:讯|(?<!广播)电|消息)(?=[ （【：，“\d]|$|${SOON}|${REPORTER})|(?<=日)(?:(?:讯|${DISPATCH})(?! ?题|[影话视力商网梯动子])|报道(?=[ ：\d]|据|$))))` +
    String.raw`[ ：]*${BRACKETED}?[ ，：]*(?:(?<after>${REPORTERS})${REPORTED})?[ ，：]*`,
  "u",
);
const LED = new RegExp(String.raw`^[□■●]? ?(?<after>(?:${OUTLET})?${REPORTERS})${REPORTED}`, "u");
const HEADED = new RegExp(String.raw`^（(?<round>(?:${OUTLET})?${REPORTERS})）[ ，：]*(?=.)`, "u");
/** 【澄江网报道】, 【澄江网报道 记者 程禾苗】, （澄江网讯） */
const BOXED = new RegExp(
  String.raw`^(?:【(?:${OUTLET})[^【】]{0,8}(?:报道|讯|电|消息)(?:[ ，]*(?<boxed>${REPORTER}[^【】]{2,24}))?】|（(?:${OUTLET})[^（）]{0,8}(?:讯|电)）)[ ，：]*`,
  "u",
);

const FROM = new RegExp(`^[（□■●【]? ?(${OUTLET})`, "u");

/** What introduces a story, at the start of its text. */
interface Dateline {
  readonly length: number;
  readonly names: readonly string[];
  readonly outlet: string | null;
  /** Of what stands behind a text: whether it says who wrote it, and so ends the story. */
  readonly ends?: boolean;
}

/**
 * `本报讯（融媒首席记者 陈晓苏） 4月12日晚，…` has length 17 and the name 陈晓苏; undefined where a story does not begin
 * so, as in 本报的读者很多 or 本报记者从市供电公司获悉.
 */
export function findDateline(text: string): Dateline | undefined {
  const match = WIRE.exec(text) ?? LED.exec(text) ?? HEADED.exec(text) ?? BOXED.exec(text);
  if (!match) return undefined;
  const { round, square, after, boxed } = match.groups ?? {};
  const outlet = FROM.exec(match[0])?.[1] ?? null;
  const credits = [round, square, after, boxed].filter((part) => part !== undefined);
  return { length: match[0].length, names: credits.flatMap(namesIn), outlet };
}

/** What a credit says besides names: who did what, for whom. */
const CREDIT_WORD = new RegExp(
  [
    REPORTER,
    String.raw`[□■●]`,
    String.raw`(?<![\u4e00-\u9fff])(?:文字|图片|图文|文图|文|图|摄影|摄像|摄)(?![\u4e00-\u9fff])`,
    String.raw`(?:责任编辑|编辑|责编|美编|编校|编审|校对|审核|审签|[初复终一二三]审|监制|统筹|策划|制图|版式设计|版式|设计|作者|采写|撰文|撰稿|执笔|供稿|供图)(?=[：|/ ])`,
    String.raw`(?<=[\u4e00-\u9fff]{2} ?)(?:供稿|供图|报道|整理|摄影|摄像|摄|(?<= )文)(?=[ ）]|$)`,
  ].join("|"),
  "gu",
);
/** 区委办 before 刘松涛, 澄江日报 before 记者. */
const EMPLOYER = new RegExp(
  String.raw`(?:${OUTLET}|[\u4e00-\u9fff]{3,10}(?:部|办|局|台|中心|公司)|[\u4e00-\u9fff]{1,6}报)(?![\u4e00-\u9fff])|(?<![\u4e00-\u9fff])[\u4e00-\u9fff]{1,8}(?:部|办|局|台|中心|融媒)(?=[\u4e00-\u9fff]{2,3}(?: |$))`,
  "gu",
);

function wordsOf(credit: string): readonly string[] {
  return credit
    .replace(CREDIT_WORD, " ")
    .replace(EMPLOYER, " ")
    .replace(/[（）【】：|/、，。]|\d+[年月日]?/gu, " ")
    .replace(/(?<=^| )([\u4e00-\u9fff]) ([\u4e00-\u9fff])(?= |$)/gu, "$1$2")
    .split(" ")
    .filter((word) => word !== "");
}

const IS_NAME = new RegExp(`^${NO_NAME}(?:${NAME})$`, "u");

/** The people in a credit: `文/区委办刘松涛 图/区委宣传部孙頔 陈士威` names three. */
export function namesIn(credit: string): readonly string[] {
  return wordsOf(credit).filter((word) => IS_NAME.test(word));
}

/** 记者 程禾苗 5月: the day stands in the next line; （程禾苗摄） 5月16日，澄江 and （记者 程禾苗） 5月16日上午 begin a sentence. */
const GOES_ON = /[。！？]|\d ?月?$|日(?:[上中下]午|[清凌]晨|[傍夜]?晚|，)|）[^）]*日$/u;

/**
 * A line that only says who wrote or took something: `□融媒首席记者 陈晓苏`, `记者：范英哲`, `程禾苗 摄`, `本报特约评论员`;
 * but `■基层来信` is a column's label.
 */
export function isCreditLine(text: string): boolean {
  if (text.length > 60 || GOES_ON.test(text) || text.replace(/^[■●]/u, "").search(CREDIT_WORD) < 0) return false;
  return findDateline(text) === undefined && wordsOf(text).every((word) => IS_NAME.test(word));
}

const CAPTION =
  /^(?:[↑↓←→]|▲图|▲[^，。]{0,40}(?:摄|供图|图)|资料图|图片来[自源]|[上下左右]?图为|[上下左右]图：|图[①-⑳一二三四五六七八九\d]{1,2}[：为 ])/u;
const PICTURE_CREDIT = new RegExp(
  String.raw`(?:^|[ 。（]|${REPORTER} ?)[\u4e00-\u9fff]{2,4} ?(?:(?<!拍)摄|供图)）?$`,
  "u",
);

/** Where the picture above is from: 秧田里的人们。图：澄江图社; 中央社记者程禾苗摄 111年4月14日. */
const PICTURE_SOURCE = /[。）] ?图(?:片|源)?[：/][^。，]{2,30}$|(?:摄|传真) ?\d{2,4}年\d{1,2}月\d{1,2}日$/u;

/** One sentence that says where in the picture somebody is, and no day: 方明远（右二）在田边。 */
const POINTS = /^[^。]*（[左右中前后][一二三四五六]?）[^。]*。?(?:（[^（）]{2,20}）)?$/u;
const OF_DAY = /\d ?日/u;

/** A line under a picture: it belongs to no story. 图为种粮大户在育秧; 石桥村的秧田 程禾苗 摄; or only 程禾苗 摄. */
export function isCaption(text: string): boolean {
  if (text.length > 120) return false;
  if (POINTS.test(text) && !OF_DAY.test(text)) return true;
  return CAPTION.test(text) || PICTURE_SOURCE.test(text) || (PICTURE_CREDIT.test(text) && !LEAD.test(text));
}

/** A caption that a web page has run into the story below it: 育秧现场。新华社发（程禾苗摄）, 秧田里的人们（来源：澄江农业公司） */
const CAPTION_BEFORE = new RegExp(
  String.raw`^[^。（）]{8,80}。?(?:${OUTLETS})?(?:记者|发)? ?（(?:[^（）。，]{2,12}(?:摄|供图)|(?:来源|图源|图片 ?来源|图自)[^（）。]{2,24})）(?=[^（）。，]{4,60}[，（])`,
  "u",
);

/** Another, whose picture somebody took or gave who is named behind it: 育秧现场。程禾苗摄 */
const CREDITED_BEFORE =
  /^[^。（），]{4,60}。(?:(?<taken>[\u4e00-\u9fff]{2,4})摄(?![制影像入取])|[\u4e00-\u9fff]{2,12}供图)(?=[\u4e00-\u9fff“\d])/u;

/** The caption in front of a story, with who took the picture; undefined for none. */
export function captionBefore(
  text: string,
): { readonly length: number; readonly names: readonly string[] } | undefined {
  const credited = CREDITED_BEFORE.exec(text);
  if (credited) return { length: credited[0].length, names: namesIn(credited.groups!["taken"] ?? "") };
  const caption = CAPTION_BEFORE.exec(text)?.[0];
  if (caption === undefined) return undefined;
  return { length: caption.length, names: namesIn(/（([^（）]*)(?:摄|供图)）$/u.exec(caption)?.[1] ?? "") };
}

/** Whether a credit says only who took a picture, which may stand in the middle of a story: 通讯员 程禾苗 摄. */
export function isPictureCredit(credit: string): boolean {
  return PICTURE.test(credit) && !WRITTEN.test(credit);
}

const PICTURE = /(?:摄影?|图片?|供图)[）。]?$/u;
/** Who wrote the story, too. */
const WRITTEN = /文|撰|采写|编辑|责编|图\/|报道/u;

/** Who took the picture above a caption. */
export function photographersIn(caption: string): readonly string[] {
  return namesIn(PICTURE_CREDIT.exec(caption)?.[0] ?? "");
}

const TRAILING = [
  /（(?:完|待续|未完待续)）$/u,
  /（(?<inside>[\u4e00-\u9fff]{2,6}(?:[ 、][\u4e00-\u9fff]{2,6}){0,3})）$/u,
  /\*?（?(?:来源)：[^（）。]{2,20}）?(?:返回[^。]{2,20})?$/u,
];

/** Who gives pictures and is nobody: （视觉中国）. */
const AGENCY = new RegExp(`^${OUTLETS}$`, "u");

/** In characters, more than any of them has; what stands before it need not be searched. */
const LONGEST_TRAILER = 80;

/** What stands behind the last sentence of a story: （记者 王晟）, （陈林道）, 编辑：…, 来源：…. */
export function findTrailer(text: string): Dateline | undefined {
  let rest = text;
  let ends = false;
  const names: string[] = [];
  for (let again = true; again;) {
    again = false;
    const behind = furnitureBehind(rest);
    if (behind?.isNotice) {
      names.push(...behind.names);
      ends ||= behind.names.length > 0;
      rest = rest.slice(0, -behind.length).trimEnd();
      again = true;
    }
    const credit = /(?<=[。！？”’）])[^。！？”’]+$/u.exec(rest.slice(-LONGEST_TRAILER))?.[0] ?? "";
    if (credit !== "" && isCreditLine(credit)) {
      names.push(...namesIn(credit));
      ends ||= !isPictureCredit(credit);
      rest = rest.slice(0, -credit.length).trimEnd();
      again = true;
    }
    for (const pattern of TRAILING) {
      const match = pattern.exec(rest.slice(-LONGEST_TRAILER));
      if (!match) continue;
      const before = rest.slice(0, rest.length - match[0].length);
      if (before !== "" && !/[。！？”’）]$/u.test(before.slice(-1))) continue;
      const inside = namesIn(match.groups?.["inside"] ?? "").filter((name) => !AGENCY.test(name));
      names.push(...inside);
      ends ||= inside.length > 0;
      rest = before.trimEnd();
      again = true;
    }
  }
  return rest.length === text.length ? undefined : { length: text.length - rest.length, names, outlet: null, ends };
}
