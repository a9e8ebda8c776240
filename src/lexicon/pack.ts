/** A dictionary pack on disk: a folder becomes its tables, named as they are to be shown to the user. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { UsageError } from "../errors";
import type { TableName } from "./schema";
import { Table } from "./table";

/** One `.tsv` file of a pack. */
export interface PackFile {
  /** The table's name: the file's name without `.tsv`. */
  readonly name: string;
  /** As shown in problems, with forward slashes: `dictionaries/core/heads.tsv`. */
  readonly path: string;
  readonly text: string;
  readonly table: Table;
}

export interface Pack {
  /** The folder, as shown in problems. */
  readonly path: string;
  /** Sorted by name. */
  readonly files: readonly PackFile[];
}

/** A pack made of texts; line ends and a byte-order mark are folded, so that a checkout on Windows reads the same. */
export function packOf(path: string, texts: Readonly<Record<string, string>>): Pack {
  const files = Object.keys(texts)
    .toSorted()
    .map((name) => {
      const text = texts[name]!.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
      return { name, path: `${path}/${name}.tsv`, text, table: new Table(text) };
    });
  return { path, files };
}

/** Reads the `.tsv` files of a folder. Throws a UsageError when it is no folder or holds none. */
export function readPack(directory: string): Pack {
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`${directory} is not a folder; a dictionary pack is a folder of .tsv tables.`);
  }
  const names = readdirSync(directory).filter((name) => name.endsWith(".tsv"));
  if (names.length === 0) {
    throw new UsageError(`${directory} holds no .tsv file; a dictionary pack is a folder of .tsv tables.`);
  }
  const texts: Record<string, string> = {};
  for (const name of names) texts[name.slice(0, -".tsv".length)] = readFileSync(join(directory, name), "utf8");
  return packOf(shownPath(directory), texts);
}

/** The tables of this name, in the order of the packs. */
export function tablesOf(packs: readonly Pack[], name: TableName): readonly Table[] {
  return packs.flatMap((pack) => pack.files.filter((file) => file.name === name)).map((file) => file.table);
}

/** The SHA-256 of all tables, in hexadecimal; the order of packs and where they lie do not matter. */
export function hashPacks(packs: readonly Pack[]): string {
  const files = packs.flatMap((pack) => pack.files.map((file) => sha256(`${file.name}\0${file.text}`)));
  return sha256(files.toSorted().join("\n"));
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function shownPath(directory: string): string {
  const path = relative(process.cwd(), directory);
  return (path === "" || path.startsWith("..") ? directory : path).replaceAll("\\", "/").replace(/\/$/, "");
}
