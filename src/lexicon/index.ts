/** Dictionaries: loading, checking, and reading a text for all their words at once. */
export { Automaton } from "./automaton";
export { askedClasses, ClassBits, classes, ClassOrder, classesOf, signatureFor, type ClassSet } from "./classes";
export { Lattice } from "./lattice";
export type {
  Abbreviation,
  Coordinates,
  Division,
  Divisions,
  KnownOrganisation,
  KnownPerson,
  KnownSite,
  Level,
  Lexicon,
  Pair,
  Suffix,
  Surname,
  Tenure,
  Term,
  Words,
} from "./lexicon";
export { checkPacks, loadLexicon, ownPacks } from "./load";
export { columnsOf } from "./schema";
export { Trie } from "./trie";
