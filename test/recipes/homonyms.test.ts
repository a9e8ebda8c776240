import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { assemble } from "../../src/assemble";
import { findRecipe } from "../../src/recipes";
import { openStore } from "../../src/stores";
import { knowledge, page, person, title } from "../resolve/records";

it("lists whose names are one, and not those whose names hide who is meant", async () => {
  const pages = ["永康市", "武义县"].map((home) =>
    page(home, { home, persons: ["赵一山", "赵某"].map((name) => person(name, [title("书记", home)])) }),
  );
  const folder = mkdtempSync(join(tmpdir(), "xingji-homonyms-"));
  const store = await openStore(join(folder, "graph.lbug"), { mode: "write" });
  await store.load(assemble(pages, knowledge()));
  const { columns, rows } = await store.query(findRecipe("homonyms").cypher(store.engine), {});
  expect(rows.map((row) => row[columns.indexOf("id")])).toEqual(["person:赵一山@武义县", "person:赵一山@永康市"]);
  await store.close();
  rmSync(folder, { recursive: true });
});
