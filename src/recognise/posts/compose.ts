/** Printed titles become posts: what a list of titles writes once (金华市委常委、纪委书记) is written out for each. */

import type { ClassSet, Lexicon } from "../../lexicon";
import { NATION } from "../../model";
import type { Span } from "../../text";
import { isCountry } from "./abroad";
import { Affixes } from "./affixes";
import { chiefLevel, chiefOf, shortArea } from "./chiefs";
import { areaOfCongress } from "./congress";
import { inherited } from "./inherited";
import { areaOfLevel, regionOf, zoneNamed } from "./levels";
import { ownerIn, ownerOfDepartment } from "./owner";
import { inContext } from "./part-of";
import { isLocal, isUnknownPart, sectionedOf, senderIn, stemOf, withoutTerm } from "./parts";
import type { Post, PostContext, Written } from "./post";
import type { PostScene } from "./scene";
import type { PrintedTitle } from "./title";
import { areaAtEnd, areaOfState, areaWithin, companyIn, hospitalIn, schoolNamed } from "./within";
import { withoutUnit, zoneIn, zoneOf } from "./zones";
import { COMPANY_HEAD, NATIONAL_HEAD, RANK_HEAD, SMALL_AREA, STATE_HEAD, VILLAGE_HEAD } from "./words";

/** The post that one printed title names, given the one before it, and what is for the next; `listed`: of one list. */
export function composePost(
  scene: PostScene,
  title: PrintedTitle,
  context: PostContext | null,
  listed: boolean,
): readonly [Post, PostContext] {
  const chief = chiefLevel(scene, title);
  const short = chief === null ? null : shortArea(scene, title, chief);
  if (short !== null) return chiefOf(scene, title, { surface: title.body, area: short, body: "", of: short }, chief!);
  if (title.body === "" && chief !== null && !title.jurisdiction) return chiefOf(scene, title, context, chief);
  const written = ofNation(scene, title, context, listed) ??
    ofJurisdiction(scene, title, context, listed) ??
    (context && inContext(scene, title, context)) ??
    ofHome(scene, title, context, chief) ??
    (context && inherited(scene, title, context, listed)) ?? { surface: "", area: null, body: title.body };
  const { surface, area, body } = written;
  // 本溪市 is no 市 of ours.
  const named = surface !== "" && area?.startsWith(surface) === true;
  const printed = title.called ?? (named ? surface + body : withoutOwn(scene.lexicon, surface + body));
  const text = printed + title.head.text;
  const of = ofWhom(scene, title, context, written);
  return [
    { text, of, status: title.status },
    { surface: surfaceOf(scene, surface, area), area, body: withoutTerm(scene.lexicon, written.handOn ?? body), of },
  ];
}

/** Whose the post is that a title names, once it is written out; null when unknown. */
function ofWhom(
  scene: PostScene,
  title: PrintedTitle,
  context: PostContext | null,
  { surface, area, body, whole, of }: Written,
): string | null {
  const { lexicon } = scene;
  if (of !== undefined) return of;
  const stem = whole ?? stemOf(lexicon, body);
  // 香港立法会议员: of Hong Kong.
  const region = Affixes.of(lexicon, "of-region").endOf(stem) > 0 ? regionOf(scene, stem) : null;
  // 某党台北市议员: of the city, whose party it is stands in front.
  const last = area === null && surface === "" ? (areaAtEnd(lexicon, stem) ?? areaOfState(lexicon, stem)) : undefined;
  if (region !== null || last !== undefined) return region ?? last!;
  const section = sectionedOf(lexicon, stem);
  const local =
    area === null &&
    surface === "" &&
    (isLocal(lexicon, stem) || (lexicon.words.bodies.has(section) && isLocal(lexicon, section)));
  const company =
    companyIn(lexicon, surface, stem) || hospitalIn(lexicon, surface, stem) || schoolNamed(lexicon, surface, stem);
  if (
    company !== "" ||
    (!local && (isOwnBody(lexicon, stem, area, surface) || isCompany(lexicon, surface, stem, title)))
  )
    return ownName(lexicon, surface + (company || stem), title.head.text);
  if (local && !isOfUnit(scene, body, context)) return scene.home.name;
  return areaWithin(lexicon, area, body) ?? area;
}

/** What the next title has in front: of 俄外长, 俄罗斯. */
function surfaceOf(scene: PostScene, surface: string, area: string | null): string {
  if (area === NATION) return "";
  return surface.length === 1 && isCountry(scene, area) ? area! : surface;
}

/** 党委委员、纪委书记: of the same unit, which is no 县委. */
function isOfUnit({ lexicon }: PostScene, body: string, context: PostContext | null): boolean {
  if (context === null || context.area !== null) return false;
  return Affixes.of(lexicon, "party-body").has(context.body) && Affixes.of(lexicon, "part-of-company").has(body);
}

/** 总书记, 国家主席: of the whole country where no other country stands in front; a rank (三级调研员) is of whom the title in front of it is. */
function ofNation(
  scene: PostScene,
  { jurisdiction, body, head }: PrintedTitle,
  context: PostContext | null,
  listed: boolean,
): Written | undefined {
  const { lexicon, lattice } = scene;
  if (jurisdiction !== null) return undefined;
  // 中央政治局委员、外交部长: of no body named before.
  const isMinister = Affixes.of(lexicon, "of-state").startOf(body + head.text) > body.length;
  if (isMinister && !isCountry(scene, context?.area ?? null)) return { surface: "", area: null, body };
  const is = (set: ClassSet): boolean => lattice.longest(head.start, set) === head.text.length;
  // 中共中央总书记
  const party = Affixes.of(lexicon, "party-name").startOf(body);
  if (is(NATIONAL_HEAD) && Affixes.of(lexicon, "central").has(body.slice(party)))
    return { surface: "", area: NATION, body };
  if (body !== "") return undefined;
  if (is(NATIONAL_HEAD)) return { surface: "", area: NATION, body };
  // 人民行动党主席、副总理: of the country, whatever was headed before.
  if (is(STATE_HEAD)) return { surface: context?.surface ?? "", area: context?.area ?? null, body };
  return is(RANK_HEAD) ? { surface: "", area: null, body, of: listed && context ? context.of : null } : undefined;
}

function ofJurisdiction(
  { lexicon, lattice }: PostScene,
  { jurisdiction, body, head }: PrintedTitle,
  context: PostContext | null,
  listed: boolean,
): Written | undefined {
  if (!jurisdiction) return undefined;
  const { surface, name } = jurisdiction;
  // 阿里CEO: no place has one, so that the short form is a company's.
  const isFirm = body === "" && surface.length > 1 && surface !== name;
  if (isFirm && lattice.longest(head.start, COMPANY_HEAD) === head.text.length)
    return { surface: "", area: null, body: surface };
  const zone = zoneIn(lexicon, body);
  // 常州国家高新区党工委: the zone's own post, whatever stands in front of its name.
  if (zone !== "" && name !== null && surface.length > 1) return { surface, area: withoutUnit(surface) + zone, body };
  // 杭州市委副书记、市委政法委书记: within one person's list, 市 is the one just named.
  const handed =
    context?.area?.endsWith(surface) && surface !== "" && (listed || name === null) ? context.area : undefined;
  return { surface, area: handed ?? name, body };
}

/** A body of the page's own jurisdiction: a zone's, or the government of the level that the head names. */
function ofHome(
  scene: PostScene,
  title: PrintedTitle,
  context: PostContext | null,
  chief: string | null,
): Written | undefined {
  const { lexicon, home } = scene;
  const { body, head } = title;
  const congress = areaOfCongress(scene, title);
  if (congress !== null) return { surface: "", area: congress, body };
  // 立法会议员, 特区政府社会文化司司长
  if (Affixes.of(lexicon, "of-region").startOf(body) > 0) return { surface: "", area: regionOf(scene, body), body };
  const office = Affixes.of(lexicon, "zone-body").endOf(body);
  if (office === body.length && office > 0 && context === null && zoneNamed(scene) !== null)
    return { surface: "", area: zoneNamed(scene), body };
  const zone = zoneIn(lexicon, body);
  const known = context === null && Affixes.of(lexicon, "zone-end").has(zone) ? zoneNamed(scene) : null;
  // 开发区党工委 on a page of one
  if (known?.endsWith(zone) === true) return { surface: zone, area: known, body: body.slice(zone.length) };
  if (office > 0 && (office === body.length || zone !== ""))
    return { surface: "", area: zoneOf(lexicon, home.name, body.slice(0, body.length - office), context?.area), body };
  const village = body !== "" || context === null ? villageOf(scene, body, head) : null;
  if (village !== null) return { surface: "", area: village, body };
  if (chief !== null && Affixes.of(lexicon, "government").has(body))
    return { surface: "", area: areaOfLevel(scene, chief), body };
  return undefined;
}

/** 驻村第一书记, 社区书记: the village that was named last before the head; null for other heads. */
function villageOf(scene: PostScene, body: string, head: Span): string | null {
  const { lattice } = scene;
  if (lattice.longest(head.start, VILLAGE_HEAD) !== head.end - head.start) return null;
  const level = lattice.find(head, SMALL_AREA);
  // 红旗|社区书记
  if (body !== "") return level?.start === head.start ? body + lattice.text.slice(level.start, level.end) : null;
  return level ? areaOfLevel(scene, lattice.text.slice(level.start, level.end), head.start) : null;
}

/** Whether a body is somebody by itself, such as a company or a school, so that its posts are its own. */
function isOwnBody(lexicon: Lexicon, stem: string, area: string | null, surface: string): boolean {
  // 市法治研究会 is the city's.
  if (Affixes.of(lexicon, "own-body").endOf(stem) > 0) return surface.length !== 1;
  // 市人民医院 is whose the city is, 永康市第一人民医院 is itself.
  if (surface.length > 1 && Affixes.of(lexicon, "hospital").endOf(stem) > 0) return true;
  const central =
    Affixes.of(lexicon, "central", "national", "armed").startOf(stem) > 0 ||
    Affixes.of(lexicon, "central").endOf(stem) > 0 ||
    (Affixes.of(lexicon, "ministry").endOf(stem) > 0 && ownerOfDepartment(lexicon, stem) === "");
  const anybodys = Affixes.of(lexicon, "anybodys").has(stem);
  return area === null && stem.length >= 2 && surface === "" && !central && !anybodys;
}

/** In characters: 批发市场. */
const SHORTEST_FIRM = 4;

/** 永康新地批发市场总经理: what has such a head, and a name with its area's in front, is a company, whatever it is called. */
function isCompany(lexicon: Lexicon, surface: string, stem: string, { head }: PrintedTitle): boolean {
  const isHead = Affixes.of(lexicon, "of-company").endOf(head.text) > 0;
  const isNamed = surface.length > 1 && stem.length >= SHORTEST_FIRM && !isUnknownPart(lexicon, stem);
  return isHead && isNamed && Affixes.of(lexicon, "sectioned", "state-body").endOf(stem) === 0;
}

/** 我院党委书记 is 院党委书记, of a hospital or school that the text does not name there. */
function withoutOwn(lexicon: Lexicon, text: string): string {
  return text.slice(ownIn(lexicon, text));
}

function ownName(lexicon: Lexicon, body: string, head: string): string | null {
  if (ownIn(lexicon, body) > 0) return null;
  const quoted = body.replace(/^(?:“([^“”]+)”|《([^《》]+)》)$/u, "$1$2");
  if (quoted !== body) return lexicon.words.heads.has(quoted) ? null : quoted;
  return senderIn(lexicon, body) || ownerIn(lexicon, body, head);
}

/** The length of 我 or 本 in front; 全国 is no 全 before a word of the level, nor is 全球. */
function ownIn(lexicon: Lexicon, text: string): number {
  return Affixes.of(lexicon, "national", "not-own").startOf(text) > 0 ? 0 : Affixes.of(lexicon, "own").startOf(text);
}
