/**
 * A newspaper press for tests: clean copy becomes a page as PDF readers, web pages and typists leave it, in any encoding.
 *
 * It sets nothing that a human reader could not tell apart either:
 * - a headline stands apart from the text around it by more than its lines do from one another, unless the text behind it
 *   begins with a dateline, a credit line or an indent;
 * - a page that puts some headlines before their stories and others behind has only headlines that say what their stories
 *   say, and never two headlines of different stories in one gap;
 * - a headline names no place that its own story does not name;
 * - a headline in two lines has no empty line in it, which would make two of it;
 * - two stories with no headline between them are parted by a dateline or a credit line;
 * - names in a byline are never letter-spaced, which would run them together;
 * - a story without headline begins with a dateline, and is not the first of a page that sets its headlines before, nor
 *   the last of one that sets them behind.
 */

import { encode, toTraditional } from "../read/formats/encode";
import { drawCopy, drawDateline, drawTopics, mapCopy, type Copy } from "./copy";
import { Dice } from "./random";
import { drawStyle, nameOperations, type Style } from "./style";
import { addInvisible, letterSpace, narrowMarks, padNames, spaceNumbers, widenDigits, wrap } from "./strew";

export interface Edition {
  readonly seed: number;
  /** What was done to the copy, in words. */
  readonly operations: readonly string[];
  readonly stories: readonly Copy[];
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** A line of the page, and the empty lines before it. */
interface Row {
  readonly text: string;
  readonly gap: number;
}

/** The same seed sets the same page. */
export function setEdition(seed: number): Edition {
  const dice = new Dice(seed);
  const count = dice.between(1, 4);
  const style = drawStyle(dice, count);
  const mixed = new Set(style.sides).size > 1;
  const last = style.sides[0] === "before" ? 0 : count - 1;
  const drawn = drawTopics(dice, count).map((topic, index) =>
    drawCopy(dice, topic, { headed: mixed || index === last, telling: mixed }),
  );
  partStories(drawn, style, dice);
  const stories = style.script === "traditional" ? drawn.map((copy) => mapCopy(copy, toTraditional)) : drawn;
  const rows = [
    ...head(style, dice),
    ...stories.flatMap((copy, at) => setStory(copy, at, style, dice)),
    ...foot(style, dice),
  ];
  const text = rows.map((row, at) => (at === 0 ? "" : style.lineEnd.repeat(row.gap + 1)) + row.text).join("");
  return { seed, operations: nameOperations(style, stories), stories, text, bytes: encode(text, style.charset) };
}

/** Where no headline stands between two stories, the second begins with a dateline. */
function partStories(drawn: Copy[], { sides }: Style, dice: Dice): void {
  for (let at = 1; at < drawn.length; at += 1) {
    const [above, copy] = [drawn[at - 1]!, drawn[at]!];
    const parted =
      (sides[at - 1] === "behind" && above.headline !== null) || (sides[at] === "before" && copy.headline !== null);
    if (!parted) drawn[at] = { ...copy, byline: drawDateline(dice) };
  }
}

function setStory(copy: Copy, at: number, style: Style, dice: Dice): readonly Row[] {
  const display = setDisplay(copy, style, dice);
  const body = setBody(copy, style.widths[at]!, style, dice);
  return style.sides[at] === "before" ? [...display, ...body] : [...body, ...display];
}

/** The empty lines around a headline; what stands tight must have a sure beginning behind it. */
function distance(style: Style): number {
  return style.gap + (style.apart === 0 && style.wrapped && style.indent === "" ? 1 : style.apart);
}

function setDisplay({ headline, kicker, label }: Copy, style: Style, dice: Dice): readonly Row[] {
  if (headline === null) return [];
  const parts = [label ?? "", kicker ?? "", headline].filter((part) => part !== "");
  return parts.flatMap((part, at) =>
    (part === headline && style.brokenHeadlines ? halves(part, dice) : [part]).map((line, half) => ({
      text: strew(style.spacedHeadlines ? letterSpace(line) : line, style, dice),
      gap: half > 0 ? 0 : at === 0 ? distance(style) : style.gap,
    })),
  );
}

/** Two lines of a headline, neither much shorter than the other. */
function halves(headline: string, dice: Dice): readonly string[] {
  if (headline.length < 12) return [headline];
  const at = Math.floor(headline.length / 2) + dice.between(-1, 1);
  return [headline.slice(0, at), headline.slice(at)];
}

/** Two cells of a column, in whatever characters the page has them. */
const BLANK = "\u3000\u3000";

function setBody(
  { paragraphs, byline, caption, shortNames }: Copy,
  width: number,
  style: Style,
  dice: Dice,
): readonly Row[] {
  const rows: Row[] = [];
  const apart = distance(style);
  if (byline.line !== null) rows.push({ text: byline.line, gap: apart });
  const pictured = caption === null || paragraphs.length < 2 ? -1 : dice.between(0, paragraphs.length - 2);
  for (const [at, paragraph] of paragraphs.entries()) {
    const first = at === 0;
    const whole = (first ? byline.before : "") + paragraph + (at === paragraphs.length - 1 ? byline.behind : "");
    const text = (style.indent === "" ? "" : BLANK) + widths(whole, style, dice);
    const lines = style.wrapped ? wrap(text, width, style.kept) : [text];
    const gap = first || pictured === at - 1 ? apart : style.gap + style.betweenParagraphs;
    const names = style.padded ? shortNames : [];
    const inBehind = text.length - (at === paragraphs.length - 1 ? byline.behind.length : 0);
    const inBefore = first ? byline.before.length : 0;
    let done = 0;
    lines.forEach((line, index) => {
      const credited = done < inBefore || done + line.length + 2 > inBehind;
      done += line.length;
      rows.push({ text: setLine(line, names, credited, style, dice), gap: index === 0 ? gap : style.gap });
    });
    if (pictured === at) rows.push({ text: caption!, gap: apart });
  }
  return rows;
}

const widths = (text: string, style: Style, dice: Dice): string =>
  widenDigits(narrowMarks(text, dice, style.narrow), dice, style.wide);

function setLine(line: string, names: readonly string[], credited: boolean, style: Style, dice: Dice): string {
  const text = line.trimStart();
  const indent = line.startsWith(BLANK) ? style.indent : "";
  if (!credited && dice.chance(style.spaced) && !/[（(]|\d{2}/u.test(text))
    return indent + strew(letterSpace(text), style, dice);
  const numbered = style.spacedNumbers ? spaceNumbers(text, dice) : text;
  return indent + strew(padNames(numbered, names, dice), style, dice);
}

const strew = (text: string, style: Style, dice: Dice): string => (style.invisible ? addInvisible(text, dice) : text);

const MASTHEADS = [
  ["柳浦日报"],
  ["柳浦日报", "2024年4月12日 星期五"],
  ["2024年4月12日 星期五 柳浦日报 第2版"],
  ["第01版：要闻"],
  ["02 时政·要闻"],
  ["2024-04-12 10:09"],
  ["来源：柳浦日报 | 2024年04月12日"],
];
const FEET = ["责任编辑：高宁", "责任编辑：高宁 版式：尹川", "（下转2版）", "————————", "- 2 -", "2"];

const head = (style: Style, dice: Dice): readonly Row[] => furniture(style, dice.pick(MASTHEADS));
const foot = (style: Style, dice: Dice): readonly Row[] => furniture(style, [dice.pick(FEET)]);

function furniture(style: Style, lines: readonly string[]): readonly Row[] {
  if (!style.furniture) return [];
  const set = style.script === "traditional" ? lines.map(toTraditional) : lines;
  return set.map((text) => ({ text, gap: distance(style) }));
}
