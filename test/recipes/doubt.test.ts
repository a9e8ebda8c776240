/** What is doubtful is answered, says that it is, and comes last where an answer is in order of rank. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { assemble } from "../../src/assemble";
import type { EventRecord } from "../../src/model";
import { bindParameters, findRecipe } from "../../src/recipes";
import { openStore, type GraphStore } from "../../src/stores";
import { event, knowledge, page, person, quote, site } from "../resolve/records";

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
  ["sites", {}, ["month", "visits", "doubtfulVisits"], [["2022-03", 7, 5]]],
])("says of %s %j what is doubtful", async (name, values, columns, rows) => {
  const recipe = findRecipe(name);
  const answer = await store.query(recipe.cypher(store.engine), bindParameters(recipe, values));
  expect(answer.rows.map((row) => columns.map((column) => row[answer.columns.indexOf(column)]))).toEqual(rows);
});
