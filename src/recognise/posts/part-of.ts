/** Bodies that are parts of the one before: 监事会 of a company, 管委会 of a zone, 办公室 of a government. */

import type { Lexicon } from "../../lexicon";
import { Affixes, type AffixKind } from "./affixes";
import { isDepartmentName } from "./owner";
import { isNamed, isPartOfSchool, isSection, joined, listedIn, schoolIn, sectionedOf, stemOf, wholeOf } from "./parts";
import type { PostContext, Written } from "./post";
import type { PostScene } from "./scene";
import type { PrintedTitle } from "./title";
import { COMPANY_HEAD, GROUP, RANK_HEAD } from "./words";

/** The title as one of a part of the body before; undefined where its body is none. */
export function inContext(scene: PostScene, title: PrintedTitle, context: PostContext): Written | undefined {
  const { lexicon } = scene;
  const { body, head } = title;
  const { surface, area } = context;
  const kind = (...names: readonly AffixKind[]): Affixes => Affixes.of(lexicon, ...names);
  const stem = stemOf(lexicon, context.body);
  // 政协副主席、党组学习领导小组副组长: what comes behind is of the body again.
  if (kind("party-body").startOf(body) > 0 && kind("group").endOf(body) > 0)
    return { surface, area, body: stem + body, handOn: context.body };
  // 某基金会江南办事处主任某某、江南办事处办公室主任: the part is said again.
  const again = joined(stem, body);
  if (stem.length + body.length - again.length >= SHORTEST_AGAIN)
    return { surface, area, body: again, handOn: context.body };
  // 省政府副秘书长、保障工作领导小组办公室主任: a group is of the area.
  const isGroup = lexicon.automaton.read(body).holds({ start: 0, end: body.length }, GROUP);
  if (kind("government").has(context.body) && isGroup) return { surface, area, body, handOn: context.body };
  // 省委副书记、贵州师范学院教务处处长; 学会会长某某、中国文联理论研究室副主任: it says itself whose it is.
  if (listedIn(lexicon, body) !== "" || (isNamed(lexicon, body) && schoolIn(lexicon, body) !== "")) return undefined;
  // 某国外交部副部长某某、驻华大使某某: of the country.
  if (kind("stationed").startOf(body) > 0 && kind("here").endOf(body) > 0) return { surface: "", area, body };
  const party = ofParty(lexicon, body, context);
  if (party) return party;
  const chamber = chamberOf(lexicon, context.body);
  if (chamber !== "" && kind("of-chamber").has(body.slice(kind("standing").startOf(body))))
    return { surface, area, body: chamber + body };
  const inner = wholeOf(lexicon, body);
  // 基金会理事长某某，浙江大学办公室主任: what begins with a body of its own is no part of another; 中央书记处 of no 中央政治局.
  if (kind("central").startOf(body) > 0 && kind("central").startOf(stem) > 0) return undefined;
  if (body === "" || (inner !== "" && inner !== body) || kind("armed").startOf(body) > 0) return undefined;
  if (kind("zone-office").startOf(body) > 0 && kind("zone-end").endOf(area ?? surface) > 0)
    return { surface: area?.startsWith(surface) === true ? area : surface, area, body };
  // 校友会理事长、全球某商联合会会长: who heads a body of its own, which is no part.
  const part = kind("part-of-company").startOf(body);
  const isPartOfAny = part === body.length || kind("part-of-school").has(body);
  if (!isPartOfAny && kind("own-head").endOf(head.text) > 0) return undefined;
  const whole = wholeOf(lexicon, stem);
  // 宣传部四级调研员、理论科科长: a section of the department named before.
  if (whole !== "" && !kind("any-house").has(whole) && (part > 0 || kind("section").endOf(body) > 0))
    return { surface, area, body: whole + body, handOn: context.body, whole };
  const organ = organOf(lexicon, stem, body);
  if (organ !== "") return { surface, area, body: joined(organ, body), handOn: context.body };
  return ofOwnBody(scene, title, context, stem) ?? ofGovernment(lexicon, body, context);
}

/** 全国人大 of 全国人大民族委员会: behind it, 华侨委员会 is of the congress, too; empty for what is of none. */
function chamberOf(lexicon: Lexicon, body: string): string {
  const nation = Affixes.of(lexicon, "national").startOf(body);
  const chamber = Affixes.of(lexicon, "congress", "conference").startOf(body.slice(nation));
  return chamber > 0 ? body.slice(0, nation + chamber) : "";
}

/** In characters, of what is said twice. */
const SHORTEST_AGAIN = 4;

/** 越共中央政治局委员、|中央组织部部长|: of the party again, which is called by its country's first character. */
function ofParty(lexicon: Lexicon, body: string, { area, body: before }: PostContext): Written | undefined {
  const length = Affixes.of(lexicon, "party-abroad").startOf(before);
  if (length === 0 || area === null || !body.startsWith(before.slice(1, length))) return undefined;
  return { surface: area.slice(0, 1), area, body: before.slice(0, 1) + body, handOn: before };
}

/** The organ that has a part of this name: 公安局 of its 政治部, 法院 of its 民事审判庭; empty for none. */
function organOf(lexicon: Lexicon, stem: string, body: string): string {
  const kind = (...names: readonly AffixKind[]): Affixes => Affixes.of(lexicon, ...names);
  // 公安局党委委员、政治部主任
  if (kind("part-of-organ").has(body) && kind("sectioned", "own-body", "state-body", "ministry").endOf(stem) > 0)
    return stem;
  // 某委员会副书记、常务委员会委员
  if (kind("standing").has(body) && kind("sectioned").endOf(stem) > 0) return stem;
  // 法院副院长某某、民事审判庭副庭长某某
  const isOrgan = kind("sectioned").endOf(stem) > 0 && !isNamed(lexicon, body);
  const isPart = isSection(lexicon, body) && !lexicon.words.bodies.has(body);
  const organ = isPart ? sectionedOf(lexicon, stem) || (isOrgan ? stem : "") : "";
  if (organ !== "") return organ;
  const isOther = kind("organ").startOf(body) > 0 && !body.startsWith(stem);
  return !isOther && kind("section").endOf(body) > 0 && kind("department").endOf(stem) > 0 ? stem : "";
}

/** In characters, of a department: 环球银行及资本市场业务. */
const LONGEST_PART = 12;

/** What a school, or a company, has. */
function ofOwnBody(
  { lexicon, lattice }: PostScene,
  { body, head }: PrintedTitle,
  context: PostContext,
  stem: string,
): Written | undefined {
  const { surface, area } = context;
  const kind = (...names: readonly AffixKind[]): Affixes => Affixes.of(lexicon, ...names);
  const school = schoolIn(lexicon, stem);
  if (school !== "" && isPartOfSchool(lexicon, body))
    return { surface, area, body: school + body, handOn: context.body, whole: school };
  // 清源大学商学院副院长、金融学教授: of the school.
  const isProfessor = lattice.longest(head.start, RANK_HEAD) === head.text.length && !isNamed(lexicon, body);
  if (school !== "" && isProfessor) return { surface: "", area: null, body, handOn: context.body, of: context.of };
  // 产业园区党委书记、工会主席: what has a committee has a union.
  if (kind("part-of-company").startOf(body) > 0 && stem !== context.body && stem.length > 2)
    return { surface, area, body: joined(stem, body), handOn: context.body };
  // A董事长某某、B CEO某某: what has one is no part of another.
  const company = lattice.longest(head.start, COMPANY_HEAD) > 0 && !kind("whole-company").has(head.text);
  // 某地盲协副主席某某，永拓总监某某: an association is no company.
  const isOfCompany = kind("company-end").endOf(stem) > 0 || (area === null && kind("whole-body").endOf(stem) === 0);
  const isRegion = kind("part-of-company").has(body);
  const isDepartment =
    body.length <= LONGEST_PART &&
    kind("own-body").endOf(body) === 0 &&
    (isRegion || (!isNamed(lexicon, body) && isDepartmentName(lexicon, body)));
  // 永拓证券首席经济学家、研究院院长
  const isInstitute = kind("part-of-school").has(body) && kind("organ").endOf(head.text.slice(0, -1)) > 0;
  return isOfCompany && ((isDepartment && company) || isInstitute)
    ? { surface, area, body: joined(stem, body), handOn: context.body }
    : undefined;
}

/** 某领导小组副组长兼办公室主任, 纪委监委秘书长、办公厅主任 */
function ofGovernment(lexicon: Lexicon, body: string, context: PostContext): Written | undefined {
  const { surface, area } = context;
  if (!Affixes.of(lexicon, "part-of-state").has(body)) return undefined;
  const whole = context.body + body;
  if (Affixes.of(lexicon, "state-body-whole").has(context.body)) return { surface, area, body: whole };
  return Affixes.of(lexicon, "group", "state-body").endOf(context.body) > 0
    ? { surface, area, body: whole, handOn: context.body }
    : undefined;
}
