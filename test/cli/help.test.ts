import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Writable } from "node:stream";

import { createProgram, run } from "../../src/cli";
import { Terminal } from "../../src/cli/terminal";
import { silentIo, xingji } from "./harness";

const commands = createProgram(new Terminal(silentIo())).commands.map((command) => command.name());

it("has these commands", () => {
  expect(commands).toEqual(["read", "extract", "explain", "build", "assemble", "query", "export", "view", "check"]);
});

describe.each(commands)("%s", (command) => {
  it("has help with an example", async () => {
    const { status, stdout, stderr } = await xingji([command, "--help"]);
    expect(status).toBe(0);
    expect(stderr).toBe("");
    expect(stdout).toContain(`Usage: xingji ${command} `);
    expect(stdout).toMatch(new RegExp(`\\$ (\\S+=\\S+ )?xingji ${command} `));
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(120);
  });

  it("stands in the README", () => {
    expect(readFileSync(join(__dirname, "../../README.md"), "utf8")).toContain(`xingji ${command}`);
  });

  it("refuses an option that it does not know in one line", async () => {
    const { status, stdout, stderr } = await xingji([command, "--colour"]);
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: "",
      stderr: "xingji: unknown option '--colour'\n",
    });
  });
});

it.each(createProgram(new Terminal(silentIo())).commands.map((command) => [command.name(), command.description()]))(
  "breaks the lines of what %s does itself, so that none is broken again",
  (_name, description) => {
    expect(description.split("\n").filter((line) => line.length > 100)).toEqual([]);
  },
);

it.each([[], ["read"]])("says with %j what the statuses mean", async (...command) => {
  const { stdout } = await xingji([...command, "--help"]);
  expect(stdout).toContain("The status is 0 when all is done, 1 when");
});

it("names every format of several files among those that take a folder", async () => {
  const { stdout } = await xingji(["export", "--help"]);
  expect(stdout.replaceAll(/\s+/g, " ")).toContain("for gephi-csv, neo4j-csv, geojson and site, the folder to write");
});

it("lists the commands", async () => {
  const { status, stdout } = await xingji(["--help"]);
  expect(status).toBe(0);
  for (const command of commands) expect(stdout).toContain(`  ${command} `);
});

it("says its version", async () => {
  expect(await xingji(["--version"])).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
});

it.each([
  [["extrat"], "unknown command 'extrat' (Did you mean extract?)"],
  [["extract"], "missing required argument 'files'"],
  [["export", "gml", "x.gml"], "Allowed choices are gexf, gexf-1.2, graphml,"],
  [["query", "RETURN 1", "--format", "xml"], "Allowed choices are table, csv, json, jsonl."],
  [["query", "RETURN 1", "--param", "name"], "Give a name and a value, such as name=章旭升."],
  [["query", "RETURN 1", "--graph", "a", "--store", "b"], "cannot be used with option"],
  [["view", "--port", "70000"], "Give a number from 0 (any free port) to 65535."],
  [["extract", "--published", "2022-02-30", "x.txt"], "Give a day as YYYY-MM-DD, such as 2022-04-14."],
])("refuses %j in one line and with status 2", async (args, remedy) => {
  const { status, stdout, stderr } = await xingji(args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^xingji: [^\n]+\n$/);
  expect(stderr).toContain(remedy);
});

it("shows its help when no command is given", async () => {
  const { status, stderr } = await xingji([]);
  expect(status).toBe(2);
  expect(stderr).toContain("Usage: xingji");
});

it("lets a fault of its own through, so that it is not taken for the user's", async () => {
  const stdout = new Writable({
    write() {
      throw new TypeError("broken");
    },
  });
  await expect(run(["--version"], { ...silentIo(), stdout })).rejects.toThrow("broken");
});
