/** What a date is once it is found, and what completes it. */

import type { Span } from "../../text";

/** A date that a text names, in words or numbers: 4月12日上午, 昨天, 日前. */
export interface DateMention extends Span {
  /**
   * `2022-04-12`, `--04-12`, `2022-04`, or two of them with `/`; a bare day is completed by the paper's own day or its
   * dateline, and is `---12` where there is neither; null where the words give none (日前).
   */
  readonly value: string | null;
  /** Full dates where the page's own date settles what the text leaves out; null where nothing does. */
  readonly resolved: string | null;
  /** `anchor` takes the date of the event before; `fuzzy` names a stretch (日前, 今年以来) in which no day is told. */
  readonly kind: "explicit" | "relative" | "anchor" | "fuzzy";
  /** Of an anchor, how many days behind the date of the event before: 1 for 次日. */
  readonly later?: number;
  /** 上午, 晚, … as printed; null for none. */
  readonly dayPart: string | null;
}

/** What completes the dates of an article. */
export interface Clock {
  /** The day of the paper, `YYYY-MM-DD`; null when unknown. */
  readonly published: string | null;
  /** The month that a bare day belongs to, where a dateline or a stamp says so: `--08`, `2023-08`; null when unknown. */
  readonly month: string | null;
  /** The day on which the article was sent (8月16日电), which its 今天 is: `--08-16`, `2023-08-16`; null when unknown. */
  readonly sent: string | null;
}

/** What is printed in front of an article, as far as it tells of time. */
export type Stamp = Omit<Clock, "published">;

/** @param published - `YYYY-MM-DD` or null */
export function clockOf(published: string | null, stamp: Partial<Stamp> = {}): Clock {
  return { published, month: stamp.month ?? null, sent: stamp.sent ?? null };
}

/** What was read at a place: a date, or words to pass by that are none, such as a birthday. */
export interface Reading {
  readonly end: number;
  readonly mention?: DateMention;
  /** The month that bare days behind it belong to. */
  readonly month?: string;
}
