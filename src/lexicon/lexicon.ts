/** The lexicon: what the dictionaries know, in the form in which recognisers and resolvers ask for it. */
import type { Automaton } from "./automaton";
import type { LEVELS, WordTable } from "./schema";

/** A row of a word table. */
export interface Term {
  readonly text: string;
  readonly kind: string;
  readonly note: string;
}

/** 姓. `kind` is `single` or `compound` (欧阳). */
export interface Surname extends Term {
  /** About the first hundred, the next two hundred and fifty, and the rest. */
  readonly frequency: "common" | "uncommon" | "rare";
}

/** A word that ends the name of a site: 村 makes a place, 医院 a facility. */
export interface Suffix extends Term {
  readonly class: "place" | "facility";
}

/** The level of a division (省, 市, 县, 镇). */
export type Level = (typeof LEVELS)[number];

/** 行政区划. */
export interface Division {
  /** GB/T 2260: six digits (永康市 is 330784), nine for towns and streets (江南街道 is 330784003). */
  readonly code: string;
  readonly name: string;
  readonly level: Level;
  /** The code of the next larger division; null for provinces. */
  readonly parent: string | null;
  /** Shorter forms used in print: 马边彝族自治县 is 马边县 and 马边. Those of towns need context. */
  readonly shorts: readonly string[];
}

/** A site that a pack lists. */
export interface KnownSite {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string;
  readonly class: "place" | "facility";
  /** The code of a division, or the name of another place; null when unknown. */
  readonly within: string | null;
}

/**
 * A body that a pack lists: 外交部 and 国台办, which are the nation's and lie within nothing, and 永康日报, of kind
 * `newspaper`, within the jurisdiction whose paper it is.
 */
export type KnownOrganisation = Omit<KnownSite, "class">;

/** A form of one or two characters that stands for areas beside certain words: 湘 in 来湘, 美 in 访美. */
export interface Abbreviation extends Term {
  /** Codes of divisions or names of countries, the larger first; several where papers of each use it. */
  readonly of: readonly string[];
}

/** Someone in a post for a time. `from` and `to` are `2021`, `2021-07` or `2021-07-15`; null when open or unknown. */
export interface Tenure {
  readonly title: string;
  /** The jurisdiction or body by name: 永康市. */
  readonly of: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** An official that a pack lists. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** The jurisdiction, by full name (永康市), where the name means this person; null when unknown. */
  readonly home: string | null;
  readonly tenures: readonly Tenure[];
}

/** Two ids of the graph that a row of `same_as.tsv` joins, or one of `not_same_as.tsv` keeps apart. */
export interface Pair {
  readonly one: string;
  readonly other: string;
  readonly note: string;
}

/** The rows of each word table, by the word. */
export type Words = {
  readonly [table in WordTable]: ReadonlyMap<
    string,
    table extends "surnames" ? Surname : table extends "suffixes" ? Suffix : Term
  >;
};

/** The administrative divisions, by code and by name. */
export interface Divisions {
  division(code: string): Division | undefined;
  /** By full name or short form, the larger divisions first: 东城街道 gives thirty-nine, an unknown name none. */
  divisionsNamed(name: string): readonly Division[];
  /** The divisions it lies in, nearest first: 江南街道 gives 永康市, 金华市, 浙江省. */
  ancestors(code: string): readonly Division[];
}

/** In degrees, east and north. */
export interface Coordinates {
  readonly longitude: number;
  readonly latitude: number;
}

/** Everything that a set of packs says, loaded once and never changed. */
export interface Lexicon extends Divisions {
  /** The SHA-256 of the packs' tables, in hexadecimal; their order does not matter. */
  readonly hash: string;
  readonly words: Words;
  /** All words of all tables at once. */
  readonly automaton: Automaton;
  readonly surnames: Words["surnames"];
  /** By name or alias; two people may share one. */
  personsNamed(name: string): readonly KnownPerson[];
  /** By name or alias. */
  sitesNamed(name: string): readonly KnownSite[];
  /** By name or alias: places whose names mean something else as well, and count only where a text says so (杰克逊). */
  namesakesNamed(name: string): readonly KnownSite[];
  /** By name or alias. */
  organisationsNamed(name: string): readonly KnownOrganisation[];
  /** By the form. */
  readonly abbreviations: ReadonlyMap<string, Abbreviation>;
  /** Of a division by its code, or of what a pack gives by its id in the graph: `facility:市二院@永康市`. */
  readonly coordinatesOf: (id: string) => Coordinates | undefined;
  readonly sameAs: readonly Pair[];
  readonly notSameAs: readonly Pair[];
}
