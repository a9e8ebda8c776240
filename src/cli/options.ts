/** Options that several commands share, and how their values are read. */

import { statSync } from "node:fs";

import { InvalidArgumentError, Option } from "commander";

import { UsageError } from "../errors";
import type { Hints } from "../extract";
import { loadLexicon, packsIn, type Lexicon } from "../lexicon";

/** Where `build` writes and everything else reads, unless told otherwise. */
export const DEFAULT_DIRECTORY = "xingji-graph";

export const fromOption = (): Option =>
  new Option("--from <dir>", "the folder that build wrote").default(DEFAULT_DIRECTORY);

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

export interface ExtractOptions extends Hints {
  readonly dictionaries: readonly string[];
}

/** The built-in packs and the user's. */
export function loadDictionaries(folders: readonly string[]): Lexicon {
  return loadLexicon([...packsIn(), ...folders.map(requireFolder)]);
}

export function requireFolder(folder: string): string {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder;
  throw new UsageError(`${folder}: no such folder of dictionaries; a pack is a folder of .tsv tables`);
}

/** A day that the calendar has, as `YYYY-MM-DD`. */
export function parseDate(text: string): string {
  const time = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) {
    throw new InvalidArgumentError("Give a day as YYYY-MM-DD, such as 2022-04-14.");
  }
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
