/**
 * Which requests come from the page that this server's user has opened, and from nobody else: no page of another site,
 * and no other user of this machine. Every path that does more than give files asks it, before the body is read.
 */
import { randomBytes, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { Refusal } from "./request";

/** In which the viewer sends the key back. */
const KEY_HEADER = "x-xingji-key";

/**
 * The secret of one server. It stands behind the # of the address that is opened, which a browser sends to nobody: the
 * viewer takes it from there, and no answer of the server has it.
 */
export const newKey = (): string => randomBytes(24).toString("base64url");

/**
 * Lets a POST of JSON pass that carries the key. A form of another site cannot send JSON without asking first, and is
 * never told that it may; what a browser says of the origin must be this server.
 *
 * @throws Refusal
 */
export function requireOwnPage({ method, headers }: IncomingMessage, key: string): void {
  const { origin, host, "content-type": type, "sec-fetch-site": site, [KEY_HEADER]: given } = headers;
  if (method !== "POST") throw new Refusal(405, "This path takes POST alone.", "POST");
  if (origin !== undefined && origin !== `http://${host}`) throw new Refusal(403, "Only the viewer may ask.");
  if (site !== undefined && site !== "same-origin") throw new Refusal(403, "Only the viewer may ask.");
  if (!/^application\/json(?:;|$)/i.test(type ?? "")) throw new Refusal(415, "What is sent must be application/json.");
  if (!isSame(typeof given === "string" ? given : "", key)) {
    throw new Refusal(403, "This page lacks the key; open the whole address that xingji view has printed.");
  }
}

/** In a time that tells nothing of the key. */
function isSame(given: string, key: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(key)];
  return a.length === b.length && timingSafeEqual(a, b);
}
