import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { cypher, describeWithNeo4j, importOffline, startNeo4j } from "../neo4j";

describeWithNeo4j("neo4j-admin of the tests", () => {
  it("imports CSV into a database that a server then has, and has still when it was stopped", async () => {
    const home = mkdtempSync(join(tmpdir(), "xingji-import-"));
    writeFileSync(join(home, "persons.csv"), "id:ID,name\n1,甲\n2,乙\n");
    writeFileSync(join(home, "with.csv"), ":START_ID,:END_ID,times:long\n1,2,3\n");
    const files = { nodes: [`Person=${join(home, "persons.csv")}`], relationships: [`WITH=${join(home, "with.csv")}`] };
    expect(await importOffline(home, files)).toMatch(/2 nodes\s+1 relationships/);
    const server = await startNeo4j({ home });
    if (typeof server === "string") throw new Error(server);
    const ask = () => cypher(server, "MATCH (a:Person)-[w:WITH]->(b) RETURN a.name + w.times + b.name");
    expect(await ask()).toEqual(["甲3乙"]);
    await server.stop();
    rmSync(home, { recursive: true });
  });

  it("says what is wrong with a file", async () => {
    const home = mkdtempSync(join(tmpdir(), "xingji-import-"));
    writeFileSync(join(home, "persons.csv"), "id:ID,name\n1,甲\n1,乙\n");
    const files = { nodes: [`Person=${join(home, "persons.csv")}`], relationships: [] };
    await expect(importOffline(home, files)).rejects.toThrow(/already defined|duplicate/i);
    rmSync(home, { recursive: true });
  });
});
