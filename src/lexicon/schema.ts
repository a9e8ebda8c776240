/** The tables a dictionary pack may hold, and their columns. Reader, checker and lexicon all go by this one table. */

/** A column of a table, and what its cells may hold. */
export interface Column {
  readonly name: string;
  /** May be empty; all other cells must be filled. */
  readonly optional?: true;
  /** Holds several values, separated by `|`. */
  readonly list?: true;
  /** The only values allowed. */
  readonly values?: readonly string[];
  /** Holds an id of the graph: `person:章旭升@永康市`, `facility:市二院@永康市`. */
  readonly graphId?: true;
  /** Holds a number, no less than the first and no more than the second. */
  readonly range?: readonly [number, number];
  /** Begins a span of time (`from`) or ends it (`to`): `2021`, `2021-07` or `2021-07-15`. */
  readonly date?: "from" | "to";
  /** The table whose first column must hold the value; a value with anything but digits is a name where `orName`. */
  readonly refers?: { readonly table: TableName; readonly orName?: true };
}

/** A table: its columns in the order of the header, and what names a row. */
export interface TableSchema {
  /** The columns that together name a row. Rows are sorted by the first column. */
  readonly key: readonly string[];
  readonly columns: readonly Column[];
}

/** Of divisions, from the largest. */
export const LEVELS = ["province", "prefecture", "county", "town"] as const;

/** The tables that word classes are made of, by name. */
export const WORD_TABLES = [
  "surnames",
  "heads",
  "bodies",
  "collectives",
  "suffixes",
  "verbs",
  "false-friends",
  "functions",
  "generics",
  "article-cues",
  "date-cues",
  "event-cues",
  "person-cues",
  "place-cues",
  "post-cues",
  "site-cues",
  "words",
] as const;

/** A word table of the genre; each row is a {@link Term}. */
export type WordTable = (typeof WORD_TABLES)[number];

/** Every table that a pack may hold; a pack need not have all. */
export type TableName =
  | WordTable
  | "furniture"
  | "outlets"
  | "sources"
  | "divisions"
  | "shorts"
  | "coordinates"
  | "officials"
  | "tenures"
  | "places"
  | "namesakes"
  | "facilities"
  | "organisations"
  | "abbreviations"
  | "same_as"
  | "not_same_as";

const TERM: Column = { name: "term" };
const KIND: Column = { name: "kind" };
/** A word that tells several things at once has all their kinds: `opening|visit`. */
const KINDS: Column = { name: "kind", list: true };
const LAST: readonly Column[] = [
  { name: "source", list: true, refers: { table: "sources" } },
  { name: "note", optional: true },
];

const words = (...columns: readonly Column[]): TableSchema => ({ key: ["term"], columns: [TERM, ...columns, ...LAST] });

const SITES: TableSchema = {
  key: ["id"],
  columns: [
    { name: "id" },
    { name: "name" },
    { name: "aliases", optional: true, list: true },
    KIND,
    { name: "within", optional: true, refers: { table: "divisions", orName: true } },
    ...LAST,
  ],
};

const PAIRS: TableSchema = {
  key: ["one", "other"],
  columns: [{ name: "one", graphId: true }, { name: "other", graphId: true }, ...LAST],
};

/** By the file's name without `.tsv`. */
export const TABLES: Readonly<Record<TableName, TableSchema>> = {
  surnames: words(
    { name: "kind", values: ["single", "compound"] },
    { name: "frequency", values: ["common", "uncommon", "rare"] },
  ),
  heads: words(KINDS),
  bodies: words(KIND),
  collectives: words(KIND),
  suffixes: words({ name: "class", values: ["place", "facility"] }, KIND),
  verbs: words(KIND),
  "false-friends": words({ name: "kind", values: ["person", "place", "facility", "nobody"] }),
  functions: words(KIND),
  generics: words(KIND),
  "article-cues": words(KINDS),
  "date-cues": words(KINDS),
  "event-cues": words(KINDS),
  "person-cues": words(KINDS),
  "place-cues": words(KINDS),
  "post-cues": words(KINDS),
  "site-cues": words(KINDS),
  furniture: words({ name: "kind", values: ["credit", "line", "notice"] }),
  outlets: words(),
  words: words(KINDS),
  sources: {
    key: ["key"],
    columns: [{ name: "key" }, { name: "title" }, { name: "edition" }, { name: "terms" }, { name: "retrieved" }],
  },
  divisions: {
    key: ["code"],
    columns: [
      { name: "code" },
      { name: "name" },
      { name: "level", values: LEVELS },
      { name: "source", list: true, refers: { table: "sources" } },
    ],
  },
  shorts: {
    key: ["code"],
    columns: [{ name: "code", refers: { table: "divisions" } }, { name: "shorts", list: true }, ...LAST],
  },
  coordinates: {
    key: ["id"],
    columns: [
      { name: "id", refers: { table: "divisions", orName: true } },
      { name: "longitude", range: [-180, 180] },
      { name: "latitude", range: [-90, 90] },
      ...LAST,
    ],
  },
  officials: {
    key: ["id"],
    columns: [
      { name: "id" },
      { name: "name" },
      { name: "aliases", optional: true, list: true },
      { name: "home", optional: true },
      ...LAST,
    ],
  },
  tenures: {
    key: ["official", "title", "of", "from"],
    columns: [
      { name: "official", refers: { table: "officials" } },
      { name: "title" },
      { name: "of" },
      { name: "from", optional: true, date: "from" },
      { name: "to", optional: true, date: "to" },
      ...LAST,
    ],
  },
  places: SITES,
  namesakes: SITES,
  facilities: SITES,
  organisations: SITES,
  abbreviations: words({ name: "of", list: true, refers: { table: "divisions", orName: true } }, KIND),
  same_as: PAIRS,
  not_same_as: PAIRS,
};

/** The names of a table's columns, in their order. */
export function columnsOf(table: TableName): readonly string[] {
  return TABLES[table].columns.map(({ name }) => name);
}

/** Whether a file of this name (without `.tsv`) is a table. */
export function isTableName(name: string): name is TableName {
  return Object.hasOwn(TABLES, name);
}
