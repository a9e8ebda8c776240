import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { isDate } from "neo4j-driver";

import { NODES, RELATIONSHIPS, type Graph, type PropertyType, type Value } from "../../src/model";
import { cypher, describeWithNeo4j, startNeo4j, type RunningServer } from "../neo4j";
import { folderOf } from "./readers";
import { clean, written } from "./town";

const ADMIN = join(__dirname, "../neo4j/admin.mjs");

describeWithNeo4j("neo4j-admin database import", () => {
  const home = mkdtempSync(join(tmpdir(), "xingji-exports-neo4j-"));
  let server: RunningServer;

  beforeAll(async () => {
    // As the README has it: in the folder, with the options from the file there.
    const command = ["database", "import", "full", "neo4j", "--overwrite-destination", "@import.args"];
    execFileSync(process.execPath, [ADMIN, home, ...command], { cwd: folderOf(written("neo4j-csv")), stdio: "pipe" });
    const started = await startNeo4j({ home });
    if (typeof started === "string") throw new Error(started);
    server = started;
  }, 120_000);

  afterAll(async () => {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  });

  it("makes every node with its label, id and properties in their types", async () => {
    const read = await cypher(server, "MATCH (n) RETURN {label: labels(n)[0], properties: properties(n)}");
    expect(inOrder(read)).toEqual(inOrder(nodesOf(clean)));
  });

  it("makes every relationship with its type, ends and properties in their types", async () => {
    const read = await cypher(
      server,
      "MATCH (a)-[r]->(b) RETURN {type: type(r), from: labels(a)[0] + a.id, to: labels(b)[0] + b.id, properties: properties(r)}",
    );
    expect(inOrder(read)).toEqual(inOrder(relationshipsOf(clean)));
  });

  it("answers a question", async () => {
    const asked = "MATCH (p:Person {name: '赵一山'})-[v:VISITED]->(f:Facility) RETURN f.name + v.times ORDER BY f.name";
    expect(await cypher(server, asked)).toEqual(['+某某"大"超市2', "市一医院1", "某某学校1"]);
    const dates = "MATCH (e:Event) WHERE e.dateFrom = date('2022-03-10') RETURN toString(e.dateTo)";
    expect(await cypher(server, dates)).toEqual(["2022-03-12"]);
  });
});

function nodesOf({ nodes }: Graph): readonly unknown[] {
  return nodes.map(({ label, id, properties }) => ({ label, properties: { id, ...known(properties, NODES[label]) } }));
}

function relationshipsOf({ relationships }: Graph): readonly unknown[] {
  return relationships.map(({ type, id, from, to, properties }) => ({
    type,
    from: from.label + from.id,
    to: to.label + to.id,
    properties: { id, ...known(properties, RELATIONSHIPS[type].properties) },
  }));
}

/** A database has no null and, when it was imported, no empty lists. */
function known(
  properties: Readonly<Record<string, Value>>,
  types: Readonly<Record<string, PropertyType>>,
): Record<string, unknown> {
  const values = Object.entries(properties).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(
    values.map(([name, value]) => [name, types[name] === "date" ? `date ${String(value)}` : value]),
  );
}

/** In one order, properties too, and dates as text that says that they are dates. */
function inOrder(elements: readonly unknown[]): readonly string[] {
  return elements.map((element) => JSON.stringify(plain(element))).toSorted();
}

function plain(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  if (isDate(value)) return `date ${value.toString()}`;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, one]) => [name, plain(one)]));
}
