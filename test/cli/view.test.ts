import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { folderOf, PAGES, xingji } from "./harness";

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
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#key=[\w-]{32}$/);
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

it("answers questions to the build's store, and opens the pages that the build read", async () => {
  const pages = folderOf(PAGES);
  const from = folderOf();
  await xingji(["build", pages, "--out", from]);
  const record: { source: string } = JSON.parse(readFileSync(join(from, "records.jsonl"), "utf8").split("\n")[0]!);
  let people = "";
  let page = "";
  await xingji(["view", from], {
    whileRunning: async (stdout) => {
      const url = stdout.split("\n")[0]!;
      const body = JSON.stringify({ cypher: "MATCH (p:Person) RETURN p.name ORDER BY p.name" });
      const headers = { "Content-Type": "application/json", "X-Xingji-Key": url.split("#key=")[1]! };
      people = await (await fetch(new URL("api/query", url), { method: "POST", headers, body })).text();
      page = await (await fetch(new URL(`api/source?page=${encodeURIComponent(record.source)}`, url))).text();
    },
  });
  expect(people).toContain("周远帆");
  expect(page).toBe(readFileSync(record.source, "utf8"));
});
