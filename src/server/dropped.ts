/** What the page and the server say to each other about pages that are to be added. */

/** What a reader knows of a page; what is empty or absent is left to the page itself. */
export interface PageFacts {
  readonly publication?: string;
  /** `YYYY-MM-DD`. */
  readonly published?: string;
  /** The jurisdiction that 我市 stands for: 永康市. */
  readonly home?: string;
}

/** A file as it was dropped on the page. */
export interface DroppedFile {
  readonly name: string;
  /** Its bytes in base64. */
  readonly content: string;
  /** Of all pages in it, as far as they do not say otherwise themselves. */
  readonly facts: PageFacts;
}

/** What was understood, and whence; null where nothing says it. */
export interface UnderstoodFact {
  readonly value: string | null;
  readonly from: string | null;
}

/** What was understood of one page of a dropped file, before it is added. */
export interface UnderstoodPage {
  /** The file, for a page of a `.jsonl` with its id. */
  readonly source: string;
  readonly format: string;
  readonly publication: UnderstoodFact;
  readonly published: UnderstoodFact;
  readonly home: UnderstoodFact;
  /** Of each article; null for one without. */
  readonly headlines: readonly (string | null)[];
}

/** What was understood of one dropped file; of a file with a fault, the pages that could be read. */
export interface UnderstoodFile {
  readonly name: string;
  readonly pages: readonly UnderstoodPage[];
  /** Why it, or a page of it, cannot be read. */
  readonly fault: string | null;
}
