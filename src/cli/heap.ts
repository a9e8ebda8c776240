/** How much memory the engine takes beside what is in use. */

import { setTimeout as sleep } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/**
 * Lets the heap grow by a third of what is in use before it is cleared, where the engine would let it grow to several times as
 * much while there is memory in the machine. Neither reading nor assembling takes longer by that. An engine that has no
 * such flag goes on without it.
 */
export function keepHeapSmall(): void {
  setFlagsFromString("--heap-growing-percent=33");
}

/** In milliseconds: what is given back goes beside other work. */
const GIVING = 100;

/**
 * Gives back what is in use no more, before other processes need much; the engine would keep it for as long as little comes.
 * What is in use lies scattered over twice the memory that it takes, and is moved together. While it is, both are held:
 * so what is free as it stands goes first, which takes the engine two rounds.
 */
export async function clearHeap(): Promise<void> {
  setFlagsFromString("--expose-gc");
  const clear: unknown = runInNewContext("typeof gc === 'function' ? gc : undefined");
  if (typeof clear !== "function") return;
  clear();
  clear();
  await sleep(GIVING);
  setFlagsFromString("--compact-on-every-full-gc");
  clear();
  setFlagsFromString("--no-compact-on-every-full-gc");
}
