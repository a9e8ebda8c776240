/** What the user names on the command line becomes the files to read, and each file its pages. */

import { statSync } from "node:fs";
import { basename, dirname, resolve, sep } from "node:path";

import { UsageError, type Problem } from "../errors";
import type { Hints } from "../extract";
import { ARCHIVE_ENDINGS, PAGE_ENDINGS, type Mapping } from "../read";
import { problemOf } from "./fault";
import { baseOf, filesLike, filesUnder, isPattern } from "./folder";
import { MappingFiles } from "./mapping-file";
import { readPagesTable, TABLE_NAME } from "./pages-table";

/** A file to read, and what is known of it beforehand. */
export interface InputFile {
  /** As named by the user, or the folder as named and the path inside it; `-` for standard input. */
  readonly file: string;
  readonly hints: Hints;
  /** Where in it things are, as a `mapping.tsv` says. */
  readonly mapping?: Mapping;
}

/** What is to be read, and what cannot be. */
export interface Input {
  /** Each file once. */
  readonly files: readonly InputFile[];
  readonly problems: readonly Problem[];
}

/** How files are read. */
export interface Reading {
  /** Of all text files, instead of the one that is found for each. */
  readonly encoding?: string;
  /** In bytes; a larger file is not read, nor a larger line of a file of pages. */
  readonly maxSize: number;
  /** How long a page may take. */
  readonly seconds: number;
  /** How many processes read pages at most. */
  readonly jobs: number;
  /** Of days without one on pages without a date. */
  readonly year?: string;
  /** The folders of dictionaries. */
  readonly packs: readonly string[];
  readonly stdin: NodeJS.ReadableStream;
}

/** How standard input is named. */
export const STANDARD_INPUT = "-";

/**
 * A folder stands for the pages in it and in its folders, in code-unit order; a pattern for the files that it names.
 * What a `pages.tsv` beside a page says of it counts before `hints`.
 * @param out - a folder that is written, and whose files are no pages even where it lies among them, unless they, or a
 *   folder in it, are named
 * @throws UsageError when that folder itself is to be read
 */
export function findInput(names: readonly string[], hints: Hints, out?: string): Input {
  const files = new Map<string, string>();
  const mappings = new MappingFiles();
  const tops = new Map<string, string>();
  const problems: Problem[] = [];
  for (const name of names) {
    if (out !== undefined && name !== STANDARD_INPUT && resolve(name) === resolve(out))
      throw new UsageError(`${name}: would be read and written at once; name another folder with --out`);
    for (const found of pagesAt(name, mappings)) {
      if (typeof found !== "string") problems.push(found);
      else if (!files.has(keyOf(found)) && (found === name || isIn(out, name) || !isIn(out, found))) {
        files.set(keyOf(found), found);
        tops.set(found, topOf(found, name));
      }
    }
  }
  const tables = new Map(
    [...new Set([...files.values()].filter((file) => file !== STANDARD_INPUT).map((file) => dirname(file)))].map(
      (folder) => [folder, readPagesTable(folder)],
    ),
  );
  problems.push(...[...tables.values()].flatMap((table) => table.problems));
  const inputOf = (file: string): InputFile => {
    const stated = tables.get(dirname(file))?.hints.get(basename(file)) ?? {};
    const from = Object.fromEntries(Object.keys(stated).map((name) => [name, TABLE_NAME]));
    const said = file === STANDARD_INPUT ? null : mappings.of(file, tops.get(file)!);
    const all = { ...hints, ...said?.hints, ...stated, from: { ...said?.hints.from, ...from } };
    return { file, hints: all, ...(said && { mapping: said.mapping }) };
  };
  const inputs = [...files.values()].map(inputOf);
  return { files: inputs, problems: [...problems, ...mappings.problems] };
}

const isIn = (folder: string | undefined, file: string): boolean =>
  folder !== undefined && resolve(file).startsWith(resolve(folder) + sep);

const keyOf = (file: string): string => (file === STANDARD_INPUT ? file : resolve(file));

/** The folder above which no mapping of a file is looked for: that which was named, or its own. */
function topOf(file: string, named: string): string {
  const base = isPattern(named) ? baseOf(named) : named;
  return file === named || !file.startsWith(base) ? dirname(file) : base.replace(/[\\/]+$/u, "") || base;
}

function pagesAt(name: string, mappings: MappingFiles): readonly (string | Problem)[] {
  if (name === STANDARD_INPUT) return [name];
  try {
    if (!statSync(name).isDirectory()) return [name];
  } catch (fault) {
    if (!isPattern(name)) return [problemOf(name, fault)];
    const files = filesLike(name);
    return files.length > 0 ? files : [{ file: name, reason: "names no file" }];
  }
  const files = filesUnder(name).filter(
    (file) => typeof file !== "string" || isPage(file) || isOfArchive(file, mappings, topOf(file, name)),
  );
  const reason =
    "no page in this folder; Xingji reads .txt, .md, .html, .mht, .pdf, .docx, .doc, .rtf, .odt, .epub, .jsonl and scans, and tables and XML by a mapping.tsv";
  return files.length > 0 ? files : [{ file: name, reason }];
}

/** Of a folder, in which a README is about the pages; a file that is named itself is read whatever its name. */
function isPage(file: string): boolean {
  if (/^readme\b/iu.test(basename(file)) || isOfSavedPage(file)) return false;
  return PAGE_ENDINGS.some((ending) => file.toLowerCase().endsWith(ending));
}

/** Browsers keep the pictures of a saved page beside it, in a folder that has its name. */
const isOfSavedPage = (file: string): boolean => /(?:_files|\.files)[\\/]/u.test(file);

function isOfArchive(file: string, mappings: MappingFiles, top: string): boolean {
  const isKnown = ARCHIVE_ENDINGS.some((ending) => file.toLowerCase().endsWith(ending));
  return isKnown && mappings.of(file, top)?.byEnding === true;
}
