/** What a title takes from the one before it: the area or the body that stands there once for both. */

import { isCountry } from "./abroad";
import { Affixes, type AffixKind } from "./affixes";
import { courtIn, hostIn, isLocal, isNamed, isUnknownPart, listedIn, schoolIn, stemOf, withoutPart } from "./parts";
import { ownerOfDepartment } from "./owner";
import type { PostContext, Written } from "./post";
import type { PostScene } from "./scene";
import type { PrintedTitle } from "./title";
import { HEAD } from "./words";
import { withoutUnit } from "./zones";

/** What a title without a jurisdiction takes from the one before it. */
export function inherited(
  scene: PostScene,
  title: PrintedTitle,
  context: PostContext,
  listed: boolean,
): Written | undefined {
  // 总统特别代表、财政部长: of no 总统.
  const stem = stemOf(scene.lexicon, withoutHead(scene.lexicon, context.body));
  // 某国外交部长、国会副主席: of the country.
  const { surface, area } = context;
  if (Affixes.of(scene.lexicon, "of-state").has(title.body) && isCountry(scene, area))
    return { surface, area, body: title.body };
  return title.body === "" ? bareHead(scene, title, context, stem) : part(scene, title, context, stem, listed);
}

/** 联合国 of 联合国秘书长, whose spokesman was named before. */
function withoutHead(lexicon: PostScene["lexicon"], body: string): string {
  const head = lexicon.automaton.read(body).longestBefore(body.length, HEAD);
  return head > 1 ? body.slice(0, body.length - head) : body;
}

/** 书记、副书记: a head with no body is of the one before. */
function bareHead(
  scene: PostScene,
  { head }: PrintedTitle,
  { surface, area, body }: PostContext,
  stem: string,
): Written {
  const { lexicon } = scene;
  const kind = (...names: readonly AffixKind[]): Affixes => Affixes.of(lexicon, ...names);
  // 县长某某点名“农委会主委”某某: in quotation marks, of nobody named before.
  if (head.text.startsWith("“")) return { surface: "", area: null, body: "" };
  // 某国外交部副部长、国会议员, 国民议会议长某某、参议院议长某某: of the country.
  if (isCountry(scene, area) && kind("of-nation", "of-state").startOf(head.text) > 0)
    return { surface, area, body: "", handOn: body };
  // 派驻某部纪检监察组组长某某，副部长某某: of whom the first was sent to.
  const host = sentTo(lexicon, surface, body);
  if (host !== "") return { surface, area, body: host };
  // 某局局长某某当选副会长: of no organ of the state.
  if (kind("own-head").endOf(head.text) > 0 && kind("sectioned").endOf(stem) === 1)
    return { surface: "", area: null, body: "" };
  // 某大学团委书记某某，校长…
  if (kind("school-head").endOf(head.text) > 0 && schoolIn(lexicon, stem) !== "")
    return { surface, area, body: schoolIn(lexicon, stem), handOn: body };
  // 某办新闻局副局长、新闻发言人, 外交部新闻司司长、副部长: of the whole, where a table has that.
  const whole = listedIn(lexicon, stem);
  if (whole !== "" && (kind("spokesman").has(head.text) || isHeadOf(head.text, whole, stem)))
    return { surface, area, body: whole, handOn: body };
  // 银行董事会聘任某某为副行长: of the bank.
  const board = kind("whole-head").endOf(head.text) > 0 ? kind("part-of-company").endOf(stem) : 0;
  if (board > 0) return { surface, area, body: stem.slice(0, stem.length - board), handOn: body };
  // 集团财务部总经理某某，副总裁某某: of the company.
  const isDepartment = kind("own-body", "company-end").endOf(stem) === 0 && kind("whole-company").endOf(head.text) > 0;
  const owner = isDepartment ? ownerOfDepartment(lexicon, stem) : "";
  if (owner !== "") return { surface, area, body: owner };
  // 法院民事审判庭副庭长、审判员: of the court.
  const isOfCourt = kind("of-court", "prosecutor").has(head.text);
  const court = isOfCourt ? courtIn(lexicon, stem) : "";
  // 人武部部长某某，副检察长某某: of no 人武部, nor of a school.
  const isNoCourt = kind("state-body", "department").endOf(stem) > 0 || schoolIn(lexicon, stem) !== "";
  if (isOfCourt && court === "" && isNoCourt) return { surface: "", area, body: "" };
  if (court !== "") return { surface, area, body: court, handOn: body };
  // 我院党委书记…，院长…: the body is already the head's first character.
  const bare = stem.slice(kind("own").startOf(stem));
  const repeated = bare.length === 1 && head.text.includes(bare) && !kind("committee").has(bare);
  // 校党总支书记、副书记: of the committee itself.
  const isParty = kind("party-head").has(head.text) && stem !== body;
  return { surface, area, body: repeated ? "" : isParty ? body : stem, handOn: body };
}

/** 教育局 of 市纪委监委驻市教育局纪检监察组, whose 市 stands in front already; empty for none. */
function sentTo(lexicon: PostScene["lexicon"], surface: string, body: string): string {
  const host = hostIn(lexicon, body);
  return host.startsWith(surface) ? host.slice(surface.length) : host;
}

/** 副部长 of 外交部, and not of its 新闻司: whether a head says what it heads, and the whole ends so, but no part of it. */
function isHeadOf(head: string, whole: string, stem: string): boolean {
  const word = head.endsWith(CHIEF) ? (head.at(-2) ?? "") : "";
  return word !== "" && whole.endsWith(word) && !stem.endsWith(word);
}

/** What heads of bodies end in. */
const CHIEF = "长";

/** 局党委书记、政治部主任: a part of the body before, or an organ of its area; undefined for any other. */
function part(
  scene: PostScene,
  { body, head }: PrintedTitle,
  context: PostContext,
  stem: string,
  listed: boolean,
): Written | undefined {
  const { lexicon } = scene;
  const { surface, area } = context;
  const kind = (...names: readonly AffixKind[]): Affixes => Affixes.of(lexicon, ...names);
  if (kind("village").startOf(body) > 0 && kind("village").endOf(area ?? context.of ?? "") > 0)
    return { surface, area: area ?? context.of, body };
  // 人大常委会副主任某某，常委会副主任某某
  if (body.length > 1 && context.body.endsWith(body)) return { surface, area, body: context.body };
  const committee = kind("committee").startOf(context.body);
  // 街道党工委委员、组织委员
  if (kind("party-department").has(body) && kind("party-body").endOf(context.body) > 0)
    return { surface, area, body: context.body + body };
  // 总工会党组成员、女职委主任: what no table has is a part of the association named before.
  const isChamber = kind("state-body-whole").endOf(stem) > 0 && kind("government").endOf(stem) === 0;
  // 人大常委会委员、监察和司法委员会主任委员: of the congress.
  const chamber = isChamber ? stem.slice(0, stem.length - kind("standing").endOf(stem)) : "";
  const whole = chamber || (kind("whole-body", "own-body").endOf(stem) > 0 ? stem : withoutPart(lexicon, stem));
  // 某地协会会长某某、25街治安委员会主席某某: of two bodies.
  const isOther = !listed && kind("anybodys").endOf(body) > 0;
  if (whole !== "" && !isOther && isUnknownPart(lexicon, body))
    return { surface, area, body: whole + body, handOn: context.body };
  const department = kind("party-department").startOf(body) > 0;
  // 区委政法委副书记、办公室主任
  if (kind("part-of-state").has(body) && committee > 0 && kind("sectioned").endOf(context.body.slice(committee)) > 0)
    return { surface, area, body: context.body + body, handOn: context.body };
  if (department && committee > 0) return { surface, area, body: context.body.slice(0, committee) + body };
  if (department || kind("state-body").startOf(body) > 0) return { surface, area, body };
  // 驻某部纪检监察组组长、党组成员: of whom he is sent to.
  if (kind("party-body").has(body)) return { surface, area, body: (sentTo(lexicon, surface, stem) || stem) + body };
  // 昌都市统战部副部长某某、卫生健康委副主任某某: an organ of the area named before.
  if (area === null || surface.length < 2) return undefined;
  // 德国副总理兼经济部长: of the government named before; 某国协会会长某某、25街治安委员会主席某某 are of two.
  const isAbroad = isCountry(scene, area);
  const isMinister = isAbroad && kind("minister").has(head.text.slice(-2));
  // 区委组织部副部长、公务员局局长
  const saysWhose = kind("zone-end").startOf(body) > 0 || body.startsWith(withoutUnit(area));
  // 特区政府财政司司长某某、发展局局长某某: of the region.
  const isOrgan =
    (listed || kind("special-region").endOf(area) > 0) &&
    kind("sectioned").endOf(body) > 0 &&
    !isNamed(lexicon, body) &&
    !saysWhose;
  const isOfArea = isMinister || isOrgan || isLocal(lexicon, stemOf(lexicon, body));
  return isOfArea && (listed || !isAbroad) ? { surface, area, body } : undefined;
}
