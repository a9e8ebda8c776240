/**
 * The one checker of dictionary packs, used by the loader, the tests and `xingji check`: packs go in, every fault comes
 * out with its file, its line and its remedy.
 */
import type { Problem } from "../errors";
import { cellFaults, rowFaults, type Holds } from "./check-cells";
import type { Pack, PackFile } from "./pack";
import { isTableName, TABLES, type Column, type TableName, type TableSchema } from "./schema";
import type { Table } from "./table";

const NONE: readonly never[] = [];

/** All faults of the packs taken together, in the order of packs, files and lines; none for sound ones. */
export function checkTables(packs: readonly Pack[]): readonly Problem[] {
  const files = packs.flatMap((pack) => pack.files);
  const everywhere = idsIn(files);
  return packs.flatMap((pack) => {
    const here = idsIn(pack.files);
    const holds: Holds = (table, value) => (table === "sources" ? here : everywhere)(table).has(value);
    return pack.files.flatMap((file) => checkFile(file, files, holds));
  });
}

/** The first cells of a table's rows, gathered when they are first asked for. */
function idsIn(files: readonly PackFile[]): (table: TableName) => ReadonlySet<string> {
  const gathered = new Map<TableName, Set<string>>();
  return (name) => {
    const known = gathered.get(name);
    if (known !== undefined) return known;
    const ids = new Set<string>();
    for (const { table } of files.filter((file) => file.name === name))
      for (let row = 0; row < table.size; row += 1) ids.add(table.cell(row, 0));
    gathered.set(name, ids);
    return ids;
  };
}

function checkFile(file: PackFile, files: readonly PackFile[], holds: Holds): readonly Problem[] {
  const { name, path, table } = file;
  if (!isTableName(name)) {
    const known = Object.keys(TABLES).join(", ");
    return [{ file: path, reason: `no table is called "${name}"; rename the file to one of: ${known}` }];
  }
  const schema = TABLES[name];
  const wanted = schema.columns.map((column) => column.name);
  if (!hasColumns(table, schema)) {
    const got = table.header.join(", ");
    return [{ file: path, reason: `the header is "${got}"; write these columns, with tabs: ${wanted.join(", ")}` }];
  }
  const sharing = files.filter((other) => scopeOf(other) === scopeOf(file));
  return [
    ...checkWidths(file, schema),
    ...schema.columns.flatMap((column, at) => checkColumn(file, column, at, holds)),
    ...checkRows(file, schema),
    ...checkOrder(file, schema),
    ...checkUnique(file, sharing, schema),
    ...checkCharacters(file),
  ].toSorted((a, b) => a.line! - b.line!);
}

function hasColumns({ header }: Table, { columns }: TableSchema): boolean {
  return header.join("\t") === columns.map((column) => column.name).join("\t");
}

function problemAt({ path, table }: PackFile, row: number, reason: string): Problem {
  return { file: path, line: table.line(row), reason };
}

function checkWidths(file: PackFile, { columns }: TableSchema): readonly Problem[] {
  const { table } = file;
  const problems: Problem[] = [];
  for (let row = 0; row < table.size; row += 1) {
    if (table.width(row) === columns.length) continue;
    const reason = `${table.width(row)} cells where the header has ${columns.length}; separate them with tabs`;
    problems.push(problemAt(file, row, reason));
  }
  return problems;
}

/** Most cells repeat the one above, and so do their faults. */
function checkColumn(file: PackFile, column: Column, at: number, holds: Holds): readonly Problem[] {
  const { table } = file;
  const problems: Problem[] = [];
  let faults: readonly string[] = NONE;
  let above = -1;
  for (let row = 0; row < table.size; row += 1) {
    if (table.width(row) !== table.header.length) continue;
    if (above === -1 || !table.isSame(row, above, at)) faults = cellFaults(table.cell(row, at), column, holds);
    for (const fault of faults) problems.push(problemAt(file, row, fault));
    above = row;
  }
  return problems;
}

function checkRows(file: PackFile, schema: TableSchema): readonly Problem[] {
  const { table } = file;
  const problems: Problem[] = [];
  for (let row = 0; row < table.size; row += 1)
    if (table.width(row) === table.header.length)
      for (const fault of rowFaults(table, row, schema)) problems.push(problemAt(file, row, fault));
  return problems;
}

function checkOrder(file: PackFile, { columns }: TableSchema): readonly Problem[] {
  const { table } = file;
  const problems: Problem[] = [];
  let above = "";
  for (let row = 0; row < table.size; row += 1) {
    if (table.width(row) !== table.header.length) continue;
    const first = table.cell(row, 0);
    if (compare(first, above) < 0) {
      const reason = `${columns[0]!.name} "${first}" stands after "${above}"; sort the rows by code point`;
      problems.push(problemAt(file, row, reason));
    }
    above = first;
  }
  return problems;
}

/** By code points, which differ in order from code units where a surrogate pair meets U+E000 to U+FFFF. */
function compare(a: string, b: string): number {
  for (let at = 0; at < a.length && at < b.length; at += 1) {
    if (a.charCodeAt(at) !== b.charCodeAt(at)) return a.codePointAt(at)! - b.codePointAt(at)!;
  }
  return a.length - b.length;
}

/** Ids name one row in all packs; a term may stand in several packs, where the last one counts. */
function scopeOf({ name, path }: PackFile): string {
  return name === "sources" || (isTableName(name) && TABLES[name].key[0] === "term") ? path : name;
}

/** @param sharing - the files whose rows share their keys, this one among them */
function checkUnique(file: PackFile, sharing: readonly PackFile[], schema: TableSchema): readonly Problem[] {
  const problems: Problem[] = [];
  if (sharing.length === 1 && isStrictlyAscending(file.table, schema)) return problems;
  const firsts = new Map<string, { readonly holder: PackFile; readonly line: number }>();
  for (const holder of sharing.filter(({ table }) => hasColumns(table, schema))) {
    const { table } = holder;
    for (let row = 0; row < table.size; row += 1) {
      if (table.width(row) !== table.header.length) continue;
      const key = keyOf(table, row, schema);
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, { holder, line: table.line(row) });
      else if (holder === file) {
        const where = first.holder === file ? `on line ${first.line}` : `in ${first.holder.path}:${first.line}`;
        const shown = key.trim().replace(/\t+/g, " ");
        problems.push(problemAt(file, row, `duplicate ${schema.key[0]} "${shown}", first ${where}; keep one row`));
      }
    }
  }
  return problems;
}

/** What stands in strict order holds nothing twice, and most tables do: they need no index of their keys. */
function isStrictlyAscending(table: Table, { key }: TableSchema): boolean {
  let [above, isAscending] = ["", key.length === 1];
  for (let row = 0; row < table.size && isAscending; row += 1) {
    const first = table.cell(row, 0);
    isAscending = compare(first, above) > 0;
    above = first;
  }
  return isAscending;
}

function keyOf(table: Table, row: number, { key, columns }: TableSchema): string {
  if (key.length === 1) return table.cell(row, 0);
  return columns.flatMap((column, at) => (key.includes(column.name) ? [table.cell(row, at)] : [])).join("\t");
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
