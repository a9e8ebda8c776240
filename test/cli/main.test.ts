/** The program as a process, from the last `npm run build`. */

import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";

import { folderOf, PAGES } from "./harness";

const PROGRAM = join(__dirname, "../../dist/cli/main.js");
const xingji = (...args: string[]) => spawnSync(process.execPath, [PROGRAM, ...args], { encoding: "utf8" });

it("ends with the status of its command, in a line and without a stack", () => {
  const { status, stdout, stderr } = xingji("extract", "missing.txt");
  expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: "", stderr: "xingji: missing.txt: no such file\n" });
  expect(xingji("--colour").status).toBe(2);
  expect(xingji("--help").status).toBe(0);
});

it("ends quietly when nobody reads on", async () => {
  const pages = Object.fromEntries(
    Array.from({ length: 300 }, (_, index) => [`${index}.txt`, PAGES["2023-05-09.txt"].repeat(3)]),
  );
  const child = spawn(process.execPath, [PROGRAM, "extract", folderOf(pages)]);
  let said = "";
  child.stderr.on("data", (part: Buffer) => (said += part.toString()));
  child.stdout.once("data", () => child.stdout.destroy());
  const status = await new Promise((resolve) => child.once("close", resolve));
  expect({ status, said }).toEqual({ status: 0, said: "" });
});

it("serves until Ctrl-C", async () => {
  const child = spawn(process.execPath, [PROGRAM, "view", folderOf({ "graph.json": "{}" }), "--no-open"]);
  const address = await new Promise<string>((resolve) => {
    child.stdout.once("data", (part: Buffer) => resolve(part.toString().split("\n")[0]!));
  });
  expect((await fetch(address)).status).toBe(200);
  child.kill("SIGINT");
  expect(await new Promise((resolve) => child.once("close", resolve))).toBe(0);
});
