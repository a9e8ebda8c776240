/** Dictionaries: loading, checking, and matching many terms at once. */
export type {
  Coordinates,
  Division,
  Divisions,
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
export { Trie } from "./trie";
