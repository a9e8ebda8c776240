/** What is doubtful is answered, says that it is, and comes last where an answer is in order of rank. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { assemble } from "../../src/assemble";
import type { EventRecord, PageRecord, PersonRecord } from "../../src/model";
import { bindParameters, findRecipe } from "../../src/recipes";
import { openStore, type GraphStore } from "../../src/stores";
import { event, knowledge, page, person, quote, site, title } from "../resolve/records";

/** On a day in March: who took part, of whom those with a `?` only likely, at a site. */
function meeting(day: number, people: readonly string[], at: string): EventRecord {
  const date = `2022-03-${day}`;
  const { participants, ...rest } = event(
    "visit",
    people.map((name) => name.replace("?", "")),
    [at.replace("?", "")],
    { id: `e${day}`, date, resolved: date, evidence: [quote(`${people.join("、")}到${at}。`, 40 * day)] },
  );
  return {
    ...rest,
    participants: participants.map((one, nth) => (people[nth]!.endsWith("?") ? { ...one, confidence: 0.7 } : one)),
    ...(at.endsWith("?") && { doubtful: [{ name: at.replace("?", ""), confidence: 0.8 }] }),
  };
}

const officials = (source: string, published: string, ...persons: readonly PersonRecord[]): PageRecord =>
  page(source, { published, persons });

const GRAPH = assemble(
  [
    page("a", {
      persons: ["赵一山", "钱二水", "孙三", "李四"].map((name) => person(name)),
      places: ["古山镇", "石柱镇"].map((name) => site(name)),
      events: [
        meeting(11, ["赵一山", "钱二水?", "孙三"], "古山镇?"),
        meeting(12, ["赵一山", "钱二水?"], "古山镇"),
        meeting(13, ["孙三", "李四?"], "石柱镇"),
      ],
    }),
    officials(
      "b",
      "2022-04-01",
      person("周五", [title("市长", "永康市")]),
      person("吴六", [title("市委书记", "永康市")]),
    ),
    officials("c", "2022-08-01", { ...person("郑七", [title("市长", "永康市")]), confidence: 0.7 }),
  ],
  knowledge(),
);

let folder: string;
let store: GraphStore;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "xingji-doubt-"));
  store = await openStore(join(folder, "graph.lbug"), { mode: "write" });
  await store.load(GRAPH);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

it.each<[recipe: string, values: Readonly<Record<string, string>>, columns: readonly string[], rows: unknown]>([
  [
    "companions",
    { person: "赵一山" },
    ["companion", "times", "doubtful"],
    [
      ["孙三", 1, false],
      ["钱二水", 2, true],
    ],
  ],
  [
    "visitors",
    { site: "古山镇" },
    ["visitor", "times", "doubtful"],
    [
      ["赵一山", 2, false],
      ["钱二水", 2, true],
      ["孙三", 1, true],
    ],
  ],
  [
    "entourage",
    { person: "赵一山" },
    ["companion", "times", "doubtful"],
    [
      ["孙三", 1, false],
      ["钱二水", 2, true],
    ],
  ],
  [
    "itinerary",
    { person: "赵一山" },
    ["day", "site", "doubtful"],
    [
      ["2022-03-11", "古山镇", true],
      ["2022-03-12", "古山镇", false],
    ],
  ],
  ["evidence", { person: "李四" }, ["day", "doubtful"], [["2022-03-13", true]]],
  [
    "shared",
    { person: "赵一山", other: "钱二水" },
    ["day", "doubtful"],
    [
      ["2022-03-11", true],
      ["2022-03-12", true],
    ],
  ],
  ["chain", { person: "赵一山", other: "李四" }, ["people", "doubtful"], [[["赵一山", "孙三", "李四"], true]]],
  ["chain", { person: "赵一山", other: "孙三" }, ["people", "doubtful"], [[["赵一山", "孙三"], false]]],
  [
    "turnover",
    { change: "2022-03-13" },
    ["change", "person", "doubtful"],
    [
      ["gone", "赵一山", false],
      ["gone", "钱二水", true],
      ["newcomer", "李四", true],
    ],
  ],
  [
    "holders",
    { post: "永康市市长" },
    ["holder", "doubtful"],
    [
      ["周五", false],
      ["郑七", true],
    ],
  ],
  ["careers", { person: "郑七" }, ["post", "doubtful"], [["永康市市长", true]]],
  ["successions", {}, ["earlier", "later", "doubtful"], [["周五", "郑七", true]]],
  ["sites", {}, ["month", "visits", "doubtfulVisits"], [["2022-03", 7, 5]]],
])("says of %s %j what is doubtful", async (name, values, columns, rows) => {
  const recipe = findRecipe(name);
  const answer = await store.query(recipe.cypher(store.engine), bindParameters(recipe, values));
  expect(answer.rows.map((row) => columns.map((column) => row[answer.columns.indexOf(column)]))).toEqual(rows);
});
