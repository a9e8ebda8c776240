/**
 * In which jurisdiction a site's name means it, on a page that may be from another: 枫陵县人民医院 on a page of the
 * prefecture's paper, 市会议中心 on one of the county's, and what is seen on an outing to another county.
 */
import type { Division } from "../lexicon";
import type { SiteRecord } from "../model";
import type { Jurisdiction, Setting } from "./setting";

/** Where it is said to stand; else as its name begins; else where the outing went; else the page's home. */
export function scopeOf(record: SiteRecord, within: string | null, setting: Setting): Jurisdiction {
  return (
    (within === null ? undefined : setting.jurisdiction(within)) ??
    namedBy(record.name, setting) ??
    outingTo(record, setting) ??
    setting.home
  );
}

/** Level words of the jurisdictions above a county's page. */
const ABOVE: Readonly<Record<string, Division["level"]>> = { 省: "province", 市: "prefecture", 州: "prefecture" };

/** 上海华联超市 stands in 永康市 all the same: only what lies around the page's home counts. */
function namedBy(name: string, setting: Setting): Jurisdiction | undefined {
  const { home, knowledge } = setting;
  if (home.division === undefined) return undefined;
  const above = knowledge.ancestors(home.division.code);
  const level = ABOVE[name.slice(0, 1)];
  if (level !== undefined && home.division.level !== level && !home.division.name.endsWith(name.slice(0, 1))) {
    const meant = above.find((one) => one.level === level);
    if (meant !== undefined) return setting.jurisdiction(meant.name);
  }
  for (let length = name.length - 2; length > 1; length--) {
    const form = name.slice(0, length);
    const division = setting.division(form);
    if (division === undefined || division.level === "town") continue;
    const isNear = [home.division, ...above].some(({ code, level: at }) => {
      if (code === division.code) return at !== "province" || form === division.name;
      return at !== "province" && code === division.parent;
    });
    if (isNear) return setting.jurisdiction(division.name);
  }
  return undefined;
}

/** The one county, or else the one larger division, to which all the events went that stopped at the site. */
function outingTo({ name, aliases }: SiteRecord, setting: Setting): Jurisdiction | undefined {
  const stopped = new Set([name, ...aliases].flatMap((form) => setting.eventsAt(form)));
  const goals = [...stopped].map((event) => setting.goalOf(event));
  const [goal] = goals;
  if (goal === undefined || goals.some((other) => other !== goal)) return undefined;
  return setting.jurisdiction(setting.knowledge.division(goal)!.name);
}
