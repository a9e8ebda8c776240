/** Rows become CSV (RFC 4180), in chunks. */
import { type Options, stringify } from "csv-stringify/sync";

/** What a cell holds; null is an empty one. */
export type CsvCell = string | number | null;

const ROWS = 500;

/** A header and rows, lines ended by CR LF. Null is an empty cell. */
export function* writeCsv(
  header: readonly string[],
  rows: Iterable<readonly CsvCell[]>,
  options: Options = {},
): Iterable<string> {
  // With line ends of our own the library quotes those inside a cell only when it is told to.
  const form: Options = { record_delimiter: "windows", quote_record_delimiter: true, ...options };
  yield stringify([[...header]], form);
  let waiting: (readonly CsvCell[])[] = [];
  for (const row of rows) {
    waiting.push(row);
    if (waiting.length === ROWS) {
      yield stringify(waiting, { ...form, bom: false });
      waiting = [];
    }
  }
  if (waiting.length > 0) yield stringify(waiting, { ...form, bom: false });
}

/** What `make` makes of each item, as it is asked for. */
export function* mapped<T>(items: Iterable<T>, make: (item: T) => readonly CsvCell[]): Iterable<readonly CsvCell[]> {
  for (const item of items) yield make(item);
}
