/** Print with its positions becomes text in reading order, whichever way it runs. */

import { Traced } from "../text";
import { readBothWays } from "./both-ways";
import type { TextLine } from "./columns";
import { withoutOverprint } from "./overprint";
import { runsOf, type Run } from "./runs";
import type { Piece, PrintedItem } from "./stretches";
import { partVertical } from "./vertical";

/** A sheet's text, and where it stands on it. */
export interface LaidOut {
  readonly text: string;
  readonly runs: readonly Run[];
}

/**
 * The text of one sheet. Lines of different type and lines that stand apart have an empty line between them; a column
 * that goes on in the next has none; a line that is set in begins with two blank cells.
 */
export function layOut(printed: readonly PrintedItem[]): LaidOut {
  const items = printed.map((item) => ({ ...item, text: asInLines(item.text) }));
  const pieces = piecesOf(items).filter((item) => (item.upright || item.vertical > 0) && item.size > 0);
  const text = joined(readBothWays(partVertical(withoutOverprint(pieces))));
  return { text: text.text, runs: runsOf(text, items) };
}

/** Marks as they are in lines: type that runs down has forms of its own, ︑ and ︒ and ﹁. */
function asInLines(text: string): string {
  return text.replace(/[\ufe10-\ufe19\ufe30-\ufe44]/gu, (mark) => DOWN[mark] ?? mark);
}

const DOWN: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from("︐︑︒︓︔︕︖︗︘︙︰︱︵︶︷︸︹︺︻︼︽︾︿﹀﹁﹂﹃﹄").map((mark, at) => [
    mark,
    Array.from("，、。：；！？〖〗…‥—（）｛｝〔〕【】《》〈〉「」『』")[at]!,
  ]),
);

/** Each traced to its place in the texts of all items, one behind the other. */
function piecesOf(items: readonly PrintedItem[]): readonly Piece[] {
  const all = Traced.of(items.map(({ text }) => text).join(""));
  let start = 0;
  return items.map((item) => {
    const text = all.slice(start, start + item.text.length);
    start += item.text.length;
    return { ...item, text };
  });
}

function joined(lines: readonly TextLine[]): Traced {
  return Traced.join(
    lines.map(({ text, apart: isApart }, at) =>
      isApart && at > 0 ? Traced.join([text.slice(0, 0), text], "\n") : text,
    ),
    "\n",
  );
}
