/** The rows of a user's dictionaries that can touch no page but those that name what they are of. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { fold } from "../text";
import { kindOf, scriptOf } from "../read";

/** In the tables of a pack by their names: the columns that name what a row is of. */
const NAMING: Readonly<Record<string, readonly string[]>> = {
  officials: ["name", "aliases"],
  places: ["name", "aliases"],
  facilities: ["name", "aliases"],
  organisations: ["name", "aliases"],
  "false-friends": ["term"],
};

/** Tables that say nothing to whoever reads a page, but when the records are assembled, or a map is drawn. */
const LATER: ReadonlySet<string> = new Set(["same_as", "not_same_as", "coordinates", "sources"]);

/** What packs hold, as far as reading pages goes by it. */
interface PackTexts {
  /** Tables whose rows may touch any page, as they stand. */
  readonly others: readonly string[];
  /** For each row of the others, its names and what it says. */
  readonly rows: readonly string[];
}

/** Reads packs that have been checked. */
export function readPackTexts(folders: readonly string[]): PackTexts {
  const [others, rows]: [string[], string[]] = [[], []];
  for (const folder of folders) {
    for (const file of readdirSync(folder)
      .filter((name) => name.endsWith(".tsv"))
      .toSorted()) {
      const table = file.slice(0, -".tsv".length);
      const text = readFileSync(join(folder, file), "utf8")
        .replace(/^\uFEFF/, "")
        .replaceAll("\r\n", "\n");
      if (LATER.has(table)) continue;
      if (NAMING[table] === undefined) others.push(`${table}\n${text}`);
      else rows.push(...rowsOf(table, text));
    }
  }
  return { others: others.toSorted(), rows: rows.toSorted() };
}

/** `["俞兰"]`, a tab, and the row with the name of its table. */
function rowsOf(table: string, text: string): readonly string[] {
  const [head = "", ...lines] = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  const columns = head.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    const names = NAMING[table]!.flatMap((column) => (cells[columns.indexOf(column)] ?? "").split("|"));
    return `${JSON.stringify(names.filter((name) => name !== ""))}\t${table}\t${line}`;
  });
}

/**
 * Whether a page may be read otherwise by the one rows than by the others: whether it has all characters of a name that
 * one has and the other has not, in whatever order, as columns and line ends tear names apart. Never wrong to say yes.
 */
export function touchedBy(before: readonly string[], after: readonly string[]): (text: string) => boolean {
  const [old, fresh] = [new Set(before), new Set(after)];
  const changed = [...before.filter((row) => !fresh.has(row)), ...after.filter((row) => !old.has(row))];
  const names = changed.flatMap((row): readonly string[] => JSON.parse(row.slice(0, row.indexOf("\t"))));
  const wanted = [...new Set(names.map((name) => [...new Set(fold(name).replace(/\s/gu, ""))].toSorted().join("")))];
  if (wanted.length === 0) return () => false;
  return (text) => {
    if (/\\u|&#/u.test(text) || scriptOf(text) === "traditional") return true;
    const folded = fold(text);
    return wanted.some((characters) => Array.from(characters).every((one) => folded.includes(one)));
  };
}

/** The text of a file in which names stand as they are; undefined for a file of another kind. */
export function plainTextOf(file: string, bytes: Uint8Array): string | undefined {
  try {
    if (!["txt", "md", "html", "jsonl"].includes(kindOf(file, bytes))) return undefined;
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
