/** Where the text of a page stands on paper: on the sheets of a PDF, or on the picture of a page. */

/** A sheet of paper: its size in points, of a picture in pixels. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
}

/** A place on a sheet, from its upper left corner. */
export type Point = readonly [x: number, y: number];

/**
 * A stretch of the text that stands in one line of print: a bar along its middle, in the direction in which it is read,
 * so that lines that run down or are turned are told as well.
 */
export interface PrintedRun {
  /** Half-open, in the text of the page, as the offsets of quotes are. */
  readonly start: number;
  readonly end: number;
  /** Which sheet, from 1. */
  readonly sheet: number;
  readonly from: Point;
  readonly to: Point;
  /** How thick the bar is: the height of the type. */
  readonly size: number;
  /** Where its characters begin along the bar and the last one ends, from 0 to 1; absent where they are of one width. */
  readonly edges?: readonly number[];
  /** How sure each character is that was recognised in a picture, from 0 to 1; absent where the file has characters. */
  readonly confidence?: readonly number[];
}

/** The print of a page. */
export interface Print {
  readonly sheets: readonly Sheet[];
  /** In the order of the text; what stands between them, spaces and line ends, is on no sheet. */
  readonly runs: readonly PrintedRun[];
}
