/** What the process that reads a page again is told; it says the page's text, or nothing. */
export interface SourceJob {
  /** As the build named it. */
  readonly file: string;
  /** Where it is, from the root of the disk. */
  readonly path: string;
  /** Which of its pages. */
  readonly source: string;
  /** The text is said only when its bytes are still these. */
  readonly sha256: string;
  readonly encoding?: string;
}
