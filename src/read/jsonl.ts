/** A file of pages, one JSON object a line: `{"id": "a1", "text": "本报讯…", "published": "2022-04-14"}`. */

import type { Problem } from "../errors";
import { dayFrom, type Given } from "./given";

/** One line of the file. */
interface JsonPage {
  /** As given, or the number of the line. */
  readonly id: string;
  readonly text: string;
  readonly given: Given;
  /** The line as it stands in the file. */
  readonly line: string;
  /** Of the line, from 1. */
  readonly number: number;
}

/** A line of a file, which may be one of some only. */
export interface NumberedLine {
  /** In the file, from 1. */
  readonly number: number;
  readonly text: string;
}

/** All lines of a text. */
export function numberedLines(text: string): readonly NumberedLine[] {
  return text.split("\n").map((line, index) => ({ number: index + 1, text: line }));
}

/**
 * The pages of lines in their order, and for each line that is none why not; an empty line is nothing. `text` is
 * required; `id`, `publication`, `published`, `home` and `url` may be absent or null, and other fields are for others.
 */
export function* readJsonLines(file: string, lines: Iterable<NumberedLine>): Generator<JsonPage | Problem> {
  const seen = new Map<string, number>();
  for (const { number, text: line } of lines) {
    if (line.trim() === "") continue;
    const fields = parse(line);
    const reason = typeof fields === "string" ? fields : faultOf(fields, number, seen);
    if (reason !== undefined) yield { file, line: number, reason: `${reason}; the line is left out` };
    else if (typeof fields !== "string") {
      const { id = String(number), text: body = "", published, ...given } = fields;
      const day = published === undefined ? undefined : dayFrom(published);
      if (published !== undefined && day === undefined) {
        yield { file, line: number, reason: `published is "${published}", which is no day; the page is read without` };
      }
      seen.set(id, number);
      yield { id, text: body, given: day === undefined ? given : { ...given, published: day }, line, number };
    }
  }
}

const FIELDS = ["id", "text", "publication", "published", "home", "url"] as const;

/** Those that are given, each a text. */
type Fields = Readonly<Partial<Record<(typeof FIELDS)[number], string>>>;

/** What a line gives, or what is wrong with it. */
function parse(line: string): Fields | string {
  const value = tryParse(line);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "no JSON object";
  const all: Readonly<Record<string, unknown>> = { ...value };
  const fields: Partial<Record<(typeof FIELDS)[number], string>> = {};
  for (const name of FIELDS) {
    const field = name === "id" && typeof all[name] === "number" ? String(all[name]) : (all[name] ?? "");
    if (typeof field !== "string") return `"${name}" is no text`;
    if (field !== "") fields[name] = field;
  }
  return fields;
}

function tryParse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function faultOf(fields: Fields, number: number, seen: ReadonlyMap<string, number>): string | undefined {
  const { id = String(number), text = "" } = fields;
  if (text.trim() === "") return `no text in the field "text"`;
  if (/[\p{Cc}\p{Cf}]/u.test(id)) return `"id" is no name`;
  return seen.has(id) ? repeatedId(id, seen.get(id)!) : undefined;
}

/** What to say of a line whose page has the id of one before it. @param first - the line of that */
export function repeatedId(id: string, first: number): string {
  return `the id "${id}" a second time, first in line ${first}`;
}
