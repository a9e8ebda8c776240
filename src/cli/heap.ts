/** How much memory the engine takes beside what is in use. */

import { setFlagsFromString } from "node:v8";

/**
 * Lets the heap grow by a third of what is in use before it is cleared, where the engine would let it grow to several times as
 * much while there is memory in the machine. Neither reading nor assembling takes longer by that. An engine that has no such flag goes
 * on without it.
 */
export function keepHeapSmall(): void {
  setFlagsFromString("--heap-growing-percent=33");
}
