/**
 * `node test/bench/memory.mjs ARGS…` runs `xingji ARGS…` and says how much memory it and each process under it held at
 * most, looked up every 50 ms. On Linux.
 */
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

const WATCH = 50;
const main = new URL("../../dist/cli/main.js", import.meta.url).pathname;
const began = performance.now();
const program = spawn(process.execPath, [main, ...process.argv.slice(2)], { stdio: ["ignore", "inherit", "inherit"] });
const peaks = new Map();

/** A line of a process's status, as a number; undefined where the process has ended. */
function statusOf(pid, name) {
  try {
    return Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(readFileSync(`/proc/${pid}/status`, "latin1"))?.[1]);
  } catch {
    return undefined;
  }
}

function descendants(pid, all) {
  const children = all.filter(({ parent }) => parent === pid).map(({ pid: child }) => child);
  return [pid, ...children.flatMap((child) => descendants(child, all))];
}

const watch = setInterval(() => {
  const numbers = readdirSync("/proc").map(Number).filter(Boolean);
  const all = numbers.map((pid) => ({ pid, parent: statusOf(pid, "PPid") }));
  for (const pid of descendants(program.pid, all)) {
    const kilobytes = statusOf(pid, "VmHWM");
    if (kilobytes > 0) peaks.set(pid, Math.max(peaks.get(pid) ?? 0, kilobytes));
  }
}, WATCH);

program.on("close", (status) => {
  clearInterval(watch);
  const seconds = (performance.now() - began) / 1000;
  process.stdout.write(`status ${status} after ${seconds.toFixed(1)} s\n`);
  for (const [pid, kilobytes] of peaks)
    process.stdout.write(
      `  ${pid === program.pid ? "xingji" : "a process of it"}: ${Math.round(kilobytes / 1024)} MB\n`,
    );
});
