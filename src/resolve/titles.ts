/**
 * Posts (职务) across pages: 市委书记 on a page from 永康市 and 永康市委书记 elsewhere are one post, and so it is
 * written out. What the post belongs to is an area or a named body.
 */
import type { Division } from "../lexicon";
import type { TitleRecord } from "../model";
import { type Bodies, isAnother, type Listed, pointsToBranch } from "./bodies";
import { bodyOf } from "./body-of";
import type { OrganisationEntity, TitleEntity } from "./entities";
import { type Knowledge, NATION, type Setting } from "./setting";

/** The names by which a post's jurisdiction may stand before it. */
interface Forms {
  readonly name: string;
  /** 永康 for 永康市. */
  readonly shorts: readonly string[];
  /** Names and short forms of the divisions it lies in. */
  readonly above: readonly string[];
}

/** Level words that a page puts before a post for its own jurisdiction: 市委书记, 镇党委书记. */
const LEVEL = /^[省市县区州盟旗镇乡村]/;

/** Here the first character is part of the post and not a level word: 市长, 市场监管局局长. */
const WHOLE = /^(?:.长|市场)/;

/** An acting mayor holds the mayor's post; that it is for the time being stands in the status. */
const ACTING = /代理?(?=(?:[省市县区州盟旗镇乡]长|主席|主任|检察长|院长)$)/;

/** 枫陵县人民政府县长 is 枫陵县县长; 县政府办公室主任 is somebody else. */
const GOVERNMENT = /(?:人民)?政府(?=(?:常务)?副?[省市县区州盟旗镇乡]长$)/;

/** 中共永康市委书记 is 永康市委书记. */
const PARTY = /^(?:中国共产党|中共)(?=.{2,}[委会])/u;

const PRONOUN = /^[我全该本](?=[省市县区州盟旗镇乡村])/;

/**
 * The post with its jurisdiction or body written out once: 市委书记 of 永康市 is 永康市委书记, as are 永康市委书记 and
 * 永康市市委书记; 市长 is 永康市市长, 党工委书记 of 济南高新区 is 济南高新区党工委书记.
 */
export function writeOut(post: string, of: Forms): string {
  const plain = post.replace(PARTY, "").replace(PRONOUN, "").replace(ACTING, "").replace(GOVERNMENT, "");
  const rest = withoutOwn(withoutAbove(plain, of), of);
  // 永康市长 and 永康市场监管局局长 print one 市 for two.
  if (rest !== post && /^(?:长(?:$|助理)|场)/.test(rest)) return of.name + of.name.slice(-1) + rest;
  return of.name + rest.slice(overlap(of.name, rest));
}

/** What a page's titles belong to, and their one form. */
export interface ResolvedTitle {
  readonly title: TitleEntity;
  readonly organisation: OrganisationEntity | undefined;
}

/** The id of an area on a page; undefined for what the page has no place for. */
type PlaceId = (name: string) => string | undefined;

const placeOf = (id: string | undefined): TitleEntity["of"] => (id === undefined ? null : { label: "Place", id });

/**
 * `placeId` gives the id of an area on this page. A body that the dictionaries list is one on all pages.
 * @param isAbroad - whether the holder may be of another country, whose 财政部 has the name of ours
 */
export function resolveTitle(
  { text, of, mentions }: TitleRecord,
  setting: Setting,
  placeId: PlaceId,
  bodies: Bodies,
  isAbroad = false,
): ResolvedTitle {
  if (of === null) {
    const national = organPost(text, bodies);
    if (national !== undefined && !isAbroad) return titleOf(national.name, national.body);
    // 财政部部长 of another country is not ours.
    const id = national === undefined ? `title:${text}` : `title:${text}@${setting.home.key}`;
    const title = { id, name: text, jurisdiction: null, body: null, of: null };
    return { title, organisation: undefined };
  }
  if (of === NATION) return nationalTitle(text, placeId, bodies);
  const division = setting.division(of);
  const namesake = namesakeIn(text, of, division, setting);
  if (namesake !== undefined) {
    const title = {
      id: `title:${text}@${namesake.code}`,
      name: text,
      jurisdiction: namesake.name,
      body: null,
      of: null,
    };
    return { title, organisation: undefined };
  }
  if (division !== undefined) {
    const above = setting.knowledge.ancestors(division.code).flatMap(({ name, shorts }) => [name, ...shorts]);
    const name = writeOut(text, { name: division.name, shorts: division.shorts, above });
    const id = setting.label(division) === division.name ? `title:${name}` : `title:${name}@${division.code}`;
    const place = placeOf(placeId(of));
    const body = bodyOf(name, division.name, setting.knowledge.words);
    return { title: { id, name, jurisdiction: division.name, body, of: place }, organisation: undefined };
  }
  const isBranch =
    // Only of a body that the tables have is it asked.
    bodies.in(of) !== undefined &&
    (pointsToBranch(of, mentions[0]?.text ?? "", setting.text()) || isAnother(of, setting.text()));
  return unlistedTitle({ text, of }, setting, placeId, isBranch ? undefined : bodies, isAbroad);
}

/** 外交部部长, of an organ of the nation that the dictionaries list; undefined for 外交部长, which any country has. */
function organPost(text: string, bodies: Bodies): Listed | undefined {
  const post = bodies.in(text);
  return post?.isNational && post.name.length > post.body.length + 1 ? post : undefined;
}

/** Of an area that no list of divisions has, or of a body; without `bodies` of one that bears the name of a listed one. */
function unlistedTitle(
  { text, of }: { readonly text: string; readonly of: string },
  setting: Setting,
  placeId: PlaceId,
  bodies: Bodies | undefined,
  isAbroad: boolean,
): ResolvedTitle {
  const name = writeOut(text, { name: of, shorts: [], above: [] });
  const area = setting.jurisdiction(of);
  const id = `title:${name}@${(area ?? setting.home).key}`;
  if (area !== undefined) {
    const place = placeOf(placeId(of));
    const body = bodyOf(name, of, setting.knowledge.words);
    return { title: { id, name, jurisdiction: of, body, of: place }, organisation: undefined };
  }
  const [listed, post] = [bodies?.in(of), bodies?.in(name)];
  const isOurs = listed !== undefined && !(isAbroad && listed.isNational);
  if (isOurs && post !== undefined) return titleOf(post.name, listed.name);
  const organisation = { id: `organisation:${of}@${setting.home.key}`, name: of };
  const own = { label: "Organisation", id: organisation.id } as const;
  return { title: { id, name, jurisdiction: of, body: of, of: own }, organisation };
}

function titleOf(post: string, body: string): ResolvedTitle {
  const organisation = { id: `organisation:${body}`, name: body };
  const of = { label: "Organisation", id: organisation.id } as const;
  return { title: { id: `title:${post}`, name: post, jurisdiction: body, body, of }, organisation };
}

/** 中央政治局委员 is of the body that the dictionaries list; 全国劳模 is of the nation, which the post itself names, or none does. */
function nationalTitle(text: string, placeId: PlaceId, bodies: Bodies): ResolvedTitle {
  const post = bodies.in(text);
  if (post !== undefined && post.name.length > post.body.length) return titleOf(post.name, post.body);
  const of = placeOf(placeId(NATION));
  const title = { id: `title:${text}@${NATION}`, name: text, jurisdiction: NATION, body: null, of };
  return { title, organisation: undefined };
}

/** 长春市朝阳区 on a page on which 朝阳区 is that of 北京市: another division of the name, which the page has no place for. */
function namesakeIn(
  text: string,
  of: string,
  division: Division | undefined,
  { knowledge }: Setting,
): Division | undefined {
  const before = text.slice(0, Math.max(0, text.indexOf(of)));
  if (before === "" || division === undefined || isWithin(division, before, knowledge)) return undefined;
  const others = knowledge.divisionsNamed(of).filter((other) => isWithin(other, before, knowledge));
  return others.length === 1 ? others[0] : undefined;
}

const isWithin = ({ code }: Division, printed: string, knowledge: Knowledge): boolean =>
  knowledge.ancestors(code).some(({ name, shorts }) => [name, ...shorts].some((form) => printed.endsWith(form)));

function withoutAbove(post: string, { name, shorts, above }: Forms): string {
  const own = [name, ...shorts];
  for (const form of above) {
    const rest = post.slice(form.length);
    if (post.startsWith(form) && own.some((one) => rest.startsWith(one))) return rest;
    // 浙江省金华市永康市委书记 names two.
    const further = above.find((next) => post.startsWith(form) && rest.startsWith(next));
    if (further !== undefined) return withoutAbove(rest, { name, shorts, above });
  }
  return post;
}

function withoutOwn(post: string, { name, shorts }: Forms): string {
  const own = [name, ...shorts].find((form) => post.startsWith(form));
  return own === undefined ? post : post.slice(own.length);
}

/** How much of the post's beginning repeats the end of the name: 市 of 永康市 and 市委书记, 高新区 of 济南高新区. */
function overlap(name: string, post: string): number {
  for (let length = Math.min(name.length, post.length); length > 1; length--) {
    if (name.endsWith(post.slice(0, length))) return length;
  }
  return LEVEL.test(post) && !WHOLE.test(post) && name.endsWith(post.slice(0, 1)) ? 1 : 0;
}
