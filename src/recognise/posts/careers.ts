/** Careers: 2007年任某局局长，2013年调任某县委书记. Who has gone on to another post holds those of the years before no more. */

import { classes } from "../../lexicon";
import { firstAtOrAfter, type Span } from "../../text";
import type { PostMention } from "./mention";
import type { PostScene } from "./scene";
import { BECOME, HELD } from "./words";

/** A year that somebody took up a post in, where it is printed. */
interface Stage extends Span {
  readonly year: number;
}

/** 2015年, and 2015年3月至2018年 from the first of the two. */
const YEAR = /((?:19|20)\d\d)年(?:\d{1,2}月)?(?:至(?:19|20)\d\d年)?/gu;
/** In characters, from a year to the word that says what somebody became: 1月，李志国同志调|任. */
const NEAR = 16;
/** 至今 */
const STILL = classes("post-cues/until-now");
const SENTENCE_END = /[。；\n]/gu;

/** The posts of a text, those of stages that a later one of the same person follows as held no more. */
export function withCareers({ lattice }: PostScene, posts: readonly PostMention[]): readonly PostMention[] {
  const stages = Array.from(lattice.text.matchAll(YEAR), ({ index, 0: { length }, 1: year }): Stage => {
    return { start: index, end: index + length, year: Number(year) };
  }).filter(({ end }) => [BECOME, HELD].some((set) => lattice.holds({ start: end, end: end + NEAR }, set)));
  if (stages.length < 2) return posts;
  const ends = Array.from(lattice.text.matchAll(SENTENCE_END), ({ index }) => ({ start: index, end: index + 1 }));
  const yearOf = (mention: PostMention): number | undefined => {
    const stage = lastBefore(stages, mention);
    return stage && stage.start > (lastBefore(ends, mention)?.start ?? -1) ? stage.year : undefined;
  };
  const years = new Map(posts.map((mention) => [mention, yearOf(mention)]));
  const last = new Map<string, number>();
  for (const [{ names }, year] of years)
    if (year !== undefined) for (const name of names) last.set(name, Math.max(year, last.get(name) ?? 0));
  return posts.map((mention) => {
    const year = years.get(mention);
    const isPast = year !== undefined && mention.names.every((name) => last.get(name)! > year);
    const isHeld = mention.post.status === "held" && lattice.longest(mention.end, STILL) === 0;
    return isPast && isHeld ? { ...mention, post: { ...mention.post, status: "former" } } : mention;
  });
}

/** The last of some spans, in order, that begins in front of a mention. */
function lastBefore<One extends Span>(spans: readonly One[], { start }: Span): One | undefined {
  return spans[firstAtOrAfter(spans, start) - 1];
}
