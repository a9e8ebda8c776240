/** Which statements only ask. Every question passes here before an engine sees it, whoever wrote it. */

import { StoreError } from "../errors";
import type { Engine } from "./store";
import { TokenError, tokensOf, type Token } from "./tokens";

/** With what a question begins; after it, clauses follow of which the engines' grammars have none at a beginning only. */
const FIRST: ReadonlySet<string> = new Set(["MATCH", "OPTIONAL", "UNWIND", "WITH", "CALL", "RETURN"]);

/** Before a question, to be told how it would be answered, or was. */
const ABOUT: ReadonlySet<string> = new Set(["EXPLAIN", "PROFILE"]);

/** What no question has as a word: clauses that write, that open files and addresses, and that change what is asked. */
const NEVER: ReadonlySet<string> = new Set(
  (
    "ALTER ATTACH CHECKPOINT COPY CREATE DELETE DETACH DROP EXPORT FOREACH IMPORT INSERT INSTALL LOAD MACRO MERGE " +
    "REMOVE SET TRANSACTIONS UNINSTALL USE"
  ).split(" "),
);

/** The procedures that may be called: all that they do is to tell of the graph. */
const PROCEDURES: Readonly<Record<Engine, ReadonlySet<string>>> = {
  ladybug: new Set(["db_version", "show_functions", "show_tables", "table_info"]),
  neo4j: new Set([
    "db.index.fulltext.querynodes",
    "db.index.fulltext.queryrelationships",
    "db.labels",
    "db.propertykeys",
    "db.relationshiptypes",
    "db.schema.nodetypeproperties",
    "db.schema.reltypeproperties",
    "db.schema.visualization",
  ]),
};

/** The first words of functions with a dot in their names; plug-ins have others, which may do anything. */
const NAMESPACES: ReadonlySet<string> = new Set(
  "date datetime duration localdatetime localtime point time vector".split(" "),
);

/** In characters: values that are many are given as parameters. */
const LONGEST = 1_000_000;

/**
 * Lets a question pass that only reads.
 *
 * @returns its tokens, and what is to be sent: the question without its comments, with all else in its place
 * @throws StoreError that says what of it is refused
 */
export function requireReading(cypher: string, engine: Engine): { tokens: readonly Token[]; bare: string } {
  if (cypher.length > LONGEST) throw new StoreError(`A question has at most ${LONGEST} characters.`);
  if (engine === "neo4j") refuseHiddenSigns(cypher);
  const { tokens, bare } = takeApart(cypher);
  requireOneQuestion(tokens);
  for (const [at, token] of tokens.entries()) {
    const word = token.kind === "word" ? folded(token.text) : "";
    if (NEVER.has(word) && !isProperty(tokens, at)) throw refused(`"${token.text}" is no part of a question; `);
    if (word === "CALL" && !isProperty(tokens, at)) requireProcedure(tokens, at + 1, engine);
    if (token.text === "(") requireFunction(tokens, at, engine);
  }
  return { tokens, bare };
}

/** Before all else, Neo4j replaces \\u0027 by the character that it stands for, also where that ends a text. */
function refuseHiddenSigns(cypher: string): void {
  for (const [escape, code] of cypher.matchAll(/\\u+([\dA-Fa-f]{4})/g)) {
    if (Number.parseInt(code!, 16) < 0x80) throw new StoreError(`Queries only read: write ${escape} as it is.`);
  }
}

function takeApart(cypher: string): ReturnType<typeof tokensOf> {
  try {
    return tokensOf(cypher);
  } catch (fault) {
    if (!(fault instanceof TokenError)) throw fault;
    throw new StoreError(`Queries only read, and this one cannot be told to: ${fault.message}.`, { cause: fault });
  }
}

function requireOneQuestion(tokens: readonly Token[]): void {
  const [about, ...rest] = tokens;
  const first = about?.kind === "word" && ABOUT.has(folded(about.text)) ? rest[0] : about;
  if (first?.kind !== "word" || !FIRST.has(folded(first.text))) {
    throw new StoreError(
      "Queries only read: one starts with MATCH, OPTIONAL MATCH, UNWIND, WITH, CALL or RETURN, " +
        `not with "${(first?.text ?? "").slice(0, LONGEST_NAME)}".`,
    );
  }
  const end = tokens.findIndex(({ kind, text }) => kind === "sign" && text === ";");
  if (end >= 0 && end < tokens.length - 1) throw new StoreError("Queries only read: ask one question at a time.");
}

/** As the most generous engine would take it: ＣＯＰＹ is no COPY for any that is known, and refused all the same. */
const folded = (word: string): string => word.normalize("NFKC").toLowerCase().toUpperCase();

/** `n.set` is a property, and `1. SET` is not. */
function isProperty(tokens: readonly Token[], at: number): boolean {
  const [before, dot] = [tokens[at - 2], tokens[at - 1]];
  if (dot?.text !== "." || dot.kind !== "sign" || before === undefined) return false;
  return before.kind === "name" || (before.kind === "word" ? !/^[\d$]/.test(before.text) : /[)\]}]/.test(before.text));
}

/** What follows CALL: a procedure that may be called, or a subquery, in which the same holds as around it. */
function requireProcedure(tokens: readonly Token[], at: number, engine: Engine): void {
  const [next] = tokens.slice(at);
  if (engine === "neo4j" && next?.kind === "sign" && /[({]/.test(next.text)) return;
  const name = nameFrom(tokens, at);
  if (PROCEDURES[engine].has(name.toLowerCase())) return;
  const allowed = [...PROCEDURES[engine]].join(", ");
  throw new StoreError(`Queries only read: "${name}" cannot be called; these can: ${allowed}.`);
}

/** In characters, of what is called: what is longer is no name of any that may be. */
const LONGEST_NAME = 100;

function nameFrom(tokens: readonly Token[], at: number): string {
  let name = tokens[at]?.text ?? "";
  for (let dot = at + 1; tokens[dot]?.text === "." && tokens[dot + 1] !== undefined; dot += 2)
    name += `.${tokens[dot + 1]!.text}`;
  return name.slice(0, LONGEST_NAME);
}

/** Of a bracket, whether a name with dots stands before it that no function of the engines' own has. */
function requireFunction(tokens: readonly Token[], bracket: number, engine: Engine): void {
  let first = bracket - 1;
  if (!isName(tokens[first])) return;
  while (tokens[first - 1]?.text === "." && isName(tokens[first - 2])) first -= 2;
  const name = nameFrom(tokens, first);
  if (!name.includes(".") || NAMESPACES.has(tokens[first]!.text.toLowerCase())) return;
  if (PROCEDURES[engine].has(name.toLowerCase())) return;
  throw new StoreError(`Queries only read: "${name}" is no function that may be used.`);
}

const isName = (token: Token | undefined): boolean => token?.kind === "word" || token?.kind === "name";

function refused(what: string): StoreError {
  return new StoreError(`Queries only read: ${what}where it is a name, write it in backticks.`);
}
