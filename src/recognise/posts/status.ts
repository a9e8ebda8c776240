/** How a title says that a post is held: 原 and 前 inside it, 现任 or 候任 before its head, 时任 or 拟任 in front. */

import type { Lattice } from "../../lexicon";
import type { TitleStatus } from "../../model";
import type { Span } from "../../text";
import type { PostScene } from "./scene";
import { BODY, BODY_END, FORMER, HELD, LISTED, LONGER, ONCE, PARTY_BODY, PROPOSED, SMALL_AREA, TENURE } from "./words";

/** 现任, 时任 or 候任 right before the head, or before the committee that it is of: 某卫队|现任|指挥官, 商行|时任|党委书记. */
export function tenureBefore(lattice: Lattice, { start, end }: Span): Span | undefined {
  const committee = lattice.longestBefore(end, PARTY_BODY);
  for (const at of committee > 0 ? [end, end - committee] : [end]) {
    const length = lattice.longestBefore(at, TENURE);
    if (length > 1 && at - length >= start) return { start: at - length, end: at };
  }
  return undefined;
}

/** Whether such a word says that a post is held no more, or not yet: 某国|时任|总统, 某国|候任|首相. */
export function tenureIn(lattice: Lattice, body: Span): TitleStatus | undefined {
  const at = tenureBefore(lattice, body)?.start;
  if (at === undefined) return undefined;
  return lattice.longest(at, FORMER) > 0 ? "former" : lattice.longest(at, PROPOSED) > 0 ? "proposed" : undefined;
}

/** In characters: 画溪镇. */
const SHORTEST_TOWN = 3;

/** 解放军|原|总政治部, and no 原子能: behind one body, in front of another that is a part of it. */
function isOfPart(lattice: Lattice, { start, end }: Span, body: Span): boolean {
  const isBehind = [BODY_END, LISTED].some((set) => lattice.longestBefore(start, set) > 0);
  return (
    isBehind &&
    lattice.longestBefore(body.end, BODY_END) > 0 &&
    end < body.end &&
    lattice.longest(start, LONGER) <= end - start
  );
}

/** 草原, 太原, 目前: the word at a place is only the end of another. */
function isInside(lattice: Lattice, start: number): boolean {
  return [1, 2, 3].some((back) => lattice.longest(start - back, LONGER) > back);
}

/**
 * 原 or 前 right before the head, or before the committee or the part that the head is of: 常委会原副主任, 水务局原党组书记,
 * 教育局原招生办公室主任; behind a country or an area, before any body: 某国|前|部长会议主席, 某县|原|卫生局局长.
 */
export function onceIn(lattice: Lattice, body: Span, isArea: boolean): Span | undefined {
  const word = lattice.findLast(body, ONCE);
  // 画溪镇|原党委书记, though 镇原 is a county
  const isOfTown =
    word && word.start - body.start >= SHORTEST_TOWN && lattice.longestBefore(word.start, SMALL_AREA) > 0;
  // 交易所|前|总裁, though 所前 is a town
  const isOfBody = word?.end === body.end && lattice.longestBefore(word.start, BODY_END) > 0;
  if (!word || (!isOfTown && !isOfBody && isInside(lattice, word.start))) return undefined;
  const isFirst = isArea && word.start === body.start && lattice.longest(word.start, LONGER) <= word.end - word.start;
  const isBefore = word.end === body.end || lattice.is({ start: word.end, end: body.end }, BODY);
  return isFirst || isBefore || isOfPart(lattice, word, body) ? word : undefined;
}

/** The word that says how a post is held, where one stands at a place in front of the body, and what it says. */
export function statusAt(
  { lattice, placeAt }: PostScene,
  at: number,
  head: number,
): { status: TitleStatus | undefined; length: number } {
  // 任城区委: what begins a place is no word about a post.
  if (placeAt.has(at)) return { status: undefined, length: 0 };
  const kinds = [
    [FORMER, "former"],
    [PROPOSED, "proposed"],
    [HELD, undefined],
  ] as const;
  for (const [set, status] of kinds) {
    const length = lattice.longest(at, set);
    if (length > 0 && at + length <= head) return { status, length };
  }
  return { status: undefined, length: 0 };
}
