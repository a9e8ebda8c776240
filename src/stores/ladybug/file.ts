/** One file of the embedded engine, in a process of its own: what ends the engine ends that process, and is one line here. */

import { join } from "node:path";
import { totalmem } from "node:os";

import { Confined, ConfinedEnd, type EndReason } from "../../confined";
import { StoreError } from "../../errors";
import { firstLine } from "../cells";
import type { EngineJob, EnginePart } from "./jobs";
import type { Cell, QueryOptions, Table } from "../store";

/** Built, wherever this file itself runs from: a process is started from JavaScript. */
const PROCESS = join(__dirname, "../../../dist/stores/ladybug/process.js");

/** In MB, of the JavaScript in the process. */
const HEAP = 1024;

/** In bytes, beside a buffer of 512 MB: what a question may take, and what loading may. */
const MEMORY = { asking: Math.min(2 * 2 ** 30, totalmem() / 2), writing: Math.min(6 * 2 ** 30, totalmem() / 2) };

/** In seconds: a large file that was written takes minutes to be closed. */
const CLOSING = 3600;

/** A statement that the engine finds wrong, in its own words, which may be several lines. */
export class EngineFault extends Error {
  override readonly name = "EngineFault";
}

/** What the process has said of one statement. */
interface Said {
  columns: readonly string[];
  readonly rows: (readonly Cell[])[];
  cut: boolean;
  opened: boolean;
  fault: string | undefined;
}

function take(part: EnginePart, said: Said): void {
  if ("opened" in part) said.opened = true;
  else if ("columns" in part) said.columns = part.columns;
  else if ("rows" in part) for (const row of part.rows) said.rows.push(row);
  else if ("cut" in part) said.cut = true;
  else said.fault = part.fault;
}

/** Opened by the first statement, and again after one that the process did not survive. */
export class LadybugFile {
  private readonly process: Confined<EngineJob, EnginePart>;
  private readonly memory: number;

  constructor(
    readonly path: string,
    private readonly write: boolean,
  ) {
    this.memory = write ? MEMORY.writing : MEMORY.asking;
    this.process = new Confined(PROCESS, { heap: HEAP, memory: this.memory, shut: !write });
  }

  /**
   * @throws EngineFault when the engine finds a fault in the statement
   * @throws StoreError when the file cannot be opened, or there is no answer within the limits
   */
  async run(
    cypher: string,
    parameters: Readonly<Record<string, unknown>>,
    { limit = Infinity, seconds, signal }: QueryOptions & { readonly seconds: number },
  ): Promise<Table> {
    const job: EngineJob = { path: this.path, write: this.write, cypher, parameters, limit };
    const said: Said = { columns: [], rows: [], cut: false, opened: false, fault: undefined };
    try {
      await this.process.run(job, { seconds, ...(signal && { signal }) }, (part) => take(part, said));
    } catch (error) {
      throw error instanceof ConfinedEnd ? this.ended(error, said.opened, seconds) : error;
    }
    const { columns, rows, cut, opened, fault } = said;
    if (fault !== undefined) throw opened ? new EngineFault(fault) : this.unopened(firstLine(fault));
    return { columns, rows, ...(cut && { cut: true as const }) };
  }

  /** Closes the file after what was written, which is in it then. */
  async finish(signal: AbortSignal): Promise<void> {
    try {
      await this.process.run({ close: true }, { seconds: CLOSING, signal }, () => undefined);
    } catch (error) {
      throw error instanceof ConfinedEnd ? this.ended(error, true, CLOSING) : error;
    }
  }

  /** Lets go of the file; may be called twice. */
  async close(): Promise<void> {
    await this.process.close();
  }

  private unopened(reason: string): StoreError {
    return new StoreError(`${this.path} cannot be opened: ${reason.replace(/\.$/, "")}; build it anew`);
  }

  private ended(end: ConfinedEnd, opened: boolean, seconds: number): StoreError {
    if (end.reason === "crash" && !opened) {
      return this.unopened("its bytes end the engine, as those of a damaged file do");
    }
    const reasons: Record<EndReason, string> = {
      time: `No answer within ${seconds} s; ask for less, for instance with LIMIT.`,
      memory: `The question took more than ${Math.round(this.memory / 2 ** 20)} MB of memory; ask for less.`,
      crash: "The question ended the engine; ask in another way, or for less.",
      stopped: "The question was stopped.",
    };
    return new StoreError(reasons[end.reason], { cause: end });
  }
}
