/** What records are made with: as long as it is the same, a page gives the same record. */

import { hash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

import type { Hints } from "../extract";
import { ownPacks } from "../lexicon";
import type { Reading } from "./input";
import { readPackTexts } from "./named-rows";
import type { Stamp } from "./record-index";
import { readVersion } from "./version";

/** Built, wherever this file itself runs from: the processes that read pages run it. */
const PROGRAM = join(__dirname, "../../dist");

/**
 * Of the program, the dictionaries, and what was said of all pages and of how they are read.
 * @param dictionaries - the folders of the user's own
 */
export function stampOf(dictionaries: readonly string[], hints: Hints, { packs, encoding, year }: Reading): Stamp {
  const { others, rows } = readPackTexts(dictionaries);
  const all = JSON.stringify([
    readVersion(),
    hashOfFiles(PROGRAM),
    ownPacks()
      .filter((pack) => packs.includes(pack))
      .map(hashOfFiles),
    others,
    hints,
    encoding,
    year,
  ]);
  return { stamp: hash("sha256", all), rows };
}

/** A version that is being worked on changes without a number. */
function hashOfFiles(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => !name.endsWith(".map") && statSync(join(folder, name)).isFile())
    .toSorted();
  return hash("sha256", files.map((name) => hash("sha256", readFileSync(join(folder, name)))).join(""));
}
