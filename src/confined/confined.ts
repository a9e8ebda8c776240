/** The outer side: one process that does jobs, one at a time, and is ended when it takes too much. */

import { launch, type Launched, type LaunchOptions } from "./launch";
import { ConfinedEnd, type EndReason } from "./end";
import { residentBytes } from "./outside";
import type { Order, Reply } from "./serve";

/** How a process is confined. */
interface ConfinedOptions extends LaunchOptions {
  /** The most that the process may hold in memory, in bytes. */
  readonly memory: number;
}

/** Of one job. */
interface Bounds {
  /** In seconds. */
  readonly seconds: number;
  /** Whether the seconds are those from one part to the next, instead of those of the whole job. */
  readonly each?: boolean;
  /** Ends the job, and the process with it. */
  readonly signal?: AbortSignal;
}

/** In milliseconds; a process fills some 100 MB in this time. */
const WATCH = 50;

/** A job that runs, or waits for the one before it. */
interface Running {
  readonly take: (reply: Reply<unknown>) => void;
  readonly end: (reason: EndReason) => void;
}

/**
 * A process that runs a module which calls `serve`. It is started by the first job and used again by the next; after one
 * that it did not survive, the next starts another. Jobs wait for each other.
 */
export class Confined<Job, Part> {
  private launched: Launched | undefined;
  private running: Running | undefined;
  private last: Promise<unknown> = Promise.resolve();

  /** @param module - a file of JavaScript */
  constructor(
    private readonly module: string,
    private readonly options: ConfinedOptions,
  ) {}

  /**
   * Gives the process a job; `onPart` is called with what it emits, in order.
   *
   * @throws ConfinedEnd when the process ended before it was done
   * @throws Error for what the job threw, which is a fault of the program
   */
  run(job: Job, bounds: Bounds, onPart: (part: Part) => void): Promise<void> {
    const turn = this.last.then(() => this.start(job, bounds, onPart));
    this.last = turn.catch(() => undefined);
    return turn;
  }

  /** Ends the process, and with it the job that runs; may be called twice. */
  async close(): Promise<void> {
    const { launched } = this;
    launched?.process.ref();
    this.stop("stopped");
    await launched?.gone;
  }

  private async start(job: Job, { seconds, each, signal }: Bounds, onPart: (part: Part) => void): Promise<void> {
    if (signal?.aborted === true) throw new ConfinedEnd("stopped");
    const { process, gone } = (this.launched ??= this.launch());
    const onAbort = (): void => this.stop("stopped");
    const timer = setTimeout(() => this.stop("time"), 1000 * seconds);
    const watch = setInterval(() => void this.watch(process.pid), WATCH);
    signal?.addEventListener("abort", onAbort, { once: true });
    try {
      await new Promise<void>((resolve, reject) => {
        this.running = {
          take: (reply) => {
            if (each === true) timer.refresh();
            if ("fault" in reply) reject(new Error(reply.fault));
            else if ("done" in reply) resolve();
            // The module emits what this class was told that it does.
            // oxlint-disable-next-line typescript/no-unsafe-type-assertion
            else onPart(reply.part as Part);
          },
          end: (reason) => reject(new ConfinedEnd(reason)),
        };
        const order: Order<Job> = { job };
        // That it cannot be sent is seen by the end of the process.
        process.send(order, () => undefined);
      });
    } catch (error) {
      process.ref();
      if (error instanceof ConfinedEnd) await gone;
      throw error;
    } finally {
      clearTimeout(timer);
      clearInterval(watch);
      signal?.removeEventListener("abort", onAbort);
      this.running = undefined;
    }
  }

  private launch(): Launched {
    const launched = launch(this.module, this.options);
    launched.process.on("message", (reply: Reply<unknown>) => this.running?.take(reply));
    void launched.gone.then(() => {
      if (this.launched === launched) this.stop("crash");
    });
    // An idle process keeps nobody from ending.
    launched.process.unref();
    launched.process.channel?.unref();
    return launched;
  }

  private async watch(pid: number | undefined): Promise<void> {
    if (pid === undefined || (await residentBytes(pid)) <= this.options.memory) return;
    if (pid === this.launched?.process.pid) this.stop("memory");
  }

  private stop(reason: EndReason): void {
    const { launched, running } = this;
    this.launched = undefined;
    launched?.process.kill("SIGKILL");
    running?.end(reason);
  }
}
