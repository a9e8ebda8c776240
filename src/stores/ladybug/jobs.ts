/** What the process of the embedded engine is told, and what it says: all that both its sides share. */

import type { Cell } from "../store";

/** A statement for the file at a path, which stays open for the next; or that the file is to be closed. */
export type EngineJob =
  | {
      readonly path: string;
      /** Whether the file is opened for writing, and made where it is not there. */
      readonly write: boolean;
      readonly cypher: string;
      readonly parameters: Readonly<Record<string, unknown>>;
      /** The most rows to answer with. */
      readonly limit: number;
    }
  | { readonly close: true };

/** The file is open; then the answer in pieces, or what the engine finds wrong with the file or the statement. */
export type EnginePart =
  | { readonly opened: true }
  | { readonly columns: readonly string[] }
  | { readonly rows: readonly (readonly Cell[])[] }
  /** There are more rows than were asked for. */
  | { readonly cut: true }
  | { readonly fault: string };
