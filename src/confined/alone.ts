/**
 * A thread of a confined process, which ends it when the process that started it has gone: a job may keep the main
 * thread from ever hearing of that. On Windows nobody can tell, and the job goes on to its end.
 */

import { rmSync } from "node:fs";
import { workerData } from "node:worker_threads";

/** In milliseconds. */
const WATCH = 250;

setInterval(() => {
  if (process.ppid === workerData) return;
  rmSync(process.cwd(), { recursive: true, force: true });
  process.kill(process.pid, "SIGKILL");
}, WATCH);
