/**
 * What the reader puts right in the viewer: rows of a dictionary pack beside the build, which anybody can read, change or
 * delete, and which the next build reads like any other pack.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkPacks, columnsOf } from "../lexicon";
import { temporaryFolder } from "../temporary";
import { isObject, Refusal } from "./request";

/** In the folder that a build writes. */
export const CORRECTIONS_FOLDER = "corrections";

/** The tables that hold what can be put right. */
const TABLES = [
  "coordinates",
  "facilities",
  "false-friends",
  "not_same_as",
  "officials",
  "places",
  "same_as",
  "tenures",
] as const;

type CorrectionTable = (typeof TABLES)[number];

type Row = Readonly<Record<string, string>>;

/** A row of a table, by its columns; those not named are empty. */
interface Correction {
  readonly table: CorrectionTable;
  readonly cells: Row;
}

/** Every row names it. */
const SOURCE = "viewer";
const SOURCES = [
  "key\ttitle\tedition\tterms\tretrieved",
  `${SOURCE}\tCorrections made in the viewer of this build\tby hand\tthe user's own\tsee the note of each row`,
  "",
].join("\n");

/**
 * The pack of corrections beside a build. Nothing is held in memory: each call reads the tables as they are on disk.
 */
export class Corrections {
  /** @param folder - the pack, which need not be there yet */
  constructor(readonly folder: string) {}

  /** All rows, by table and in the order of the file. */
  list(): readonly Correction[] {
    return TABLES.flatMap((table) => this.#rows(table).map((cells) => ({ table, cells })));
  }

  /**
   * Adds rows, or gives those of the same keys other values: all of them or none.
   * @throws Refusal with what the checker of dictionaries says of them; nothing is written then
   */
  add(corrections: readonly Correction[]): void {
    this.#replace(corrections, (row) => ({ ...row, source: SOURCE }));
  }

  /** Takes rows out again, wherever they stand; what is not there is gone already. With a person go the posts. */
  remove(corrections: readonly Correction[]): void {
    const posts = corrections.flatMap(({ table, cells }) =>
      table === "officials"
        ? this.list().filter((one) => one.table === "tenures" && one.cells["official"] === cells["id"])
        : [],
    );
    this.#replace([...corrections, ...posts], () => null);
  }

  /** Rows of the same keys go, and what `make` makes of them comes. */
  #replace(corrections: readonly Correction[], make: (row: Row) => Row | null): void {
    const texts = new Map<CorrectionTable, string | null>();
    for (const table of TABLES) {
      const changed = corrections.filter((one) => one.table === table);
      if (changed.length === 0) continue;
      const keys = keysOf(table);
      const isSame = (one: Row, other: Row): boolean => keys.every((key) => one[key] === other[key]);
      const others = this.#rows(table).filter((row) => !changed.some(({ cells }) => isSame(cells, row)));
      const rows = [...others, ...changed.map(({ cells }) => make(cells)).filter((row) => row !== null)];
      texts.set(table, rows.length === 0 ? null : format(columnsOf(table), rows));
    }
    this.#check(texts);
    this.#write(texts);
  }

  #file(name: string): string {
    return join(this.folder, `${name}.tsv`);
  }

  #rows(table: CorrectionTable): readonly Row[] {
    if (!existsSync(this.#file(table))) return [];
    const [header = "", ...lines] = readFileSync(this.#file(table), "utf8")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"));
    const names = header.split("\t");
    return lines.map((line) => {
      const cells = line.split("\t");
      return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ""]));
    });
  }

  /** Beside all packs, as the build will read them. */
  #check(texts: ReadonlyMap<CorrectionTable, string | null>): void {
    const draft = temporaryFolder(join(tmpdir(), "xingji-corrections-"));
    try {
      writeFileSync(join(draft.path, "sources.tsv"), SOURCES);
      for (const table of TABLES) {
        const kept = existsSync(this.#file(table)) ? readFileSync(this.#file(table), "utf8") : null;
        const text = texts.has(table) ? texts.get(table) : kept;
        if (text != null) writeFileSync(join(draft.path, `${table}.tsv`), text);
      }
      const [problem] = checkPacks([draft.path]);
      if (problem !== undefined) throw new Refusal(422, problem.reason);
    } finally {
      draft.remove();
    }
  }

  /** Each file whole. */
  #write(texts: ReadonlyMap<CorrectionTable, string | null>): void {
    mkdirSync(this.folder, { recursive: true });
    for (const [name, text] of [["sources", SOURCES] as const, ...texts]) {
      if (text === null) {
        rmSync(this.#file(name), { force: true });
        continue;
      }
      const temporary = `${this.#file(name)}.${process.pid}.tmp`;
      writeFileSync(temporary, text);
      renameSync(temporary, this.#file(name));
    }
  }
}

/** A header and the rows as the checker wants them: sorted by code point. */
function format(columns: readonly string[], rows: readonly Row[]): string {
  const lines = rows.map((row) => columns.map((name) => row[name] ?? "").join("\t"));
  return `${[columns.join("\t"), ...lines.toSorted(byCodePoints)].join("\n")}\n`;
}

function keysOf(table: CorrectionTable): readonly string[] {
  if (table === "same_as" || table === "not_same_as") return ["one", "other"];
  if (table === "tenures") return ["official", "title", "of", "from"];
  return columnsOf(table).slice(0, 1);
}

function byCodePoints(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/**
 * Does what a request asks for, and gives all corrections as they are then.
 * @throws Refusal for what is no correction, or a wrong one
 */
export function correct(corrections: Corrections, asked: unknown): readonly Correction[] {
  if (!isObject(asked)) throw new Refusal(400, USAGE);
  for (const [what, value] of Object.entries(asked)) {
    const wanted = Array.isArray(value) ? value.map(correctionIn) : [null];
    const understood = wanted.filter((one) => one !== null);
    if (understood.length < wanted.length || (what !== "add" && what !== "remove")) throw new Refusal(400, USAGE);
    corrections[what](understood);
  }
  return corrections.list();
}

const USAGE = `Corrections are {"add": [{"table": "${TABLES.join("|")}", "cells": {"COLUMN": "TEXT"}}]}; to undo them say remove.`;
/** Of a cell: more is no name. */
const LONGEST = 400;

function correctionIn(value: unknown): Correction | null {
  if (!isObject(value) || !isObject(value["cells"])) return null;
  const table = TABLES.find((name) => name === value["table"]);
  if (table === undefined) return null;
  const columns = columnsOf(table);
  const cells: Record<string, string> = {};
  for (const [name, cell] of Object.entries(value["cells"])) {
    if (!columns.includes(name) || typeof cell !== "string" || cell.length > LONGEST) return null;
    // What would end a cell or a line is a space.
    cells[name] = cell.replace(/\s+/g, " ").trim();
  }
  return { table, cells };
}
