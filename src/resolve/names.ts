/** What a printed name says by itself: in which forms one name is printed, and whether it hides who is meant. */
import type { PersonRecord } from "../model";

/** Forms of one character in names; the second is the form that most print. */
const VARIANTS = new Map(
  [
    "锺钟",
    "鍾钟",
    "旂旗",
    "昇升",
    "陞升",
    "甯宁",
    "峯峰",
    "崐昆",
    "崑昆",
    "燿耀",
    "勳勋",
    "晧皓",
    "濬浚",
    "甦苏",
    "叡睿",
    "恆恒",
    "喆哲",
    "㨗捷",
    "堃坤",
  ].map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
);

const DOTS = /[·•・‧．.]/gu;

/** Most names have nothing of this, and are compared with thousands of others. */
const UNPLAIN = new RegExp(`[${[...VARIANTS.keys()].join("")}•・‧．.]`, "u");

/** One form for what is printed with other characters or dots: 锺南山 is 钟南山. */
export function plainName(name: string): string {
  if (!UNPLAIN.test(name)) return name;
  return Array.from(name, (character) => VARIANTS.get(character) ?? character)
    .join("")
    .replace(DOTS, "·");
}

/** Under which name people are compared: the last part of 唐纳德·特朗普 is what most papers print alone. */
export function lastPart(name: string): string {
  const plain = plainName(name);
  const last = plain.slice(plain.lastIndexOf("·") + 1);
  // 艾尔肯·吐尼亚孜 is never called by his father's name alone, but two of that name are kept apart by the first part.
  return last.length > 1 ? last : plain;
}

/** Whether two forms can be of one name: 特朗普 and 唐纳德·特朗普, never 威廉·伯恩斯 and 尼古拉斯·伯恩斯. */
export function areForms(one: string, other: string): boolean {
  const [a, b] = [plainName(one), plainName(other)];
  return a === b || (a.includes("·") !== b.includes("·") && lastPart(a) === lastPart(b));
}

/** Whether two names of one length sound alike or have the same characters: 罗塞夫 and 罗塞芙, 林金宝 and 林宝金. */
export function areMisprints(one: string, other: string): boolean {
  return one.length === other.length && (sortedOf(one) === sortedOf(other) || soundOf(one) === soundOf(other));
}

function sortedOf(name: string): string {
  return Array.from(name).toSorted().join("");
}

/** How a name is spoken, without tones: `chen mei rong`. */
export function soundOf(name: string): string {
  const { pinyin }: typeof import("pinyin-pro") = require("pinyin-pro");
  return pinyin(name, { toneType: "none", surname: "head" });
}

/**
 * Whether two full forms can be spellings of one foreign name: 阿列克西·列兹尼科夫 and 阿列克谢·列兹尼科夫, 尼·布林肯 cut off
 * from 安东尼·布林肯, 拉斐尔·格罗西 with his middle name.
 */
export function areSpellings(one: string, other: string): boolean {
  const [a, b] = [firstPart(one), firstPart(other)];
  if (a === "" || b === "" || lastPart(one) !== lastPart(other) || JUNIOR.test(a) !== JUNIOR.test(b)) return false;
  if (a.startsWith(`${b}·`) || b.startsWith(`${a}·`)) return true;
  const called = CALLED.get(a);
  if (called !== undefined && called === CALLED.get(b)) return true;
  const [own, others] = [a.split("·"), b.split("·")];
  // 阿布·侯赛因 and 阿布·哈夫斯 only begin alike.
  const isOther = own.length === others.length && own.some((part, at) => !hasAnyOf(part, others[at]!));
  return !isOther && (a.endsWith(b) || b.endsWith(a) || 2 * inCommon(a, b) >= Math.max(a.length, b.length));
}

/** First names, and what their bearers are called; by each of these, all that are of one. */
const CALLED = new Map(
  [
    ["乔", "约瑟夫"],
    ["比尔", "威廉"],
    ["拉里", "劳伦斯"],
    ["鲍勃", "鲍比", "罗伯特"],
    ["吉姆", "吉米", "詹姆斯"],
    ["托尼", "安东尼"],
    ["特德", "泰德", "爱德华"],
    ["迪克", "里克", "理查德"],
    ["查克", "查理", "查尔斯"],
    ["汤姆", "托马斯"],
    ["丹", "丹尼", "丹尼尔"],
    ["史蒂夫", "斯蒂芬", "史蒂芬"],
    ["唐", "唐纳德"],
  ].flatMap((forms) => forms.map((form) => [form, forms] as const)),
);

/** 小罗伯特 is the son of 罗伯特. */
const JUNIOR = /^[小老]/;

function firstPart(name: string): string {
  const plain = plainName(name);
  return plain.slice(0, Math.max(0, plain.lastIndexOf("·")));
}

function hasAnyOf(a: string, b: string): boolean {
  for (const character of a) if (b.includes(character)) return true;
  return false;
}

/** How many characters both have in one order. */
function inCommon(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, () => 0);
  for (const character of a) {
    const next = [0];
    for (let at = 0; at < b.length; at++) {
      next.push(b[at] === character ? row[at]! + 1 : Math.max(next[at]!, row[at + 1]!));
    }
    row = next;
  }
  return row.at(-1)!;
}

const MASKED =
  /某|[×*＊]|(?<=\p{Script=Han})[Xx]|(?:先生|女士|小姐|老汉|大爷|大妈|大叔|大姐|阿姨|奶奶|爷爷|爹爹|婆婆|师傅|同学|老师)$|^[小老阿].$/u;

/** 张某, 刘先生, 小王: who is meant is not said, so that two of the name are seldom one. */
export function isAnonymous({ name, anonymous }: Pick<PersonRecord, "name" | "anonymous">): boolean {
  return anonymous === true || MASKED.test(name);
}

/** Whether all of a name is written with what foreign names are written with: 施密特, and 巴特尔 as well. */
export const isTransliterated = (name: string): boolean => TRANSLITERATED.test(name);

/** Whether a name is likely a foreigner's: 安妮·威廉斯, 施密特. */
export const isForeignName = (name: string): boolean => name.includes("·") || isTransliterated(name);

const TRANSLITERATED =
  /^[阿埃奥巴贝比宾博布查达戴德迪蒂杜多恩尔法菲费芬弗夫福盖戈格古哈海赫霍基吉加杰金卡凯坎科克肯库奎拉莱兰劳勒雷里利林卢鲁伦罗洛马麦曼梅门蒙米密姆默莫穆纳内尼宁努诺帕派佩皮平普奇恰乔切让萨塞桑沙舍斯史施苏索塔泰坦特图托瓦韦维沃乌西希夏谢休雅亚扬耶伊因尤约詹泽扎佐贾娜莉琳丝妮玛森顿登拜]+$/u;
