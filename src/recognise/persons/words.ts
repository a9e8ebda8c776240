/** The word classes that tell of names: tables of `dictionaries/core`, `person-cues.tsv` above all. */

import { classes } from "../../lexicon";

/** 书记, 市长, 上校: posts and ranks, which stand before names. */
export const HEAD = classes("heads", "person-cues/head");
/** 总统, 首相: of a country. */
export const STATE_HEAD = classes("heads/state");
/** 领导, 负责人: one word for several people. */
export const COLLECTIVE = classes("collectives");
/** Whatever a name may stand right behind: 市长, 市领导. */
export const POST = classes("heads", "person-cues/head", "collectives");
/** 介绍, 表示: behind a name, its bearer speaks. */
export const SPEECH = classes("verbs/speech");
/** What people do, apart from speaking. */
export const ACT = classes(
  "verbs/attend",
  "verbs/chair",
  "verbs/accompany",
  "verbs/lead",
  "verbs/arrive",
  "verbs/visit",
  "verbs/meet",
  "verbs/receive",
  "verbs/appoint",
  "verbs/sign",
);
/** 名叫, 对话, 专访: a person comes next. */
export const BEFORE = classes("person-cues/before");
/** 先生, 一行, 夫妇: a person came before. */
export const BEHIND = classes("person-cues/behind");
/** 扎西, 斯琴: what names of peoples without surnames are made of. */
export const NAME_PART = classes("person-cues/name-part");
/** 和, 与, 以及 between two people. */
export const AND = classes("person-cues/and");
/** 记者 and 编辑 in front of those who made the page, 摄 and 供图 behind them. */
export const CREDIT = classes("person-cues/credit");
/** 编辑, 二审: opens a credit where a colon or space makes it a label. */
export const CREDIT_LABEL = classes("person-cues/credit-label");
/** 查看更多: stands behind a page, and behind those who made it. */
export const NOTICE = classes("person-cues/credit-end");
/** 摄影, 供图, 文: stands behind those who made the page. */
export const CREDIT_BEHIND = classes("person-cues/credit-behind", "person-cues/credit-apart");
/** 图, 文, 编: counts as a credit only where it stands apart, as any text may have it. */
export const CREDIT_APART = classes("person-cues/credit-apart");
/** 精神, 故居: what is called after somebody. */
export const EPONYM = classes("person-cues/eponym");
/** Words that begin clauses and part phrases. */
export const PARTING = classes("functions", "date-cues/fuzzy");
/** What the dictionaries of the genre have, names apart. */
const WORDS_OF_THE_GENRE = ["heads", "collectives", "bodies", "verbs", "functions", "suffixes", "generics"] as const;
/** All words that a name may not cut. */
export const WORD = classes(
  ...WORDS_OF_THE_GENRE,
  "false-friends",
  "divisions",
  "shorts/province",
  "shorts/prefecture",
  "person-cues/word",
  "person-cues/head",
);
/** Items of a list of people that are nobody's name: 党员, 镇街. */
export const THING = classes("heads", "collectives", "bodies", "generics", "suffixes");
/** Words of the language at large, which a segmenter's dictionary has. */
export const COMMON = classes("words");
/** 接诊, 回顾: of these, what tells what somebody does. */
export const VERB = classes("words/verb");
/** Words of the language, and names of bodies and areas. */
export const COMMON_OR_KNOWN = classes("words", "organisations", "divisions", "bodies", "person-cues/word");
/** 常务, 副: they rank the post behind them. */
export const RANK = classes("post-cues/rank");
/** Characters that foreign names are written with. */
export const SYLLABLE = classes("person-cues/syllable");
/** Those, and what counts only in a name with a dot, as it is common elsewhere: 大卫·李 */
export const DOTTED = classes("person-cues/syllable", "person-cues/dotted");
/** Words of the language that begin as names do: 高质量, 方案. */
export const NO_NAME = classes(
  "false-friends/person",
  "verbs",
  "heads",
  "functions",
  "bodies",
  "generics",
  "collectives",
);
/** What stands behind a surname, or behind a word that is one, and is no given name: 总, 书记, 日前, 上游, 美国. */
export const NO_GIVEN = classes(
  "heads",
  "person-cues/head",
  "person-cues/calling",
  "person-cues/no-given",
  "date-cues/fuzzy",
  "sites/country",
);
/** Words of one character that are seldom part of a name: 和 in front of one, 等 and 从 behind it. */
export const LITTLE = classes(
  "person-cues/and",
  "person-cues/behind",
  "functions/preposition",
  "functions/conjunction",
  "functions/particle",
  "functions/adverb",
);
/** 永康市, 永康: divisions, and the short forms of all but towns. */
export const PLACE = classes("divisions", "shorts/province", "shorts/prefecture", "shorts/county");
/** 阿根廷, 特斯拉: what the tables of places, sites and bodies list. */
export const LISTED = classes("sites", "organisations");
/** 等 and 们 end no name. */
export const NO_END = classes("person-cues/no-end");
/** 未, 曾: of these, what belongs to what somebody does behind it: 俞岚|曾通过. */
export const LEADS_ACT = classes("person-cues/leads-act");
/** 要 and 须 begin no name that has no surname: 市长要带头. */
export const NO_START = classes("person-cues/no-start");
/** 镇 and 湾 end areas. */
export const AREA = classes("suffixes/place", "generics/level");
/** 家 of 王家村. */
export const CLAN = classes("person-cues/clan");
/** 古山: short forms of towns. */
export const TOWN = classes("shorts/town");
/** Names that a pack lists as those of officials. */
export const OFFICIAL = classes("officials");
/** 万俟, 三井: surnames that few bear. */
export const RARE = classes("surnames/rare");
/** 上官, 丛: surnames between those and the common ones. */
export const UNCOMMON = classes("surnames/uncommon");
/** 书记, 市长: one person holds these of a body. */
export const SOLE = classes("post-cues/sole");
/** 李, 欧阳: what names begin with. */
export const SURNAME = classes("surnames");
/** 某 in place of a given name. */
export const MASK = classes("person-cues/mask");
/** 先生, 女士: said behind a surname alone. */
export const ADDRESS = classes("person-cues/address");
/** What may stand behind a name and is no part of it. */
export const BEHIND_NAME = classes(
  "person-cues/and",
  "person-cues/behind",
  "person-cues/no-end",
  "functions",
  "verbs",
  "heads",
);
/** Words of any kind that a name may stand right behind, or may not cut. */
export const ANY_WORD = classes(
  "words",
  ...WORDS_OF_THE_GENRE,
  "person-cues",
  "divisions",
  "shorts/province",
  "shorts/prefecture",
  "shorts/county",
  "sites",
  "organisations",
);
/** 集团, 大学: what is called by a masked name as people are. */
export const FIRM = classes("suffixes/company", "bodies/company", "suffixes/school", "bodies/school");
/** What was built and is called after somebody: 纪念馆. */
export const SITE = classes("suffixes/facility");
