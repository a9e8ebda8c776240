import { existsSync } from "node:fs";
import { join } from "node:path";

import { folderOf, xingji } from "./harness";

const dataset = { "graph.json": '{"nodes":[],"edges":[]}\n' };

it("serves the graph, opens the browser there, and ends when stopped", async () => {
  expect(existsSync(join(__dirname, "../../viewer/dist/index.html"))).toBe(true);
  let body = "";
  let address = "";
  const { status, stderr, opened } = await xingji(["view", folderOf(dataset)], {
    whileRunning: async (stdout) => {
      address = stdout.split("\n")[0]!;
      body = await (await fetch(new URL("graph.json", address))).text();
    },
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  expect(body).toBe(dataset["graph.json"]);
  expect(opened).toEqual([address]);
  await expect(fetch(address)).rejects.toThrow();
});

it("only prints the address when asked to", async () => {
  const { status, stdout, opened } = await xingji(["view", folderOf(dataset), "--no-open"]);
  expect({ status, opened }).toEqual({ status: 0, opened: [] });
  expect(stdout).toContain("http://127.0.0.1:");
});

it("says how to build when there is no graph", async () => {
  const folder = folderOf();
  const { status, stderr } = await xingji(["view", folder]);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^xingji: \S+graph\.json: no such dataset\. Run "xingji build [^\n]+\n$/);
});
