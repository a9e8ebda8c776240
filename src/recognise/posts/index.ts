/** Posts: the titles that a text gives its people, written out and attached to names. */

import { contains, sentencesOf, type Span } from "../../text";
import { withCountries } from "./abroad";
import { recogniseAppointments } from "./appointments";
import { attachPosts } from "./attach";
import { postsBeside } from "./beside";
import { recogniseListings } from "./listings";
import { behindNumber } from "./marks";
import type { PostMention } from "./mention";
import { isLabel, recogniseRolls } from "./rolls";
import type { PostScene } from "./scene";
import { settle } from "./settle";

export type { PostMention } from "./mention";

/** The posts of everybody whom a text names, in the order of the text. */
export function recognisePosts(scene: PostScene): readonly PostMention[] {
  const ground = withCountries(scene);
  const { posts, contexts } = attachPosts(ground, itemsIn(scene.lattice.text));
  const rolls = recogniseRolls(ground);
  const listed = recogniseListings(ground);
  const isRead = (post: PostMention): boolean =>
    (rolls.length > 0 && isLabel(ground, post)) || listed.some((label) => contains(label, post));
  const own = posts.filter((post) => !isRead(post));
  return settle(ground, [
    ...own,
    ...recogniseAppointments(ground, contexts),
    ...postsBeside(ground),
    ...rolls,
    ...listed,
  ]).toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** Sentences, without the numbers of items in front: 1. */
function itemsIn(text: string): readonly Span[] {
  return sentencesOf(text).map(({ start, end }) => ({ start: Math.min(end, behindNumber(text, start)), end }));
}
