/** One process that reads pages, started again when a page has ended it. */

import { totalmem } from "node:os";
import { join } from "node:path";

import { Confined, ConfinedEnd, type EndReason } from "../confined";
import type { Problem } from "../errors";
import type { Part } from "../extract";
import type { Reading } from "./input";
import { pieceName, type Makings, type Next, type PageJob, type PagePart, type Piece, type Result } from "./page-jobs";

/** Built, wherever this file itself runs from: a process is started from JavaScript. */
const PROCESS = join(__dirname, "../../dist/cli/page-process.js");

/** What the process may hold in memory: of JavaScript in MB, and in all in bytes. */
const LIMITS = { heap: 1024, young: 32, memory: Math.min(2 * 2 ** 30, totalmem() / 2), shut: true };

/** How long it may take to start and to read the dictionaries, in seconds. */
const STARTING = 120;

/** A process that was just started takes its time for the first page, in seconds. */
const LEAST_AGAIN = 3;

/** What has ended a process, by the names of pages, and of pieces that did so with no page open; all readers share it. */
export type Losses = Map<string, Problem>;

/** Reads pieces one after the other. A page that takes too long, or too much, is lost; those around it are not. */
export class PageReader {
  private readonly process: Confined<PageJob, PagePart>;
  private known: readonly Part[] = [];
  private ready = false;

  /** @param program - what the process runs */
  constructor(
    private readonly reading: Omit<Reading, "stdin" | "jobs">,
    private readonly lost: Losses = new Map(),
    program = PROCESS,
  ) {
    this.process = new Confined(program, LIMITS);
  }

  /** Says which stories have parts on which pages, before anything but parts is made of one. */
  learn(parts: readonly Part[]): void {
    [this.known, this.ready] = [parts, false];
  }

  /**
   * Gives what is made of each page of some pieces, or why it has nothing. What was lost once is not tried again. Pages
   * are announced one by one only after the process has ended without anybody knowing on which.
   */
  async make<What extends keyof Makings>(
    what: What,
    of: readonly Piece[],
    give: (result: Result<What>) => void,
  ): Promise<void> {
    let next: Next = { piece: 0, page: 0 };
    let { seconds } = this.reading;
    for (let careful = false; next.piece < of.length;) {
      try {
        await this.run({ make: what, of, from: next, careful, lost: [...this.lost] }, seconds, (part) => {
          for (const result of part.results) {
            // What is made is what was asked for.
            // oxlint-disable-next-line typescript/no-unsafe-type-assertion
            give(result as Result<What>);
            next = { piece: result.at.piece, page: result.at.page + 1 };
          }
          next = part.next ?? next;
        });
        return;
      } catch (fault) {
        const problem = this.problemOf(next.name ?? of[next.piece]!.file, fault);
        const name = next.name ?? pieceName(of[next.piece]!);
        const isQuick = next.page === 0 || of[next.piece]!.some !== undefined;
        seconds = !careful && isQuick && isEnd(fault, "time") ? againIn(seconds) : this.reading.seconds;
        if (!isStopped(fault) && !careful) careful = true;
        else if (!isStopped(fault) && !this.lost.has(name)) this.lost.set(name, problem);
        else {
          give({ problem, at: next, source: problem.file });
          next = { piece: next.piece + 1, page: 0 };
        }
      }
    }
  }

  /** Ends the process; may be called twice. */
  async close(): Promise<void> {
    await this.process.close();
  }

  private async run(job: PageJob, seconds: number, onPart: (part: PagePart) => void): Promise<void> {
    const { packs, encoding, maxSize, year } = this.reading;
    try {
      if (!this.ready) {
        const starting = { seconds: STARTING };
        await this.process.run({ packs, encoding, maxSize, year }, starting, () => undefined);
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

const isEnd = (fault: unknown, reason: EndReason): boolean => fault instanceof ConfinedEnd && fault.reason === reason;
const isStopped = (fault: unknown): boolean => isEnd(fault, "stopped");

/**
 * How long it takes to find out which page took all the time that it may, in seconds: those before it of which nobody had
 * heard yet took next to none, unless a file of many pages has to be read again up to them.
 */
const againIn = (seconds: number): number => Math.min(seconds, Math.max(LEAST_AGAIN, seconds / 10));
