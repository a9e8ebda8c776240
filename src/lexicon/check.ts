/**
 * The one checker of dictionary packs, used by the loader, the tests and `xingji check`: packs go in, every fault comes
 * out with its file, its line and its remedy.
 */
import type { Problem } from "../errors";
import type { Pack, PackFile } from "./pack";
import { isTableName, TABLES, type Column, type TableName, type TableSchema } from "./schema";
import { cellValues, type Row } from "./table";

/** The first cells of each table's rows, over all packs; of `sources`, those of the row's own pack. */
type Ids = ReadonlyMap<TableName, ReadonlySet<string>>;

/** Where a key was met first, by scope and key. */
type Firsts = Map<string, Map<string, PackFile>>;

type Report = (reason: string) => void;

const GRAPH_ID = /^(?:person|place|facility):[^@\s]+(?:@\S+)?$/u;

const DATE = /^\d{4}(-\d\d(-\d\d)?)?$/;

/** All faults of the packs taken together, in the order of packs, files and lines; none for sound ones. */
export function checkTables(packs: readonly Pack[]): readonly Problem[] {
  const everywhere = idsOf(packs.flatMap((pack) => pack.files));
  const firsts: Firsts = new Map();
  return packs.flatMap((pack) => {
    const sources = idsOf(pack.files.filter((file) => file.name === "sources")).get("sources") ?? new Set();
    const ids = new Map(everywhere).set("sources", sources);
    return pack.files.flatMap((file) => checkFile(file, ids, firsts));
  });
}

function idsOf(files: readonly PackFile[]): Ids {
  const ids = new Map<TableName, Set<string>>();
  for (const { name, table } of files) {
    if (!isTableName(name)) continue;
    const known = ids.get(name) ?? new Set();
    for (const { cells } of table.rows) known.add(cells[0]!);
    ids.set(name, known);
  }
  return ids;
}

function checkFile(file: PackFile, ids: Ids, firsts: Firsts): readonly Problem[] {
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
  let line = 0;
  const report = (reason: string): void => void problems.push({ file: path, line, reason });
  const seen = seenIn(file, schema, firsts);
  let before = "";
  for (const row of table.rows) {
    line = row.line;
    if (row.cells.length === wanted.length) {
      checkRow(row, schema, ids, report);
      checkOrder(row, before, schema, report);
      checkUnique(file, row, schema, seen, report);
      before = row.cells[0]!;
    } else {
      report(`${row.cells.length} cells where the header has ${wanted.length}; separate them with tabs`);
    }
  }
  return [...problems, ...checkCharacters(file)].toSorted((a, b) => a.line! - b.line!);
}

function checkRow(row: Row, schema: TableSchema, ids: Ids, report: Report): void {
  schema.columns.forEach((column, index) => checkCell(row.cells[index]!, column, ids, report));
  const [first] = schema.columns;
  if (first?.name === "term") checkTerm(row, report);
  if (first?.graphId === true) checkPair(row.cells[0]!, row.cells[1]!, report);
  const from = schema.columns.findIndex((column) => column.date === "from");
  if (from !== -1) checkSpan(row.cells[from]!, row.cells[from + 1]!, report);
}

function checkCell(cell: string, column: Column, ids: Ids, report: Report): void {
  if (cell === "") {
    if (column.optional !== true) report(`${column.name} is empty; fill it in`);
  } else if (column.list === true && cell.includes("|")) {
    for (const value of cellValues(cell)) checkValue(value, column, ids, report);
  } else {
    checkValue(cell, column, ids, report);
  }
}

function checkValue(value: string, column: Column, ids: Ids, report: Report): void {
  const { name, values, date, graphId, range, refers } = column;
  if (value === "" || value !== value.trim()) {
    report(`${name} has the value "${value}" with a blank at an end or nothing in it; take it out`);
  } else if (values?.includes(value) === false) {
    report(`${name} "${value}" is unknown; write one of: ${values.join(", ")}`);
  } else if (date !== undefined && !DATE.test(value)) {
    report(`${name} "${value}" is no date; write 2021, 2021-07 or 2021-07-15`);
  } else if (range !== undefined && !isWithin(value, range)) {
    report(`${name} "${value}" is no number from ${range[0]} to ${range[1]}; write degrees such as 120.048`);
  } else if (graphId === true && !GRAPH_ID.test(value)) {
    report(
      `${name} "${value}" is no id of the graph; write one such as person:章旭升@永康市 or facility:市二院@永康市`,
    );
  } else if (refers !== undefined && !resolves(value, refers, ids)) {
    report(`${name} "${value}" is not in ${refers.table}.tsv; add it there or correct it here`);
  }
}

function isWithin(value: string, [least, most]: readonly [number, number]): boolean {
  return /^-?\d{1,3}(\.\d+)?$/.test(value) && Number(value) >= least && Number(value) <= most;
}

function resolves(value: string, refers: NonNullable<Column["refers"]>, ids: Ids): boolean {
  if (refers.orName && !/^\d+$/.test(value)) return true;
  return ids.get(refers.table)?.has(value) === true;
}

function checkTerm({ cells }: Row, report: Report): void {
  const term = cells[0]!;
  if (cells.at(-1) !== "" || Array.from(term).length > 1) return;
  report(`the term "${term}" is one character without a note; say in the note why it is safe`);
}

function checkPair(one: string, other: string, report: Report): void {
  if (one === other) report(`"${one}" stands on both sides; name two`);
  const kinds = [one, other].flatMap((id) => /^(?:person|place|facility)(?=:)/.exec(id) ?? []);
  if (kinds.length === 2 && kinds[0] !== kinds[1])
    report(`a ${kinds[0]} and a ${kinds[1]} are never one; name two of a kind`);
}

function checkSpan(from: string, to: string, report: Report): void {
  if (from === "" || to === "" || from < to) return;
  report(`from ${from} is not before to ${to}; put the earlier date first`);
}

function checkOrder(row: Row, before: string, schema: TableSchema, report: Report): void {
  const first = row.cells[0]!;
  if (!comesBefore(first, before)) return;
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
function seenIn({ name, path }: PackFile, { key }: TableSchema, firsts: Firsts): Map<string, PackFile> {
  const scope = key[0] === "term" || name === "sources" ? path : name;
  const seen = firsts.get(scope) ?? new Map<string, PackFile>();
  firsts.set(scope, seen);
  return seen;
}

function checkUnique(file: PackFile, row: Row, schema: TableSchema, seen: Map<string, PackFile>, report: Report): void {
  const id = keyOf(row, schema);
  const holder = seen.get(id);
  if (holder === undefined) {
    seen.set(id, file);
    return;
  }
  const first = holder.table.rows.find((other) => keyOf(other, schema) === id);
  const where = holder === file ? `on line ${first?.line}` : `in ${holder.path}:${first?.line}`;
  report(`duplicate ${schema.key[0]} "${id.trim().replace(/\t+/g, " ")}", first ${where}; keep one row`);
}

function keyOf({ cells }: Row, { key, columns }: TableSchema): string {
  if (key.length === 1) return cells[0]!;
  return columns.flatMap((column, at) => (key.includes(column.name) ? [cells[at]] : [])).join("\t");
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
