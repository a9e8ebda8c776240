/**
 * The one checker of dictionary packs, used by the loader, the tests and `xingji check`: packs go in, every fault comes
 * out with its file, its line and its remedy.
 */
import type { Problem } from "../errors";
import type { Pack, PackFile } from "./pack";
import { isTableName, TABLES, type Column, type TableName, type TableSchema } from "./schema";
import { cellValues, type Row } from "./table";

/** The ids that other rows may refer to, over all packs; those of `sources` are looked up in the row's own pack. */
type Ids = ReadonlyMap<TableName, ReadonlySet<string>>;

const DATE = /^\d{4}(-\d\d(-\d\d)?)?$/;

/** All faults of the packs taken together, in the order of packs, files and lines; none for sound ones. */
export function checkTables(packs: readonly Pack[]): readonly Problem[] {
  const everywhere = idsOf(packs);
  const firsts = new Map<string, string>();
  return packs.flatMap((pack) => {
    const ids = new Map(everywhere).set("sources", idsOf([pack]).get("sources") ?? new Set());
    return pack.files.flatMap((file) => checkFile(file, ids, firsts));
  });
}

function idsOf(packs: readonly Pack[]): Ids {
  const ids = new Map<TableName, Set<string>>();
  for (const { name, table } of packs.flatMap((pack) => pack.files)) {
    if (!isTableName(name)) continue;
    const known = ids.get(name) ?? new Set();
    for (const { cells } of table.rows) known.add(cells[0]!);
    ids.set(name, known);
  }
  return ids;
}

function checkFile(file: PackFile, ids: Ids, firsts: Map<string, string>): readonly Problem[] {
  const { name, path, table } = file;
  if (!isTableName(name)) {
    const known = Object.keys(TABLES).join(", ");
    return [{ file: path, reason: `no table is called "${name}"; rename the file to one of: ${known}` }];
  }
  const schema = TABLES[name];
  const wanted = schema.columns.map((column) => column.name);
  if (table.header.join("\t") !== wanted.join("\t")) {
    const got = table.header.join(", ");
    return [{ file: path, reason: `the header is "${got}"; write these columns, with tabs: ${wanted.join(", ")}` }];
  }
  const problems: Problem[] = [];
  let before: string | undefined;
  for (const row of table.rows) {
    const report = (reason: string): void => void problems.push({ file: path, line: row.line, reason });
    if (row.cells.length !== wanted.length) {
      report(`${row.cells.length} cells where the header has ${wanted.length}; separate them with tabs`);
      continue;
    }
    checkRow(row, schema, ids, report);
    checkOrder(row, before, schema, report);
    checkUnique(file, row, schema, firsts, report);
    before = row.cells[0];
  }
  return [...problems, ...checkCharacters(file)].toSorted((a, b) => a.line! - b.line!);
}

function checkRow(row: Row, schema: TableSchema, ids: Ids, report: (reason: string) => void): void {
  schema.columns.forEach((column, index) => checkCell(row.cells[index]!, column, ids, report));
  const cell = (name: string): string => row.cells[schema.columns.findIndex((column) => column.name === name)] ?? "";
  if (schema.columns[0]!.name === "term" && Array.from(row.cells[0]!).length === 1 && cell("note") === "") {
    report(`the term "${row.cells[0]}" is one character without a note; say in the note why it is safe`);
  }
  const [from, to] = [cell("from"), cell("to")];
  if (from !== "" && to !== "" && from >= to) report(`from ${from} is not before to ${to}; put the earlier date first`);
}

function checkCell(cell: string, column: Column, ids: Ids, report: (reason: string) => void): void {
  if (cell === "") {
    if (column.optional !== true) report(`${column.name} is empty; fill it in`);
    return;
  }
  for (const value of column.list ? cellValues(cell) : [cell]) {
    if (value === "" || value !== value.trim()) {
      report(`${column.name} "${cell}" has a blank at an end or an empty value; take it out`);
    } else if (column.values?.includes(value) === false) {
      report(`${column.name} "${value}" is unknown; write one of: ${column.values.join(", ")}`);
    } else if (column.date !== undefined && !DATE.test(value)) {
      report(`${column.name} "${value}" is no date; write 2021, 2021-07 or 2021-07-15`);
    } else if (column.refers !== undefined && !resolves(value, column.refers, ids)) {
      report(`${column.name} "${value}" is not in ${column.refers.table}.tsv; add it there or correct it here`);
    }
  }
}

function resolves(value: string, refers: NonNullable<Column["refers"]>, ids: Ids): boolean {
  if (refers.orName && !/^\d+$/.test(value)) return true;
  return ids.get(refers.table)?.has(value) === true;
}

function checkOrder(row: Row, before: string | undefined, schema: TableSchema, report: (reason: string) => void): void {
  const first = row.cells[0]!;
  if (before === undefined || !comesBefore(first, before)) return;
  report(`${schema.columns[0]!.name} "${first}" stands after "${before}"; sort the rows by code point`);
}

/** Code-point order, which differs from that of code units where a surrogate pair meets U+E000 to U+FFFF. */
function comesBefore(a: string, b: string): boolean {
  for (let at = 0; at < a.length && at < b.length; at += 1) {
    if (a.charCodeAt(at) !== b.charCodeAt(at)) return a.codePointAt(at)! < b.codePointAt(at)!;
  }
  return a.length < b.length;
}

/** Ids name one row in all packs; a term may stand in several packs, where the last one counts. */
function checkUnique(
  { name, path }: PackFile,
  row: Row,
  { key, columns }: TableSchema,
  firsts: Map<string, string>,
  report: (reason: string) => void,
): void {
  const values = key.map((part) => row.cells[columns.findIndex((column) => column.name === part)]!);
  const scope = key[0] === "term" || name === "sources" ? path : name;
  const id = [scope, ...values].join("\t");
  const first = firsts.get(id);
  if (first === undefined) firsts.set(id, `${path}:${row.line}`);
  else
    report(
      `duplicate ${key[0]} "${values.filter((value) => value !== "").join(" ")}", first in ${first}; keep one row`,
    );
}

/** Compatibility ideographs look like the ordinary ones and never match them: 金 may be U+F90A. */
function checkCharacters({ path, text }: PackFile): readonly Problem[] {
  if (text.normalize("NFC") === text) return [];
  return text.split("\n").flatMap((content, index) => {
    const found = Array.from(content).find((character) => character.normalize("NFC") !== character);
    if (found === undefined) return [];
    const code = `U+${found.codePointAt(0)!.toString(16).toUpperCase()}`;
    return [{ file: path, line: index + 1, reason: `"${found}" is ${code}; write "${found.normalize("NFC")}"` }];
  });
}
