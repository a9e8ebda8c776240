/** People and their posts as mentions, and the scene in which they are found. */

import type { Span } from "../text";
import type { DateMention } from "./dates";
import type { Post } from "./post";
import type { TitleScene } from "./title";

export interface PersonMention extends Span {
  readonly name: string;
  readonly foundBy: string;
  /** How sure it is, in log-odds; absent where a name is known by another mention or a dictionary. */
  readonly score?: number;
}

/** A post given to people, with the place where it is printed. */
export interface PostMention extends Span {
  readonly post: Post;
  readonly names: readonly string[];
  /** 市领导 and the like: one word for several people. */
  readonly collective: boolean;
}

export interface People {
  readonly persons: readonly PersonMention[];
  readonly posts: readonly PostMention[];
}

/** A scene with the dates in it and what the page says of names. */
export interface PeopleScene extends TitleScene {
  readonly dates: readonly DateMention[];
  /** How often a string occurs on the page. */
  readonly count: (text: string) => number;
}

/** Sentences and their halves between semicolons, closing quotes included. */
export function sentencesOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(/[^。！？；\n]+[。！？；]?[”’）]*/gu)) {
    spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans;
}

const NOT_A_HEAD = /^(?:[会处台团室级制们部馆]|集体|体系|系统|单位|任务|机关|小组|负责(?!人)|热线|信箱|质量奖)/u;

/** The length of the title head that starts here; 0 for none, and for what only looks like one (常委会, 主席台). */
export function headLengthAt({ text, vocabulary }: PeopleScene, at: number): number {
  const length = vocabulary.heads.longestAt(text, at);
  if (length === 0 || NOT_A_HEAD.test(text.slice(at + length, at + length + 2))) return 0;
  const printed = text.slice(at, at + length);
  if (vocabulary.collectives.has(printed) && !/领导|班子|负责/u.test(printed)) return 0;
  return length + (/^(?:提名人选|候选人|人选|助理)/u.exec(text.slice(at + length))?.[0].length ?? 0);
}
