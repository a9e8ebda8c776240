/** Processes that are killed at moments that look random, and are the same in every run. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

/** How many kills there are in all; `npm test` has fewer than the benchmark of them (CONTRIBUTING.md). */
export const KILLS = Number(process.env["XINGJI_KILLS"] ?? 4);

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A process and what it has said so far. */
export interface Started {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Resolves when it has said so, or has ended. */
  until(said: RegExp): Promise<void>;
}

/** Runs `node` with these arguments. */
export function start(args: readonly string[], env: Readonly<Record<string, string>> = {}): Started {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env } });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (text: Buffer) => (stdout += text.toString()));
  child.stderr.on("data", (text: Buffer) => (stderr += text.toString()));
  const ended = once(child, "close").then(() => ({ status: child.exitCode, stdout, stderr }));
  return {
    process: child,
    ended,
    async until(said) {
      while (!said.test(stdout) && child.exitCode === null && child.signalCode === null) await sleep(5);
    },
  };
}

/** How long it took to its end, in milliseconds. @throws when it went wrong */
export async function finish(started: Started): Promise<number> {
  const began = performance.now();
  const { status, stderr } = await started.ended;
  if (status !== 0) throw new Error(`ended with status ${status}: ${stderr}`);
  return performance.now() - began;
}

/** Numbers from 0 to 1, the same for the same seed: an additive sequence of the golden ratio, which leaves no gap. */
export function moments(count: number, seed: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => (seed + (at + 1) * 0.6180339887498949) % 1);
}
