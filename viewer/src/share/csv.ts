/** A table as CSV that opens in a spreadsheet as what it is. */

/** A spreadsheet takes a text that begins so for a formula, and would run it. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/**
 * Rows of cells as CSV (RFC 4180) with a byte-order mark, by which Excel knows that it is UTF-8. A text that a
 * spreadsheet would take for a formula gets an apostrophe before it: `=1+1` is `'=1+1`, and `--04-12` is `'--04-12`.
 */
export function formatCsv(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(formatCell).join(",")}\r\n`).join("")}`;
}

function formatCell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
