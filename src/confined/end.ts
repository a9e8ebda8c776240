/** Why a confined process did not finish what it was given. */

/** `time` and `memory`: it took more than it may; `crash`: it ended of itself; `stopped`: whoever had asked has gone. */
export type EndReason = "time" | "memory" | "crash" | "stopped";

/** The work is lost, and with it whatever the process had said of it after its last emitted part. */
export class ConfinedEnd extends Error {
  override readonly name = "ConfinedEnd";
  constructor(readonly reason: EndReason) {
    super(`the process ended: ${reason}`);
  }
}
