import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { assemble } from "../../src/assemble";
import { findRecipe } from "../../src/recipes";
import { type GraphStore, openStore } from "../../src/stores";
import { knowledge, page, person, title } from "../resolve/records";

/** Of 永康市 and 武义县, two pages each on which 赵一山 and 赵某 hold posts, and one each on which 孙三石 does. */
const PAGES = ["永康市", "武义县"].flatMap((home) =>
  ["a", "b"].map((source) =>
    page(`${home} ${source}`, {
      home,
      persons: ["赵一山", "赵某", ...(source === "a" ? ["孙三石"] : [])].map((name) =>
        person(name, [title("书记", home)]),
      ),
    }),
  ),
);

describe("homonyms", () => {
  const folder = mkdtempSync(join(tmpdir(), "xingji-homonyms-"));
  let store: GraphStore;
  beforeAll(async () => {
    store = await openStore(join(folder, "graph.lbug"), { mode: "write" });
    await store.load(assemble(PAGES, knowledge()));
  });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  const idsOf = async (name: string): Promise<readonly unknown[]> => {
    const { columns, rows } = await store.query(findRecipe("homonyms").cypher(store.engine), { person: name });
    return rows.map((row) => row[columns.indexOf("id")]);
  };

  it("are those in posts whom several articles name, and not those whose names hide who is meant", async () => {
    expect(await idsOf("*")).toEqual(["person:赵一山@武义县", "person:赵一山@永康市"]);
  });

  it("are all of a name that is given", async () => {
    expect(await idsOf("孙三石")).toEqual(["person:孙三石@武义县", "person:孙三石@永康市"]);
    expect(await idsOf("赵某")).toEqual([]);
  });
});
