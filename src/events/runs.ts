/** People who are named one behind the other: 市领导俞岚、柯楠, 市委书记陆文柏和市长俞岚. */

import { classes } from "../lexicon";
import type { PersonMention, PostMention } from "../recognise";
import { contains, firstAtOrAfter, type Span } from "../text";
import { crosses } from "./clauses";
import type { Found } from "./report";

/** A list of people; it begins with the titles of the first of them, and its names at `bare`. */
export interface Run extends Span {
  readonly bare: number;
  readonly persons: readonly PersonMention[];
}

const TITLE_WORDS = classes("heads", "bodies", "collectives", "divisions", "shorts");
const HEADS = classes("heads");
const AND = classes("event-cues/and");
const ACTS = classes("verbs", "event-cues/act", "event-cues/convene");
const SEPARATORS = "、， ";
/** A title in front of one name in a list is seldom longer. */
const LONGEST_TITLE = 40;

/** In order; whoever stands in none of the lists of others is one by himself. */
export function runsOf(found: Found): readonly Run[] {
  const runs: { start: number; bare: number; end: number; persons: PersonMention[] }[] = [];
  const posts = new Map<number, PostMention[]>();
  for (const post of found.posts) posts.set(post.end, [...(posts.get(post.end) ?? []), post]);
  for (const person of found.persons) {
    const last = runs.at(-1);
    if ((last && person.start < last.end) || inSite(found, person)) continue;
    if (last && joins(found, last.end, person.start)) {
      last.persons.push(person);
      last.end = person.end;
    } else
      runs.push({ start: titledFrom(found, posts, person), bare: person.start, end: person.end, persons: [person] });
  }
  return runs;
}

/** 吴焕先故居 is a site and names nobody who was there. */
function inSite({ sites }: Found, person: Span): boolean {
  const at = firstAtOrAfter(sites, person.start + 1);
  return sites.slice(Math.max(0, at - 3), at).some((site) => contains(site, person));
}

/** Whether what stands between two names only joins them: 、, 、市长, 和副市长, （左）、. */
function joins({ text, lattice }: Found, end: number, start: number): boolean {
  let at = end;
  if (text[at] === "（") at += text.slice(at, start).indexOf("）") + 1;
  // 王某主席和李某总理: a short title may stand behind a name, too.
  at += lattice.longest(at, HEADS);
  if (at <= 0 || start - at > LONGEST_TITLE || start <= at) return false;
  const gap = text.slice(at, start);
  if (crosses(gap)) return false;
  return (gap.trim() === "" && gap !== "") || (lattice.longest(at, AND) > 0 && !actsBetween(lattice, at, start));
}

/** A verb that is no part of a title (参谋长 has none, 会同 is one). */
function actsBetween(lattice: Found["lattice"], start: number, end: number): boolean {
  return lattice.all({ start, end }, ACTS).some((verb) => {
    const title = lattice.all({ start, end }, TITLE_WORDS).find((word) => contains(word, verb));
    return verb.end - verb.start > 1 && title === undefined;
  });
}

function titledFrom(
  { text, lattice }: Found,
  posts: ReadonlyMap<number, readonly PostMention[]>,
  { start, name }: PersonMention,
): number {
  const before = (at: number): PostMention | undefined => posts.get(at)?.find((post) => post.names.includes(name));
  let from = start;
  for (let post = before(from); post;) {
    from = post.start;
    post = before(from) ?? (SEPARATORS.includes(text[from - 1] ?? "。") ? before(from - 1) : undefined);
  }
  if (from < start) return from;
  // No post was read here: the words of titles in front of the name are taken for one.
  for (let length = lattice.longestBefore(from, TITLE_WORDS); length > 0 && start - from < LONGEST_TITLE;) {
    from -= length;
    length = lattice.longestBefore(from, TITLE_WORDS);
  }
  return from;
}
