import { once } from "node:events";
import { createServer } from "node:net";

import { Neo4jError } from "neo4j-driver";

import { StoreError, UsageError } from "../../src/errors";
import { openStore, type StoreOptions } from "../../src/stores";
import { serverFault } from "../../src/stores/neo4j/errors";
import { cypher, describeWithNeo4j } from "../neo4j";
import { describeStore, faultOf } from "./contract";
import { EMPTY, LATER, TOWN } from "./graphs";

describeWithNeo4j("the store in Neo4j", (server) => {
  const { uri, user, password } = server;
  describeStore(() => ({ address: uri, options: { user, password } }));

  async function load(graph = TOWN): Promise<void> {
    const store = await openStore(uri, { user, password, mode: "write" });
    await store.load(graph);
    await store.close();
  }

  it("leaves alone what others keep in the same database", async () => {
    await load();
    await cypher(
      server,
      "CREATE (:Person {id: '甲', name: '别人的甲'})-[:APPEARED_WITH {id: '1'}]->(:Person {name: '乙'})",
    );
    await cypher(server, "MATCH (p:Person {name: '丙'}) CREATE (:Note {text: '记'})-[:ABOUT {since: 1}]->(p)");
    const foreign = "MATCH (n) WHERE NOT n:Xingji RETURN properties(n) AS p ORDER BY coalesce(n.name, n.text)";
    const before = await cypher(server, foreign);
    expect(before).toHaveLength(3);
    for (const graph of [LATER, EMPTY]) {
      await load(graph);
      expect(await cypher(server, foreign)).toEqual(before);
      expect(await cypher(server, "MATCH (:Person)-[r:APPEARED_WITH]->(:Person {name: '乙'}) RETURN r.id")).toEqual([
        "1",
      ]);
      expect(await cypher(server, "MATCH (:Note)-[r:ABOUT]->({name: '丙'}) RETURN r.since")).toEqual([1]);
    }
    const store = await openStore(uri, { user, password });
    expect(await store.counts()).toEqual({ nodes: 0, relationships: 0 });
    await store.close();
  });

  it("takes up again a node that a note of others has kept, and drops it when the note is gone", async () => {
    await load();
    expect(await cypher(server, "MATCH (:Note)-->(p:Person) RETURN p.name")).toEqual(["丙"]);
    await load(EMPTY);
    expect(await cypher(server, "MATCH (:Note)-->(p) RETURN labels(p)")).toEqual([["Xingji"]]);
    await cypher(server, "MATCH (n) WHERE NOT n:Xingji DETACH DELETE n");
    await load(EMPTY);
    expect(await cypher(server, "MATCH (n) RETURN count(n)")).toEqual([0]);
  });

  it("leaves alone what bears our labels and was not made by us", async () => {
    await load(EMPTY);
    await cypher(
      server,
      "CREATE (a:Xingji:Person {key: '甲', id: '甲', name: '别人的甲', hash: 'theirs'}), (b:Xingji {name: '无名'}), " +
        "(c:Xingji:Place {key: 7, id: 7}), (a)-[:APPEARED_WITH {id: '1', hash: 'theirs'}]->(b), (c)-[:NEAR {hash: 'x'}]->(a)",
    );
    const theirs =
      "MATCH (n)-[r]-(m) RETURN [labels(n), properties(n), type(r), properties(r), m.name] AS p ORDER BY n.name, m.name, type(r)";
    const nodes = "MATCH (n) WHERE n.hash = 'theirs' OR n.name = '无名' OR n.key = 7 RETURN count(n)";
    const before = await cypher(server, theirs);
    await load(TOWN);
    await load(EMPTY);
    expect(await cypher(server, theirs)).toEqual(before);
    expect(await cypher(server, nodes)).toEqual([3]);
    await cypher(server, "CREATE (:Xingji {key: 'Person:甲', name: '占位'})");
    const store = await openStore(uri, { user, password, mode: "write" });
    expect(await faultOf(store.load(TOWN))).toMatchObject({
      message: expect.stringMatching(/somebody else's has the label Xingji/),
    });
    await store.close();
    expect(await cypher(server, "MATCH (n {key: 'Person:甲'}) RETURN n.name")).toEqual(["占位"]);
    await cypher(server, "MATCH (n) DETACH DELETE n");
  });

  it("goes on from what a killed load has left, and removes what it wrote of another graph", async () => {
    await load(EMPTY);
    await cypher(server, "CREATE (:Xingji {key: 'Person:戊', id: '戊', name: '戊', hash: 'killed'})");
    await cypher(server, "CREATE (:Xingji {key: 'Person:甲', id: '甲', name: '别名', extra: 1, hash: 'killed'})");
    await cypher(server, "MATCH (a:Xingji), (b:Xingji) CREATE (a)-[:APPEARED_WITH {id: '1', hash: 'killed'}]->(b)");
    await load(TOWN);
    expect(await cypher(server, "MATCH (n) RETURN count(n)")).toEqual([TOWN.nodes.length]);
    expect(await cypher(server, "MATCH ()-[r]->() RETURN count(r)")).toEqual([TOWN.relationships.length]);
    expect(await cypher(server, "MATCH (n:Person {id: '甲'}) RETURN [n.name, n.extra]")).toEqual([["甲", null]]);
  });

  it("keeps the nodes that stay, and does nothing at all to what is the same", async () => {
    await load(TOWN);
    const stays = "MATCH (n:Person {id: '甲'}) RETURN elementId(n)";
    const before = await cypher(server, stays);
    await cypher(server, "MATCH (:Person {id: '甲'})-[r:TOOK_PART]->(:Event {id: 'e2'}) SET r.mine = 1");
    await load({ ...TOWN, nodes: TOWN.nodes.map((one) => (one.id === "甲" ? { ...one, properties: {} } : one)) });
    expect(await cypher(server, stays)).toEqual(before);
    expect(await cypher(server, "MATCH (:Person)-[r:TOOK_PART {mine: 1}]->() RETURN count(r)")).toEqual([1]);
  });

  it("stores whole numbers as integers and days as dates", async () => {
    await load();
    const types = "MATCH (e:Event {id: 'e1'})-[r:REPORTED_IN]->(a:Article {id: 'a1'}) RETURN ";
    expect(
      await cypher(server, `${types} valueType(r.line) + ' ' + valueType(e.dateFrom) + ' ' + valueType(a.line)`),
    ).toEqual(["INTEGER NOT NULL DATE NOT NULL INTEGER NOT NULL"]);
    expect(await cypher(server, "MATCH (:Person)-[w:APPEARED_WITH]->() RETURN DISTINCT valueType(w.weight)")).toEqual([
      "FLOAT NOT NULL",
    ]);
  });

  it("gives whole numbers beyond 2⁵³ as text, and moments as Neo4j writes them", async () => {
    const store = await openStore(uri, { user, password });
    const { rows } = await store.query(
      "RETURN 9007199254740993 AS big, datetime('2022-04-14T08:00:00Z') AS at, duration('P1DT2H') AS day",
    );
    expect(rows).toEqual([["9007199254740993", "2022-04-14T08:00:00Z", "P1DT2H"]]);
    await store.close();
  });

  it.each<[string, StoreOptions, string]>([
    [
      "a wrong password",
      { user, password: "wrong-password" },
      `refused the user "neo4j": wrong name or password. Set NEO4J_USER and NEO4J_PASSWORD.`,
    ],
    ["no password", {}, `asks for a password. Set NEO4J_USER (now "neo4j") and NEO4J_PASSWORD.`],
    [
      "a database that it has not",
      { user, password, database: "nowhere" },
      `has no database "nowhere". Set NEO4J_DATABASE to one that it has, or unset it.`,
    ],
  ])("says in one line what to do about %s", async (_, options, said) => {
    const fault = await faultOf(openStore(uri, options));
    expect(fault).toBeInstanceOf(StoreError);
    expect(String(fault)).toBe(`StoreError: Neo4j at ${uri} ${said}`);
  });

  it("says in a line that a question took too long, or too much memory", async () => {
    const store = await openStore(uri, { user, password });
    const endless = "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN sum(a % b)";
    const fault = await faultOf(store.query(endless, {}, { seconds: 1 }));
    expect(String(fault)).toMatch(/^StoreError: Neo4j at \S+ found no answer in the time that it had; [^\n]+$/);
    await store.close();
    const full = new Neo4jError("", "Neo.TransientError.General.MemoryPoolOutOfMemoryError", "", "");
    const told = serverFault(full, { address: uri, user, hasPassword: true, database: undefined });
    expect(told.message).toBe(`The question took more memory than Neo4j at ${uri} gives one; ask for less.`);
  });

  it("can be reached by a routing address, too", async () => {
    const store = await openStore(uri.replace("bolt:", "neo4j:"), { user, password });
    expect((await store.query("RETURN 1 AS one")).rows).toEqual([[1]]);
    await store.close();
  });
});

describe("an address without a Neo4j", () => {
  it("says that nothing answers there", async () => {
    const address = "bolt://somebody:secret@127.0.0.1:9";
    const fault = await faultOf(openStore(address));
    expect(fault).toBeInstanceOf(StoreError);
    expect(String(fault)).toBe(
      "StoreError: Neo4j at bolt://127.0.0.1:9 cannot be reached (ECONNREFUSED). Start it, or give the address of one that runs.",
    );
  });

  it("says that nothing answers there to a routing address", async () => {
    const fault = await faultOf(openStore("neo4j://127.0.0.1:9"));
    expect(String(fault)).toMatch(
      /^StoreError: Neo4j at neo4j:\/\/127\.0\.0\.1:9 cannot be reached[^\n]*bolt:\/\/127\.0\.0\.1:9$/,
    );
  });

  it("says that something else answers there", async () => {
    const web = createServer((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n")).listen(0, "127.0.0.1");
    await once(web, "listening");
    const { port } = Object(web.address());
    const fault = await faultOf(openStore(`bolt://127.0.0.1:${port}`));
    expect(fault).toBeInstanceOf(StoreError);
    expect(String(fault)).toMatch(/^StoreError: Neo4j at bolt:\/\/127\.0\.0\.1:\d+[^\n]+$/);
    web.close();
  });

  it.each(["http://localhost:7474", "BOLT://localhost:7687", "postgres://localhost"])(
    "says that %s is none",
    async (address) => {
      const fault = await faultOf(openStore(address));
      expect(fault).toBeInstanceOf(UsageError);
      expect(String(fault)).toContain(`${address} is no store. Give a Neo4j server`);
    },
  );

  it("says that the address is none", async () => {
    const fault = await faultOf(openStore("bolt://"));
    expect(fault).toBeInstanceOf(StoreError);
    expect(String(fault)).toMatch(/is no address of a Neo4j server [^\n]+$/);
  });
});
