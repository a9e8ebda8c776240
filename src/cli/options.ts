/** Options that several commands share, and how their values are read. */

import { availableParallelism, totalmem } from "node:os";
import { basename, dirname, resolve } from "node:path";

import { InvalidArgumentError, Option, type Command } from "commander";

import { isDay } from "../days";
import { DictionaryError, UsageError } from "../errors";
import type { Hints } from "../extract";
import { loadLexicon, ownPacks, type Lexicon } from "../lexicon";
import { encodingNamed } from "../read";
import type { Reading } from "./input";
import { parseJson } from "./json";
import type { Io } from "./terminal";

/** Where `build` writes and everything else reads, unless told otherwise. */
export const DEFAULT_DIRECTORY = "xingji-graph";

/** The folder that a command reads. */
export const graphOption = (): Option =>
  new Option("--graph <dir>", "the folder that build wrote").default(DEFAULT_DIRECTORY);

/** What the commands that read pages say of their arguments. */
export const PAGES = "pages, folders of pages, or quoted patterns; - is standard input";

/** An option whose values are collected, each time one of those allowed. */
export const repeatedOption = (flags: string, description: string, allowed?: readonly string[]): Option =>
  new Option(flags, `${description}; may be repeated`).argParser(
    (value: string, before: readonly string[] | undefined) => {
      if (allowed?.includes(value) === false) {
        throw new InvalidArgumentError(`Allowed choices are ${allowed.join(", ")}.`);
      }
      return [...(before ?? []), value];
    },
  );

/** Packs beside the built-in ones. */
export const dictionariesOption = (): Option =>
  repeatedOption("--dictionaries <dir>", "a dictionary pack of your own beside the built-in ones").default([], "none");

/** Which packs are read. */
export interface PackOptions {
  readonly dictionaries: readonly string[];
  readonly without: readonly string[];
}

/** The pack that all others stand on. */
const CORE = "core";

/** Built-in packs that are not wanted. */
export const withoutOption = (): Option => {
  const names = ownPacks().map((pack) => basename(pack));
  const optional = names.filter((name) => name !== CORE);
  return repeatedOption(
    "--without <pack>",
    `leave out a built-in dictionary pack: ${OR.format(optional)}`,
    optional,
  ).default([], "none");
};

const OR = new Intl.ListFormat("en", { type: "disjunction" });

/** The options once more, as they are given. */
export function packArgs({ dictionaries, without }: PackOptions): readonly string[] {
  return [
    ...dictionaries.flatMap((pack) => ["--dictionaries", pack]),
    ...without.flatMap((name) => ["--without", name]),
  ];
}

/** Nothing but faults. */
export const quietOption = (): Option => new Option("--quiet", "print nothing but what is wrong");

/** What the user knows of the pages, for those that do not say it themselves. */
const hintOptions = (): readonly Option[] => [
  new Option("--home <name>", "the place that 我市 and 市委 stand for, such as 永康市"),
  new Option("--published <date>", "the pages' date, such as 2022-04-14").argParser(parseDate),
  new Option("--publication <name>", "the newspaper, such as 永康日报"),
];

/** How files are read. */
const readingOptions = (): readonly Option[] => [
  new Option("--encoding <name>", "of all text files, such as gb18030 or big5, instead of the one found").argParser(
    parseEncoding,
  ),
  new Option("--max-size <MB>", "leave out larger files, and larger lines of a .jsonl, which may be of any size itself")
    .argParser(parseSize)
    .default(50),
  new Option("--page-timeout <seconds>", "leave out pages that take longer").argParser(parseSeconds).default(60),
  new Option("--jobs <n>", "processes that read pages; what comes out is the same for any number")
    .argParser(parseJobs)
    .default(defaultJobs(), "one a processor, for each of which there are 2 GB of memory"),
];

/** No more than there is memory for, 2 GB each. */
function defaultJobs(): number {
  return Math.max(1, Math.min(availableParallelism(), Math.floor(totalmem() / 2 ** 31)));
}

/** The options of the commands that read pages. */
export interface PageOptions extends Hints, PackOptions {
  readonly encoding?: string;
  readonly maxSize: number;
  readonly pageTimeout: number;
  readonly jobs: number;
}

/** Gives a command the options of all that read pages. */
export function addPageOptions(command: Command): void {
  for (const option of [...hintOptions(), ...readingOptions(), dictionariesOption(), withoutOption()])
    command.addOption(option);
}

/**
 * What reading pages needs of the options.
 * @throws DictionaryError with every fault in the packs; UsageError for a home that none of them has
 */
export function prepare(
  { dictionaries, without, encoding, maxSize, pageTimeout, jobs, ...hints }: PageOptions,
  { stdin }: Io,
): { lexicon: Lexicon; hints: Hints; reading: Reading } {
  const lexicon = loadDictionaries({ dictionaries, without });
  if (hints.home !== undefined && lexicon.divisionsNamed(hints.home).length === 0) {
    throw new UsageError(`--home ${hints.home}: no dictionary has such a place; give a full name such as 永康市`);
  }
  const limits = { maxSize: maxSize * 1e6, seconds: pageTimeout, jobs };
  const packs = withOwnPacks(dictionaries, without);
  return { lexicon, hints, reading: { ...limits, packs, stdin, ...(encoding === undefined ? {} : { encoding }) } };
}

/**
 * The packs that come with Xingji, and the user's.
 * @throws DictionaryError with every fault in them; UsageError where rows refer to a pack that is left out
 */
export function loadDictionaries({ dictionaries, without }: PackOptions): Lexicon {
  try {
    return loadLexicon(withOwnPacks(dictionaries, without));
  } catch (fault) {
    if (without.length === 0 || !(fault instanceof DictionaryError)) throw fault;
    const own = ownPacks().map((pack) => basename(pack));
    const needing = own.filter((name) => fault.problems.some(({ file }) => basename(dirname(file)) === name));
    if (needing.length === 0) throw fault;
    const left = without.map((name) => `--without ${name}`).join(" ");
    throw new UsageError(
      `${left}: ${needing.join(", ")} cannot be read without; add --without ${needing.join(" --without ")}`,
    );
  }
}

/** A pack may refer to the rows of the built-in ones, so it is read beside them, but those left out; each is read once. */
export function withOwnPacks(folders: readonly string[], without: readonly string[] = []): readonly string[] {
  const own = ownPacks().filter((pack) => !without.includes(basename(pack)));
  return [...new Set([...own, ...folders.map((folder) => resolve(folder))])];
}

/** A day as `YYYY-MM-DD`. */
export function parseDate(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError("Give a day as YYYY-MM-DD, such as 2022-04-14.");
  return text;
}

/** A year as `YYYY`, from 1000 to 2999. */
export function parseYear(text: string): string {
  if (!/^[12]\d{3}$/.test(text)) throw new InvalidArgumentError("Give a year as YYYY, such as 2023.");
  return text;
}

function parseEncoding(text: string): string {
  if (encodingNamed(text) === undefined) throw new InvalidArgumentError("Give an encoding, such as gb18030 or big5.");
  return text;
}

function parseSize(text: string): number {
  const size = Number(text);
  if (!(size > 0)) throw new InvalidArgumentError("Give a number of megabytes, such as 50.");
  return size;
}

function parseJobs(text: string): number {
  const jobs = Number(text);
  if (!(Number.isInteger(jobs) && jobs >= 1 && jobs <= 256))
    throw new InvalidArgumentError("Give a number from 1 to 256.");
  return jobs;
}

/** 0 asks for any free port. */
export function parsePort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) throw new InvalidArgumentError("Give a number from 0 (any free port) to 65535.");
  return port;
}

/** From a tenth of a second to a day. */
export function parseSeconds(text: string): number {
  const seconds = Number(text);
  if (!(seconds >= 0.1 && seconds <= 86_400)) throw new InvalidArgumentError("Give a number of seconds, such as 120.");
  return seconds;
}

/** 0 is no limit. */
export function parseLimit(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError("Give a number of rows, or 0 for all.");
  return Number(text);
}

/**
 * Adds `name=value` to the parameters before it. A value that reads as JSON (3, true, ["a"]) is one, all others are text;
 * `code:string=330784` says what it is. A date is a text for `date($day)`, which both engines understand.
 */
export function parseParameter(text: string, before: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { name, type, value } = /^\$?(?<name>[^=:\s]+)(?::(?<type>\w+))?=(?<value>.*)$/s.exec(text)?.groups ?? {};
  if (name === undefined || value === undefined) {
    throw new InvalidArgumentError("Give a name and a value, such as name=章旭升.");
  }
  return { ...before, [name]: type === undefined ? parseValue(value) : parseTyped(type, value) };
}

const TYPED: ReadonlyMap<string, (text: string) => unknown> = new Map([
  ["string", (text) => text],
  ["integer", (text) => (/^-?\d+$/.test(text) ? Number(text) : undefined)],
  ["float", (text) => (text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : undefined)],
  ["boolean", (text) => (text === "true" ? true : text === "false" ? false : undefined)],
  ["date", (text) => (isDay(text) ? text : undefined)],
  ["json", parseJson],
]);

function parseTyped(type: string, text: string): unknown {
  const parse = TYPED.get(type);
  if (!parse) throw new InvalidArgumentError(`A type is one of ${[...TYPED.keys()].join(", ")}.`);
  const value = parse(text);
  if (value === undefined) throw new InvalidArgumentError(`"${text}" is no ${type}.`);
  return value;
}

function parseValue(text: string): unknown {
  const value = parseJson(text);
  return value === undefined ? text : value;
}
