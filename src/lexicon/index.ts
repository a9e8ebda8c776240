/** Dictionaries: loading, checking, and reading a text for all their words at once. */
export { Automaton } from "./automaton";
export { askedClasses, ClassBits, classes, ClassOrder, signatureFor, type ClassSet } from "./classes";
export { Lattice } from "./lattice";
export type {
  Coordinates,
  Division,
  Divisions,
  KnownPerson,
  KnownSite,
  Level,
  Lexicon,
  Pair,
  Surname,
  Tenure,
  Term,
  Words,
} from "./lexicon";
export { checkPacks, loadLexicon, ownPacks } from "./load";
export { columnsOf } from "./schema";
export { Trie } from "./trie";
