/** A disk that gets full while an engine writes to it, which an engine may wait on for ever or not survive. */

import { statfs } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";

import { StoreError } from "../errors";

/** In bytes: with less an engine cannot write its next page. */
const NOTHING = 256 * 1024;
/** In milliseconds. */
const WATCH = 500;
/** So many looks in a row that find nothing left are no moment that passes. */
const LOOKS = 6;

/**
 * Does work that fills the disk of `folder`; the signal that it is given ends it when it gets nowhere on a full one.
 *
 * @throws StoreError when the work failed and the disk is full, whatever the engine says of it
 */
export async function withinDisk<T>(folder: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const full = new AbortController();
  const done = new AbortController();
  void watch(folder, full, done.signal);
  try {
    return await work(full.signal);
  } catch (error) {
    if (!full.signal.aborted && !isFull(error) && (await leftOn(folder)) > NOTHING) throw error;
    throw new StoreError("no space is left on the disk; make room, or name another folder with --out", {
      cause: error,
    });
  } finally {
    done.abort();
  }
}

async function watch(folder: string, full: AbortController, done: AbortSignal): Promise<void> {
  for (let looks = 0; looks < LOOKS && !done.aborted;) {
    await sleep(WATCH, undefined, { ref: false });
    looks = (await leftOn(folder)) > NOTHING ? 0 : looks + 1;
  }
  if (!done.aborted) full.abort();
}

const isFull = (error: unknown): boolean =>
  error instanceof Error &&
  (/No space left on device/i.test(error.message) || ("code" in error && error.code === "ENOSPC"));

/** In bytes; endless where the system does not say. */
async function leftOn(folder: string): Promise<number> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch {
    return Infinity;
  }
}
