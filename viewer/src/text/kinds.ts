/** What kinds of places, facilities, events and roles are called. A kind that is not listed is shown as it is. */
import type { Language } from "../state/view";

type Names = Readonly<Record<string, readonly [zh: string, en: string]>>;

const SITES: Names = {
  province: ["省级", "province"],
  prefecture: ["地市级", "prefecture"],
  county: ["县级", "county"],
  town: ["乡镇街道", "town"],
  village: ["村、社区", "village"],
  zone: ["开发区", "zone"],
  road: ["道路", "road"],
  water: ["水域", "water"],
  mountain: ["山", "mountain"],
  hospital: ["医院", "hospital"],
  school: ["学校", "school"],
  company: ["企业", "company"],
  factory: ["工厂", "factory"],
  market: ["市场", "market"],
  shop: ["商店", "shop"],
  pharmacy: ["药店", "pharmacy"],
  station: ["站点", "station"],
  checkpoint: ["卡点", "checkpoint"],
  project: ["项目", "project"],
  park: ["公园、园区", "park"],
  plaza: ["广场", "plaza"],
  museum: ["场馆", "museum"],
  venue: ["会场", "venue"],
  hotel: ["宾馆", "hotel"],
  bridge: ["桥梁", "bridge"],
  temple: ["寺庙", "temple"],
  reservoir: ["水库", "reservoir"],
  government: ["机关", "government body"],
  centre: ["中心", "centre"],
  other: ["其他", "other"],
};

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

export const siteKind = (kind: string, language: Language): string => nameIn(SITES, kind, language);
export const eventType = (type: string, language: Language): string => nameIn(EVENTS, type, language);
export const roleName = (role: string, language: Language): string => nameIn(ROLES, role, language);

function nameIn(names: Names, key: string, language: Language): string {
  return names[key]?.[language === "zh" ? 0 : 1] ?? key;
}
