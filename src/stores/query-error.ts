/** A question that an engine refuses, and the place in it where that lies. */

import { StoreError } from "../errors";

/** A place in a question, both counted from 1; a Chinese character is one column. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A fault of the question, not of the store: one line, with the place where the engine says or shows it. */
export class QueryError extends StoreError {
  constructor(
    message: string,
    readonly position: Position | undefined,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Both engines' `(line 1, column 32 (offset: 31))` and `(line: 1, offset: 31)`, and the picture that follows. */
const PLACE = /\s*\(line:? (?<line>\d+), (?:column (?<column>\d+)|offset: (?<offset>\d+))[^]*$/;

/** What a message without a place is about: `Cannot find property nmae for p.`, `Table Persn does not exist.` */
const NAMED = /(?:property|Table|Variable|function|Parameter) (?<name>[\p{L}\p{N}_]+)/u;

/** Makes of an engine's message one line, and of what it says or names a place in the question. */
export function queryError(said: string, cypher: string, cause: unknown): QueryError {
  const place = PLACE.exec(said)?.groups;
  const message = said.replace(PLACE, "").trim();
  const position = place
    ? { line: Number(place["line"]), column: Number(place["column"] ?? Number(place["offset"]) + 1) }
    : positionOf(NAMED.exec(message)?.groups?.["name"], cypher);
  const oneLine = place ? message.replaceAll(/\s+/g, " ") : message.split(/\s*\r?\n/)[0]!;
  const where = position ? ` (line ${position.line}, column ${position.column})` : "";
  return new QueryError(oneLine + where, position, { cause });
}

/** Where a name stands, if it stands in one place only. */
function positionOf(name: string | undefined, cypher: string): Position | undefined {
  if (name === undefined) return undefined;
  const found = [...cypher.matchAll(new RegExp(`(?<![\\p{L}\\p{N}_])${name}(?![\\p{L}\\p{N}_])`, "giu"))];
  if (found.length !== 1) return undefined;
  const lines = cypher.slice(0, found[0]!.index).split("\n");
  return { line: lines.length, column: Array.from(lines.at(-1)!).length + 1 };
}
