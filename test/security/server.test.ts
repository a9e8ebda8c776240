import * as fc from "fast-check";

import { StoreError } from "../../src/errors";
import { openStore, type GraphStore } from "../../src/stores";
import { cypher, describeWithNeo4j } from "../neo4j";
import { TOWN } from "../stores/graphs";
import { attacksOnServer } from "./attacks";
import { disguised } from "./disguises";
import { Ear } from "./ear";

/** A tenth of what the embedded store is asked: a server takes longer to answer. */
const RUNS = Math.ceil(Number(process.env["XINGJI_DISGUISES"] ?? 20_000) / 10);

/** What an administrator sees of a server. */
const SEEN = [
  "MATCH (n) RETURN [elementId(n), labels(n), properties(n)] AS row ORDER BY elementId(n)",
  "MATCH ()-[r]->() RETURN [elementId(r), type(r), properties(r)] AS row ORDER BY elementId(r)",
  "SHOW INDEXES YIELD name RETURN name ORDER BY name",
  "SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name",
  "SHOW USERS YIELD user RETURN user ORDER BY user",
  "SHOW DATABASES YIELD name, currentStatus RETURN name + currentStatus AS row ORDER BY name",
  "CALL db.labels() YIELD label RETURN label ORDER BY label",
  "CALL db.propertyKeys() YIELD propertyKey RETURN propertyKey ORDER BY propertyKey",
];

describeWithNeo4j("a server that is asked in disguises", (server) => {
  const ear = new Ear();
  let store: GraphStore;
  beforeAll(async () => {
    await ear.open();
    store = await openStore(server.uri, { mode: "write", user: server.user, password: server.password });
    await store.load(TOWN);
  });
  afterAll(async () => {
    await store.close();
    await ear.close();
  });

  const seen = async (): Promise<readonly unknown[]> => {
    const rows = [];
    for (const statement of SEEN) rows.push(await cypher(server, statement));
    return rows;
  };

  async function ask(statement: string): Promise<void> {
    try {
      await store.query(statement, {}, { limit: 50, seconds: 20 });
    } catch (fault) {
      if (!(fault instanceof StoreError) || /\n/.test(fault.message)) throw fault;
    }
  }

  it(
    "shows the same to others as before, and has gone to no address",
    async () => {
      const before = await seen();
      const asking = fc.asyncProperty(disguised(attacksOnServer(ear.address)), async (statement) => {
        await ask(statement);
        expect(ear.reached).toBe(0);
      });
      await fc.assert(asking, { numRuns: RUNS, seed: 20_220_414 });
      expect(await seen()).toEqual(before);
    },
    60_000 + RUNS * 100,
  );

  it("would be changed, and go to the address, by the same statements without a guard", async () => {
    const before = await seen();
    const harmful = [];
    for (const statement of attacksOnServer(ear.address).filter((one) => /^(?:CREATE \(|LOAD CSV|INSERT)/.test(one))) {
      await cypher(server, statement).catch(() => undefined);
      const [after, { reached }] = [await seen(), ear];
      if (reached > 0 || JSON.stringify(after) !== JSON.stringify(before)) harmful.push(statement.split(" ")[0]);
      await cypher(server, "MATCH (n) WHERE n.id = 'x' OR n:Taken DELETE n");
    }
    expect(harmful).toEqual(expect.arrayContaining(["CREATE", "INSERT", "LOAD"]));
  });
});
