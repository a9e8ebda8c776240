/**
 * A thread of a confined process, which ends it when the process that started it has gone: a job may keep the main
 * thread from ever hearing of that. On Windows nobody can tell, and the job goes on to its end.
 */

import { workerData } from "node:worker_threads";

import { leave } from "./folder";

/** In milliseconds. */
const WATCH = 250;

setInterval(() => {
  if (process.ppid !== workerData) leave();
}, WATCH);
