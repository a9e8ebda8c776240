/** What is read as a name behind a post that somebody else of the page holds: 市委书记|谈旅游 on a page that has 市委书记王小明. */

import { groupBy } from "../../collections";
import { isHan, type Span } from "../../text";
import { nameIn, type Scene } from "./scene";
import { SOLE } from "./words";

interface Rated extends Span {
  readonly score: number;
  readonly scored: { readonly reason: string };
}

/** 越南国家主席|某某, where the text has 国家主席习近平 as well: whom the form of the name tells behind a post abroad. */
const ABROAD = "abroad";

/** In log-odds: what is less likely is a doubtful name, what is likelier a sure one. */
const DOUBTED = 2;
const SURE = 3;

/** In characters, before the last word of a post: 市委 of 市委书记. */
const BODY = 2;

/**
 * Doubtful names that stand nowhere but behind a post that one person holds, where a sure name stands behind the same post.
 * @param chosen - the names of each scene
 */
export function behindTakenPosts(scenes: readonly Scene[], chosen: readonly (readonly Rated[])[]): ReadonlySet<string> {
  const all = scenes.flatMap((scene, index) =>
    chosen[index]!.map((name) => ({
      name: nameIn(scene.text, name),
      score: name.score,
      post: postBefore(scene, name),
      isAbroad: name.scored.reason === ABROAD,
    })),
  );
  const held = new Set(all.flatMap(({ score, post }) => (post !== undefined && score > SURE ? [post] : [])));
  if (held.size === 0) return NONE;
  const isTaken = ({ score, post, isAbroad }: (typeof all)[number]): boolean =>
    post !== undefined && score < DOUBTED && !isAbroad && held.has(post);
  const names = groupBy(all, ({ name }) => name);
  return new Set([...names].flatMap(([name, same]) => (same.every(isTaken) ? [name] : [])));
}

const NONE: ReadonlySet<string> = new Set();

/** The last word of the post that a name stands behind, with the characters before it that may be of its body. */
function postBefore({ text, lattice }: Scene, { start }: Span): string | undefined {
  const length = lattice.longestBefore(start, SOLE);
  if (length === 0) return undefined;
  const head = start - length;
  let from = head;
  while (from > head - BODY && isHan(text[from - 1])) from -= 1;
  return text.slice(from, start);
}
