/** Dictionary packs on disk become a lexicon, or every fault in them. */
import { readdirSync, realpathSync } from "node:fs";
import { join, resolve } from "node:path";
import { DictionaryError, type Problem } from "../errors";
import { buildLexicon, makeFrom } from "./build";
import { checkTables } from "./check";
import { keep, keyOf, readKept } from "./kept";
import type { Lexicon } from "./lexicon";
import { readPack } from "./pack";

const OWN = resolve(__dirname, "../../dictionaries");

/** The packs that come with the program: the folders of `dictionaries/`, sorted. */
export function ownPacks(): readonly string[] {
  return readdirSync(OWN, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(OWN, entry.name))
    .toSorted();
}

/**
 * Reads and checks the packs, all rows of all tables, and builds the lexicon. Throws a DictionaryError with every fault,
 * and a UsageError for a folder that is no pack. What rows refer to must be in one of the packs. What large packs make is
 * kept for the next time.
 */
export function loadLexicon(packs: readonly string[] = ownPacks()): Lexicon {
  const read = packs.map(readPack);
  const key = keyOf(read);
  const kept = key === undefined ? undefined : readKept(key);
  if (kept !== undefined) return buildLexicon(read, kept);
  const problems = checkTables(read);
  if (problems.length > 0) throw new DictionaryError(problems);
  const made = makeFrom(read);
  if (key !== undefined) keep(key, made);
  return buildLexicon(read, made);
}

/**
 * All faults of the packs; none for sound ones. They are read beside those of the program, so that a pack of one's own
 * may refer to 330784 (永康市). Throws a UsageError for a folder that is no pack.
 */
export function checkPacks(packs: readonly string[] = ownPacks()): readonly Problem[] {
  const given = packs.map(readPack);
  const folders = new Set(packs.map((pack) => realpathSync(pack)));
  const others = ownPacks().filter((pack) => !folders.has(realpathSync(pack)));
  const files = new Set(given.flatMap((pack) => pack.files.map((file) => file.path)));
  return checkTables([...others.map(readPack), ...given]).filter((problem) => files.has(problem.file));
}
