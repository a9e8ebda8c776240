/** The search field. */

/** In Chinese. */
export const zh = {
  search: "搜索人名、地名、职务、活动、拼音",
  searchNothing: "没有找到",
};

/** In English. */
export const en: typeof zh = {
  search: "Search people, sites, posts, pinyin",
  searchNothing: "Nothing found",
};
