/** What can go wrong with a Neo4j server, each in one line that says what to do. */

import { Neo4jError } from "neo4j-driver";

import { StoreError } from "../../errors";
import { firstLine } from "../cells";
import { queryError } from "../query-error";

/** Where a server is and as whom it is spoken to; never with the password. */
export interface Server {
  readonly address: string;
  readonly user: string;
  readonly hasPassword: boolean;
  readonly database: string | undefined;
}

/** The address as it may be printed: without a name and password that somebody has written into it. */
export function shownAddress(address: string): string {
  return address.replace(/\/\/[^/@]*@/, "//");
}

/** A StoreError for whatever the driver has thrown while it ran `cypher`; a StoreError stays as it is. */
export function serverFault(error: unknown, server: Server, cypher?: string): StoreError {
  if (error instanceof StoreError) return error;
  const code = error instanceof Neo4jError ? error.code : "";
  if (cypher !== undefined && OF_THE_QUERY.test(code) && error instanceof Error)
    return queryError(error.message, cypher, error);
  return new StoreError(explain(error, server), { cause: error });
}

/** All that Neo4j says of a statement but that it writes, which is said in our words. */
const OF_THE_QUERY = /^Neo\.ClientError\.(?:Statement\.(?!AccessMode)|Procedure\.)/;

function explain(error: unknown, { address, user, hasPassword, database }: Server): string {
  const where = `Neo4j at ${address}`;
  const said = firstLine(error);
  const code = error instanceof Neo4jError ? error.code : "";
  if (/acquisition timed out/i.test(said)) return unreachable(where, address, "it does not answer");
  switch (code) {
    case "Neo.ClientError.Security.Unauthorized":
      return hasPassword
        ? `${where} refused the user "${user}": wrong name or password. Set NEO4J_USER and NEO4J_PASSWORD.`
        : `${where} asks for a password. Set NEO4J_USER (now "${user}") and NEO4J_PASSWORD.`;
    case "Neo.ClientError.Security.AuthenticationRateLimit":
      return `${where} was given too many wrong passwords. Wait some seconds, then set NEO4J_USER and NEO4J_PASSWORD.`;
    case "Neo.ClientError.Security.CredentialsExpired":
      return `${where} wants the first password of "${user}" changed. Change it there, then set NEO4J_PASSWORD.`;
    case "Neo.ClientError.Database.DatabaseNotFound":
      return `${where} has no database "${database ?? ""}". Set NEO4J_DATABASE to one that it has, or unset it.`;
    case "Neo.ClientError.Statement.AccessMode":
      return "Queries only read; this one writes.";
    case "Neo.ClientError.Transaction.TransactionTimedOut":
    case "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration":
      return `${where} found no answer in the time that it had; ask for less, for instance with LIMIT.`;
    case "Neo.TransientError.General.MemoryPoolOutOfMemoryError":
      return `The question took more memory than ${where} gives one; ask for less.`;
    case "Neo.TransientError.General.DatabaseUnavailable":
      return unreachable(where, address, "it is being stopped or started");
    case "ServiceUnavailable":
    case "SessionExpired":
      return unreachable(where, address, said);
    default:
      return `${where}: ${said}`;
  }
}

function unreachable(where: string, address: string, said: string): string {
  if (/routing/i.test(said)) {
    const direct = address.replace(/^neo4j/i, "bolt");
    return `${where} cannot be reached, or tells of no servers to route to. Start it, or try ${direct}`;
  }
  const reason = /\bE[A-Z]{4,}\b/.exec(said)?.[0] ?? said;
  return `${where} cannot be reached (${reason}). Start it, or give the address of one that runs.`;
}
