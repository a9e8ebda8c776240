/** Every word of the packs with its classes becomes the automaton; see `classes.ts`. */
import { Automaton } from "./automaton";
import { signatureFor } from "./classes";
import type { DivisionTable } from "./divisions";
import type { Abbreviation, KnownOrganisation, KnownPerson, KnownSite, Level } from "./lexicon";
import { tablesOf, type Pack } from "./pack";
import { columnsOf, LEVELS, WORD_TABLES, type WordTable } from "./schema";
import { cellValues, type Table } from "./table";

/** What packs list by name. */
export interface Listed {
  readonly persons: ReadonlyMap<string, readonly KnownPerson[]>;
  readonly sites: ReadonlyMap<string, readonly KnownSite[]>;
  readonly namesakes: ReadonlyMap<string, readonly KnownSite[]>;
  readonly organisations: ReadonlyMap<string, readonly KnownOrganisation[]>;
  readonly abbreviations: ReadonlyMap<string, Abbreviation>;
}

/** Takes a word with the number that stands for its classes. */
type Add = (word: string, signature: number) => void;

/** The automaton over all words of checked packs. */
export function automatonOf(packs: readonly Pack[], divisions: DivisionTable, listed: Listed): Automaton {
  return Automaton.of((add) => {
    for (const name of WORD_TABLES) addTables(name, tablesOf(packs, name), add);
    addDivisions(divisions, add);
    addListed(listed, add);
  });
}

/** The columns of which every value is a class of the row's word. */
const TELLING: ReadonlySet<string> = new Set(["kind", "class", "frequency"]);

function addTables(name: WordTable, tables: readonly Table[], add: Add): void {
  const columns = columnsOf(name).flatMap((column, at) => (TELLING.has(column) ? [at] : []));
  const counts = tables.length === 1 ? () => true : lastIn(tables);
  for (const table of tables) {
    let signature = 0;
    for (let row = 0; row < table.size; row += 1) {
      // Most rows tell what the one above tells.
      if (row === 0 || columns.some((column) => !table.isSame(row, row - 1, column))) {
        const values = columns.flatMap((column) => cellValues(table.cell(row, column)));
        signature = signatureFor([name, ...values.map((value) => `${name}/${value}`)]);
      }
      const word = table.cell(row, 0);
      if (counts(word, table)) add(word, signature);
    }
  }
}

/** Whether a table is the last that has a word: where several packs have it, that of the last counts. */
function lastIn(tables: readonly Table[]): (word: string, table: Table) => boolean {
  const last = new Map<string, Table>();
  for (const table of tables) for (let row = 0; row < table.size; row += 1) last.set(table.cell(row, 0), table);
  return (word, table) => last.get(word) === table;
}

function addDivisions(divisions: DivisionTable, add: Add): void {
  const [full, short] = [signaturesByLevel("divisions"), signaturesByLevel("shorts")];
  divisions.eachName((name, _at, level, isShort) => add(name, (isShort ? short : full).get(level)!));
}

function signaturesByLevel(name: string): ReadonlyMap<Level, number> {
  return new Map(LEVELS.map((level) => [level, signatureFor([name, `${name}/${level}`])]));
}

function addListed({ persons, sites, namesakes, organisations, abbreviations }: Listed, add: Add): void {
  for (const name of persons.keys()) add(name, signatureFor(["officials"]));
  for (const [name, known] of sites)
    for (const site of known) add(name, signatureFor(["sites", `sites/${site.class}`, `sites/${site.kind}`]));
  for (const name of namesakes.keys()) add(name, signatureFor(["namesakes"]));
  for (const [name, known] of organisations)
    for (const { kind } of known) add(name, signatureFor(["organisations", `organisations/${kind}`]));
  for (const { text, kind } of abbreviations.values())
    add(text, signatureFor(["abbreviations", `abbreviations/${kind}`]));
}
