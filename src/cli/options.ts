/** Options that several commands share, and how their values are read. */

import { resolve } from "node:path";

import { InvalidArgumentError, Option } from "commander";

import { UsageError } from "../errors";
import type { Hints } from "../extract";
import { loadLexicon, ownPacks, type Lexicon } from "../lexicon";

/** Where `build` writes and everything else reads, unless told otherwise. */
export const DEFAULT_DIRECTORY = "xingji-graph";

/** The folder that a command reads. */
export const fromOption = (): Option =>
  new Option("--from <dir>", "the folder that build wrote").default(DEFAULT_DIRECTORY);

/** Packs beside the built-in ones. */
export const dictionariesOption = (): Option =>
  new Option("--dictionaries <dir>", "a dictionary pack of your own beside the built-in ones; may be repeated")
    .argParser((dir: string, before: readonly string[] | undefined) => [...(before ?? []), dir])
    .default([], "none");

/** What the user knows of the pages, for those that do not say it themselves. */
export const hintOptions = (): readonly Option[] => [
  new Option("--home <name>", "the place that 我市 and 市委 stand for, such as 永康市"),
  new Option("--published <date>", "the pages' date, such as 2022-04-14").argParser(parseDate),
  new Option("--publication <name>", "the newspaper, such as 永康日报"),
];

/** The options of the commands that extract. */
export interface ExtractOptions extends Hints {
  readonly dictionaries: readonly string[];
}

/**
 * What extracting needs of the options.
 * @throws DictionaryError with every fault in the packs; UsageError for a home that none of them has
 */
export function prepare({ dictionaries, ...hints }: ExtractOptions): { lexicon: Lexicon; hints: Hints } {
  const lexicon = loadDictionaries(dictionaries);
  if (hints.home !== undefined && lexicon.divisionsNamed(hints.home).length === 0) {
    throw new UsageError(`--home ${hints.home}: no dictionary has such a place; give a full name such as 永康市`);
  }
  return { lexicon, hints };
}

/** The packs that come with Xingji, and the user's. @throws DictionaryError with every fault in them */
export function loadDictionaries(folders: readonly string[]): Lexicon {
  return loadLexicon(withOwnPacks(folders));
}

/** A pack may refer to the rows of the built-in ones, so it is never read without them; each is read once. */
export function withOwnPacks(folders: readonly string[]): readonly string[] {
  return [...new Set([...ownPacks(), ...folders.map((folder) => resolve(folder))])];
}

/** Whether this is a day that the calendar has, as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

function parseDate(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError("Give a day as YYYY-MM-DD, such as 2022-04-14.");
  return text;
}

/** 0 asks for any free port. */
export function parsePort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) throw new InvalidArgumentError("Give a number from 0 (any free port) to 65535.");
  return port;
}

/** Adds `name=value` to the parameters before it; a value that reads as JSON (3, true, ["a"]) is one, all others are text. */
export function parseParameter(text: string, before: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const [, name, value] = /^\$?([^=\s]+)=(.*)$/s.exec(text) ?? [];
  if (name === undefined || value === undefined) {
    throw new InvalidArgumentError("Give a name and a value, such as name=章旭升.");
  }
  return { ...before, [name]: parseValue(value) };
}

function parseValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
