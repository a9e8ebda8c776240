/**
 * How a page shows somebody: in office (任职), or as a private person, and in which jurisdictions. In one jurisdiction
 * the people in office of one name are one person; private people of that name are others, and one in each body.
 *
 * In office is who holds a post of a jurisdiction, and who is named without any post: 陈志远到石桥镇调研. Private is who
 * has only a calling or a post in a company or village, and who has no post and is named only where visits of others are
 * told: 走进王大山家，同他拉家常.
 */
import type { PersonRecord, TitleRecord } from "../model";
import { articleAt } from "./entities";
import { distinct } from "../collections";
import type { Jurisdiction, Setting } from "./setting";

/** Where a page places somebody, and whether in office there. */
export interface Standing {
  readonly inOffice: boolean;
  /** The lowest jurisdiction of the posts, else the page's. */
  readonly home: Jurisdiction;
  /** In office: where, at least one. */
  readonly offices: readonly Jurisdiction[];
  /** The companies and villages of a private person, sorted. */
  readonly bodies: readonly string[];
}

/** Many hold these, so that they place nobody: 省人大代表 may be a villager of any county. 国务委员 are few. */
export const HELD_BY_MANY = /(?:代表|(?<!国务)委员|党员|(?:政协|人大|全国委员会)常委)$/;

/** Not one post but a group: 市领导. */
export const COLLECTIVE = /(?:领导|负责人|成员)$/;

/** The kinds of `heads.tsv` that make a post public where no jurisdiction is named. */
const PUBLIC = new Set([
  "party",
  "government",
  "congress",
  "discipline",
  "court",
  "procuratorate",
  "military",
  "rank",
  "mass",
]);

const VILLAGE = /(?:村|社区)$/;

const RANKS = { province: 1, prefecture: 2, county: 3, town: 3 } as const;

/** The standing of one record on its page. What many hold at once (代表, 委员, 党员) says nothing of it. */
export function standingOf(record: PersonRecord, setting: Setting): Standing {
  const placing = record.titles.filter(({ text }) => !HELD_BY_MANY.test(text));
  const posts = placing.filter((title) => isOffice(title, setting));
  const home = homeOf(placing, setting);
  const inOffice = posts.length > 0 || (placing.length === 0 && !isVisited(record, setting));
  if (inOffice) return { inOffice, home, offices: officesOf(posts, home, setting), bodies: [] };
  return { inOffice, home, offices: [], bodies: distinct(placing.flatMap(({ of }) => of ?? [])) };
}

function isVisited({ name, mentions }: PersonRecord, setting: Setting): boolean {
  const { people, visits } = setting.told();
  if (people.has(name)) return false;
  return mentions.length > 0 && mentions.every((mention) => visits.has(articleAt(setting.page, mention) ?? ""));
}

function isOffice({ text, of }: TitleRecord, setting: Setting): boolean {
  const kind = headKind(text, setting);
  if (kind === "calling") return false;
  // 市长 is `government|chief`.
  if (of === null) return COLLECTIVE.test(text) || (kind?.split("|").some((one) => PUBLIC.has(one)) ?? false);
  return setting.isArea(of) && !VILLAGE.test(of);
}

/** The kind of the longest head that ends the post. */
function headKind(text: string, { knowledge: { words } }: Setting): string | undefined {
  for (let at = 0; at < text.length; at++) {
    const head = words.heads.get(text.slice(at));
    if (head !== undefined) return head.kind;
  }
  return undefined;
}

/** Groups place somebody only where nothing else does: 金华市领导 may come from any of its counties. */
function officesOf(
  posts: readonly TitleRecord[],
  home: Jurisdiction,
  setting: Setting,
): readonly [Jurisdiction, ...Jurisdiction[]] {
  const own = posts.filter(({ text }) => !COLLECTIVE.test(text));
  const areas = own.flatMap(({ of }) => (of === null ? [] : (setting.jurisdiction(of) ?? [])));
  return [home, ...areas.filter(({ key }) => key !== home.key)];
}

/**
 * The lowest jurisdiction of the posts held now, else of former and proposed ones, else the page's: 永康市 for
 * 金华市委常委、永康市委书记, and for someone without any post on a page from Yongkang.
 */
function homeOf(placing: readonly TitleRecord[], setting: Setting): Jurisdiction {
  const now = placing.filter(({ status }) => status === "held" || status === "acting");
  for (const some of [now, placing]) {
    const areas = some.flatMap(({ of }) => (of === null ? [] : (setting.jurisdiction(of) ?? [])));
    if (areas.length > 0) return areas.reduce((lowest, one) => (rankOf(one) > rankOf(lowest) ? one : lowest));
  }
  return setting.home;
}

/** 0 for the nation and for foreign countries, 3 for counties and for what no list has. */
export function rankOf({ division, isState }: Jurisdiction): number {
  if (division === undefined) return isState ? 0 : 3;
  return RANKS[division.level];
}
