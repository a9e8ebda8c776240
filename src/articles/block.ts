/** A page's lines become blocks: running text, display lines (headlines, captions, advertisements) and credits. */

import { isPageHead, type Line } from "../read";
import { Traced } from "../text";
import { findDateline, findTrailer, isCaption, isCreditLine, LEAD } from "./byline";
import { markBefore, markBehind, markIn } from "./continuation";
import { isHeadlineAgain } from "./front";
import { isFurniture } from "./furniture";
import { BULLET } from "./item";
import { LABELLED } from "./lead-in";

/** What a block is: `cut` is 下转第4版 and the like, `furniture` what belongs to no story. */
type BlockKind = "body" | "display" | "credit" | "caption" | "cut" | "furniture";

/** Lines of a page that belong together. */
export interface Block {
  readonly kind: BlockKind;
  readonly text: Traced;
  /** Empty lines before it. */
  readonly gap: number;
}

const TERMINAL = /[。！？…][”’』」）】]*(?:（[^（）]{2,50}）)?$/u;
/** The reporters under a story: （程禾苗 罗一帆）. */
const NAMES_ONLY = /^（[\u4e00-\u9fff]{2,6}(?:[ 、][\u4e00-\u9fff]{2,6}){0,3}）$/u;

/** How the lines of a page follow one another. */
interface Wrapping {
  /** Hard-wrapped, as text out of a PDF is: most lines stop within a sentence. */
  readonly wrapped: boolean;
  /** The usual number of empty lines between two lines of one paragraph. */
  readonly gap: number;
  /** The length of a full line, in characters. */
  readonly column: number;
  /** Whether an empty line parts paragraphs for sure. */
  readonly apart: boolean;
}

/**
 * The blocks of a page in its order; every line is in exactly one.
 * @param apart - whether an empty line parts paragraphs for sure, as on a web page
 */
export function splitBlocks(lines: readonly Line[], apart = false): readonly Block[] {
  const wrapping = { ...measure(lines), apart };
  const blocks: Block[] = [];
  let open: Line[] = [];
  let from = 0;
  const close = (cut = false): void => {
    const inStory = blocks.at(-1)?.kind === "body";
    const runOn = inStory && runsOn(lines, from, wrapping);
    const torn = open.length > 0 && isTorn(open, cut, inStory && open[0]!.gap <= wrapping.gap);
    // One by one: a page of nothing but display lines has more of them than a call takes.
    for (const block of open.length > 0 ? toBlocks(open, runOn, torn) : []) blocks.push(block);
    open = [];
  };
  for (const [index, line] of lines.entries()) {
    const behindBody = open.length === 0 && /^(?:body|cut)$/u.test(blocks.at(-1)?.kind ?? "");
    const next = lines[index + 1]?.text.text ?? "";
    const kind =
      (insideBracket(open) && !(apart && line.gap > 0)) || runsInFront(open, line, wrapping)
        ? undefined
        : kindOf(line.text.text, next, behindBody, open.length === 0);
    if (kind !== undefined || opensBlock(lines, index, open, wrapping)) close(goesOnElsewhere(line));
    if (kind !== undefined) blocks.push({ kind, text: line.text, gap: line.gap });
    else {
      if (open.length === 0) from = index;
      open.push(line);
    }
    if (endsParagraph(line, open.at(-2))) close();
  }
  close();
  return joinFull(blocks, wrapping);
}

/** In characters; lines that are all as long as one another are no headline. */
const LONGEST_HEADLINE = 200;

/**
 * In hard-wrapped text a headline as long as its column goes on in the next line: 方明远到清溪镇调研春耕生 / 产工作; one set in
 * parts does not.
 */
function joinFull(blocks: readonly Block[], { wrapped, gap, column }: Wrapping): readonly Block[] {
  if (!wrapped) return blocks;
  const isFull = ({ text }: Block): boolean => Math.abs(text.length - column) <= 1;
  // What stands closer to the line below it belongs to that.
  const goesOn = (block: Block, below: Block | undefined): boolean =>
    block.kind === "display" &&
    block.gap === gap &&
    (below === undefined || below.gap >= gap) &&
    !BULLET.test(block.text.text) &&
    (isFull(block) || block.text.length <= column * 0.7);
  const joined: Block[] = [];
  let full = false;
  for (const [at, block] of blocks.entries()) {
    const before = joined.at(-1);
    if (full && before && before.text.length <= LONGEST_HEADLINE && goesOn(block, blocks[at + 1]))
      joined[joined.length - 1] = { ...before, text: Traced.join([before.text, block.text]) };
    else joined.push(block);
    full = block.kind === "display" && isFull(block) && !/[ ■]/u.test(block.text.text);
  }
  return joined;
}

/** @param begins - whether no line of a paragraph stands right above */
function kindOf(
  text: string,
  next: string,
  behindBody: boolean,
  begins: boolean,
): Exclude<BlockKind, "body" | "display"> | undefined {
  if (markIn(text)) return "cut";
  if (behindBody && NAMES_ONLY.test(text)) return "credit";
  if (isPageHead(text) || isFurniture(text, begins) || isHeadlineAgain(text)) return "furniture";
  if (isCaption(text)) return "caption";
  return isCreditLine(text) && !breaksDateline(text, next) ? "credit" : undefined;
}

/** A dateline that is broken over lines: 本报记者陈晓苏报 / 道：…. */
function breaksDateline(text: string, next: string): boolean {
  return isCreditLine(text) && (findDateline(text + next)?.length ?? 0) > text.length;
}

/** `above` is the line before it in the same paragraph, in which the closing bracket may have begun: 。（陈 / 晓苏）. */
function endsParagraph(line: Line, above: Line | undefined): boolean {
  const { text } = line.text;
  if (ends((above?.text.text ?? "") + text)) return true;
  return !insideBracket([line]) && findTrailer(text) !== undefined;
}

/** A byline that is broken over lines: 本报讯（融媒 / 首席记者 陈晓苏）. */
function insideBracket(open: readonly Line[]): boolean {
  const text = open.at(-1)?.text.text ?? "";
  return text.lastIndexOf("（") > text.lastIndexOf("）");
}

/**
 * In hard-wrapped text what stands in front of a story: behind 原标题： its headline and who wrote it (在清溪镇开镰澄江 /
 * 日报讯（记者程禾苗）), behind 本报讯 a second dateline (澄江新闻网5月16日讯 / （记者 程禾苗）).
 */
function runsInFront(open: readonly Line[], line: Line, { wrapped, gap }: Wrapping): boolean {
  const first = open[0]?.text.text;
  if (first === undefined || !wrapped || line.gap > gap) return false;
  if (LABELLED.test(first)) return true;
  return (
    OWN_WIRE.test(first) &&
    !/[，：；]/u.test(
      open
        .map(({ text }) => text.text)
        .join("")
        .slice(0, LONGEST_FRONT + 1),
    )
  );
}

/** 本报讯, and with the outlet that had the story first behind it. */
const OWN_WIRE = /^本(?:报|台|网)讯/u;
/** In characters. */
const LONGEST_FRONT = 60;

function measure(lines: readonly Line[]): Omit<Wrapping, "apart"> {
  const long = lines.filter((line) => line.text.length >= 8);
  const widths = long.map((line) => line.text.length).toSorted((a, b) => a - b);
  const cut = new Set(lines.filter((_, at) => lines[at + 1] && goesOnElsewhere(lines[at + 1]!)));
  const unfinished = long.filter((line) => !ends(line.text.text) && !cut.has(line));
  const wide = widths[Math.floor(widths.length * 0.9)] ?? 0;
  const inside = lines.filter((_, at) => at > 0 && runsOver(lines[at - 1]!)).map((line) => line.gap);
  const gaps = inside.length > 0 ? inside : lines.slice(1).map((line) => line.gap);
  const frequency = (n: number): number => gaps.filter((gap) => gap === n).length;
  const gap = [0, 1, 2].reduce((best, n) => (frequency(n) > frequency(best) ? n : best), 0);
  const many = lines.length >= 8 || unfinished.filter((line) => /[，。、]/u.test(line.text.text)).length >= 2;
  return { wrapped: many && wide <= 60 && unfinished.length >= long.length * 0.5, gap, column: wide };
}

/** A line of running text that its paragraph has not ended with. */
function runsOver({ text: { text } }: Line): boolean {
  return text.length >= 8 && /[，。、；：]/u.test(text) && !ends(text);
}

/** Whether a paragraph ends with a text: with a full stop, or cut off by 下转第4版. */
function ends(text: string): boolean {
  return TERMINAL.test(text) || markBehind(text)?.way === "to";
}

function opensBlock(lines: readonly Line[], index: number, open: readonly Line[], wrapping: Wrapping): boolean {
  const line = lines[index]!;
  const before = open.at(-1);
  if (before && wrapping.apart && line.gap > 0) return true;
  if (runsInFront(open, line, wrapping)) return false;
  if (!before || breaksDateline(before.text.text, line.text.text)) return false;
  // 建设进度 / ；在青石镇: no line begins with a mark that closes.
  if (/^[，。、；：！？）”》]/u.test(line.text.text)) return false;
  // 据 / 澄江市政府官网消息，…: nothing ends so.
  if (/[据从由向对被把与和及]$/u.test(before.text.text)) return false;
  if (line.indented || BULLET.test(line.text.text) || findDateline(line.text.text) !== undefined) return true;
  if (markBefore(line.text.text) || isRepeated(lines, index, open, wrapping)) return true;
  if (!wrapping.wrapped) return !continues(before);
  return (
    line.gap > wrapping.gap || (endsShort(lines, index - 1, open.length) && displayFollows(lines, index, wrapping))
  );
}

/** In a page that is not hard-wrapped: an unfinished line of running text, too long or too winding to be a headline. */
function continues(line: Line): boolean {
  const { text } = line.text;
  // 代市长沈若川与: nothing ends so.
  if (/[，、；与和及的在为将对被把从向由]$/u.test(text) && text.includes("，")) return true;
  if (text.length > 40 || (line.indented && /[，；：]/u.test(text))) return true;
  return text.length >= 12 && (text.match(/[，。；：]/gu)?.length ?? 0) >= 2;
}

/** In hard-wrapped text a line short of its column ends a paragraph, with or without a full stop. */
function endsShort(lines: readonly Line[], index: number, open: number): boolean {
  return open >= 3 && isShort(lines[index]!, lines.slice(Math.max(0, index - 2), index));
}

/** Both by its width and by its characters, since a letter-spaced line is as wide with fewer, or wider with as many. */
function isShort(line: Line, column: readonly Line[]): boolean {
  const narrow = cells(line) <= Math.max(...column.map(cells)) - 4;
  return narrow && characters(line) <= Math.max(...column.map(characters)) - 2;
}

const cells = ({ width, indented }: Line): number => width + (indented ? 4 : 0);
const characters = ({ text, indented }: Line): number => text.length + (indented ? 2 : 0);

/** One to three lines without any full stop, up to the next sure beginning. */
function displayFollows(lines: readonly Line[], index: number, { gap }: Wrapping): boolean {
  const goesOn = (line: Line): boolean => line.gap <= gap && findDateline(line.text.text) === undefined;
  const next = lines.slice(index + 1, index + 4);
  const end = next.findIndex((line) => !goesOn(line));
  const group = [lines[index]!, ...(end < 0 ? next : next.slice(0, end))];
  return group.length <= 3 && !group.some((line) => /[。，；]/u.test(line.text.text));
}

/**
 * In hard-wrapped text a full line that happens to end with a full stop does not end its paragraph: what stands right
 * under it, 请大家都想一想！, runs on.
 */
function runsOn(lines: readonly Line[], index: number, { wrapped, gap }: Wrapping): boolean {
  const before = lines[index - 1];
  const line = lines[index];
  if (
    !wrapped ||
    before === undefined ||
    line === undefined ||
    line.gap > gap ||
    line.indented ||
    !TERMINAL.test(before.text.text)
  )
    return false;
  return !isShort(before, lines.slice(Math.max(0, index - 4), index + 1));
}

/** 下转第4版: what stands above it may stop within a sentence. */
function goesOnElsewhere(line: Line): boolean {
  return markIn(line.text.text)?.way === "to";
}

/** The headline that is printed again under 上接第1版: short of its column and without any mark. */
function isRepeated(lines: readonly Line[], index: number, open: readonly Line[], { column }: Wrapping): boolean {
  const above = lines[index - open.length - 1]?.text.text ?? "";
  return (
    markIn(above)?.way === "from" &&
    open.every(({ text }) => text.length < column * 0.8 && !/[，。、；：]/u.test(text.text)) &&
    lines[index]!.text.length >= column * 0.8
  );
}

/**
 * Whether lines are running text that goes on on another page, and so may lack its end: …、市长李（下转第4版）. A headline
 * has no marks; it may announce a story of that page, but not right under a story, or stand over a line 下转第4版.
 * @param cut - whether such a line is below
 * @param inStory - whether running text stands right above
 */
function isTorn(open: readonly Line[], cut: boolean, inStory: boolean): boolean {
  const text = open.map((line) => line.text.text).join("");
  const behind = markBehind(text)?.way === "to";
  return (cut || behind) && (/[，、；：]/u.test(text) || (inStory && (behind || open[0]!.indented)));
}

/** One paragraph, or as many display lines as there are lines. */
function toBlocks(open: readonly Line[], runOn: boolean, torn: boolean): readonly Block[] {
  const text = Traced.join(open.map((line) => line.text));
  const gap = open[0]!.gap;
  if (markIn(text.text)) return [{ kind: "cut", text, gap }];
  if (torn || isRunning(text.text) || (runOn && TERMINAL.test(text.text))) return [{ kind: "body", text, gap }];
  return open.map((line) => ({ kind: "display", text: line.text, gap: line.gap }));
}

/** Running text has full stops; a slogan may have other marks, and a lead may have lost its end. */
function isRunning(text: string): boolean {
  if (text.includes("。") || findDateline(text) !== undefined) return true;
  if (text.startsWith("“") && TERMINAL.test(text)) return true;
  if (!text.includes("，")) return false;
  return LEAD.test(text) || /[！？]/u.test(text) || (text.length > 40 && !text.includes(" "));
}
