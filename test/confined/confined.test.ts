import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { Confined, ConfinedEnd, type EndReason } from "../../src/confined";

interface Told {
  readonly pid: number;
  readonly folder: string;
  readonly env: readonly string[];
}

const MB = 2 ** 20;

let child: Confined<object, unknown>;
beforeEach(() => {
  child = new Confined(join(__dirname, "child.cjs"), { heap: 64, memory: 300 * MB });
});
afterEach(() => child.close());

async function run(what: string, value: unknown = null, seconds = 30): Promise<readonly unknown[]> {
  const said: unknown[] = [];
  await child.run({ what, value }, { seconds }, (part) => said.push(part));
  return said;
}

async function tell(): Promise<Told> {
  const [told] = await run("tell");
  // What child.cjs says.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return told as Told;
}

it("gives back what the process says, in order, and uses it again", async () => {
  const { pid } = await tell();
  expect(await run("say", ["甲", { 乙: [1n, Infinity] }, "\ud800"])).toEqual(["甲", { 乙: [1n, Infinity] }, "\ud800"]);
  expect((await tell()).pid).toBe(pid);
});

it("does one job after the other, whenever they are given", async () => {
  const all = await Promise.all([run("say", [1, 2]), run("say", [3]), run("say", [4, 5])]);
  expect(all).toEqual([[1, 2], [3], [4, 5]]);
});

it("has none of this process's environment, and an empty folder that goes with it", async () => {
  process.env["XINGJI_SECRET"] = "x";
  const { folder, env } = await tell();
  delete process.env["XINGJI_SECRET"];
  expect(env).not.toContain("XINGJI_SECRET");
  expect(existsSync(folder)).toBe(true);
  await child.close();
  expect(existsSync(folder)).toBe(false);
});

it("passes on what the job throws, and lives on", async () => {
  await expect(run("throw", "no")).rejects.toThrow("TypeError: no");
  expect(await run("say", [1])).toEqual([1]);
});

it.each<[EndReason, string, number]>([
  ["time", "hang", 0.5],
  ["memory", "fill", 30],
  ["crash", "abort", 30],
])("ends with %s as the reason, and the next job has a process of its own", async (reason, what, seconds) => {
  const { pid } = await tell();
  await expect(run(what, null, seconds)).rejects.toEqual(new ConfinedEnd(reason));
  expect(() => process.kill(pid, 0)).toThrow(/ESRCH/);
  expect((await tell()).pid).not.toBe(pid);
});

it("ends when nobody waits any more", async () => {
  const left = new AbortController();
  const hanging = child.run({ what: "hang" }, { seconds: 30, signal: left.signal }, () => undefined);
  await sleep(200);
  left.abort();
  await expect(hanging).rejects.toThrow("stopped");
  expect(await run("say", [1])).toEqual([1]);
});

it("keeps a program running until what it waits for is done, and no longer", () => {
  const { stdout, status } = spawnSync(process.execPath, [join(__dirname, "whole.cjs")], { encoding: "utf8" });
  expect({ stdout, status }).toEqual({ stdout: "to the end\n", status: 0 });
});

function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

const unlessOnWindows = process.platform === "win32" ? it.skip : it;

unlessOnWindows("leaves nothing behind when it is killed, whatever its process is doing", async () => {
  const program = spawn(process.execPath, [join(__dirname, "killed.cjs")]);
  const [said] = await once(program.stdout, "data");
  const { pid, folder }: Told = JSON.parse(String(said));
  await sleep(200);
  program.kill("SIGKILL");
  for (let waited = 0; lives(pid) && waited < 20_000; waited += 100) await sleep(100);
  expect([lives(pid), existsSync(folder)]).toEqual([false, false]);
});
