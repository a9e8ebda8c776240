/** Checked packs become the lexicon. */
import { Automaton } from "./automaton";
import { signatureFor } from "./classes";
import { buildDivisions } from "./divisions";
import type {
  Abbreviation,
  Divisions,
  KnownOrganisation,
  KnownPerson,
  KnownSite,
  Lexicon,
  Pair,
  Suffix,
  Surname,
  Tenure,
  Term,
  Words,
} from "./lexicon";
import { groupBy } from "./named";
import { hashPacks, type Pack } from "./pack";
import { TABLES, WORD_TABLES, type TableName, type WordTable } from "./schema";
import { cellValues, type Row } from "./table";
import { Trie } from "./trie";

/** A row by its columns. */
type Cells = Readonly<Record<string, string>>;

/** The packs add up; where two hold the same word, the later one counts. They must be free of problems. */
export function buildLexicon(packs: readonly Pack[]): Lexicon {
  const words = buildWords(packs);
  const persons = groupBy(knownPersons(packs), namesOf);
  const sites = groupBy([...knownSites(packs, "place"), ...knownSites(packs, "facility")], namesOf);
  const organisations = groupBy(cellsOf(packs, "organisations").map(listedOf), namesOf);
  const abbreviations = new Map(cellsOf(packs, "abbreviations").map((cells) => [cells.term!, abbreviationOf(cells)]));
  const coordinates = new Map(
    rowsOf(packs, "coordinates").map(({ cells: [id, longitude, latitude] }) => [
      id!,
      { longitude: Number(longitude), latitude: Number(latitude) },
    ]),
  );
  const divisions = buildDivisions(rowsOf(packs, "divisions"), rowsOf(packs, "shorts"));
  return {
    ...divisions,
    automaton: automatonOf(words, divisions, { persons, sites, organisations, abbreviations }),
    hash: hashPacks(packs),
    words,
    surnames: words.surnames,
    personsNamed: (name) => persons.get(name) ?? [],
    personTrie: Trie.of(persons.keys()),
    sitesNamed: (name) => sites.get(name) ?? [],
    siteTrie: Trie.of(sites.keys()),
    organisationsNamed: (name) => organisations.get(name) ?? [],
    abbreviations,
    coordinatesOf: (id) => coordinates.get(id),
    sameAs: cellsOf(packs, "same_as").map(pairOf),
    notSameAs: cellsOf(packs, "not_same_as").map(pairOf),
  };
}

function rowsOf(packs: readonly Pack[], name: TableName): readonly Row[] {
  return packs.flatMap((pack) => pack.files.filter((file) => file.name === name)).flatMap((file) => file.table.rows);
}

function cellsOf(packs: readonly Pack[], name: TableName): readonly Cells[] {
  const columns = TABLES[name].columns.map((column) => column.name);
  return rowsOf(packs, name).map(({ cells }) => {
    const named: Record<string, string> = {};
    columns.forEach((column, at) => (named[column] = cells[at]!));
    return named;
  });
}

function buildWords(packs: readonly Pack[]): Words {
  const read = <T extends Term>(table: WordTable, toTerm: (cells: Cells) => T): ReadonlyMap<string, T> =>
    new Map(cellsOf(packs, table).map((cells) => [cells.term!, toTerm(cells)]));
  return {
    surnames: read("surnames", surnameOf),
    heads: read("heads", termOf),
    bodies: read("bodies", termOf),
    collectives: read("collectives", termOf),
    suffixes: read("suffixes", suffixOf),
    verbs: read("verbs", termOf),
    "false-friends": read("false-friends", termOf),
    functions: read("functions", termOf),
    generics: read("generics", termOf),
    "article-cues": read("article-cues", termOf),
    "date-cues": read("date-cues", termOf),
    "event-cues": read("event-cues", termOf),
    "person-cues": read("person-cues", termOf),
    "place-cues": read("place-cues", termOf),
    "post-cues": read("post-cues", termOf),
    "site-cues": read("site-cues", termOf),
    words: read("words", termOf),
  };
}

/** What packs list by name. */
interface Listed {
  readonly persons: ReadonlyMap<string, readonly KnownPerson[]>;
  readonly sites: ReadonlyMap<string, readonly KnownSite[]>;
  readonly organisations: ReadonlyMap<string, readonly KnownOrganisation[]>;
  readonly abbreviations: ReadonlyMap<string, Abbreviation>;
}

/** Every word with its classes; see `classes.ts`. */
function automatonOf(
  words: Words,
  divisions: Divisions,
  { persons, sites, organisations, abbreviations }: Listed,
): Automaton {
  const classesOf = new Map<string, string[]>();
  const add = (word: string, ...classNames: readonly string[]): void => {
    const known = classesOf.get(word);
    if (known === undefined) classesOf.set(word, [...classNames]);
    else known.push(...classNames);
  };
  for (const table of WORD_TABLES) {
    for (const { text, kind } of words[table].values())
      add(text, table, ...cellValues(kind).map((one) => `${table}/${one}`));
  }
  for (const { text, class: siteClass } of words.suffixes.values()) add(text, `suffixes/${siteClass}`);
  for (const { text, frequency } of words.surnames.values()) add(text, `surnames/${frequency}`);
  for (const { name, shorts, level } of divisions.allDivisions) {
    add(name, "divisions", `divisions/${level}`);
    for (const short of shorts) add(short, "shorts", `shorts/${level}`);
  }
  for (const name of persons.keys()) add(name, "officials");
  for (const [name, known] of sites)
    for (const site of known) add(name, "sites", `sites/${site.class}`, `sites/${site.kind}`);
  for (const [name, known] of organisations)
    for (const { kind } of known) add(name, "organisations", `organisations/${kind}`);
  for (const { text, kind } of abbreviations.values()) add(text, "abbreviations", `abbreviations/${kind}`);
  return new Automaton([...classesOf].map(([word, names]) => [word, signatureFor(names)]));
}

function termOf({ term, kind, note }: Cells): Term {
  return { text: term!, kind: kind!, note: note! };
}

function surnameOf(cells: Cells): Surname {
  const frequency = (["common", "uncommon", "rare"] as const).find((one) => one === cells.frequency)!;
  return { ...termOf(cells), frequency };
}

function suffixOf(cells: Cells): Suffix {
  return { ...termOf(cells), class: cells.class === "place" ? "place" : "facility" };
}

function namesOf({ name, aliases }: KnownPerson | KnownOrganisation): readonly string[] {
  return [name, ...aliases];
}

function knownPersons(packs: readonly Pack[]): readonly KnownPerson[] {
  const held = groupBy(cellsOf(packs, "tenures"), ({ official }) => [official!]);
  return cellsOf(packs, "officials").map(({ id, name, aliases, home }) => ({
    id: id!,
    name: name!,
    aliases: cellValues(aliases!),
    home: home || null,
    tenures: (held.get(id!) ?? []).map(tenureOf),
  }));
}

function pairOf({ one, other, note }: Cells): Pair {
  return { one: one!, other: other!, note: note! };
}

function tenureOf({ title, of, from, to }: Cells): Tenure {
  return { title: title!, of: of!, from: from || null, to: to || null };
}

function knownSites(packs: readonly Pack[], siteClass: KnownSite["class"]): readonly KnownSite[] {
  const table = siteClass === "place" ? "places" : "facilities";
  return cellsOf(packs, table).map((cells) => ({ ...listedOf(cells), class: siteClass }));
}

function listedOf({ id, name, aliases, kind, within }: Cells): KnownOrganisation {
  return { id: id!, name: name!, aliases: cellValues(aliases!), kind: kind!, within: within || null };
}

function abbreviationOf(cells: Cells): Abbreviation {
  return { ...termOf(cells), of: cellValues(cells.of!) };
}
