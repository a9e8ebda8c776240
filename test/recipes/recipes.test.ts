import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { bindParameters, checkNames, findRecipe, leftOut, listRecipes, whyEmpty } from "../../src/recipes";
import { openStore, type GraphStore, type Table } from "../../src/stores";
import { describeWithNeo4j } from "../neo4j";
import { CASES } from "./cases";
import { corpus } from "./corpus";

let folder: string;
let embedded: GraphStore;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "xingji-recipes-"));
  embedded = await loaded(join(folder, "graph.lbug"), {});
});
afterAll(async () => {
  await embedded.close();
  rmSync(folder, { recursive: true });
});

async function loaded(address: string, options: { user?: string; password?: string }): Promise<GraphStore> {
  const store = await openStore(address, { ...options, mode: "write" });
  await store.load(corpus);
  return store;
}

async function ask(store: GraphStore, name: string, given: Readonly<Record<string, string>>): Promise<Table> {
  const recipe = findRecipe(name);
  return store.query(recipe.cypher(store.engine), bindParameters(recipe, given));
}

function pick({ columns, rows }: Table, wanted: readonly string[]): readonly (readonly unknown[])[] {
  return rows.map((row) => wanted.map((name) => row[columns.indexOf(name)]));
}

it("has the questions that people ask, each with a case of known answer", () => {
  const names = listRecipes().map(({ name }) => name);
  expect(names).toEqual([...new Set(CASES.map(({ recipe }) => recipe))].toSorted());
});

it("tells in Chinese and in English what each asks and of what", () => {
  for (const { title, about, parameters } of listRecipes()) {
    for (const { zh, en } of [title, about, ...parameters.map((one) => one.about)]) {
      expect(zh).toMatch(/^\p{Script=Han}/u);
      expect(en).toMatch(/^[\p{Script=Latin}\d][^。]*$/u);
    }
  }
});

it("declares exactly the parameters that its questions use", () => {
  for (const { name, parameters, cypher } of listRecipes()) {
    for (const engine of ["ladybug", "neo4j"] as const) {
      const used =
        cypher(engine)
          .replaceAll(/^\/\/.*$/gm, "")
          .match(/\$\w+/g) ?? [];
      expect([name, [...new Set(used)].toSorted()]).toEqual([
        name,
        parameters.map((parameter) => `$${parameter.name}`).toSorted(),
      ]);
    }
  }
});

it("has one text for both engines but where their dialects have nothing in common", () => {
  const own = listRecipes().filter(({ cypher }) => cypher("ladybug") !== cypher("neo4j"));
  expect(own.map(({ name }) => name)).toEqual(["chain", "sites"]);
});

it.each(CASES)("answers $recipe $values from the embedded store", async ({ recipe, values, columns, rows }) => {
  expect(pick(await ask(embedded, recipe, values), columns)).toEqual(rows);
});

describeWithNeo4j("in Neo4j", ({ uri, user, password }) => {
  let server: GraphStore;
  beforeAll(async () => {
    server = await loaded(uri, { user, password });
  });
  afterAll(() => server.close());

  it.each(CASES)("answers $recipe $values with the same rows", async ({ recipe, values, columns, rows }) => {
    const answer = await ask(server, recipe, values);
    expect(pick(answer, columns)).toEqual(rows);
    expect(answer).toEqual(await ask(embedded, recipe, values));
  });

  it.each(["person:陈志远@枫陵县", "王建国", "杜鹏", "苏文海"])(
    "gives the same rows about %s in everything",
    async (person) => {
      for (const name of ["itinerary", "companions", "entourage", "evidence", "careers", "colleagues"]) {
        expect(await ask(server, name, { person })).toEqual(await ask(embedded, name, { person }));
      }
    },
  );

  it("finds any two characters of a name with its full-text index", async () => {
    const found =
      "CALL db.index.fulltext.queryNodes('xingji_names', $text) YIELD node RETURN node.name AS name ORDER BY name";
    const { rows } = await server.query(found, { text: '"水库"' });
    expect(rows.flat()).toEqual(["望坪水库", "白鹭水库", "白鹭水库大坝"]);
    const quotes =
      "CALL db.index.fulltext.queryRelationships('xingji_quotes', $text) YIELD relationship RETURN relationship.quote AS quote";
    const sentences = await server.query(quotes, { text: '"植树"' });
    expect(sentences.rows.flat()).toEqual([expect.stringContaining("植树")]);
  });

  it("tells the same about names that are not there, and of several", async () => {
    const recipe = findRecipe("itinerary");
    for (const store of [embedded, server]) {
      const check = (person: string) => checkNames(recipe, bindParameters(recipe, { person }), store);
      await expect(check("陈志元")).rejects.toThrow("--person 陈志元: the graph has no such person; there is 陈志远");
      expect(await check("杜鹏")).toEqual([
        "2 are called 杜鹏, and the answer is about all of them; for one of them give its id: " +
          "person:杜鹏@枫陵县, person:杜鹏@枫陵县/民众",
      ]);
    }
  });
});

async function refusal(name: string, given: Readonly<Record<string, string>>): Promise<unknown> {
  const recipe = findRecipe(name);
  return checkNames(recipe, bindParameters(recipe, given), embedded).catch(String);
}

const about = (name: string, given: Readonly<Record<string, string>>) => {
  const recipe = findRecipe(name);
  return [recipe, bindParameters(recipe, given), embedded] as const;
};

describe("an answer", () => {
  it("says what the graph has of each that was named: of both people, of a post, of a site", async () => {
    const two = await whyEmpty(...about("overlap", { person: "沈若川", other: "王建国" }));
    expect(two).toMatch(
      /; of 沈若川 the graph has \d+ events? and \d+ posts?; of 王建国 the graph has \d+ events? and \d+ posts?$/,
    );
    const post = await whyEmpty(...about("successions", { post: "柳浦县县长" }));
    expect(post).toMatch(/; of 柳浦县县长 the graph has \d+ holders?$/);
    const site = await whyEmpty(...about("visitors", { site: "白鹭镇", since: "2030-01-01" }));
    expect(site).toMatch(/; of 白鹭镇 the graph has \d+ visitors?; only days --since 2030-01-01 were asked for$/);
  });

  it("says of what there are no rows, and what the graph has of the person", async () => {
    const said = await whyEmpty(...about("itinerary", { person: "沈若川", since: "2030-01-01" }));
    expect(said).toMatch(
      /^no rows: nothing in the graph answers "What a person took part in .*"; of 沈若川 the graph has \d+ events? and \d+ posts?; only days --since 2030-01-01 were asked for$/,
    );
  });

  it("says nothing of events left out where no days are given or all have a year", async () => {
    expect(await leftOut(...about("itinerary", { person: "沈若川" }))).toBeUndefined();
    expect(await leftOut(...about("itinerary", { person: "沈若川", since: "2022-01-01" }))).toBeUndefined();
  });
});

describe("values for a recipe", () => {
  it("of months and years reach from their first day to their last", () => {
    const given = { person: "甲", since: "2022-02", until: "2022-02" };
    expect(bindParameters(findRecipe("itinerary"), given)).toMatchObject({ since: "2022-02-01", until: "2022-02-28" });
    expect(bindParameters(findRecipe("turnover"), { change: "2022" })).toMatchObject({ change: "2022-01-01" });
  });

  it.each([
    ["itinerary", {}, "itinerary needs --person (姓名或 id · name or id)"],
    ["itinerary", { who: "甲" }, "itinerary has no --who; it is given as: xingji query itinerary --person PERSON"],
    [
      "itinerary",
      { person: "甲", since: "2022-13" },
      "--since 2022-13: give a day as YYYY-MM-DD, such as 2022-04-14, or a month or a year",
    ],
  ])("of %s are refused: %j", (name, given, said) => {
    expect(() => bindParameters(findRecipe(name), given)).toThrow(said);
  });

  it("must name what the graph has; what is like it in writing or sound is offered", async () => {
    expect(await refusal("itinerary", { person: "Chen Zhiyuan" })).toMatch(/no such person; there is 陈志远$/);
    expect(await refusal("itinerary", { person: "志远" })).toMatch(/no such person; there is 陈志远, 姚远$/);
    expect(await refusal("itinerary", { person: "欧阳" })).toMatch(/no such person$/);
    expect(await refusal("visitors", { site: "枫陵火车站" })).toMatch(/no such site; there is 枫陵高铁站/);
    expect(await refusal("holders", { post: "枫陵书记" })).toMatch(/no such post; there is 枫陵县委书记/);
    expect(await refusal("sites", { kind: "school" })).toMatch(/no such kind; there is county, facility, hospital/);
    expect(await refusal("visitors", { site: "市二院" })).toEqual([]);
  });

  it("offers the nearest name of a recipe", () => {
    expect(() => findRecipe("itinery")).toThrow('no recipe is called "itinery" (did you mean itinerary?)');
  });
});
