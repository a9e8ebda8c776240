/** What a request with a question must be, so that no page of another site can send one. */
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

/** In bytes. */
const LONGEST = 64 * 1024;

/**
 * The question in `{"cypher": "MATCH …"}`. A form of another site cannot send JSON without asking first, and is never
 * told that it may; what a browser says of the origin must be this server.
 *
 * @throws Refusal
 */
export async function readQuestion(request: IncomingMessage): Promise<string> {
  const { origin, host, "content-type": type, "sec-fetch-site": site } = request.headers;
  if (request.method !== "POST") throw new Refusal(405, "Questions are sent with POST.", "POST");
  if (origin !== undefined && origin !== `http://${host}`) throw new Refusal(403, "Only the viewer may ask.");
  if (site !== undefined && site !== "same-origin") throw new Refusal(403, "Only the viewer may ask.");
  if (!/^application\/json(?:;|$)/i.test(type ?? "")) throw new Refusal(415, "Questions are sent as application/json.");
  const cypher = cypherIn(await readBody(request));
  if (cypher === null) throw new Refusal(400, 'A question is {"cypher": "MATCH …"}.');
  return cypher;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    parts.push(Buffer.from(part));
    size += part.length;
    if (size > LONGEST) throw new Refusal(413, `A question has at most ${LONGEST} bytes.`);
  }
  return Buffer.concat(parts).toString("utf8");
}

function cypherIn(body: string): string | null {
  try {
    const value: unknown = JSON.parse(body);
    const cypher = typeof value === "object" && value !== null && "cypher" in value ? value.cypher : null;
    return typeof cypher === "string" ? cypher : null;
  } catch {
    return null;
  }
}
