/**
 * What kinds of places, facilities, events and roles are called: a row for each kind in `dictionaries/core` and each
 * value in `src/model/record.ts`. A kind of a user's own dictionary is shown as it is.
 */
import type { Language } from "./language";

type Names = Readonly<Record<string, readonly [zh: string, en: string]>>;

const SITES: Names = {
  "world-region": ["世界区域", "world region"],
  country: ["国家级", "country"],
  region: ["区域", "region"],
  province: ["省级", "province"],
  prefecture: ["地市级", "prefecture"],
  county: ["县级", "county"],
  town: ["乡镇街道", "town"],
  village: ["村、社区", "village"],
  zone: ["开发区", "zone"],
  road: ["道路", "road"],
  water: ["水域", "water"],
  mountain: ["山", "mountain"],
  capital: ["国外首都", "foreign capital"],
  "foreign-region": ["国外省州", "foreign region"],
  nation: ["本国", "own country"],
  "foreign-city": ["国外城市", "foreign city"],
  hospital: ["医疗机构", "medical"],
  pharmacy: ["药店", "pharmacy"],
  school: ["学校", "school"],
  company: ["企业", "company"],
  factory: ["工厂", "factory"],
  farm: ["农业场所", "farm"],
  market: ["市场", "market"],
  shop: ["商店", "shop"],
  hotel: ["宾馆饭店", "hotel"],
  station: ["车站、场站", "station"],
  checkpoint: ["卡点、路口", "checkpoint"],
  project: ["项目", "project"],
  base: ["基地", "base"],
  park: ["园区、公园", "park"],
  museum: ["展馆", "museum"],
  culture: ["文体设施", "culture"],
  venue: ["会场", "venue"],
  government: ["机关单位", "public body"],
  body: ["国家机关", "organ of state"],
  service: ["服务机构", "service"],
  care: ["福利机构", "care home"],
  utility: ["基础设施", "utility"],
  religion: ["宗教场所", "religious site"],
  "park-industrial": ["产业园区", "industrial park"],
  housing: ["住宅小区", "housing"],
  military: ["部队", "military"],
  institution: ["事业单位", "institution"],
  organisation: ["社会组织", "organisation"],
  other: ["其他", "other"],
};

/** Of places and facilities, as dictionaries name them. */
export const SITE_KINDS: readonly string[] = Object.keys(SITES);

const EVENTS: Names = {
  visit: ["走访", "visit"],
  meeting: ["会议", "meeting"],
  ceremony: ["仪式", "ceremony"],
  reception: ["会见", "reception"],
  other: ["活动", "event"],
};

const ROLES: Names = {
  lead: ["带队", "leads"],
  chair: ["主持", "chairs"],
  speak: ["讲话", "speaks"],
  accompany: ["陪同", "accompanies"],
  attend: ["出席", "attends"],
};

const STATUSES: Names = {
  held: ["现任", "held"],
  acting: ["代理", "acting"],
  former: ["原任", "former"],
  proposed: ["拟任", "proposed"],
};

const MODES: Names = {
  branch: ["分会场", "branch venue"],
  video: ["视频", "by video"],
};

/** `town` is 乡镇街道, or town. */
export const siteKind = (kind: string, language: Language): string => nameIn(SITES, kind, language);
/** `visit` is 走访, or visit. */
export const eventType = (type: string, language: Language): string => nameIn(EVENTS, type, language);
/** `lead` is 带队, or leads. */
export const roleName = (role: string, language: Language): string => nameIn(ROLES, role, language);
/** `former` is 原任, or former. */
export const postStatus = (status: string, language: Language): string => nameIn(STATUSES, status, language);
/** `video` is 视频, or by video. */
export const modeName = (mode: string, language: Language): string => nameIn(MODES, mode, language);

function nameIn(names: Names, key: string, language: Language): string {
  return names[key]?.[language === "zh" ? 0 : 1] ?? key;
}
