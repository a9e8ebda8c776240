/** What a sentence tells of: a visit, a meeting, a ceremony, a reception; and who has which part in it. */

import type { EventType, Mode, Role } from "../model";

const RECEPTION = /会见|接见|会谈/u;
const CEREMONY =
  /(?:[\u4e00-\u9fff“”]{0,20}仪式)|开工(?!率)|揭牌|颁奖|奠基|剪彩|启动[^，。]{0,30}活动|签约(?!项目)|签订[^，。]{0,12}协议|宣传月活动/u;
const MEETING =
  /(?:[\u4e00-\u9fff“”\d·— ]{0,24}?)(?:座谈会|推进会|调度会|碰头会|动员会|部署会|汇报会|研讨会|专题会|现场会|交流会|工作会议?|例会|全会|大会|会议|讲座|讲堂|论坛|培训班|研讨班)(?![室中员长主期])/u;
/** Any other …会 that is held or attended: 召开防汛视频会, 出席表彰会; a 协会 or an 委员会 is none. */
const ASSEMBLY =
  /(?<=(?:召开|举行|主持|出席|参加)[^，。；]{0,30})[\u4e00-\u9fff“”]{2,14}(?<!社|机|晚|展|协|学|商|工|联合|委员|常委|理事|董事|监事|基金|博览|运动|年|委)会(?=[，。；：]|$|并|上|时)/u;
const TALKS = /(?:召开|举行|进行|开展|主持)[^，。]{0,12}座谈|连线|视频调度|座谈交流/u;
/** That a meeting was held or attended, not only spoken of (落实大会精神). */
const CONVENES = /召开|举行|举办|进行|开展|主持|出席|列席|连线|会上|会议上|参加|会在|收听|收看/u;
const VISIT =
  /检查|督查|督导|调研|考察|走访|慰问|看望|巡查|巡河|巡林|巡湖|视察|暗访|察看|查看|参观|采访|考评|来到|走进|前往|深入|赴|实地/u;

/** What has not happened: 将于5月1日召开, 拟出席. */
const PLANNED =
  /将(?:于|在|出席|召开|举行|举办|赴)|拟(?:于|出席|召开|举行)|计划(?:于|召开|举行)|(?:即将|定于)[^，。]{0,12}(?:召开|举行|启动)/u;

export interface Kind {
  readonly type: EventType;
  /** The words that say so: 检查指导, 工作推进会. */
  readonly name: string;
}

/**
 * What the told part of a sentence is about; undefined for none. 出席签约仪式 is a ceremony, 主持召开座谈会 a meeting,
 * 赴江南街道检查 a visit; 检查后召开会议 is the meeting that follows.
 */
export function kindOf(told: string): Kind | undefined {
  if (PLANNED.test(told)) return undefined;
  const reception = RECEPTION.exec(told);
  if (reception) return { type: "reception", name: reception[0] };
  const ceremony = CEREMONY.exec(told);
  if (
    ceremony &&
    /出席|参加|举行|举办|启动|见证|赴|正式|宣布|主持|迎来/u.test(told) &&
    !/^.*(?:调研|考察).*仪式/u.test(told)
  )
    return { type: "ceremony", name: nameOf(ceremony[0]) };
  const meeting = MEETING.exec(told) ?? ASSEMBLY.exec(told) ?? TALKS.exec(told);
  const visit = VISIT.exec(told);
  if (meeting && CONVENES.test(told) && !visitComesFirst(told, visit, meeting)) {
    return { type: "meeting", name: nameOf(meeting[0]) };
  }
  return visit ? { type: "visit", name: visit[0] } : undefined;
}

/** 来我市调研申报工作并召开座谈会 opens a visit. */
function visitComesFirst(told: string, visit: RegExpExecArray | null, meeting: RegExpExecArray): boolean {
  // What stands in front of 座谈会 in a match is part of its name, or of the sentence.
  const end = meeting.index + meeting[0].length;
  if (visit === null || visit.index >= end - 2) return false;
  const between = told.slice(visit.index, end);
  return /并[^，。]{0,14}(?:召开|举行)/u.test(between) || !/召开|举行|主持|连线|会上/u.test(told);
}

const nameOf = (words: string): string =>
  words.replace(/^.*(?:召开|举行|主持|出席|列席|参加|收看|在)了?/u, "").trim() || words;

const ACT =
  /出席|列席|参加|参会|与会|陪同|随同|主持|参与|同行|随行|接待|率队|带队|见证|讲话|强调|指出|要求|表示|认为|收听|收看/u;

/** Whether a clause says what somebody did: 出席会议, 走进车间; 州政府副州长某某 and 专家团队成员 do not. */
export function tellsAct(clause: string): boolean {
  return ACT.test(clause) || VISIT.test(clause) || kindOf(clause) !== undefined;
}

/** The part that a predicate gives its subjects. `led` is true when the event already has a leader. */
export function roleOf(predicate: string, type: EventType, led: boolean, opens: boolean): Role | undefined {
  const along: Role = type === "visit" ? "accompany" : "attend";
  if (opens && /率队|带队|率团|率领|^率|分别(?:到|赴|前往|深入|走访)/u.test(predicate) && !/陪同/u.test(predicate))
    return "lead";
  if (/陪同|随同|陪伴/u.test(predicate)) return "accompany";
  if (/见证下/u.test(predicate)) return "attend";
  if (/主持召开|主持会议并讲话/u.test(predicate) && !led) return "lead";
  if (/主持/u.test(predicate)) return "chair";
  if (/(?:出席|列席|参加).*(?:讲话|致辞|讲党课)/u.test(predicate)) return led ? "speak" : "lead";
  if (/传达|汇报|发言|宣读|通报|介绍|致辞|作报告|解读/u.test(predicate) && !/听取/u.test(predicate)) return "speak";
  if (/签约|签署|揭牌/u.test(predicate) && led) return along;
  if (/一同|一起|一道|同行|参加|参与|随行|接待/u.test(predicate) && !(opens && !led)) return along;
  if (/出席|列席|参会|与会|收听|收看/u.test(predicate)) return led || type === "meeting" ? "attend" : "lead";
  if (/强调|指出|要求|表示|说|认为|希望|讲话/u.test(predicate)) return led ? "speak" : "lead";
  if (opens) return led ? along : "lead";
  return led ? undefined : "lead";
}

const ELSEWHERE =
  /(?:通过|以|用|利用)?(?:视频|线上|网络|远程|电视电话)(?:连线|接入|系统|会议系统)?(?:的?(?:形式|方式))?[^，。；、]{0,6}(?:参加|出席|列席|参会|与会|收听收看)/u;

/**
 * Where those stand who were not in the main room: 在各乡镇分会场参加会议 branch, 以视频连线方式参加会议 video;
 * undefined for those in it, and for 分别在主会场、分会场出席, which does not say who sat where.
 */
export function modeOf(predicate: string): Mode | undefined {
  if (/主会场/u.test(predicate)) return undefined;
  if (/分会场/u.test(predicate)) return "branch";
  return ELSEWHERE.test(predicate) ? "video" : undefined;
}
