/** Which of the display lines around a story are its kicker (眉题) and its main headline (主题). */

import type { Block } from "./block";
import { openingOf, ROUND_UP } from "./item";

/** What a story is printed under; null for what is not there. */
interface Headline {
  readonly kicker: string | null;
  readonly headline: string | null;
}

/**
 * A line over the headline that names who spoke and where, with what the typesetter put behind it on the same line:
 * 章旭升在推进会上强调 全力打好开门红, or who did what at a meeting: 章旭升讲话 胡勇春主持; but 省委要求各地抓好春耕 is a
 * headline.
 */
const KICKER =
  /^(?<kicker>(?:[\u4e00-\u9fff]{2,14}(?:讲话|主持|出席|致辞|参加|陪同)(?: |$)){2,3}$|.{2,45}?(?:(?<=[在到来赴].*|[时上中])(?:强调|指出|要求|提出|表示)|时说|(?:强调|指出|要求|提出|表示)(?=$| )))(?<rest> ?.*)$/u;

/** Whether a display line stands over a headline: 章旭升在推进会上强调. */
export function isKicker(line: string): boolean {
  return KICKER.test(line);
}

/** In characters. */
const SHORTEST = 6;

/** A column's name: ■从严从实, 学习·知行, 5月16日特稿（把农时抓在手上）. */
const LABEL =
  /^[■□●]|^\d{1,2}月\d{1,2}日特稿|^[\u4e00-\u9fff]{2}·[\u4e00-\u9fff]{2,4}$|[\u4e00-\u9fff][A-Za-z①-⑳]$|^——/u;

/**
 * `lines` are display blocks in page order. 章旭升在推进会上强调 / 全力打好开门红 gives a kicker and a headline; a column
 * label (■从严从实, 简讯) is neither. White space inside is removed.
 * @param brief - whether the story is an item of a round-up, whose headlines may have bullets or numbers: ■方明远调研春耕
 */
export function chooseHeadline(lines: readonly Block[], brief = false): Headline {
  const useful = (brief ? lines.map(withoutBullet) : lines)
    .filter(({ text: { text } }) => !LABEL.test(text) && !ROUND_UP.test(text))
    .map(withoutLabel);
  const at = useful.findIndex((line) => KICKER.test(line.text.text));
  if (at < 0) return { kicker: null, headline: joined(withoutWriter(lastGroup(useful))) };
  const { kicker = "", rest = "" } = KICKER.exec(useful[at]!.text.text)!.groups!;
  const behind = useful.slice(at + 1);
  const carried = rest.trim();
  const whole = carried.includes(" ");
  const main = whole ? [] : firstGroup(behind);
  const text = squeeze(carried + main.map((line) => line.text.text).join(""));
  return { kicker: squeeze(kicker), headline: text === "" ? joined(lastGroup(useful.slice(0, at))) : text };
}

/**
 * What is no headline though it stands where one does: torn off the line above (04版）), wholly in a bracket, with the hour
 * at which a page was put up, an address, or who made it.
 */
const NONE =
  /^.{0,3}$|^[^（]*）$|（[^）]*$|^（[^（）]*）$|\d{1,2}[:：]\d{2}|https?[:：]|来源[：/|]|(?:编辑|记者|策划|统筹|出品|摄影?)[：|&]/u;

/** 程禾苗, alone on the line above a story, wrote it. */
function withoutWriter(lines: readonly Block[]): readonly Block[] {
  return lines.length > 1 && /^\p{Script=Han}{2,3}$/u.test(lines.at(-1)!.text.text) ? lines.slice(0, -1) : lines;
}

function withoutBullet(line: Block): Block {
  const opening = openingOf(line.text.text);
  return opening === undefined || opening.headline !== null ? line : { ...line, text: line.text.slice(opening.length) };
}

function withoutLabel(line: Block): Block {
  const label = /^(?<open>（)?原标题：/u.exec(line.text.text);
  if (!label) return line;
  const end = label.groups!["open"] && line.text.text.endsWith("）") ? -1 : undefined;
  return { ...line, text: line.text.slice(label[0].length, end) };
}

/** Lines that follow one another more closely than the group before or behind them. */
function groups(lines: readonly Block[]): readonly (readonly Block[])[] {
  const all: Block[][] = [];
  for (const [index, line] of lines.entries()) {
    if (index === 0 || line.gap > 0) all.push([line]);
    else all.at(-1)!.push(line);
  }
  return all;
}

const firstGroup = (lines: readonly Block[]): readonly Block[] => groups(lines)[0] ?? [];
const lastGroup = (lines: readonly Block[]): readonly Block[] => groups(lines).at(-1) ?? [];
const squeeze = (text: string): string => text.replace(/\s/gu, "");

function joined(lines: readonly Block[]): string | null {
  const text = squeeze(lines.map((line) => line.text.text).join(""));
  return NONE.test(text) ? null : text;
}

/** （春耕进行时）方明远调研春耕, （三农·要闻）题：方明远调研春耕: what stands in front is the column. */
export function withoutColumn(headline: string): string {
  const rest = headline.replace(/^（[\u4e00-\u9fff·]{2,12}）/u, "").replace(/^题：/u, "");
  return rest.length < SHORTEST ? headline : rest;
}
