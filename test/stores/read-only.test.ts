import { StoreError } from "../../src/errors";
import { requireReading } from "../../src/stores/read-only";
import { tokensOf } from "../../src/stores/tokens";
import { listRecipes } from "../../src/recipes";

const words = (statement: string): readonly string[] => tokensOf(statement).tokens.map(({ text }) => text);

describe("taking a statement apart", () => {
  it("finds words, names, texts and signs, and leaves out comments", () => {
    expect(words("MATCH (甲:Person {name: '乙//'}) /* 丙 */ RETURN `a b`, $c // 丁")).toEqual([
      "MATCH",
      "(",
      "甲",
      ":",
      "Person",
      "{",
      "name",
      ":",
      "''",
      "}",
      ")",
      "RETURN",
      "a b",
      ",",
      "$c",
    ]);
  });

  it("keeps everything else in its place where a comment stood", () => {
    expect(tokensOf("RETURN /* 甲\n */1 // x").bare).toBe("RETURN     \n   1     ");
  });

  it.each([
    ["RETURN 'a", "no end"],
    ["RETURN 'a\\z'", "escape"],
    ["RETURN `a", "no end"],
    ["RETURN 1 /* a", "no end"],
    ["// a\rRETURN 1", "carriage return"],
    ["RETURN\u200b1", "U+200B"],
    ["RETURN\u00001", "U+0000"],
    ["RETURN \\u0031", "U+005C"],
    ["UNWIND [1] AS x WITH x LIMIT 1LOAD FROM 'a' RETURN *", "stand together"],
    ["MATCH (n) WHERE 1=1.5LOAD FROM 'a' RETURN *", "stand together"],
    ["MATCH (n) WHERE 1=1e1LOAD FROM 'a' RETURN *", "stand together"],
    ["MATCH (n) WHERE 1=0x1FLOAD FROM 'a' RETURN *", "stand together"],
    ["MATCH (n) WITH $1SET n.name = 'a'", "stand together"],
    ["MATCH (n) WITH n LIMIT １SET n.name = 'a'", "stand together"],
  ])("does not guess at %j", (statement, reason) => {
    expect(() => tokensOf(statement)).toThrow(reason);
  });
});

describe.each(["ladybug", "neo4j"] as const)("what only reads, asked of %s", (engine) => {
  it.each([
    "MATCH (p:Person) WHERE p.name CONTAINS 'SET' RETURN p.set AS `load`, p.copy",
    "/* 甲 */ // b\n match (p) return p.id;",
    "EXPLAIN MATCH (p) RETURN p",
    "UNWIND [1, 2] AS x RETURN count(DISTINCT x) UNION RETURN 1 AS x",
    "OPTIONAL MATCH (n)-[:LOADS|`SET`]->() WITH n.created AS created RETURN created ORDER BY created",
    "RETURN 'it\\'s /* no */ comment' AS a, \"CREATE\" AS b, date('2022-04-14') AS c",
    "MATCH (a1)-[*1..3]->(b) WHERE a1.x2 > 1.5e-3 OR a1.x = 0x1F RETURN .5, 1_000, $1 SKIP 0 LIMIT 10",
    "MATCH (p) WHERE EXISTS { MATCH (p)--() } AND p.name IN ['甲'] RETURN COUNT { (p)--() } AS n",
  ])("passes: %s", (cypher) => {
    expect(() => requireReading(cypher, engine)).not.toThrow();
  });

  it.each([
    "",
    ";",
    "CREATE (n)",
    "MATCH (n) SET n.x = 1",
    "MATCH (n) REMOVE n.x",
    "MATCH (n) DETACH DELETE n",
    "MERGE (n)",
    "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
    "UNWIND [1] AS x LOAD FROM '/etc/passwd' RETURN *",
    "WITH 1. AS x LOAD FROM '/etc/passwd' RETURN *",
    "RETURN 1 AS n; MATCH (n) RETURN n",
    "/* a */ COPY (RETURN 1) TO 'a.csv' // */ RETURN 1",
    "PROFILE COPY (RETURN 1) TO 'a.csv'",
    "PROFILE PROFILE RETURN 1",
    "CALL apoc.load.json('http://example.org') YIELD value RETURN value",
    "CALL dbms.listConfig()",
    "CALL `db`.`createLabel`('x')",
    "CALL threads=1",
    "CALL { CREATE (n) }",
    "RETURN apoc.cypher.runFirstColumnSingle('CREATE (n)', {}) AS x",
    "RETURN `apoc` . /* a */ load . json('x') AS x",
    "CREATE USER neo WITH PASSWORD 'x'",
    "SHOW USERS",
    "USE system MATCH (n) RETURN n",
    "FOREACH (x IN [1] | CREATE (:X))",
    "ſET n.x = 1",
    "ＣＲＥＡＴＥ (n)",
  ])("refuses in one line: %s", (cypher) => {
    expect(() => requireReading(cypher, engine)).toThrow(StoreError);
    expect(() => requireReading(cypher, engine)).toThrow(/^Queries only read[^\n]*$/);
  });

  it("passes every recipe", () => {
    for (const recipe of listRecipes()) expect(() => requireReading(recipe.cypher(engine), engine)).not.toThrow();
  });
});

it("lets each engine be asked for what its own procedures tell", () => {
  expect(() => requireReading("CALL show_tables() RETURN *", "ladybug")).not.toThrow();
  expect(() => requireReading("CALL db.labels() YIELD label RETURN label", "neo4j")).not.toThrow();
  expect(() => requireReading("CALL show_tables() RETURN *", "neo4j")).toThrow('"show_tables" cannot be called');
  const fulltext = "CALL db.index.fulltext.queryNodes('xingji_names', '永康') YIELD node RETURN node.name";
  expect(() => requireReading(fulltext, "neo4j")).not.toThrow();
});

it("lets Neo4j have subqueries, in which the same is refused as around them", () => {
  expect(() => requireReading("MATCH (p) CALL (p) { MATCH (p)--(q) RETURN q } RETURN q", "neo4j")).not.toThrow();
  expect(() => requireReading("MATCH (p) CALL (p) { SET p.x = 1 } RETURN p", "neo4j")).toThrow(/SET/);
  expect(() => requireReading("CALL { RETURN 1 AS x } IN TRANSACTIONS RETURN x", "neo4j")).toThrow(/TRANSACTIONS/);
});

it("does not let an escape end a text before Neo4j sees it", () => {
  const hidden = "RETURN '\\u0027 AS a LOAD CSV FROM \\u0027file:///x' AS b";
  expect(() => requireReading(hidden, "neo4j")).toThrow("write \\u0027 as it is");
  expect(() => requireReading("RETURN '\\u6c38\\u5eb7' AS a", "neo4j")).not.toThrow();
});
