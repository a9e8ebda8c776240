/** A second opinion from a segmenter: whether a doubtful name is an ordinary word. */

import type { Segment } from "segmentit";
import { remembered } from "../../collections";

/** The tag bit of a person's name in the segmenter's dictionary. */
const PERSON = 0x80;
/** Longer runs without punctuation cost the segmenter exponential time. */
const LONGEST = 20;

let segmenter: Segment | undefined;

/** What was asked before: the pages of a newspaper doubt the same few words. */
const known = new Map<string, boolean>();
/** So many are known at most, however many pages are read. */
const MOST_KNOWN = 5000;

/** Loaded when the first doubtful name asks for it, as it is large and most pages have none. */
function makeSegmenter(): Segment {
  const segmentit: typeof import("segmentit") = require("segmentit");
  return segmentit.useDefault(new segmentit.Segment());
}

/**
 * Whether the segmenter knows the text as one word that is no person: 应该 and 商定 are, 章旭升 is not. It never sees more
 * than twenty characters; a longer text is no word.
 */
export function isOrdinaryWord(text: string): boolean {
  if (text.length > LONGEST || !/^[\u4e00-\u9fff]+$/u.test(text)) return false;
  if (known.size >= MOST_KNOWN) known.clear();
  return remembered(known, text, isOneWord);
}

function isOneWord(text: string): boolean {
  segmenter ??= makeSegmenter();
  const words = segmenter.doSegment(text);
  const [word] = words;
  return words.length === 1 && word?.w === text && word.p !== undefined && (word.p & PERSON) === 0;
}
