/** The inner side: what a confined process does with the jobs that it is sent. */

import { join } from "node:path";
import { Worker } from "node:worker_threads";

import { leave } from "./folder";

/** Sends one part of an answer. */
export type Emit<Part> = (part: Part) => void;

/** What goes out to a confined process, and what comes back. */
export interface Order<Job> {
  readonly job: Job;
}

/** Parts, then that the job is done or the fault that ended it. */
export type Reply<Part> = { readonly part: Part } | { readonly done: true } | { readonly fault: string };

/**
 * Makes this process one that does jobs, one at a time, until nobody is left to answer to.
 *
 * @param work - does a job; what it throws is a fault of the program, so what is wrong with the job is a part like others
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- what the other side's Confined is told, too
export function serve<Job, Part>(work: (job: Job, emit: Emit<Part>) => Promise<void>): void {
  const reply = (said: Reply<Part>): void => void process.send?.(said);
  new Worker(join(__dirname, "alone.js"), { workerData: process.ppid }).unref();
  process.on("disconnect", leave);
  process.on("message", ({ job }: Order<Job>) => {
    work(job, (part) => reply({ part })).then(
      () => reply({ done: true }),
      (fault: unknown) => reply({ fault: fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault) }),
    );
  });
}
