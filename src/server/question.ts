/** What the console's process is told and answers: the only thing that `query.ts` and `query-process.ts` share. */
import type { StoreOptions, Table } from "../stores";

/** Where a store is, and how one is let in. */
export interface StoreAddress {
  /** As `openStore` takes it. */
  readonly address: string;
  readonly options: StoreOptions;
}

/** One question in Cypher, with the store it goes to and how much may be answered. */
export interface Question extends StoreAddress {
  readonly cypher: string;
  /** The most rows to answer with. */
  readonly rows: number;
  /** The most characters of JSON to answer with. */
  readonly characters: number;
}

/** A table cut to the rows asked for; `total` counts all. Or why there is none, in one line. */
export type Answer = (Table & { readonly total: number }) | { readonly fault: string };
