/** Lists of who was elected, in lines: a numbered heading with the post, and below it those who hold it: 一、委员⏎某某 某某 某某. */

import { beforeBracket, behindBracket, firstAtOrAfter, type Span, NUMERALS } from "../../text";
import { behindNumber } from "./marks";
import type { PostMention } from "./mention";
import type { PostContext } from "./post";
import type { PostScene } from "./scene";
import { titlesFrom } from "./titles";

/** In characters: （按姓氏笔画为序排列）. */
const LONGEST_REMARK = 20;

/** What the lines below a heading are read with. */
interface Open {
  /** What those hold whose line says no post itself; undefined where the heading has several posts. */
  readonly post: Pick<PostMention, "start" | "end" | "post"> | undefined;
  /** What the heading hands on to the posts below it: 二、永康市委书记、副书记⏎书记 某某⏎副书记 某某. */
  readonly context: PostContext | null;
}

/** The posts of all such lists. A line with words that are neither a post nor names ends its list. */
export function recogniseListings(scene: PostScene): readonly PostMention[] {
  const posts: PostMention[] = [];
  let open: Open | undefined;
  for (const line of linesOf(scene.lattice.text)) {
    const heading = headingIn(scene, line);
    if (heading || !open) {
      open = heading;
      continue;
    }
    if (behindBracket(scene.lattice.text, line.start, LONGEST_REMARK) === line.end) continue;
    const row = rowIn(scene, line, open);
    if (row && row.names.length > 0) posts.push({ ...row.post, names: row.names, collective: false });
    open = row && { post: row.post, context: open.context };
  }
  return posts;
}

/** Lines with something in them, without the spaces around. */
function linesOf(text: string): readonly Span[] {
  return Array.from(text.matchAll(/\S(?:[^\n]*\S)?/gu), ({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
}

/** 十一、 */
const ORDINAL = new RegExp(`^[${NUMERALS}]{1,3}、`, "u");

/** The titles of a numbered heading that a line ends with. */
function headingIn(scene: PostScene, line: Span): Open | undefined {
  const { text } = scene.lattice;
  const whole = text.slice(line.start, line.end);
  const from = line.start + Math.max(whole.lastIndexOf("："), whole.lastIndexOf("。")) + 1;
  const start = behindNumber(text, from + (ORDINAL.exec(text.slice(from, line.end))?.[0].length ?? 0));
  if (start === from) return undefined;
  const { posts, context, end } = titlesFrom(scene, start, "held", null);
  const isAll = posts[0]?.start === start && end === beforeBracket(text, line.end, LONGEST_REMARK);
  return isAll ? { post: posts.length === 1 ? posts[0] : undefined, context } : undefined;
}

interface Row {
  readonly post: NonNullable<Open["post"]>;
  readonly names: readonly string[];
}

/** The names of a line with what they hold: the post in front of them, or that of the line above; undefined for other lines. */
function rowIn(scene: PostScene, line: Span, { post: above, context }: Open): Row | undefined {
  const { persons } = scene;
  const first = Math.min(line.end, persons[firstAtOrAfter(persons, line.start)]?.start ?? line.end);
  const post = first === line.start ? above : labelIn(scene, { start: line.start, end: first }, context);
  const names = namesIn(scene, { start: first, end: line.end });
  return post && names && { post, names };
}

/** The one title that a stretch is, with a bracket or a space behind it. */
function labelIn(scene: PostScene, { start, end }: Span, context: PostContext | null): Row["post"] | undefined {
  const { text } = scene.lattice;
  const close = beforeBracket(text, start + text.slice(start, end).trimEnd().length, LONGEST_REMARK);
  const read = titlesFrom(scene, start, "held", context, true);
  return read.end === close && read.posts.length === 1 && read.posts[0]!.start === start ? read.posts[0] : undefined;
}

/** What may be a name that is not read as one. */
const UNREAD = /^\p{Script=Han}{2,4}(?=[\s（]|$)/u;

/** The names that a stretch is made of, with brackets and spaces behind them; undefined where anything else stands there. */
function namesIn({ persons, lattice: { text } }: PostScene, { start, end }: Span): readonly string[] | undefined {
  const names: string[] = [];
  let at = start;
  while (at < end) {
    const person = persons[firstAtOrAfter(persons, at)];
    const isRead = person?.start === at;
    const length = isRead ? person.end - at : (UNREAD.exec(text.slice(at, end))?.[0].length ?? 0);
    if (length === 0) return undefined;
    if (isRead) names.push(person.name);
    at = behindBracket(text, at + length, LONGEST_REMARK);
    while (at < end && text[at] === " ") at += 1;
  }
  return names;
}
