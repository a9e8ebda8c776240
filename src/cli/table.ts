/** The answer to a query as text. */

import CliTable from "cli-table3";
import { stringify } from "csv-stringify/sync";
import stringWidth from "string-width";

import type { Cell, Table } from "../stores";

/** The forms an answer can be printed in. */
export const FORMATS = ["table", "csv", "json"] as const;
export type Format = (typeof FORMATS)[number];

/**
 * - `table`: boxed and aligned, a Chinese character two cells wide, long texts broken; the count of rows below.
 * - `csv`: with a header; what is no text or number is JSON; null is empty.
 * - `json`: an array with one object a line, keyed by column.
 */
export function formatTable(table: Table, format: Format): string {
  if (format === "csv") return stringify([table.columns, ...table.rows.map((row) => row.map(plain))]);
  if (format === "json") return formatJson(table);
  return formatBox(table);
}

/** The widest that a cell gets before it goes on in the next line: sentences are long, and terminals are not. */
const CELL_WIDTH = 60;

function formatBox({ columns, rows }: Table): string {
  const numeric = columns.map((_, at) => rows.length > 0 && rows.every((row) => typeof row[at] === "number"));
  const box = new CliTable({
    head: columns.map(wrap),
    colAligns: numeric.map((right) => (right ? "right" : "left")),
    style: { head: [], border: [], compact: true },
  });
  box.push(...rows.map((row) => row.map((cell) => wrap(isList(cell) ? cell.map(plain).join(", ") : plain(cell)))));
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

function isList(cell: Cell): cell is readonly Cell[] {
  return Array.isArray(cell);
}

/** Breaks a text into lines. Control characters become spaces: a page's text must not be able to steer the terminal. */
function wrap(text: string): string {
  // oxlint-disable-next-line no-control-regex
  const printable = text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, " ");
  return printable.split("\n").map(wrapLine).join("\n");
}

function wrapLine(line: string): string {
  let wrapped = "";
  let used = 0;
  for (const character of line) {
    const width = stringWidth(character);
    if (used + width > CELL_WIDTH) {
      wrapped += "\n";
      used = 0;
    }
    wrapped += character;
    used += width;
  }
  return wrapped;
}
