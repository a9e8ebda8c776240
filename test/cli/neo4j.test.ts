import { readdirSync } from "node:fs";

import { describeWithNeo4j } from "../neo4j";
import { folderOf, PAGES, xingji } from "./harness";

const NAMES = "MATCH (p:Person) RETURN p.name ORDER BY p.name";

describeWithNeo4j("commands with Neo4j", ({ uri, user, password }) => {
  const env = { NEO4J_USER: user, NEO4J_PASSWORD: password };

  it("build the graph there, and ask there", async () => {
    const out = folderOf();
    const built = await xingji(["build", folderOf(PAGES), "--out", out, "--store", uri], { env });
    expect({ ...built, stdout: "" }).toEqual({ status: 0, stdout: "", stderr: "", opened: [] });
    expect(readdirSync(out).toSorted()).toEqual([
      "build.json",
      "graph.index",
      "graph.json",
      "records.index",
      "records.jsonl",
    ]);
    const { stdout } = await xingji(["query", NAMES, "--store", uri, "--format", "csv"], { env });
    expect(stdout).toBe("p.name\n吴思齐\n周远帆\n");
  });

  it("say in one line that the password is wrong", async () => {
    const wrong = { ...env, NEO4J_PASSWORD: "not-this-one" };
    const { status, stdout, stderr } = await xingji(["query", NAMES, "--store", uri], { env: wrong });
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(/^xingji: [^\n]*NEO4J_PASSWORD[^\n]*\n$/);
  });
});
