/** `pages.tsv`: what the user knows of the pages that lie beside it. */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { Problem } from "../errors";
import type { Hints } from "../extract";
import { dayFrom, decode } from "../read";
import { problemOf } from "./fault";

/** The name of the table. */
export const TABLE_NAME = "pages.tsv";

/** What the table says, and what is wrong in it. */
interface PagesTable {
  /** By the file's name within the folder. */
  readonly hints: ReadonlyMap<string, Hints>;
  readonly problems: readonly Problem[];
}

const HINTS = ["publication", "published", "home", "page"] as const;

/**
 * Reads a folder's `pages.tsv`: a header line, tabs, the column `file` and any of `publication`, `published`, `home` and
 * `page` (4, A3, 第4版; what is no number says nothing), in any encoding that pages come in and with quotes as Excel writes
 * them; `published` as people write days; other columns (`url`, `note`) are for people. Lines that begin with `#` are comments. A folder
 * without the file has nothing to say.
 */
export function readPagesTable(folder: string): PagesTable {
  const path = join(folder, TABLE_NAME);
  const hints = new Map<string, Hints>();
  const problems: Problem[] = [];
  if (!existsSync(path)) return { hints, problems: [] };
  const [header, ...rows] = tryRows(path, problems);
  if (problems.length > 0) return { hints, problems };
  if (!header?.cells.includes("file")) {
    return {
      hints,
      problems: [{ file: path, line: 1, reason: "no column named file; the first line names the columns" }],
    };
  }
  for (const { cells, line } of rows) {
    const row = Object.fromEntries(header.cells.map((column, at) => [column, cells[at] ?? ""]));
    const reason = faultOf(row, folder, hints);
    if (reason !== undefined) problems.push({ file: path, line, reason: `${reason}; the line is left out` });
    else {
      const { published = "" } = row;
      const day = dayFrom(published);
      if (published !== "" && day === undefined) {
        problems.push({
          file: path,
          line,
          reason: `published is "${published}", which is no day; the rest of the line holds`,
        });
      }
      hints.set(row["file"]!, toHints({ ...row, published: day ?? "" }));
    }
  }
  return { hints, problems };
}

type Row = Readonly<Record<string, string>>;

function faultOf(row: Row, folder: string, before: ReadonlyMap<string, Hints>): string | undefined {
  const { file = "" } = row;
  if (file === "") return "names no file";
  if (before.has(file)) return `names ${file} a second time`;
  if (!existsSync(join(folder, file))) return `names ${file}, which is not beside it`;
  return undefined;
}

function toHints(row: Row): Hints {
  return Object.fromEntries(HINTS.flatMap((name) => (row[name] ? [[name, row[name]]] : [])));
}

interface Cells {
  readonly cells: readonly string[];
  readonly line: number;
}

function tryRows(path: string, problems: Problem[]): readonly Cells[] {
  try {
    return readRows(path);
  } catch (fault) {
    problems.push(problemOf(path, fault));
    return [];
  }
}

function readRows(path: string): readonly Cells[] {
  return decode(readFileSync(path))
    .text.replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .map((text, index) => ({ cells: text.split("\t").map(cellOf), line: index + 1 }))
    .filter(({ cells }) => cells.some((cell) => cell !== "") && !cells[0]!.startsWith("#"));
}

/** Excel puts a cell that holds a quotation mark or a comma in quotes, and doubles the marks in it. */
function cellOf(text: string): string {
  const cell = text.trim();
  return /^".*"$/u.test(cell) ? cell.slice(1, -1).replaceAll('""', '"').trim() : cell;
}
