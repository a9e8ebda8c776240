/** A bar for long work, drawn in place on a terminal and nowhere else. */

import type { Output } from "./terminal";

/** A redraw more often than this, in milliseconds, is only flicker. */
const INTERVAL = 80;
const WIDTH = 30;
/** In seconds: before that, nobody can say how long the rest will take. */
const SETTLING = 2;

/** How far a stage is. */
interface Step {
  /** Of `total`, in whatever it is measured in. */
  readonly done: number;
  /** 0 where nobody knows it. */
  readonly total: number;
  /** What is counted for people: 28400 pages. */
  readonly count?: number;
  readonly unit?: string;
}

/** One bar; it may be shown again after it was cleared. */
export class Progress {
  private drawn = 0;
  private stage = { label: "", began: 0 };

  /** @param out - left alone when it is not a terminal, or the user wants quiet */
  constructor(
    private readonly out: Output,
    private readonly quiet = false,
  ) {}

  /** Shows `label  ━━━━╌╌╌╌  45 %  28400 pages, 910/s, 38 s left`; the last step is always drawn. */
  show(label: string, { done, total, count, unit }: Step): void {
    const now = Date.now();
    if (this.stage.label !== label) this.stage = { label, began: now };
    if (this.out.isTTY !== true || this.quiet || (done !== total && now - this.drawn < INTERVAL)) return;
    this.drawn = now;
    const seconds = (now - this.stage.began) / 1000;
    const share = total === 0 ? undefined : done / total;
    const said = [
      ...(count === undefined ? [] : [`${count} ${unit ?? ""}`]),
      ...(seconds < SETTLING || count === undefined ? [] : [`${Math.round(count / seconds)}/s`]),
      ...(seconds < SETTLING || share === undefined || share === 0 ? [] : [leftOf((seconds / share) * (1 - share))]),
    ];
    const full = Math.round(WIDTH * (share ?? 0));
    const bar =
      share === undefined ? [] : ["━".repeat(full) + "╌".repeat(WIDTH - full), `${Math.floor(100 * share)} %`];
    this.out.write(`\r\u001b[K${[label, ...bar, said.join(", ")].join("  ").trimEnd()}`);
  }

  /** Takes the bar off the screen, before anything else is printed. */
  clear(): void {
    if (this.drawn > 0) this.out.write("\r\u001b[K");
    this.drawn = 0;
  }
}

/** `38 s left`, `4 min left`, `2 h 10 min left` */
function leftOf(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  if (seconds < 90) return `${Math.ceil(seconds)} s left`;
  return minutes < 90 ? `${minutes} min left` : `${Math.floor(minutes / 60)} h ${minutes % 60} min left`;
}
