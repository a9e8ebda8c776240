/** What can be seen of a process from outside: what it has started, how much memory it holds. */

import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";

/** In bytes, what a process holds in memory; 0 where it has ended or the system does not say. */
export async function residentBytes(pid: number): Promise<number> {
  if (process.platform === "linux") return residentOnLinux(pid);
  return process.platform === "win32" ? 0 : residentByPs(pid);
}

function residentOnLinux(pid: number): number {
  try {
    return 1024 * Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "latin1"))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

function residentByPs(pid: number): Promise<number> {
  return new Promise((resolve) => {
    execFile("ps", ["-o", "rss=", "-p", String(pid)], (_fault, said) => resolve(1024 * (Number(said) || 0)));
  });
}

/** The processes that one has started, where the system says so: on Linux. */
export function childrenOf(pid: number): readonly number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, "latin1").split(" ").filter(Boolean).map(Number);
  } catch {
    return [];
  }
}
