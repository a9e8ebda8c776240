/** The answer to a query as text. */

import CliTable from "cli-table3";
import { stringify } from "csv-stringify/sync";
import stringWidth from "string-width";

import { visible, visibleJson, visibleLines } from "./visible";
import type { Cell, Position, Table } from "../stores";

/** The forms an answer can be printed in. */
export const FORMATS = ["table", "csv", "json", "jsonl"] as const;
/** One of them. */
export type Format = (typeof FORMATS)[number];

/**
 * - `table`: boxed and aligned, a Chinese character two cells wide, long texts broken; the count of rows below.
 * - `csv`: with a header; what is no text or number is JSON; null is empty. A mark stands before texts that a
 *   spreadsheet would run as a formula, and what would steer a terminal or turn a line is `\u202e`, unless `raw`.
 * - `json`: an array with one object a line, keyed by column; `jsonl`: the same lines and no array.
 */
export function formatTable(table: Table, format: Format, raw = false): string {
  if (format === "csv") return formatCsv(table, raw);
  if (format === "json") return formatArray(jsonLines(table));
  if (format === "jsonl") return jsonLines(table).join("");
  return formatBox(table);
}

function formatCsv({ columns, rows }: Table, raw: boolean): string {
  const cellOf = (cell: Cell): string => (raw || typeof cell === "number" ? plain(cell) : harmless(plain(cell)));
  return stringify([columns.map((name) => cellOf(name)), ...rows.map((row) => row.map(cellOf))]);
}

/** No formula, as in the tables of `export`, and nothing that steers a terminal. */
function harmless(text: string): string {
  const shown = text.replace(/[^\t\n\r]+/gu, visible);
  return /^[=+\-@\t\n\r＝＋－＠]/u.test(shown) ? `'${shown}` : shown;
}

/** The widest that a cell gets before it goes on in the next line: sentences are long, and terminals are not. */
const CELL_WIDTH = 60;

function formatBox({ columns, rows, cut }: Table): string {
  const numeric = columns.map((_, at) => rows.length > 0 && rows.every((row) => typeof row[at] === "number"));
  const box = new CliTable({
    head: columns.map(wrap),
    colAligns: numeric.map((right) => (right ? "right" : "left")),
    style: { head: [], border: [], compact: true },
  });
  box.push(...rows.map((row) => row.map((cell) => wrap(readable(cell)))));
  return `${box.toString()}\n${cut ? "the first " : ""}${rows.length} ${rows.length === 1 ? "row" : "rows"}\n`;
}

function jsonLines({ columns, rows }: Table): readonly string[] {
  return rows.map(
    (row) => `${visibleJson(JSON.stringify(Object.fromEntries(columns.map((name, at) => [name, row[at]]))))}\n`,
  );
}

function formatArray(lines: readonly string[]): string {
  return lines.length === 0 ? "[]\n" : `[\n${lines.map((line) => line.trimEnd()).join(",\n")}\n]\n`;
}

/** As Cypher writes it: `(:Person {id: person:甲, name: 甲})`, `[:VISITED {times: 3}]`; lists without brackets. */
function readable(cell: Cell): string {
  if (isList(cell)) return cell.map(readable).join(", ");
  if (cell === null || typeof cell !== "object") return plain(cell);
  const { labels, type, nodes, relationships, ...rest } = cell;
  if (isList(labels)) return `(${labels.map((label) => `:${plain(label)}`).join("")} ${properties(rest)})`;
  if (typeof type === "string" && "id" in rest) return `[:${type} ${properties(rest)}]`;
  if (isList(nodes) && isList(relationships)) return pathOf(nodes, relationships);
  return properties(cell);
}

function properties(map: Readonly<Record<string, Cell>>): string {
  const shown = Object.entries(map).filter(([, value]) => value !== null && !(isList(value) && value.length === 0));
  const texts = shown.map(([name, value]) => `${name}: ${isList(value) ? `[${readable(value)}]` : readable(value)}`);
  return `{${texts.join(", ")}}`;
}

/** A path is read along; the directions of its relationships are not kept. */
function pathOf(nodes: readonly Cell[], relationships: readonly Cell[]): string {
  return nodes.map((node, at) => (at === 0 ? "" : `-${readable(relationships[at - 1]!)}-`) + readable(node)).join("");
}

/** The line of a question in which a fault lies, and a caret under the place. */
export function drawFault(cypher: string, { line, column }: Position): string {
  const text = cypher.split("\n")[line - 1] ?? "";
  const before = Array.from(text)
    .slice(0, column - 1)
    .join("");
  return `  ${text}\n  ${" ".repeat(stringWidth(before))}^\n`;
}

function plain(cell: Cell): string {
  if (cell === null) return "";
  return typeof cell === "object" ? JSON.stringify(cell) : String(cell);
}

function isList(cell: Cell | undefined): cell is readonly Cell[] {
  return Array.isArray(cell);
}

/** Breaks a text into lines. */
function wrap(text: string): string {
  return visibleLines(text).split("\n").map(wrapLine).join("\n");
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
