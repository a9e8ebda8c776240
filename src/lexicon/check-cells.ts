/** What may be wrong with one cell of a dictionary table, and with the cells of one row beside each other. */
import type { Column, TableName, TableSchema } from "./schema";
import { cellValues, type Table } from "./table";

/** Whether the first column of a table holds a value, over all packs; of `sources`, that of the row's own pack. */
export type Holds = (table: TableName, value: string) => boolean;

const NONE: readonly string[] = [];

const GRAPH_ID = /^(?:person|place|facility):[^@\s]+(?:@\S+)?$/u;

const DATE = /^\d{4}(-\d\d(-\d\d)?)?$/;

/** The faults of what stands in a cell of this column, whatever its row; none for a sound one. */
export function cellFaults(cell: string, column: Column, holds: Holds): readonly string[] {
  if (cell === "") return column.optional === true ? NONE : [`${column.name} is empty; fill it in`];
  if (column.list === true) return cellValues(cell).flatMap((value) => valueFault(value, column, holds) ?? NONE);
  const fault = valueFault(cell, column, holds);
  return fault === undefined ? NONE : [fault];
}

function valueFault(value: string, column: Column, holds: Holds): string | undefined {
  const { name, values, date, graphId, range, refers } = column;
  if (value === "" || value !== value.trim())
    return `${name} has the value "${value}" with a blank at an end or nothing in it; take it out`;
  if (values?.includes(value) === false) return `${name} "${value}" is unknown; write one of: ${values.join(", ")}`;
  if (date !== undefined && !DATE.test(value))
    return `${name} "${value}" is no date; write 2021, 2021-07 or 2021-07-15`;
  if (range !== undefined && !isWithin(value, range))
    return `${name} "${value}" is no number from ${range[0]} to ${range[1]}; write degrees such as 120.048`;
  if (graphId === true && !GRAPH_ID.test(value))
    return `${name} "${value}" is no id of the graph; write one such as person:章旭升@永康市 or facility:市二院@永康市`;
  if (refers !== undefined && !resolves(value, refers, holds))
    return `${name} "${value}" is not in ${refers.table}.tsv; add it there or correct it here`;
  return undefined;
}

function isWithin(value: string, [least, most]: readonly [number, number]): boolean {
  return /^-?\d{1,3}(\.\d+)?$/.test(value) && Number(value) >= least && Number(value) <= most;
}

function resolves(value: string, refers: NonNullable<Column["refers"]>, holds: Holds): boolean {
  return (refers.orName === true && !/^\d+$/.test(value)) || holds(refers.table, value);
}

/** The faults of cells beside each other; the row has all columns of its table. */
export function rowFaults(table: Table, row: number, { columns }: TableSchema): readonly string[] {
  const [first] = columns;
  if (first?.name === "term") return termFaults(table, row, columns.length - 1);
  if (first?.graphId === true) return pairFaults(table.cell(row, 0), table.cell(row, 1));
  const from = columns.findIndex((column) => column.date === "from");
  return from === -1 ? NONE : spanFaults(table.cell(row, from), table.cell(row, from + 1));
}

function termFaults(table: Table, row: number, note: number): readonly string[] {
  // A character of more than one code unit has two.
  if (table.length(row, note) > 0 || table.length(row, 0) > 2) return NONE;
  const term = table.cell(row, 0);
  if (Array.from(term).length > 1) return NONE;
  return [`the term "${term}" is one character without a note; say in the note why it is safe`];
}

function pairFaults(one: string, other: string): readonly string[] {
  const kinds = [one, other].flatMap((id) => /^(?:person|place|facility)(?=:)/.exec(id) ?? []);
  return [
    ...(one === other ? [`"${one}" stands on both sides; name two`] : []),
    ...(kinds.length === 2 && kinds[0] !== kinds[1]
      ? [`a ${kinds[0]} and a ${kinds[1]} are never one; name two of a kind`]
      : []),
  ];
}

function spanFaults(from: string, to: string): readonly string[] {
  if (from === "" || to === "" || from < to) return NONE;
  return [`from ${from} is not before to ${to}; put the earlier date first`];
}
