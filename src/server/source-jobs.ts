/** What the process that reads a page again is told; it says the page's text, the picture of a sheet of it, or nothing. */
import type { SheetPicture } from "../read";

/** Which page is to be read again, and what of it is wanted. */
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
  /** Which sheet, from 1, is to be drawn, in place of the text. */
  readonly sheet?: number;
}

/** The page's text, or the picture of one sheet; nothing at all is said of a page that is no longer what it was. */
export type SourceSaid = { readonly text: string } | { readonly picture: SheetPicture };
