/** Other programs open exported files here. Where one is missing, its tests are skipped, with the reason in the title. */

import { execFileSync, spawnSync, type ExecFileSyncOptionsWithStringEncoding } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { findGephi } from "./gephi";
import { findPython } from "./python";

/** Why a program cannot be had here. */
export interface Missing {
  readonly missing: string;
}

/** Opens files with one of the functions of read.py, and gives what each has read, as JSON. */
export type PythonReader = (reader: string, ...files: readonly string[]) => string;

/** A `describe` for what Python's libraries read: networkx, igraph, followthemoney, rdflib. */
export function describeWithPython(title: string, tests: (read: PythonReader) => void): void {
  const python = findPython();
  describeWith(title, python, () =>
    tests((reader, ...files) => execFileSync(commandOf(python), [join(__dirname, "read.py"), reader, ...files], FORM)),
  );
}

/** Opens files with Gephi's own importers, likewise; two joined by a comma go into one workspace. */
export type GephiReader = (...files: readonly string[]) => string;

/** A `describe` for what Gephi reads, by its toolkit. */
export function describeWithGephi(title: string, tests: (read: GephiReader) => void): void {
  const gephi = findGephi();
  const program = join(__dirname, "ReadWithGephi.java");
  describeWith(title, gephi, () =>
    tests((...files) => execFileSync("java", ["-cp", commandOf(gephi), program, ...files], FORM)),
  );
}

/** A `describe` for what a spreadsheet makes of a table; `open` turns a file into another, by its ending. */
export function describeWithSpreadsheet(
  title: string,
  tests: (open: (from: string, to: string) => void) => void,
): void {
  const found = spawnSync("ssconvert", ["--version"]).status === 0;
  describeWith(title, found ? "ssconvert" : { missing: "there is no ssconvert; install gnumeric" }, () =>
    tests((from, to) => void execFileSync("ssconvert", [from, to], FORM)),
  );
}

/** A `describe` for what GDAL reads, and so QGIS: the features of a file as `ogrinfo` prints them. */
export function describeWithGdal(title: string, tests: (read: (file: string) => string) => void): void {
  const found = spawnSync("ogrinfo", ["--version"]).status === 0;
  describeWith(title, found ? "ogrinfo" : { missing: "there is no ogrinfo; install gdal-bin" }, () =>
    tests((file) => execFileSync("ogrinfo", ["-al", file], FORM)),
  );
}

const FORM: ExecFileSyncOptionsWithStringEncoding = { encoding: "utf8", maxBuffer: 1 << 28, stdio: "pipe" };

function commandOf(found: string | Missing): string {
  return typeof found === "string" ? found : "";
}

function describeWith(title: string, found: string | Missing, tests: () => void): void {
  if (typeof found === "string") {
    describe(title, tests);
    return;
  }
  if (process.env["XINGJI_REQUIRE_READERS"] === "1") throw new Error(`${title}: ${found.missing}`);
  describe.skip(`${title} (not run: ${found.missing})`, tests);
}

const folders: string[] = [];

/** Writes files into a new folder, removed when the suite ends. @returns the folder */
export function folderOf(files: ReadonlyMap<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "xingji-exports-"));
  folders.push(folder);
  for (const [name, text] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** Writes one file; its name decides what a program takes it for. @returns its path */
export function fileOf(name: string, text: string): string {
  return join(folderOf(new Map([[name, text]])), name);
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
