/** What the server and the page say to each other about exports. */

/** A format that the page offers. */
export interface OfferedFormat {
  readonly name: string;
  /** Which programs it is for. */
  readonly summary: string;
  /** Of the file, which is an archive where the format has several. */
  readonly ending: string;
  /** Whether it takes a projection and statistics. */
  readonly network: boolean;
}

/** What is asked for. */
export interface ExportWish {
  readonly format: string;
  /** For networks; empty for that of the format. */
  readonly projections: readonly string[];
  /** Keys as in `graph.json`, events as `Event:ID`; null for everything. */
  readonly keys: readonly string[] | null;
  readonly roles: readonly string[];
  /** Whether what is doubtful is left out. */
  readonly sure: boolean;
  readonly statistics: boolean;
}
