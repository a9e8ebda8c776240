/** Rolls, which print each post once before those who hold it: 永康市文联第十一届主席团名单 主席：某某 副主席（专职）：某某、某某. */

import { classes } from "../../lexicon";
import { beforeBracket, behindBracket, firstAtOrAfter, isMarkAt, type Span } from "../../text";
import { electingBodies } from "./elected";
import { latestOf } from "./latest";
import type { PostMention } from "./mention";
import type { PostScene } from "./scene";
import { titlesFrom } from "./titles";
import { isUnread } from "./unread";
import { AND, HEAD, RANK } from "./words";

/** 名单 */
const ROLL = classes("post-cues/roll");

/** In characters: （女，藏族）, （专职）. */
const LONGEST_REMARK = 12;
/** In characters, from what says that a roll follows to its first post. */
const NEAR = 12;

/** A post of a roll, with the names behind its colon. */
interface Label extends Span {
  readonly names: readonly string[];
  /** Where the last of its names ends, with what is remarked of it. */
  readonly close: number;
}

/**
 * The posts of all rolls of a text. A roll has two posts or more, each with its people, and a word in front that says that one follows:
 * 主持人：某某 嘉宾：某某 is none. Each post is of the body whose term the heading tells.
 */
export function recogniseRolls(scene: PostScene): readonly PostMention[] {
  const bodies = latestOf(electingBodies(scene));
  return rollsIn(scene).flatMap((labels) => {
    const context = bodies(labels[0]!.start)?.context ?? null;
    return labels.flatMap(({ start, end, names }) =>
      titlesFrom(scene, start, "held", context)
        .posts.filter((post) => post.end === end)
        .map((post) => ({ names, collective: false, ...post })),
    );
  });
}

/** Whether a post stands in a roll before its colon, and so is of nobody in front of it: 某某副主席：某某. */
export function isLabel({ lattice: { text } }: PostScene, { end }: Span): boolean {
  const colon = behindBracket(text, end, LONGEST_REMARK);
  return isMarkAt(text, colon, "：");
}

function rollsIn(scene: PostScene): readonly (readonly Label[])[] {
  const { lattice } = scene;
  const { text } = lattice;
  const rolls: Label[][] = [];
  for (let colon = text.indexOf("："); colon >= 0; colon = text.indexOf("：", colon + 1)) {
    const label = labelAt(scene, colon);
    if (!label) continue;
    const last = rolls.at(-1)?.at(-1);
    if (last && text.slice(last.close, label.start).trim() === "") rolls.at(-1)!.push(label);
    else if (lattice.find({ start: label.start - NEAR, end: label.start }, ROLL)) rolls.push([label]);
  }
  return rolls.filter(({ length }) => length > 1);
}

function labelAt({ lattice, persons }: PostScene, colon: number): Label | undefined {
  const { text } = lattice;
  const end = beforeBracket(text, colon, LONGEST_REMARK);
  const head = lattice.longestBefore(end, HEAD);
  const start = end - head - lattice.longestBefore(end - head, RANK);
  const names: string[] = [];
  let close = colon + 1;
  for (let at = firstAtOrAfter(persons, colon); at < persons.length; at += 1) {
    const person = persons[at]!;
    const from = close + (names.length === 0 ? 0 : jointAt(close));
    if (person.start !== from && !isUnread(lattice, { start: from, end: person.start })) break;
    names.push(person.name);
    close = behindBracket(text, person.end, LONGEST_REMARK);
  }
  return head < 2 || names.length === 0 ? undefined : { start, end, names, close };

  function jointAt(place: number): number {
    return isMarkAt(text, place, "、") ? 1 : lattice.longest(place, AND);
  }
}
