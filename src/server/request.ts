/** What a request brings with it, and the answer that refuses it. */
import type { IncomingMessage } from "node:http";

/** An answer that refuses: a status, and a line that says why. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  constructor(
    readonly status: number,
    message: string,
    /** The methods that would do. */
    readonly allow?: string,
  ) {
    super(message);
  }
}

/** In bytes: of a question or a correction, unless a path takes more. */
const LONGEST = 64 * 1024;

/**
 * The value in the body of a request that `requireOwnPage` has let pass; undefined where that is no JSON.
 *
 * @param most - in bytes
 * @throws Refusal for one that is longer
 */
export async function readJson(request: IncomingMessage, most = LONGEST): Promise<unknown> {
  const body = await readBody(request, most);
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** Whether a value of JSON is an object with names in it. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The question in `{"cypher": "MATCH …"}`. @throws Refusal */
export async function readQuestion(request: IncomingMessage): Promise<string> {
  const value = await readJson(request);
  const cypher = isObject(value) ? value["cypher"] : null;
  if (typeof cypher !== "string") throw new Refusal(400, 'A question is {"cypher": "MATCH …"}.');
  return cypher;
}

async function readBody(request: IncomingMessage, most: number): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    parts.push(Buffer.from(part));
    size += part.length;
    if (size > most) throw new Refusal(413, `At most ${most} bytes are taken.`);
  }
  return Buffer.concat(parts).toString("utf8");
}
