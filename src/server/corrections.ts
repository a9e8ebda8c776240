/**
 * What the reader puts right in the viewer: rows of a dictionary pack beside the build, which anybody can read, change or
 * delete, and which the next build reads like any other pack.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkPacks, columnsOf } from "../lexicon";
import { Refusal } from "./request";

/** In the folder that a build writes. */
export const CORRECTIONS_FOLDER = "corrections";

/** The tables that hold what can be put right. */
const TABLES = ["coordinates", "facilities", "false-friends", "not_same_as", "officials", "places", "same_as"] as const;

export type CorrectionTable = (typeof TABLES)[number];

/** A row of a table, by its columns; those not named are empty. */
export interface Correction {
  readonly table: CorrectionTable;
  readonly cells: Readonly<Record<string, string>>;
}

/** Every row names it. */
const SOURCE = "viewer";
const SOURCES = [
  "key\ttitle\tedition\tterms\tretrieved",
  `${SOURCE}\tCorrections made in the viewer of this build\tby hand\tthe user's own\tsee the note of each row`,
  "",
].join("\n");

export class Corrections {
  /** @param folder - the pack, which need not be there yet */
  constructor(readonly folder: string) {}

  /** All rows, by table and in the order of the file. */
  list(): readonly Correction[] {
    return TABLES.flatMap((table) => this.#rows(table).map((cells) => ({ table, cells })));
  }

  /**
   * Adds a row, or gives the one of the same key other values.
   * @throws Refusal with what the checker of dictionaries says of it; nothing is written then
   */
  add({ table, cells }: Correction): void {
    const columns = columnsOf(table);
    const row: Record<string, string> = { ...cells, source: SOURCE };
    const keys = keysOf(table);
    const others = this.#rows(table).filter((other) => keys.some((key) => other[key] !== row[key]));
    this.#write(table, columns, [...others, row]);
  }

  /** Takes a row out again, wherever it stands; what is not there is gone already. */
  remove({ table, cells }: Correction): void {
    const keys = keysOf(table);
    const left = this.#rows(table).filter((other) => keys.some((key) => other[key] !== cells[key]));
    if (left.length === 0) rmSync(this.#file(table), { force: true });
    else this.#write(table, columnsOf(table), left);
  }

  #file(name: string): string {
    return join(this.folder, `${name}.tsv`);
  }

  #rows(table: CorrectionTable): readonly Readonly<Record<string, string>>[] {
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

  /** Checked beside all packs before anything is replaced, and replaced whole. */
  #write(table: CorrectionTable, columns: readonly string[], rows: readonly Readonly<Record<string, string>>[]): void {
    const lines = rows.map((row) => columns.map((name) => row[name] ?? "").join("\t")).toSorted(byCodePoints);
    const text = `${[columns.join("\t"), ...lines].join("\n")}\n`;
    this.#check(table, text);
    mkdirSync(this.folder, { recursive: true });
    for (const [name, content] of [
      ["sources", SOURCES],
      [table, text],
    ] as const) {
      const temporary = `${this.#file(name)}.${process.pid}.tmp`;
      writeFileSync(temporary, content);
      renameSync(temporary, this.#file(name));
    }
  }

  #check(table: CorrectionTable, text: string): void {
    const draft = mkdtempSync(join(tmpdir(), "xingji-corrections-"));
    try {
      writeFileSync(join(draft, "sources.tsv"), SOURCES);
      writeFileSync(join(draft, `${table}.tsv`), text);
      const [problem] = checkPacks([draft]);
      if (problem !== undefined) throw new Refusal(422, problem.reason);
    } finally {
      rmSync(draft, { recursive: true });
    }
  }
}

function keysOf(table: CorrectionTable): readonly string[] {
  if (table === "same_as" || table === "not_same_as") return ["one", "other"];
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
  if (!isRecord(asked)) throw new Refusal(400, USAGE);
  for (const [what, value] of Object.entries(asked)) {
    const correction = correctionIn(value);
    if (correction === null || (what !== "add" && what !== "remove")) throw new Refusal(400, USAGE);
    corrections[what](correction);
  }
  return corrections.list();
}

const USAGE = `A correction is {"add": {"table": "${TABLES.join("|")}", "cells": {"COLUMN": "TEXT"}}}; to undo it say remove.`;
/** Of a cell: more is no name. */
const LONGEST = 400;

function correctionIn(value: unknown): Correction | null {
  if (!isRecord(value) || !isRecord(value["cells"])) return null;
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

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
