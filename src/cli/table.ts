/** The answer to a query as text. */

import CliTable from "cli-table3";
import { stringify } from "csv-stringify/sync";

import type { Cell, Table } from "../stores";

export const FORMATS = ["table", "csv", "json"] as const;
export type Format = (typeof FORMATS)[number];

/**
 * - `table`: boxed and aligned, a Chinese character two cells wide; numbers to the right; the count of rows below.
 * - `csv`: with a header; what is no text or number is JSON; null is empty.
 * - `json`: an array with one object a line, keyed by column.
 */
export function formatTable(table: Table, format: Format): string {
  if (format === "csv") return stringify([table.columns, ...table.rows.map((row) => row.map(plain))]);
  if (format === "json") return formatJson(table);
  return formatBox(table);
}

function formatBox({ columns, rows }: Table): string {
  const numeric = columns.map((_, at) => rows.length > 0 && rows.every((row) => typeof row[at] === "number"));
  const box = new CliTable({
    head: columns.map(printable),
    colAligns: numeric.map((right) => (right ? "right" : "left")),
    style: { head: [], border: [], compact: true },
  });
  box.push(...rows.map((row) => row.map((cell) => printable(plain(cell)))));
  return `${box.toString()}\n${rows.length} ${rows.length === 1 ? "row" : "rows"}\n`;
}

function formatJson({ columns, rows }: Table): string {
  const objects = rows.map((row) => JSON.stringify(Object.fromEntries(columns.map((name, at) => [name, row[at]]))));
  return objects.length === 0 ? "[]\n" : `[\n${objects.join(",\n")}\n]\n`;
}

function plain(cell: Cell): string {
  if (cell === null) return "";
  return typeof cell === "object" ? JSON.stringify(cell) : String(cell);
}

/** A page's text must not be able to steer the terminal. */
function printable(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, " ");
}
