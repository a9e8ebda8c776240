/** Full-text search. */
import { plural } from "../plural";

/** In Chinese. */
export const zh = {
  sentences: "搜索原文",
  sentenceWords: "句中词语",
  sentenceWordsHint: "空格分开，都要出现",
  newspaper: "报纸",
  file: "文件",
  sentencesFound: (count: number) => `${count} 句`,
};

/** In English. */
export const en: typeof zh = {
  sentences: "Search the sentences",
  sentenceWords: "Words",
  sentenceWordsHint: "parted by spaces, all must be there",
  newspaper: "Newspaper",
  file: "File",
  sentencesFound: (count) => plural(count, "sentence"),
};
