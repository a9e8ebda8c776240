/** Checked packs become the lexicon. */
import { automatonOf, type Listed } from "./all-words";
import type { Automaton } from "./automaton";
import { DivisionTable } from "./divisions";
import { lazily } from "./lazily";
import type {
  Abbreviation,
  Coordinates,
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
import { hashPacks, tablesOf, type Pack } from "./pack";
import { TABLES, type TableName, type WordTable } from "./schema";
import { cellValues } from "./table";

const NONE: readonly never[] = [];

/** A row by its columns. */
type Cells = Readonly<Record<string, string>>;

/** What is made of all tables together, which takes so long that it is kept (`kept.ts`). */
export interface Made {
  readonly hash: string;
  readonly divisions: DivisionTable;
  readonly automaton: Automaton;
}

/** What checked packs make, each when it is asked for. */
export function makeFrom(packs: readonly Pack[]): Made {
  const made: Made = lazily<Made>({
    hash: () => hashPacks(packs),
    divisions: () => DivisionTable.of(tablesOf(packs, "divisions"), tablesOf(packs, "shorts")),
    automaton: () => automatonOf(packs, made.divisions, listedIn(packs)),
  });
  return made;
}

function listedIn(packs: readonly Pack[]): Listed {
  return lazily<Listed>({
    persons: () => groupBy(knownPersons(packs), namesOf),
    sites: () => groupBy([...knownSites(packs, "places"), ...knownSites(packs, "facilities")], namesOf),
    namesakes: () => groupBy(knownSites(packs, "namesakes"), namesOf),
    organisations: () => groupBy(cellsOf(packs, "organisations").map(rowOf), namesOf),
    abbreviations: () => new Map(cellsOf(packs, "abbreviations").map((cells) => [cells.term!, abbreviationOf(cells)])),
  });
}

/**
 * The packs add up; where two hold the same word, the later one counts. They must be free of problems. What a run may
 * never ask for is made when it is asked for.
 */
export function buildLexicon(packs: readonly Pack[], made: Made = makeFrom(packs)): Lexicon {
  const listed = listedIn(packs);
  const words = buildWords(packs);
  const later = lazily({ coordinates: () => coordinatesIn(packs) });
  return {
    division: (code) => made.divisions.division(code),
    divisionsNamed: (name) => made.divisions.divisionsNamed(name),
    ancestors: (code) => made.divisions.ancestors(code),
    get automaton() {
      return made.automaton;
    },
    get hash() {
      return made.hash;
    },
    words,
    get surnames() {
      return words.surnames;
    },
    personsNamed: (name) => listed.persons.get(name) ?? NONE,
    sitesNamed: (name) => listed.sites.get(name) ?? NONE,
    namesakesNamed: (name) => listed.namesakes.get(name) ?? NONE,
    organisationsNamed: (name) => listed.organisations.get(name) ?? NONE,
    get abbreviations() {
      return listed.abbreviations;
    },
    coordinatesOf: (id) => later.coordinates.get(id),
    sameAs: cellsOf(packs, "same_as").map(pairOf),
    notSameAs: cellsOf(packs, "not_same_as").map(pairOf),
  };
}

function cellsOf(packs: readonly Pack[], name: TableName): readonly Cells[] {
  const columns = TABLES[name].columns.map((column) => column.name);
  return tablesOf(packs, name).flatMap((table) =>
    Array.from({ length: table.size }, (_, row) => {
      const named: Record<string, string> = {};
      columns.forEach((column, at) => (named[column] = table.cell(row, at)));
      return named;
    }),
  );
}

function buildWords(packs: readonly Pack[]): Words {
  const read =
    <T extends Term>(table: WordTable, toTerm: (cells: Cells) => T) =>
    (): ReadonlyMap<string, T> =>
      new Map(cellsOf(packs, table).map((cells) => [cells.term!, toTerm(cells)]));
  return lazily<Words>({
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
  });
}

function termOf({ term, kind, note }: Cells): Term {
  return { text: term!, kind: kind!, note: note! };
}

function surnameOf(cells: Cells): Surname {
  const frequency = (["common", "uncommon", "rare"] as const).find((one) => one === cells.frequency)!;
  return { frequency, ...termOf(cells) };
}

function suffixOf(cells: Cells): Suffix {
  return { class: cells.class === "place" ? "place" : "facility", ...termOf(cells) };
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

function knownSites(packs: readonly Pack[], table: "places" | "namesakes" | "facilities"): readonly KnownSite[] {
  const siteClass = table === "facilities" ? "facility" : "place";
  return cellsOf(packs, table).map((cells) => ({ class: siteClass, ...rowOf(cells) }));
}

function rowOf({ id, name, aliases, kind, within }: Cells): KnownOrganisation {
  return { id: id!, name: name!, aliases: cellValues(aliases!), kind: kind!, within: within || null };
}

function abbreviationOf(cells: Cells): Abbreviation {
  return { of: cellValues(cells.of!), ...termOf(cells) };
}

function coordinatesIn(packs: readonly Pack[]): ReadonlyMap<string, Coordinates> {
  return new Map(
    cellsOf(packs, "coordinates").map(({ id, longitude, latitude }) => [
      id!,
      { longitude: Number(longitude), latitude: Number(latitude) },
    ]),
  );
}
