/** A page whose headline is known holds one story, however its text is broken up: its sub-headlines are part of it. */

import type { Head, Line } from "../read";
import { splitBlocks, type Block } from "./block";
import { namesIn, photographersIn } from "./byline";
import { markBefore, markIn, pageNumberIn } from "./continuation";
import { addParagraph, cutOf, finish, type Article, type Cut, type Draft } from "./draft";
import { isKicker } from "./headline";
import { LABELLED } from "./lead-in";

/** In characters: a line above the text or below it that is no longer is no part of it. */
const SHORT = 20;

const isText = ({ kind, text }: Block): boolean => kind === "body" || (kind === "display" && text.length > SHORT);

/** The story under a headline; none where no line holds text. */
export function singleArticle(lines: readonly Line[], head: Head): readonly Article[] {
  const blocks = splitBlocks(lines, true);
  const [first, last] = [
    blocks.findIndex((block) => isText(block) && !isHeading(block, head)),
    blocks.findLastIndex(isText),
  ];
  if (first < 0) return [];
  const above = blocks.slice(0, first);
  const draft = draftOf(above, head);
  for (const block of blocks.slice(first, last + 1)) addBlock(draft, block, head);
  const behind = blocks.slice(last + 1);
  const ending = behind.findIndex(({ kind }) => kind !== "display");
  const end = ending < 0 ? behind.length : ending;
  for (const [at, block] of behind.entries()) if (block.kind !== "display" || at < end) addBlock(draft, block, head);
  const kicker = above.find(({ kind, text }) => kind === "display" && isKicker(text.text));
  const article = finish(draft, 0, []);
  return [
    {
      ...article,
      headline: head.headline ?? article.headline,
      kicker: kicker && !isHeading(kicker, head) ? squeeze(kicker.text.text) : null,
    },
  ];
}

const squeeze = (text: string): string => text.replace(/\s/gu, "");

/** A line that prints the headline or a part of it, or says when the page was put up. */
function isHeading({ kind, text }: Block, { headline = "" }: Head): boolean {
  const line = squeeze(text.text);
  if (headline !== "" && line.includes(headline) && line.length <= headline.length + SHORT / 2) return true;
  // A text may begin with its year; a line that says no more than the day has no sentence.
  const isDay = kind === "display" && /^\d{4}[-/.年]/u.test(text.text);
  return headline.includes(line) || LABELLED.test(text.text) || isDay;
}

function draftOf(above: readonly Block[], head: Head): Draft {
  const names = above.flatMap(({ kind, text }) => (kind === "credit" ? namesIn(text.text) : []));
  const cut = above.map(({ text }) => ({ text, mark: markIn(text.text) })).find(({ mark }) => mark?.way === "from");
  const from: Cut | null = cut?.mark ? cutOf(cut.text, cut.mark) : null;
  const page = above.map(({ text }) => pageNumberIn(text.text)).find((number) => number !== undefined) ?? null;
  if (head.author !== undefined) names.push(head.author);
  return {
    paragraphs: [],
    names,
    outlet: null,
    original: null,
    closed: false,
    from,
    to: null,
    page,
    item: null,
    brief: false,
  };
}

function addBlock(draft: Draft, { kind, text }: Block, head: Head): void {
  if (kind === "credit") draft.names.push(...namesIn(text.text));
  else if (kind === "caption") draft.names.push(...photographersIn(text.text));
  else if (kind === "cut") {
    const mark = markIn(text.text);
    if (mark?.way === "to") draft.to ??= cutOf(text, mark);
  } else if (
    kind === "body" ||
    (kind === "display" && !(draft.paragraphs.length === 0 && isHeading({ kind, text, gap: 0 }, head)))
  ) {
    const mark = markBefore(text.text);
    addParagraph(draft, mark === undefined ? text : text.slice(mark.end));
  }
}
