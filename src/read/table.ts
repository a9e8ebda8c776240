/** Tables of pages: a row for each page. */

import { UsageError, type Problem } from "../errors";
import {
  contentOf,
  MAPPED,
  requireMapping,
  type Mapped,
  type MappedContent,
  type Mapping,
  type Values,
} from "./mapping";

/** A row: its cells, and on which line it begins. */
export interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** A page of a table. */
interface TablePage extends MappedContent {
  /** Of its row, or the number of the row. */
  readonly id: string;
  readonly line: number;
  /** The row, as its cells are. */
  readonly row: string;
}

/** The rows of a CSV, parted by commas, semicolons or tabs, whichever its first line has most of. */
export function csvRows(text: string): readonly Row[] {
  const { parse }: typeof import("csv-parse/sync") = require("csv-parse/sync");
  const [first = ""] = text.split(/\r?\n/u, 1);
  const delimiter = [",", ";", "\t"].toSorted((a, b) => first.split(b).length - first.split(a).length)[0]!;
  const rows: Row[] = [];
  try {
    parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      on_record: (cells: readonly string[], { lines }) => {
        // Counted is the line on which it ends.
        rows.push({ cells, line: lines - cells.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0) });
        return null;
      },
    });
    return rows;
  } catch (fault) {
    throw new UsageError(`is a damaged CSV (${String(fault instanceof Error ? fault.message : fault)}); save it anew`);
  }
}

/**
 * The pages of a table, and for each row that is none why not.
 * @throws UsageError without a mapping, and where the table lacks a column that it names
 */
export function* tablePages(
  file: string,
  [header, ...rows]: readonly Row[],
  given: Mapping | undefined,
): Generator<TablePage | Problem> {
  const columns = (header?.cells ?? []).map((cell) => cell.trim());
  const named = shown(columns.filter((column) => column !== "").join(", "));
  const mapping = requireMapping(given, "is a table", `its columns are ${named}`);
  const places = placesOf(mapping, columns, named);
  const seen = new Set<string>();
  for (const { cells, line } of rows) {
    if (cells.every((cell) => cell.trim() === "")) continue;
    const values: Values = Object.fromEntries(
      places.map(([field, at]) => [field, cells[at]?.trim() ?? ""] as const).filter(([, value]) => value !== ""),
    );
    const { id = String(line) } = values;
    try {
      if (seen.has(id)) throw new UsageError(`has the id "${id}" a second time`);
      seen.add(id);
      const { content, faults } = contentOf(values, mapping);
      for (const reason of faults) yield { file, line, reason };
      yield { ...content, id, line, row: JSON.stringify(cells) };
    } catch (fault) {
      if (!(fault instanceof UsageError)) throw fault;
      yield { file, line, reason: `the row ${fault.message}; it is left out` };
    }
  }
}

/** On one line, and short: where a quote has no end, a column is as long as the file. */
function shown(names: string): string {
  const line = names.replace(/\s+/gu, " ");
  return line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN)}…` : line;
}

/** In characters. */
const MOST_SHOWN = 200;

/** In which column each field is. */
function placesOf(
  mapping: Mapping,
  columns: readonly string[],
  named: string,
): readonly (readonly [field: Mapped, at: number])[] {
  return MAPPED.flatMap((field) => {
    const origin = mapping[field];
    if (origin === undefined) return [];
    const at = columns.indexOf(origin.from);
    if (at < 0)
      throw new UsageError(`has no column "${origin.from}", which ${origin.said} names; its columns are ${named}`);
    return [[field, at] as const];
  });
}
