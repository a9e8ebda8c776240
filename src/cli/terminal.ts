/** One run of the command line: where it prints, and the status it will end with. */

import { once } from "node:events";

import { formatProblem, type Problem } from "../errors";
import { visible, visibleLines } from "./visible";

/** Where text goes: a process's stream, or a test's. */
export interface Output extends NodeJS.WritableStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** The world outside a command. */
export interface Io {
  readonly stdin: NodeJS.ReadableStream;
  /** Results, and nothing else. */
  readonly stdout: Output;
  /** Messages for people. */
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Shows an address in the user's browser; that there is none is no fault. */
  openBrowser(url: string): void;
  /** Resolves when the user asks the program to stop. */
  stopped(): Promise<void>;
}

/** 0: done; 1: something could not be read, reached or is at fault; 2: the command was given wrongly. */
export type Status = 0 | 1 | 2;

/** Prints for a command, and keeps the worst status that it has met. */
export class Terminal {
  #status: Status = 0;

  constructor(readonly io: Io) {}

  /** What the run will end with. */
  get status(): Status {
    return this.#status;
  }

  /** Writes a result and waits while the reader is slow. */
  async print(text: string | Uint8Array): Promise<void> {
    if (!this.io.stdout.write(text)) await once(this.io.stdout, "drain");
  }

  /** One line for a person, in which nothing steers the terminal. */
  say(message: string): void {
    this.io.stderr.write(`xingji: ${visible(message).replaceAll(/ +/g, " ").trim()}\n`);
  }

  /** Shows people what a message before or after it is about. */
  draw(picture: string): void {
    this.io.stderr.write(visibleLines(picture));
  }

  /** Says what is wrong with a file and goes on; the run will end with status 1. */
  report(problem: Problem): void {
    this.say(formatProblem(problem));
    this.fail(1);
  }

  /** The run will end with this status, or a higher one. */
  fail(status: Status): void {
    if (status > this.#status) this.#status = status;
  }
}
