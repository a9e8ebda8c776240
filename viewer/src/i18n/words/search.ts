/** The search field. */

import type { HitKind } from "../../data/search";

export const zh = {
  search: "搜索人名、地名、职务、活动、拼音",
  hitKinds: { person: "人物", place: "地方", facility: "场所", event: "活动" } satisfies Record<HitKind, string>,
  searchNothing: "没有找到",
};

export const en: typeof zh = {
  search: "Search names, sites, posts, events, pinyin",
  hitKinds: { person: "People", place: "Places", facility: "Facilities", event: "Events" },
  searchNothing: "Nothing found",
};
