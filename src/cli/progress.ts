/** A bar for long work, drawn in place on a terminal and nowhere else. */

import type { Output } from "./terminal";

/** A redraw more often than this, in milliseconds, is only flicker. */
const INTERVAL = 80;
const WIDTH = 30;

/** One bar; it may be shown again after it was cleared. */
export class Progress {
  #drawn = 0;

  /** @param out - left alone when it is not a terminal */
  constructor(private readonly out: Output) {}

  /** Shows `label  ━━━━╌╌╌╌  3/10`; the last step is always drawn. */
  show(label: string, done: number, total: number): void {
    const now = Date.now();
    if (this.out.isTTY !== true || (done < total && now - this.#drawn < INTERVAL)) return;
    this.#drawn = now;
    const full = total === 0 ? WIDTH : Math.round((WIDTH * done) / total);
    this.out.write(`\r\u001b[K${label}  ${"━".repeat(full)}${"╌".repeat(WIDTH - full)}  ${done}/${total}`);
  }

  /** Takes the bar off the screen, before anything else is printed. */
  clear(): void {
    if (this.#drawn > 0) this.out.write("\r\u001b[K");
    this.#drawn = 0;
  }
}
