/**
 * The page record: what one page says. It is the seam between extracting (one page, pure, its stories read to their
 * ends where other pages have these) and assembling (all records, one graph), and it is complete: whoever holds the
 * records needs no page to quote from.
 *
 * Offsets are half-open, in UTF-16 code units from 0 into the decoded file, a leading byte-order mark not counted; of a
 * web page, a PDF, a Word document and a line of a .jsonl into the text taken out of it, which `xingji read FILE --text`
 * prints. Lines count from 1.
 */

import type { Print } from "./print";

/**
 * A place in the file with its text as read: white space and line ends inside it removed, widths folded, in the script
 * that the page is printed in. Names outside of quotes are in simplified characters.
 */
export interface Quote {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly text: string;
  /**
   * How sure the least sure of its characters is, from 0 to 1, where it was recognised in a picture and that is less than
   * 0.9: a name so quoted may be misread.
   */
  readonly confidence?: number;
}

/** An article of a page. */
export interface ArticleLink {
  /** As in `PageRecord`. */
  readonly source: string;
  /** Its id on that page. */
  readonly article: string;
}

/** One story (稿件), or what one page has of a story that is printed in parts. */
export interface ArticleRecord {
  /** `a1`, `a2`, … in the order of the page. */
  readonly id: string;
  /** The main headline (主题), white space removed; null when the page has none. */
  readonly headline: string | null;
  /** The line over the headline (眉题), such as 章旭升在推进会上强调. */
  readonly kicker: string | null;
  /** Reporters and photographers; they are not officials. */
  readonly bylines: readonly string[];
  /** The story's text, cleaned; paragraphs end with a line feed. */
  readonly body: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  /** The part that stands before it (上接第1版); absent where there is none, or it was not read with this page. */
  readonly continues?: ArticleLink;
  /** The part that stands behind it (下转第4版); likewise. */
  readonly continuedBy?: ArticleLink;
}

/** How a post is held where it is printed: now, acting (代), formerly (原, 时任) or proposed (拟任, 提名人选). */
export type TitleStatus = "held" | "acting" | "former" | "proposed";

/** What the posts of the whole country have for their `of`. */
export const NATION = "全国";

/** One post (职务) that the page gives a person, shared prefixes written out: 金华市纪委书记. */
export interface TitleRecord {
  readonly text: string;
  /** The jurisdiction it belongs to (金华市), or the named body of a company, school or village; null when unknown. */
  readonly of: string | null;
  readonly status: TitleStatus;
  readonly mentions: readonly Quote[];
}

/** By what a name was found: a dictionary row, or a rule's id such as `persons/after-title`. */
type FoundBy = string;

/** A person (人物) whom the page names. */
export interface PersonRecord {
  readonly name: string;
  readonly titles: readonly TitleRecord[];
  readonly mentions: readonly Quote[];
  readonly foundBy: FoundBy;
  /** The dictionary's id, where a row says who this is. */
  readonly id?: string;
  /** Whether the name hides who is meant: 张某, 刘先生. Absent where the name itself tells. */
  readonly anonymous?: boolean;
  /** How likely it is, from 0 to 1, that somebody is called so, where that is less than 0.9 and so doubtful; absent where it is sure. */
  readonly confidence?: number;
}

/** A place (an area) or a facility (a site that somebody built or runs). */
export interface SiteRecord {
  /** The full name where the page or its home settles it: 永康 is 永康市. */
  readonly name: string;
  /** Other forms printed on the page. */
  readonly aliases: readonly string[];
  /** Places: province, prefecture, county, town, village, zone, road, water, mountain; facilities: hospital, school, … */
  readonly kind: string;
  /** The place it stands in or is part of, by name: 古山镇 for 上海华联超市; null when unknown. */
  readonly within: string | null;
  /** None as for a person. */
  readonly mentions: readonly Quote[];
  readonly foundBy: FoundBy;
  /** The administrative code (GB/T 2260) of a place, or the id of a dictionary row. */
  readonly id?: string;
  /** How likely it is, from 0 to 1, that this is the name of a site, as for a person. */
  readonly confidence?: number;
}

/** What an event is: 调研, 会议, 仪式, 会见, and what is none of these. */
export type EventType = "visit" | "meeting" | "ceremony" | "reception" | "other";

/** The first that fits, in this order: leads or gives the main speech; 主持; another named speech; 陪同; 出席. */
export type Role = "lead" | "chair" | "speak" | "accompany" | "attend";

/** Where a participant was who was not in the main room: at a branch venue (分会场) or on a screen (视频连线). */
export type Mode = "branch" | "video";

/** One who took part in an event. */
export interface ParticipantRecord {
  readonly name: string;
  readonly role: Role;
  /** The position in the printed list, from 1: protocol order. */
  readonly order: number;
  /** Absent for who was in the main room. */
  readonly mode?: Mode;
  /** The name, among `at`, of the branch venue where this participant was; absent when the page does not say. */
  readonly venue?: string;
  readonly evidence: readonly Quote[];
  /**
   * How likely it is, from 0 to 1, that he took part, where that is less than 0.9 and so doubtful; absent for who surely did.
   * At most that of the person.
   */
  readonly confidence?: number;
}

/** A site where an event may not have taken place. */
export interface DoubtfulSite {
  readonly name: string;
  /** How likely it is that it did, from 0 to 1; at most that of the site. */
  readonly confidence: number;
}

/**
 * One outing or meeting that at least one named person takes part in; of a story in parts, what this page tells of it,
 * and all who took part may stand on the others.
 */
export interface EventRecord {
  /** `e1`, `e2`, … in the order of the page. */
  readonly id: string;
  readonly type: EventType;
  /** What it is called in the text: 奋战一季度工作推进会, or its trigger verb: 检查指导. */
  readonly name: string;
  /** As the text gives it: `2022-04-12`, `--04-12`, `---12`, `2022-04`, `2022-04-12/2022-04-14`; null for none (日前). */
  readonly date: string | null;
  /** The full date where the text, the page or its options settle the rest. */
  readonly resolved: string | null;
  /** 上午, 下午, 晚, … as printed. */
  readonly dayPart: string | null;
  /** The id of the article that reports it. */
  readonly article: string;
  readonly participants: readonly ParticipantRecord[];
  /** Names of the places and facilities where it took place, in order. */
  readonly at: readonly string[];
  /** Those of `at` where that is doubtful; absent for none. */
  readonly doubtful?: readonly DoubtfulSite[];
  /** That of the surest participant where nobody surely took part; absent where somebody did. */
  readonly confidence?: number;
  /** The sentences that say so. */
  readonly evidence: readonly Quote[];
  /** The same event on the page that began to tell it, which an earlier part of the story stands on. */
  readonly continues?: EventLink;
}

/** An event of another page: the first of those whose evidence begins at `start`, or the `nth` of them. */
export interface EventLink extends ArticleLink {
  readonly start: number;
  /** From 1. */
  readonly nth: number;
}

/**
 * `md` is Markdown, `docx` Word, `jsonl` a line of a file of pages, `scan` a picture of a page,
 * `csv`, `xlsx` and `xls` a row of a table, `xml` a file of a library or an item of it.
 */
export type PageFormat =
  | "txt"
  | "md"
  | "html"
  | "pdf"
  | "docx"
  | "doc"
  | "rtf"
  | "odt"
  | "epub"
  | "jsonl"
  | "scan"
  | "csv"
  | "xlsx"
  | "xls"
  | "xml";

/** What one page says. */
export interface PageRecord {
  /** The file as it was named on the command line, with forward slashes; behind it the id of a page of a .jsonl: `may.jsonl#a1`. */
  readonly source: string;
  /** Of the file's bytes, or of the line of a .jsonl, in hexadecimal. */
  readonly sha256: string;
  /** Absent in records of earlier versions, which read plain text only. */
  readonly format?: PageFormat;
  /** In which a text was decoded, as `TextDecoder` names it; absent for the formats that settle it themselves. */
  readonly encoding?: string;
  /** Where its text stands on paper; of a PDF and of a scan. */
  readonly print?: Print;
  /**
   * The text in which offsets count, where the file by itself does not give it again: recognised in a picture, or taken
   * out of an archive by a mapping.
   */
  readonly text?: string;
  /** What makes one doubt that it is a Chinese page, or was decoded as it was written; absent for most. */
  readonly doubts?: readonly string[];
  /** Where the page was found, as a .jsonl says. */
  readonly url?: string;
  readonly publication: string | null;
  /** The jurisdiction that 我市, 市委 and 全市 stand for. */
  readonly home: string | null;
  /** `YYYY-MM-DD`. */
  readonly published: string | null;
  /** Where the three above come from; what is unknown is absent. */
  readonly known: Readonly<Record<string, string>>;
  readonly articles: readonly ArticleRecord[];
  readonly persons: readonly PersonRecord[];
  readonly places: readonly SiteRecord[];
  readonly facilities: readonly SiteRecord[];
  readonly events: readonly EventRecord[];
}
