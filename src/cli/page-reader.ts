/** One process that reads pages, started again when a page has ended it. */

import { totalmem } from "node:os";
import { join } from "node:path";

import { Confined, ConfinedEnd, type EndReason } from "../confined";
import type { Problem } from "../errors";
import type { Part } from "../extract";
import type { Reading } from "./input";
import type { FileToRead, Makings, PageJob, PagePart } from "./page-jobs";

/** Built, wherever this file itself runs from: a process is started from JavaScript. */
const PROCESS = join(__dirname, "../../dist/cli/page-process.js");

/** What the process may hold in memory: of JavaScript in MB, and in all in bytes. */
const LIMITS = { heap: 1024, memory: Math.min(2 * 2 ** 30, totalmem() / 2), shut: true };

/** How long it may take to start and to read the dictionaries, in seconds. */
const STARTING = 120;

/** What of a file has ended the process: pages by their number, or what stands behind a page, or before any. */
interface Lost {
  readonly pages: Map<number, Problem>;
  rest: Problem | undefined;
}

/** Reads files one after the other. A page that takes too long, or too much, is lost; those around it are not. */
export class PageReader {
  private readonly process: Confined<PageJob, PagePart>;
  private readonly lost = new Map<string, Lost>();
  private known: readonly Part[] = [];
  private ready = false;

  /** @param program - what the process runs */
  constructor(
    private readonly reading: Omit<Reading, "stdin">,
    program = PROCESS,
  ) {
    this.process = new Confined(program, LIMITS);
  }

  /** Says which stories have parts on which pages, before anything but parts is made of one. */
  learn(parts: readonly Part[]): void {
    [this.known, this.ready] = [parts, false];
  }

  /** Gives what is made of each page of a file, or why it has nothing. What was lost once is not tried again. */
  async make<What extends keyof Makings>(
    what: What,
    of: FileToRead,
    give: (result: { readonly made: Makings[What] } | { readonly problem: Problem }) => void,
  ): Promise<void> {
    const lost = this.lost.get(of.file) ?? { pages: new Map<number, Problem>(), rest: undefined };
    this.lost.set(of.file, lost);
    for (let given = 0, ended = lost.rest !== undefined; !ended;) {
      let [number, open, name] = [-1, false, of.file];
      const without = [...lost.pages.keys(), ...Array.from({ length: given }, (_, at) => at)];
      try {
        await this.run({ make: what, of, without }, (part) => {
          if ("busy" in part) return;
          if ("begun" in part) {
            [number, open, name] = [number + 1, true, part.begun];
            const problem = lost.pages.get(number);
            if (problem === undefined || number < given) return;
            give({ problem });
          } else {
            // What is made is what was asked for.
            // oxlint-disable-next-line typescript/no-unsafe-type-assertion
            give(part as Parameters<typeof give>[0]);
          }
          [given, open] = [number + 1, false];
        });
        ended = true;
      } catch (fault) {
        const problem = this.problemOf(open && number >= given ? name : of.file, fault);
        if (open && number >= given) lost.pages.set(number, problem);
        else [lost.rest, ended] = [problem, true];
      }
    }
    if (lost.rest !== undefined) give({ problem: lost.rest });
  }

  /** Ends the process; may be called twice. */
  async close(): Promise<void> {
    await this.process.close();
  }

  private async run(job: PageJob, onPart: (part: PagePart) => void): Promise<void> {
    const { packs, encoding, maxSize, seconds } = this.reading;
    try {
      if (!this.ready) {
        const starting = { seconds: STARTING };
        await this.process.run({ packs, encoding, maxSize }, starting, () => undefined);
        await this.process.run({ known: this.known }, starting, () => undefined);
        this.ready = true;
      }
      await this.process.run(job, { seconds, each: true }, onPart);
    } catch (fault) {
      this.ready = false;
      throw fault;
    }
  }

  /** @throws what is no end of the process, but a fault of the program */
  private problemOf(file: string, fault: unknown): Problem {
    if (!(fault instanceof ConfinedEnd)) throw fault;
    const reasons: Record<EndReason, string> = {
      time: `took longer than ${this.reading.seconds} s and is left out; split it, or raise --page-timeout`,
      memory: `takes more than ${Math.round(LIMITS.memory / 2 ** 20)} MB of memory to read and is left out; split it`,
      crash: "ended the process that was reading it and is left out",
      stopped: "was not read to its end",
    };
    return { file, reason: reasons[fault.reason] };
  }
}
