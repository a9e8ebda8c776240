/**
 * What is settled once all posts of a text are read: callings that are no second post, the country of a president whom only the
 * text around tells, and posts that are printed in two ways.
 */

import { classes, type Lattice } from "../../lexicon";
import { NATION } from "../../model";
import { Affixes } from "./affixes";
import { withCareers } from "./careers";
import type { PostMention } from "./mention";
import type { PostScene } from "./scene";
import { CALLED, NATIONAL_LEADER, OWN_NATION, STATE_HEAD, STATIONED } from "./words";

/** The posts of a text as its records have them. */
export function settle(scene: PostScene, posts: readonly PostMention[]): readonly PostMention[] {
  const settled = withCareers(scene, withoutCallings(scene, posts));
  const told = toldPosts(settled);
  return writtenOut(
    scene,
    settled.map((mention) => ofCountry(scene, mention, told)),
  );
}

/** By each part of a name and the last two characters of a post, the posts that a text gives to whom, with whose they are. */
function toldPosts(posts: readonly PostMention[]): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const told = new Map<string, Map<string, string>>();
  for (const { names, post } of posts) {
    if (post.of === null) continue;
    for (const part of names.flatMap((name) => [name, ...name.split(DOT)])) {
      const key = part + post.text.slice(-SHORTEST_HEAD);
      const texts = told.get(key) ?? new Map<string, string>();
      told.set(key, texts.set(post.text, post.of));
    }
  }
  return told;
}

const DOT = "·";
/** In characters: 总统. */
const SHORTEST_HEAD = 2;

/** 俄总统某某 is 俄罗斯总统某某 where the text has that too: one post of one person. */
function writtenOut({ lexicon }: PostScene, posts: readonly PostMention[]): readonly PostMention[] {
  const given = new Set(posts.flatMap(({ names, post }) => names.map((name) => `${name} ${post.text}`)));
  return posts.map((mention) => {
    const { post, names } = mention;
    const isShort = post.of !== null && lexicon.abbreviations.get(post.text[0]!)?.of.includes(post.of) === true;
    const text = isShort ? post.of + post.text.slice(1) : post.text;
    return isShort && names.some((name) => given.has(`${name} ${text}`))
      ? { ...mention, post: { ...post, text } }
      : mention;
  });
}

/** 主任医师某某 is 某某医生 afterwards, which is no second post. */
function withoutCallings({ lattice }: PostScene, posts: readonly PostMention[]): readonly PostMention[] {
  const isCalling = (mention: PostMention): boolean => mention.post.of === null && lattice.is(mention, CALLED);
  const titled = new Set(posts.flatMap((mention) => (isCalling(mention) ? [] : mention.names)));
  return posts.filter((mention) => !isCalling(mention) || !mention.names.every((name) => titled.has(name)));
}

/** 该国 */
const THAT_COUNTRY = classes("post-cues/that-country");

/** In characters, from a country to the post. */
const NEAR = 80;
/** In characters: 当选副总统. */
const LONGEST_HEAD = 5;

/**
 * 洛佩斯总统 where the text has 墨西哥总统洛佩斯·奥夫拉多尔: of his country. 某国军方关押了总统某某: of the country that is named last before, and not far from it; where none is, of that which the text
 * names most; at least twice, unless the name has a dot.
 */
function ofCountry(
  scene: PostScene,
  mention: PostMention,
  told: ReadonlyMap<string, ReadonlyMap<string, string>>,
): PostMention {
  const { post, start, names } = mention;
  const isNamed = scene.lattice.longest(start, THAT_COUNTRY) > 0 || isSentHere(scene.lattice, start);
  if (post.of !== null || (!isNamed && !isOfState(scene, mention))) return mention;
  if (isOurs(scene.lattice, mention)) return { ...mention, post: { ...post, of: NATION } };
  const own = names
    .flatMap((one) => [...(told.get(one + post.text.slice(-SHORTEST_HEAD)) ?? [])])
    .find(([text]) => text.endsWith(post.text));
  let name = own?.[1];
  if (name === undefined)
    for (const place of scene.placeAt.values()) {
      if (place.start >= start) break;
      const isOther = place.kind === "country" && !scene.lattice.is(place, OWN_NATION);
      if (isOther && start - place.end <= NEAR) name = place.name;
    }
  name ??= mostNamed(scene, names.some(isForeign) ? 1 : 2);
  return name === undefined ? mention : { ...mention, post: { ...post, of: name } };
}

/** 驻华大使 */
const HERE = classes("post-cues/here");

/** Whether 驻华 stands at a place, of whom another country sends. */
function isSentHere(lattice: Lattice, at: number): boolean {
  const sent = lattice.longest(at, STATIONED);
  return sent > 0 && lattice.longest(at + sent, HERE) > 0;
}

const isForeign = (name: string): boolean => name.includes("·");

/** Characters that foreign names are written with. */
const SYLLABLE = classes("person-cues/syllable");

/** Whether all of a name is such characters: 金辛格. */
function isWrittenForeign({ lexicon }: PostScene, name: string): boolean {
  const lattice = lexicon.automaton.read(name);
  return Array.from(name).every((char, at) => char === "·" || lattice.longest(at, SYLLABLE) > 0);
}

/** The country other than that of the papers that a text names most often, at least so many times, and first of those; undefined for none. */
function mostNamed({ placeAt, lattice }: PostScene, least: number): string | undefined {
  const counts = new Map<string, number>();
  for (const { kind, name, start, end } of placeAt.values())
    if (kind === "country" && !lattice.is({ start, end }, OWN_NATION)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const most = Math.max(least, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
}

/** 总统, 副总理; 财政部长 where the name has a dot. */
function isOfState(scene: PostScene, { post: { text }, end, names }: PostMention): boolean {
  const { lattice, lexicon } = scene;
  // 众议员某某, 司法部长巴尔
  if (Affixes.of(lexicon, "of-parliament").endOf(text) > 0) return true;
  if (Affixes.of(lexicon, "of-nation").has(text) && names.every((name) => isWrittenForeign(scene, name))) return true;
  const isHead = lattice.longestBefore(end, STATE_HEAD) > 0 && text.length <= LONGEST_HEAD;
  return isHead || (names.some(isForeign) && Affixes.of(lexicon, "minister").endOf(text) > 0);
}

/** 总理 in front of the name of one of ours. */
const isOurs = (lattice: Lattice, { end, names }: PostMention): boolean =>
  names.some((name) => lattice.text.startsWith(name, end)) && lattice.longest(end, NATIONAL_LEADER) > 0;
