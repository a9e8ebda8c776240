/** What a command does one after the other, how long each took, and the most memory that all its processes held. */

import { childrenOf, residentBytes } from "../confined";

/** In milliseconds. */
const WATCH = 100;

/** Times stages from its making on. */
export class Stages {
  private readonly began = performance.now();
  private readonly done: (readonly [label: string, seconds: number])[] = [];
  private readonly timer = setInterval(() => void this.look(), WATCH);
  private since = this.began;
  private peak = 0;

  constructor() {
    this.timer.unref();
  }

  /** Ends a stage, which began where the one before ended. */
  end(label: string): void {
    const now = performance.now();
    this.done.push([label, (now - this.since) / 1000]);
    this.since = now;
  }

  /** Whether a stage of this name has ended. */
  has(label: string): boolean {
    return this.done.some(([one]) => one === label);
  }

  /** Ends all: `2.4 s (reading 1.1 s, loading 0.9 s; 412 MB at most)`. */
  summary(): string {
    clearInterval(this.timer);
    const all = (performance.now() - this.began) / 1000;
    const stages = this.done.map(([label, seconds]) => `${label} ${seconds.toFixed(1)} s`).join(", ");
    const peak = Math.max(this.peak, 1024 * process.resourceUsage().maxRSS);
    return `${all.toFixed(1)} s (${stages}; ${Math.round(peak / 1e6)} MB at most)`;
  }

  private async look(): Promise<void> {
    const all = await Promise.all([process.pid, ...childrenOf(process.pid)].map(residentBytes));
    this.peak = Math.max(
      this.peak,
      all.reduce((sum, bytes) => sum + bytes, 0),
    );
  }
}
