import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { exportGraph, FORMATS, PROJECTIONS } from "../../src/exports";
import { keysOf } from "../../src/exports/projections";
import type { ExportWish } from "../../src/server/served";
import { buildModel } from "../../viewer/src/data/model";
import { buildPicture } from "../../viewer/src/data/picture";
import { exportWishOf } from "../../viewer/src/share/export-wish";
import { FIRST_VIEW, NO_FILTERS, type View } from "../../viewer/src/state/view";
import { datasetOf } from "../exports/dataset";
import { clean } from "../exports/town";
import { describeInBrowser, launch, openViewer } from "./browser";
import { DATASET } from "./dataset";

const provenance = { version: "", records: "", dictionaries: "", options: "" };
const dataset = datasetOf(clean);
const model = buildModel(dataset);

interface Counted {
  readonly key: string;
  readonly times: number;
  readonly weight: number;
}

function exported({ keys, roles, projections }: ExportWish): { nodes: string[]; edges: Counted[] } {
  const chosen = keysOf(PROJECTIONS).filter((name) => projections.includes(name));
  const only = keys === null ? {} : { only: new Set(keys) };
  const { files } = exportGraph(clean, FORMATS["node-link"], { provenance, roles, projections: chosen, ...only });
  const { nodes, edges } = JSON.parse([...files[0]!.chunks()].map(String).join(""));
  return { nodes: nodes.map(({ id }: { id: string }) => id).toSorted(), edges: edges.map(countsOf).toSorted(byKey) };
}

const countsOf = ({ key, times, weight }: Counted): Counted => ({ key, times, weight });
const byKey = (a: Counted, b: Counted): number => (a.key < b.key ? -1 : 1);

const [someone = ""] = model.graph.nodes();

describe("what is asked for of what is seen", () => {
  it.each<[string, Partial<View>]>([
    ["everything", { projection: "all" }],
    ["visits", {}],
    ["people and people", { projection: "appearances" }],
    ["a window", { projection: "all", period: { from: "2022-03-12", to: "2022-03-14" } }],
    ["a type of event", { projection: "all", filters: { ...NO_FILTERS, types: ["visit"] } }],
    ["a kind of site", { filters: { ...NO_FILTERS, sites: ["shop"] } }],
    ["a role", { projection: "all", filters: { ...NO_FILTERS, roles: ["lead"] } }],
    ["edges of several events", { projection: "appearances", filters: { ...NO_FILTERS, least: 2 } }],
    ["an ego network", { projection: "appearances", ego: { node: someone, depth: 1 } }],
    ["sites and sites", { projection: "sites" }],
    ["sites and sites in a window", { projection: "sites", period: { from: "2022-03-12", to: "2022-03-14" } }],
    ["all but somebody", { projection: "all", hidden: [someone] }],
  ])("gives exactly the nodes and edges of the picture, with their counts and weights: %s", (_case, part) => {
    const view = { ...FIRST_VIEW, ...part };
    const picture = buildPicture(model, view);
    const wish = exportWishOf(model, picture, view, null, { name: "node-link", network: true }, false);
    const { nodes, edges } = exported(wish);
    expect(nodes).toEqual(picture.graph.nodes().toSorted());
    const drawn = picture.graph.mapEdges((key, { times, weight }) => ({ key, times, weight })).toSorted(byKey);
    // What joins two sites is counted in people, and has a key of its own in either.
    if (view.projection === "sites") {
      const weights = (all: readonly Counted[]): number[] => all.map(({ weight }) => weight).toSorted((a, b) => a - b);
      expect(weights(edges)).toEqual(weights(drawn).map((weight) => expect.closeTo(weight, 5)));
      return;
    }
    expect(edges).toEqual(drawn.map((edge) => ({ ...edge, weight: expect.closeTo(edge.weight, 5) })));
  });

  it("names nothing where everything is seen, and of the picked only these", () => {
    const view: View = { ...FIRST_VIEW, projection: "all" };
    const picture = buildPicture(model, view);
    const ask = (picked: readonly string[] | null) =>
      exportWishOf(model, picture, view, picked, { name: "json", network: false }, true);
    expect(ask(null)).toMatchObject({ keys: null, projections: [], statistics: false });
    expect(ask([someone, "Person:gone"]).keys?.filter((key) => !key.startsWith("Event:"))).toEqual([someone]);
    expect(ask(["Person:gone"]).keys).toEqual([]);
  });

  it("names the sites that are folded into a place", () => {
    const folded = buildModel(DATASET);
    const view: View = { ...FIRST_VIEW, grain: "town" };
    const picture = buildPicture(folded, view);
    const { keys } = exportWishOf(folded, picture, view, null, { name: "gexf", network: true }, false);
    expect(keys).toEqual(expect.arrayContaining(["Facility:dongxi", "Facility:qinghe", "Person:su", "Event:e1"]));
  });
});

jest.setTimeout(60_000);

describeInBrowser("the export of what is seen", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => browser?.close());

  it("saves the picked, in a format of choice, and says what the server refuses", async () => {
    const wishes: ExportWish[] = [];
    const { page, close } = await openViewer(browser, DATASET, {
      hash: "#stage=table&choose=Person%3Asu&choose=Facility%3Adongxi",
      behind: {
        exporting: (wish) => {
          wishes.push(wish);
          return Promise.resolve(new TextEncoder().encode("exported"));
        },
      },
    });
    await page.getByRole("button", { name: "保存", exact: true }).click();
    await page.getByRole("menuitem", { name: "导出图中内容…" }).click();
    await page.reload();
    await page.getByLabel("格式").selectOption("neo4j-csv");
    await page.getByLabel(/统计量/).check();
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "导出", exact: true }).click();
    const saved = await waiting;
    expect([saved.suggestedFilename(), readFileSync(await saved.path(), "utf8")]).toEqual(["临川见闻.zip", "exported"]);
    const [wish] = wishes;
    expect(wish).toMatchObject({ format: "neo4j-csv", projections: ["visits"], roles: [], statistics: true });
    expect(wish?.keys).toEqual(["Person:su", "Facility:dongxi", "Event:e4", "Event:e1", "Event:e2", "Event:e3", "v1"]);
    await page.getByLabel("导出", { exact: true }).selectOption("seen");
    await close();
  });
});
