/** A TSV table as text becomes rows that know their lines; what the columns mean is left to the schema and the checker. */

/** One row; `line` counts from 1. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Table {
  /** The first line that is no comment; empty when the file has none. */
  readonly header: readonly string[];
  readonly rows: readonly Row[];
}

/** Reads tab-separated text. Lines that begin with `#` are comments; empty lines are left out. */
export function parseTable(text: string): Table {
  let header: readonly string[] | undefined;
  const rows: Row[] = [];
  text.split("\n").forEach((content, index) => {
    if (content === "" || content.startsWith("#")) return;
    const cells = content.split("\t");
    if (header === undefined) header = cells;
    else rows.push({ line: index + 1, cells });
  });
  return { header: header ?? [], rows };
}

/** The values of a cell that may hold several, separated by `|`; none for an empty cell. */
export function cellValues(cell: string): readonly string[] {
  return cell === "" ? [] : cell.split("|");
}
