/** The order of a table's rows. */
import type { CellValue, Row } from "./rows";

/** By which column, from 0, and which way. */
export interface Sorting {
  readonly column: number;
  readonly descending: boolean;
}

const collator = new Intl.Collator("zh-Hans-CN", { numeric: true });

/**
 * Sorted by one column: numbers by size, text as a Chinese dictionary has it, by pinyin. What is not known comes last
 * either way; equal rows keep their order.
 */
export function sortRows(rows: readonly Row[], { column, descending }: Sorting): Row[] {
  const ranks = rankValues(rows.map(({ cells }) => cells[column] ?? null));
  const sign = descending ? -1 : 1;
  return rows
    .map((row) => ({ row, rank: ranks.get(row.cells[column] ?? null) }))
    .toSorted((a, b) => {
      if (a.rank === undefined || b.rank === undefined)
        return Number(a.rank === undefined) - Number(b.rank === undefined);
      return sign * (a.rank - b.rank);
    })
    .map(({ row }) => row);
}

/** Comparing Chinese text is slow, and a column of a hundred thousand edges holds few different names. */
function rankValues(values: readonly CellValue[]): Map<CellValue, number> {
  const known = [...new Set(values)].filter((value) => value !== null && value !== "");
  return new Map(known.toSorted(compareValues).map((value, rank) => [value, rank]));
}

function compareValues(a: CellValue, b: CellValue): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return collator.compare(String(a), String(b));
}
