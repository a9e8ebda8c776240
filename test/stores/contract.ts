/** What every store must do. A suite for an engine calls `describeStore` and adds what is true of that engine only. */

import { StoreError } from "../../src/errors";
import type { Graph } from "../../src/model";
import { openStore, QueryError, type GraphStore, type Position, type StoreOptions } from "../../src/stores";
import { AWKWARD, COMPLETE, EMPTY, LATER, node, relationship, TOWN } from "./graphs";

export interface Access {
  readonly address: string;
  readonly options: StoreOptions;
}

/** With whom did somebody appear, how often, and in which sentences: one text for all engines. */
const COMPANY = `
  MATCH (p:Person {name: $name})-[together:APPEARED_WITH]-(other:Person)
  MATCH (p)-[:TOOK_PART]->(e:Event)<-[:TOOK_PART]-(other)
  MATCH (e)-[said:REPORTED_IN]->(a:Article)
  RETURN other.name AS who, together.times AS times, e.date AS date, a.file AS file, said.line AS line, said.quote AS quote
  ORDER BY times DESC, who, date, file, line`;

const ALL = "MATCH (n) WHERE n.name IS NOT NULL OR n.headline IS NOT NULL RETURN n.id, n ORDER BY n.id";

/** What was thrown, if anything. */
export function faultOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: unknown) => error,
  );
}

/** `access` is asked for when the tests run, since a server may not be there before. */
export function describeStore(access: () => Access): void {
  async function within<T>(mode: "read" | "write", work: (store: GraphStore) => Promise<T>): Promise<T> {
    const { address, options } = access();
    const store = await openStore(address, { ...options, mode });
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  }
  const load = (graph: Graph) => within("write", (store) => store.load(graph));
  const ask = (cypher: string, parameters?: Record<string, unknown>) =>
    within("read", (store) => store.query(cypher, parameters));

  describe("loading", () => {
    it("tells what it has loaded, and counts the same", async () => {
      const report = { nodes: TOWN.nodes.length, relationships: TOWN.relationships.length };
      expect(await load(TOWN)).toEqual(report);
      expect(await within("read", (store) => store.counts())).toEqual(report);
    });

    it("changes nothing when the same graph is loaded again", async () => {
      const before = await ask(ALL);
      expect(await load(TOWN)).toEqual({ nodes: TOWN.nodes.length, relationships: TOWN.relationships.length });
      expect(await ask(ALL)).toEqual(before);
    });

    it("replaces one graph by another", async () => {
      await load(TOWN);
      expect(await load(LATER)).toEqual({ nodes: LATER.nodes.length, relationships: LATER.relationships.length });
      const names = await ask("MATCH (n) WHERE n.name IS NOT NULL RETURN n.name ORDER BY n.name");
      expect(names.rows.flat()).toEqual(["丁", "市第一医院", "座谈会", "甲"]);
      const home = await ask("MATCH (p:Person {name: '甲'})-[t:TOOK_PART]->() RETURN p.home, t.`order`");
      expect(home.rows).toEqual([[null, 2]]);
      await load(TOWN);
    });

    it("empties the store for an empty graph", async () => {
      expect(await load(EMPTY)).toEqual({ nodes: 0, relationships: 0 });
      expect((await ask("MATCH (p:Person) RETURN p.name")).rows).toEqual([]);
      await load(TOWN);
    });

    it("reports its progress up to the end", async () => {
      const { address, options } = access();
      const seen: (readonly [number, number])[] = [];
      const onProgress = (done: number, total: number) => seen.push([done, total]);
      const store = await openStore(address, { ...options, mode: "write", onProgress });
      await store.load(TOWN);
      await store.close();
      const total = TOWN.nodes.length + TOWN.relationships.length;
      expect(seen[0]).toEqual([0, total]);
      expect(seen.at(-1)).toEqual([total, total]);
      expect(seen.map(([done]) => done)).toEqual(seen.map(([done]) => done).toSorted((a, b) => a - b));
    });

    it("keeps every property of every label and type, whatever they join", async () => {
      await load(COMPLETE);
      for (const { label, id, properties } of COMPLETE.nodes) {
        const { rows } = await ask(`MATCH (n:${label}) RETURN n`);
        expect(rows).toEqual([[{ labels: [label], id, ...properties }]]);
      }
      for (const { type, id, from, to, properties } of COMPLETE.relationships) {
        const { rows } = await ask(`MATCH (a:${from.label})-[r:${type}]->(b:${to.label}) RETURN a.id, r, b.id`);
        expect(rows).toEqual([[from.id, { type, id, ...properties }, to.id]]);
      }
      await load(TOWN);
    });

    it("loads more rows than go in one batch", async () => {
      const nodes = Array.from({ length: 4500 }, (_, at) => node("Person", `p${at}`, { name: `某${at}` }));
      const relationships = nodes
        .slice(1)
        .map(({ id }) =>
          relationship("APPEARED_WITH", id, { from: ["Person", "p0"], to: ["Person", id] }, { weight: 1 }),
        );
      expect(await load({ nodes, relationships })).toEqual({ nodes: 4500, relationships: 4499 });
      await load(TOWN);
    }, 60_000);

    it.each<[string, Graph]>([
      ["is there twice", { nodes: [node("Person", "甲"), node("Person", "甲")], relationships: [] }],
      [
        'needs node "Person:乙", which is not in the graph',
        {
          nodes: [node("Person", "甲")],
          relationships: [relationship("APPEARED_WITH", "1", { from: ["Person", "甲"], to: ["Person", "乙"] })],
        },
      ],
      [
        "joins Person to Person, which the model does not have",
        {
          nodes: [node("Person", "甲")],
          relationships: [relationship("HOLDS", "1", { from: ["Person", "甲"], to: ["Person", "甲"] })],
        },
      ],
    ])("refuses a graph in which something %s, and keeps what it has", async (reason, graph) => {
      const fault = await faultOf(load(graph));
      expect(fault).toBeInstanceOf(StoreError);
      expect(String(fault)).toContain(reason);
      expect((await ask("MATCH (p:Person) RETURN count(p) AS n")).rows).toEqual([[3]]);
    });

    it("is refused by a store that was opened for reading", async () => {
      const fault = await faultOf(within("read", (store) => store.load(EMPTY)));
      expect(fault).toBeInstanceOf(StoreError);
      expect(String(fault)).toContain("open for reading only");
    });
  });

  describe("querying", () => {
    it("says with whom somebody appeared, how often, and in which sentences", async () => {
      expect(await ask(COMPANY, { name: "甲" })).toEqual({
        columns: ["who", "times", "date", "file", "line", "quote"],
        rows: [
          ["乙", 2, "--04-15", "p/2, b.txt", 2, "甲和乙参加座谈会。"],
          ["乙", 2, "2022-04-13", "p/1.txt", 4, "甲、乙、丙出席推进会。"],
          ["乙", 2, "2022-04-13", "p/2, b.txt", 1, AWKWARD],
          ["丙", 1, "2022-04-13", "p/1.txt", 4, "甲、乙、丙出席推进会。"],
          ["丙", 1, "2022-04-13", "p/2, b.txt", 1, AWKWARD],
        ],
      });
    });

    it("gives back every type of value as it was", async () => {
      const { rows } = await ask(
        "MATCH (f:Facility)-[:LOCATED_IN]->(p:Place), (a:Article {id: 'a2'}), (x:Article {id: 'a1'}), " +
          "(:Person)-[w:APPEARED_WITH]-(:Person {id: '乙'}) RETURN f.aliases, p.aliases, a.line, x.published, a.published, w.weight",
      );
      expect(rows).toEqual([[["一医", 'the "1st", [x]'], [], 9_007_199_254_740_991, "2022-04-14", null, 1.5]]);
      expect((await ask("MATCH (p:Person) RETURN p.pinyin ORDER BY p.id")).rows.flat()).toEqual([null, "", "jia"]);
      expect((await ask("MATCH (a:Article {id: 'a2'}) RETURN a.headline")).rows).toEqual([[AWKWARD]]);
      const days = await ask("MATCH (e:Event) WHERE e.dateFrom < date('2022-04-13') RETURN e.id, e.dateFrom");
      expect(days.rows).toEqual([["e3", "2022-04-12"]]);
    });

    it("gives nodes, relationships, paths, maps and lists as plain objects", async () => {
      const { rows } = await ask(
        "MATCH p = (e:Event)-[a:AT]->(f:Facility) RETURN f, a, p, {name: f.name, day: e.dateFrom} AS map, [1, 2] AS list, true AS yes",
      );
      const facility = {
        labels: ["Facility"],
        id: "f1",
        aliases: ["一医", 'the "1st", [x]'],
        kind: "hospital",
        name: "第一医院",
      };
      const at = { type: "AT", id: "1", order: 1 };
      const event = {
        labels: ["Event"],
        id: "e3",
        date: "2022-04-12",
        dateFrom: "2022-04-12",
        name: "检查",
        type: "visit",
      };
      const path = { nodes: [event, facility], relationships: [at] };
      expect(rows).toEqual([[facility, at, path, { name: "第一医院", day: "2022-04-12" }, [1, 2], true]]);
      expect(JSON.stringify(rows[0]![0])).toBe(JSON.stringify(facility));
    });

    it("takes parameters of every kind", async () => {
      const cypher =
        "MATCH (p:Person) WHERE p.id IN $ids RETURN p.id, $text AS text, $half AS half, $nothing AS nothing ORDER BY p.id LIMIT $n";
      const { rows } = await ask(cypher, { ids: ["甲", "乙"], text: AWKWARD, half: 0.5, nothing: null, n: 1 });
      expect(rows).toEqual([["乙", AWKWARD, 0.5, null]]);
    });

    it("has columns even where there are no rows", async () => {
      expect(await ask("MATCH (p:Person {name: '无'}) RETURN p.name AS 姓名, p.id AS id")).toEqual({
        columns: ["姓名", "id"],
        rows: [],
      });
    });

    it.each([
      "CREATE (:Person {id: 'x'})",
      "MATCH (p:Person) DETACH DELETE p",
      "MATCH (p:Person) SET p.name = 'x' RETURN p",
      "MERGE (p:Person {id: 'x'}) RETURN p.id",
      "WITH 1 AS one CREATE (:Person {id: 'x'})",
    ])("refuses to write: %s", async (cypher) => {
      const fault = await faultOf(ask(cypher));
      expect(fault).toBeInstanceOf(StoreError);
      expect(String(fault)).toMatch(/^StoreError: Queries only read[^\n]*$/);
      expect((await ask("MATCH (p:Person) WHERE p.name <> 'x' RETURN count(p) AS n")).rows).toEqual([[3]]);
    });

    it("gives a fault of the query in one line of the engine's own words", async () => {
      const fault = await faultOf(ask("MATCH (p:Person RETURN p"));
      expect(fault).toBeInstanceOf(StoreError);
      expect(String(fault)).toMatch(/^StoreError: [^\n]*Invalid input[^\n]*line:? 1[^\n]*$/);
    });

    it.each<[string, Position]>([
      ["MATCH (p:Person {name: '甲'}) RETRUN p", { line: 1, column: 30 }],
      ["MATCH (p:Person)\nWHERE p.name == '甲'\nRETURN p", { line: 2, column: 15 }],
    ])("says where the fault of a query lies: %s", async (cypher, position) => {
      const fault = await faultOf(ask(cypher));
      expect(fault).toBeInstanceOf(QueryError);
      expect(fault).toMatchObject({ position });
    });

    it("gives no more rows than are wanted, and says that there are more", async () => {
      await within("read", async (store) => {
        const numbers = "UNWIND [1, 2, 3] AS n RETURN n";
        expect(await store.query(numbers, {}, { limit: 2 })).toEqual({ columns: ["n"], rows: [[1], [2]], cut: true });
        expect(await store.query(numbers, {}, { limit: 3 })).toEqual({ columns: ["n"], rows: [[1], [2], [3]] });
        expect((await store.query("RETURN 1 AS n")).rows).toEqual([[1]]);
      });
    });

    it("names a parameter that is missing", async () => {
      const fault = await faultOf(ask("MATCH (p:Person {name: $name}) RETURN p"));
      expect(fault).toBeInstanceOf(StoreError);
      expect(String(fault)).toMatch(/^StoreError: [^\n]*\bname\b[^\n]*$/);
    });

    it("answers after a fault, and several questions at once", async () => {
      await within("read", async (store) => {
        await faultOf(store.query("RETURN"));
        const answers = await Promise.all([1, 2, 3, 4, 5].map((n) => store.query("RETURN $n AS n", { n })));
        expect(answers.map(({ rows }) => rows[0]![0])).toEqual([1, 2, 3, 4, 5]);
      });
    });
  });

  it("can be closed twice", async () => {
    await within("read", async (store) => {
      await store.counts();
      await store.close();
    });
  });
}
