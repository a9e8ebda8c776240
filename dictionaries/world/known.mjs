/** What the other packs know already: places abroad, names of the own nation, and ordinary words. */
import { existsSync, readFileSync } from "node:fs";
import { shortForms } from "../../dist/lexicon/shorts.js";

const rowsOf = (pack, table) => {
  const file = new URL(`../${pack}/${table}.tsv`, import.meta.url);
  if (!existsSync(file)) return [];
  const [header, ...lines] = readFileSync(file, "utf8").split("\n");
  const columns = header.split("\t");
  return lines
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => Object.fromEntries(line.split("\t").map((cell, at) => [columns[at], cell])));
};

const namesOf = ({ name, aliases }) => [name, ...aliases.split("|").filter((alias) => alias !== "")];

const ABROAD = new Set(["country", "capital", "foreign-city", "foreign-region"]);
const WORDS = [
  "words",
  "false-friends",
  "functions",
  "generics",
  "heads",
  "bodies",
  "collectives",
  "verbs",
  "suffixes",
];
const words = new Set([
  ...[...WORDS, "place-cues", "post-cues", "person-cues", "event-cues", "site-cues", "date-cues", "outlets"].flatMap(
    (table) => rowsOf("core", table).map(({ term }) => term),
  ),
]);

/** Whether a name is an ordinary word: 劫持, 喷泉. */
export const isOrdinary = (name) => words.has(name);

/**
 * `abroad`: the rows of places abroad by name, each with its `country`; `markers`: names that tell a country on a page;
 * `own`: what means something in the nation; `placed`: ids of places that another pack says where they lie.
 */
export function knownTables() {
  const rows = ["places", "namesakes"].flatMap((table) => rowsOf("nation", table));
  const abroad = new Map();
  const markers = new Map();
  for (const row of rows.filter(({ kind }) => ABROAD.has(kind))) {
    const country = row.within || row.name;
    for (const name of namesOf(row)) {
      if (!abroad.has(name)) abroad.set(name, { id: row.id, name: row.name, country });
      if (name.length > 2 || row.kind === "country") markers.set(name, country);
    }
  }
  const divisions = rowsOf("china", "divisions").flatMap(({ name, level }) =>
    level === "town" ? [name] : [name, ...shortForms(name, level)],
  );
  const shorts = rowsOf("china", "shorts").flatMap((row) => row.shorts.split("|"));
  const listed = ["china", "nation"].flatMap((pack) =>
    ["places", "facilities", "organisations"].flatMap((table) =>
      rowsOf(pack, table).filter(({ kind }) => !ABROAD.has(kind)),
    ),
  );
  const placed = new Set(rowsOf("nation", "coordinates").map(({ id }) => id));
  return { abroad, markers, placed, own: new Set([...divisions, ...shorts, ...listed.flatMap(namesOf)]) };
}
