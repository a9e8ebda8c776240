/** A dictionary pack on disk: a folder becomes its tables, named as they are to be shown to the user. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { UsageError } from "../errors";
import { lazily } from "./lazily";
import type { TableName } from "./schema";
import { Table } from "./table";

/** One `.tsv` file of a pack. What it holds is read when somebody asks for it. */
export class PackFile {
  private readonly read: { readonly text: string; readonly table: Table };

  /**
   * @param name - the table's: the file's name without `.tsv`
   * @param path - as shown in problems, with forward slashes: `dictionaries/core/heads.tsv`
   * @param bytes - as they lie on disk
   */
  constructor(
    readonly name: string,
    readonly path: string,
    readonly bytes: Uint8Array,
  ) {
    this.read = lazily({
      // A byte-order mark and line ends are folded, so that a checkout on Windows reads the same.
      text: () =>
        Buffer.from(bytes)
          .toString("utf8")
          .replace(/^\uFEFF/, "")
          .replaceAll("\r\n", "\n"),
      table: () => new Table(this.text),
    });
  }

  get text(): string {
    return this.read.text;
  }

  get table(): Table {
    return this.read.table;
  }
}

/** One folder of tables, read when asked. */
export interface Pack {
  /** The folder, as shown in problems. */
  readonly path: string;
  /** Sorted by name. */
  readonly files: readonly PackFile[];
}

/** A pack made of texts. */
export function packOf(path: string, texts: Readonly<Record<string, string>>): Pack {
  return packOfBytes(path, new Map(Object.entries(texts).map(([name, text]) => [name, Buffer.from(text)])));
}

function packOfBytes(path: string, files: ReadonlyMap<string, Uint8Array>): Pack {
  const names = [...files.keys()].toSorted();
  return { path, files: names.map((name) => new PackFile(name, `${path}/${name}.tsv`, files.get(name)!)) };
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
  const files = names.map((name) => [name.slice(0, -".tsv".length), readFileSync(join(directory, name))] as const);
  return packOfBytes(shownPath(directory), new Map(files));
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
