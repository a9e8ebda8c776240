/** `mapping.tsv`: what the user says of the files of an archive that lie beside it and in folders below. */

import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, extname, join, relative, sep } from "node:path";

import picomatch from "picomatch";

import type { Problem } from "../errors";
import type { Hints } from "../extract";
import { dayFrom, decode, MAPPED, type Mapped, type Mapping } from "../read";
import { problemOf } from "./fault";

/** The name of the table. */
const MAPPING_NAME = "mapping.tsv";

/** A line of the table. */
interface Rule {
  readonly files: string;
  readonly covers: (path: string) => boolean;
  readonly field: Mapped;
  readonly from: string;
  readonly said: string;
}

/** A table, and what is wrong in it. */
interface MappingFile {
  readonly folder: string;
  readonly rules: readonly Rule[];
  readonly problems: readonly Problem[];
}

/** What the table says of one file. */
interface Said {
  /** What stands in the file. */
  readonly mapping: Mapping;
  /** What its path says, or the table outright. */
  readonly hints: Hints;
  /** Whether files of its ending are meant, and not just all that lie there. */
  readonly byEnding: boolean;
}

/** Finds what tables say of files; each table is read once. */
export class MappingFiles {
  private readonly read = new Map<string, MappingFile | null>();

  /** Faults of all tables that were met. */
  get problems(): readonly Problem[] {
    return [...this.read.values()].flatMap((file) => file?.problems ?? []);
  }

  /**
   * What is said of a file by the table beside it, or by the nearest in the folders above.
   * @param top - the last of these folders
   */
  of(file: string, top: string): Said | null {
    const table = this.nearest(dirname(file), top);
    if (table === null) return null;
    const path = relative(table.folder, file).split(sep).join("/");
    const rules = table.rules.filter(({ covers }) => covers(path));
    if (rules.length === 0) return null;
    const inPath = rules.map((rule) => ({ ...rule, value: valueOf(rule.from, file) }));
    const mapping = inPath
      .filter(({ value }) => value === undefined)
      .map(({ field, from, said }) => [field, { from, said }]);
    const stated = inPath.flatMap(({ field, value, said }) => (value === undefined ? [] : [{ field, value, said }]));
    return {
      mapping: Object.fromEntries(mapping),
      byEnding: rules.some(({ files }) => extname(files).toLowerCase() === extname(file).toLowerCase()),
      hints: {
        ...Object.fromEntries(
          stated.map(({ field, value }) => [field, field === "published" ? dayFrom(value) : value]),
        ),
        from: Object.fromEntries(stated.map(({ field, said }) => [field, said])),
      },
    };
  }

  private nearest(folder: string, top: string): MappingFile | null {
    const own = this.tableIn(folder);
    if (own !== null || folder === top || folder === dirname(folder)) return own;
    return this.nearest(dirname(folder), top);
  }

  private tableIn(folder: string): MappingFile | null {
    if (!this.read.has(folder)) this.read.set(folder, readMapping(folder));
    return this.read.get(folder) ?? null;
  }
}

/** `=永康日报` is the value itself, `{folder}` and `{name}` are of the path; all else stands in the file. */
function valueOf(from: string, file: string): string | undefined {
  if (from.startsWith("=")) return from.slice(1);
  if (from === "{folder}") return basename(dirname(file));
  return from === "{name}" ? basename(file).replace(/\.[^.]+$/u, "") : undefined;
}

const COLUMNS = ["files", "field", "from"];

function readMapping(folder: string): MappingFile | null {
  const path = join(folder, MAPPING_NAME);
  if (!existsSync(path)) return null;
  const problems: Problem[] = [];
  const rules: Rule[] = [];
  try {
    const lines = decode(readFileSync(path)).text.split(/\r?\n/u).entries();
    let header: readonly string[] | undefined;
    for (const [at, text] of lines) {
      if (text.trim() === "" || text.startsWith("#")) continue;
      const cells = text.split("\t").map((cell) => cell.trim());
      if (header === undefined) {
        header = cells;
        const missing = COLUMNS.filter((column) => !cells.includes(column));
        if (missing.length > 0)
          throw new MappingFault(
            at + 1,
            `no column ${missing.join(" and ")}; the first line is: ${COLUMNS.join("\t")}`,
          );
      } else addRule(rules, problems, header, cells, path, at + 1);
    }
  } catch (fault) {
    problems.push(
      fault instanceof MappingFault ? { file: path, line: fault.line, reason: fault.message } : problemOf(path, fault),
    );
  }
  return { folder, rules, problems };
}

class MappingFault extends Error {
  constructor(
    readonly line: number,
    reason: string,
  ) {
    super(reason);
  }
}

function addRule(
  rules: Rule[],
  problems: Problem[],
  header: readonly string[],
  cells: readonly string[],
  path: string,
  line: number,
): void {
  const row = Object.fromEntries(header.map((column, at) => [column, cells[at] ?? ""]));
  const { files = "", field = "", from = "" } = row;
  const reason = faultOf(files, field, from);
  if (reason !== undefined) problems.push({ file: path, line, reason: `${reason}; the line is left out` });
  else if (isMapped(field)) {
    // A pattern that names no folder is of names in all of them.
    const covers = picomatch(files.includes("/") ? files : `**/${files}`);
    rules.push({ files, covers, field, from, said: `${path}:${line}` });
  }
}

function faultOf(files: string, field: string, from: string): string | undefined {
  if (files === "") return "names no files";
  if (!isMapped(field)) return `"${field}" is nothing that a page has; it is one of ${MAPPED.join(", ")}`;
  if (from === "") return `says not where ${field} is`;
  const braced = /^\{.*\}$/u.test(from) && from !== "{folder}" && from !== "{name}";
  return braced ? `"${from}" is no part of a path; it is {folder} or {name}` : undefined;
}

const isMapped = (field: string): field is Mapped => MAPPED.some((one) => one === field);
