import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { Corrections } from "../../src/server";
import { buildModel } from "../../viewer/src/data/model";
import { aboutOf, rowsOf, withCodes, type Said } from "../../viewer/src/edit/rows";
import { describeInBrowser, launch, openViewer } from "./browser";
import { DATASET } from "./dataset";
import { eventually } from "./eventually";

const { graph } = buildModel(DATASET);
const SAID: Said = { wrong: "same", other: "", posts: ["", ""], value: "", note: "" };
const rows = (key: string, said: Partial<Said>) => rowsOf(key, graph.getNodeAttributes(key), { ...SAID, ...said });

describe("what is put right", () => {
  it("makes the same row of two whichever of them was looked at", () => {
    const row = rows("Person:su", { wrong: "same", other: "Person:han" });
    expect(row).toEqual([{ table: "same_as", cells: { one: "han", other: "su", note: "" } }]);
    expect(rows("Person:han", { wrong: "same", other: "Person:su" })).toEqual(row);
  });

  it("knows a person whose home is wrong where the pages seemed to put the person", () => {
    expect(rows("Person:su", { wrong: "home", value: "临山县", note: "据任免" })).toEqual([
      { table: "officials", cells: { id: "viewer:苏明远@临山县", name: "苏明远", home: "临山县", note: "据任免" } },
      {
        table: "tenures",
        cells: { official: "viewer:苏明远@临山县", title: "临川市委书记", of: "临川市", note: "据任免" },
      },
    ]);
  });

  it.each<[string, Partial<Said>]>([
    ["nobody", { wrong: "same" }],
    ["the same node", { wrong: "not-same", other: "Person:su" }],
    ["one post", { wrong: "two", posts: ["临川市委书记", "临川市委书记"] }],
    ["no home", { wrong: "home", value: " " }],
    ["coordinates that are none", { wrong: "place", value: "东经一百二十度" }],
  ])("makes no row of %s", (_case, said) => expect(rows("Person:su", said)).toBeNull());

  it("takes coordinates as maps give them", () => {
    const [row] = rows("Facility:dongxi", { wrong: "place", value: "120.048，28.889" })!;
    expect(row!.cells).toEqual({ id: "dongxi", longitude: "120.048", latitude: "28.889", note: "" });
    expect(aboutOf(row!)).toBe("dongxi · 120.048, 28.889");
  });

  it("names a division by its code where there is just one of the name", () => {
    const nodes = DATASET.nodes.map((node) =>
      node.key === "Place:linchuan" ? { ...node, key: "Place:361002100" } : node,
    );
    const model = buildModel({ ...DATASET, nodes, edges: [] });
    const row = { table: "facilities", cells: { name: "新馆", within: "临川镇" } };
    expect(withCodes(model, [row])[0]!.cells["within"]).toBe("361002100");
    expect(withCodes(model, [{ ...row, cells: { within: "别处" } }])[0]!.cells["within"]).toBe("别处");
  });
});

jest.setTimeout(60_000);

describeInBrowser("a page that may write", () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    browser = await launch();
    folder = mkdtempSync(join(tmpdir(), "xingji-edit-"));
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  it("notes what is wrong with a person, lists it, survives a reload, and undoes it", async () => {
    const corrections = new Corrections(join(folder, "corrections"));
    const { page, close, faults } = await openViewer(browser, DATASET, {
      hash: "#stage=map&node=Person%3Asu",
      behind: { edit: { corrections } },
    });
    await page.getByRole("button", { name: "纠正", exact: true }).click();
    await page.getByLabel("哪里不对").selectOption("not-a-person");
    await page.getByLabel("依据（可不填）").fill("小区名");
    await page.getByRole("button", { name: "记下" }).click();
    await page.getByText("已记下，下次构建时生效。").waitFor();
    expect(readFileSync(join(folder, "corrections/false-friends.tsv"), "utf8")).toContain(
      "苏明远\tnobody\tviewer\t小区名\n",
    );
    await page.getByRole("dialog").getByRole("button", { name: "纠正记录 1 条" }).click();
    await page.reload();
    await page.getByRole("button", { name: "撤销：苏明远" }).click();
    await eventually(() => Promise.resolve(corrections.list()), []);
    await page.getByRole("heading", { name: "纠正记录 0 条" }).waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  it("says what the checker says of a wrong row", async () => {
    const corrections = new Corrections(join(folder, "wrong"));
    const { page, close } = await openViewer(browser, DATASET, {
      hash: "#stage=map&node=Person%3Asu&edit=selection",
      behind: { edit: { corrections } },
    });
    await page.getByLabel("哪里不对").selectOption("same");
    await page.getByRole("combobox", { name: "另一个", exact: true }).fill("hzq");
    await page.getByRole("option", { name: /韩知秋/ }).click();
    await page.getByRole("button", { name: "记下" }).click();
    expect(await page.getByRole("alert").innerText()).toContain("is no id of the graph");
    await close();
  });

  it("has nothing to write with where writing is not switched on", async () => {
    const { page, close } = await openViewer(browser, DATASET, {
      hash: "#stage=map&node=Person%3Asu&edit=selection",
    });
    await page.getByRole("heading", { name: "苏明远" }).waitFor();
    expect(await page.getByRole("button", { name: /纠正/ }).count()).toBe(0);
    expect(await page.locator("dialog").count()).toBe(0);
    await close();
  });
});
