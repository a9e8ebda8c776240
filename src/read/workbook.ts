/** Workbooks of Excel, of today and of before 2007, which WPS writes too: the rows of their first sheet. */

import { UsageError } from "../errors";
import { reasonOf, requireSectors } from "./compound";
import type { Row } from "./table";

/** The rows of an .xlsx; a day is `YYYY-MM-DD`. @throws UsageError for what is damaged */
export async function xlsxRows(bytes: Uint8Array): Promise<readonly Row[]> {
  const { readSheet }: typeof import("read-excel-file/node") = require("read-excel-file/node");
  const rows = await readSheet(Buffer.from(bytes)).catch((fault: unknown) => {
    throw damaged(fault);
  });
  return rows.map((cells, at) => ({ cells: cells.map(textOf), line: at + 1 }));
}

/** The rows of an .xls that hold anything, likewise. @throws UsageError for what is damaged or has a password */
export function xlsRows(bytes: Uint8Array): readonly Row[] {
  const { read }: typeof import("@e965/xlsx") = require("@e965/xlsx");
  try {
    requireSectors(Buffer.from(bytes));
    const { Sheets, SheetNames } = quietly(() =>
      read(bytes, { type: "array", dense: true, sheets: 0, cellDates: true, UTC: true }),
    );
    const rows: readonly (readonly (Cell | undefined)[] | undefined)[] = Sheets[SheetNames[0] ?? ""]?.["!data"] ?? [];
    return rows.flatMap((cells, at) =>
      cells ? [{ cells: Array.from(cells, (cell) => textOf(cell?.v)), line: at + 1 }] : [],
    );
  } catch (fault) {
    if (fault instanceof Error && /password/iu.test(fault.message))
      throw new UsageError("is an encrypted Excel file; save it without a password");
    throw damaged(fault);
  }
}

/** What is needed of a cell. */
interface Cell {
  readonly v?: unknown;
}

function textOf(value: unknown): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10);
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

/* oxlint-disable no-console -- it is kept silent */
/** The library tells the console of each record that it does not know. */
function quietly<Result>(run: () => Result): Result {
  const { error } = console;
  console.error = () => undefined;
  try {
    return run();
  } finally {
    console.error = error;
  }
}

/* oxlint-enable no-console */

const damaged = (fault: unknown): UsageError =>
  new UsageError(`is a damaged workbook (${reasonOf(fault)}); save it anew`);
