/** How long the engine waits before it makes functions fast. */

import { setFlagsFromString } from "node:v8";

/**
 * Lets a function run about four times as long as usual before the engine makes it fast, in bytes of its code. Pages and
 * records differ, and what was made fast for the first is often made anew for the next; most runs end before that has paid.
 * An engine that has no such flag goes on without it.
 */
export function compileLate(): void {
  setFlagsFromString("--interrupt-budget=500000");
}
