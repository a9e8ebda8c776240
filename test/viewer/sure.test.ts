/** What is doubtful is drawn pale, says how likely it is, and can be left out. */
import type { Browser } from "playwright-core";
import { exportGraph, FORMATS } from "../../src/exports";
import { hasDoubt } from "../../viewer/src/data/doubt";
import { buildModel } from "../../viewer/src/data/model";
import { buildPicture, eventsCounted } from "../../viewer/src/data/picture";
import { prepareSearch } from "../../viewer/src/data/search";
import { LIGHT, shadeOf } from "../../viewer/src/graph/colours";
import { drawNode } from "../../viewer/src/graph/scene";
import { STRINGS } from "../../viewer/src/i18n/strings";
import { exportWishOf } from "../../viewer/src/share/export-wish";
import { FIRST_VIEW, NO_FILTERS, type View } from "../../viewer/src/state/view";
import { edgeRows, nodeRows } from "../../viewer/src/table/rows";
import { datasetOf } from "../exports/dataset";
import { DOUBTED, NAMED } from "../exports/doubted";
import { describeInBrowser, launch, openViewer } from "./browser";
import { DATASET } from "./dataset";

const dataset = datasetOf(DOUBTED);
const model = buildModel(dataset);
const SURE = { ...NO_FILTERS, sure: true };

function edgesOf(part: Partial<View>): readonly string[] {
  const { graph } = buildPicture(model, { ...FIRST_VIEW, projection: "all", ...part });
  const name = (node: string) => graph.getNodeAttribute(node, "label");
  return graph
    .mapEdges((_edge, { times, confidence }, from, to) => `${name(from)} ${name(to)} ${times} ${confidence ?? "sure"}`)
    .toSorted();
}

it("knows of every edge how likely it is, whatever it is put together from", () => {
  expect(edgesOf({})).toEqual([
    "孙三 古山镇 1 0.7",
    "孙三 赵一山 1 0.7",
    "孙三 钱二水 1 0.7",
    "赵一山 古山镇 1 0.75",
    "赵一山 石柱镇 1 sure",
    "赵一山 钱二水 2 sure",
    "钱二水 古山镇 1 0.75",
    "钱二水 石柱镇 1 sure",
  ]);
  expect(edgesOf({ projection: "sites" })).toEqual(["石柱镇 古山镇 2 0.75"]);
  expect(edgesOf({ projection: "appearances", period: { from: "2022-03-14", to: "2022-03-14" } })).toContain(
    "赵一山 钱二水 1 0.8",
  );
  expect(edgesOf({ projection: "events" }).filter((edge) => edge.startsWith("孙三"))).toEqual([
    expect.stringMatching(/ 1 0\.7$/),
  ]);
});

it("leaves out what is doubtful and what follows from it where only what is sure is asked for", () => {
  expect(edgesOf({ filters: SURE })).toEqual(["赵一山 石柱镇 1 sure", "赵一山 钱二水 1 sure", "钱二水 石柱镇 1 sure"]);
  expect(edgesOf({ projection: "sites", filters: SURE })).toEqual([]);
  expect(edgesOf({ projection: "events", filters: SURE })).toHaveLength(3);
});

it("counts with a person and a site only what is so shown of them", () => {
  const picture = buildPicture(model, { ...FIRST_VIEW, projection: "all", filters: SURE });
  const named = (label: string): string => model.graph.findNode((_node, attributes) => attributes.label === label)!;
  const count = (label: string) => eventsCounted(model, picture, named(label)).length;
  expect(["赵一山", "钱二水", "孙三", "石柱镇", "古山镇"].map(count)).toEqual([2, 1, 0, 1, 0]);
});

it("says in the table of edges how likely each is that is not sure", () => {
  const { columns, rows } = edgeRows(buildPicture(model, { ...FIRST_VIEW, projection: "appearances" }), STRINGS.zh);
  const at = columns.findIndex(({ title }) => title === "可能");
  expect(rows.map(({ cells }) => cells[at])).toEqual(expect.arrayContaining([0.7, 0.7, null]));
  expect(rows).toHaveLength(3);
});

const names = buildModel(datasetOf(NAMED));
const pictureOfNames = (filters = NO_FILTERS) => buildPicture(names, { ...FIRST_VIEW, projection: "events", filters });

it("draws pale what may be no person, no site and no event, and nothing else", () => {
  const scene = { palette: LIGHT, emphasis: null, communityOf: null, style: null, pixels: 1, apart: null, from: null };
  const { graph } = buildPicture(names, { ...FIRST_VIEW, projection: "all" });
  const pale = graph.filterNodes((key, node) => {
    const { color } = drawNode(scene, key, node);
    expect([LIGHT.node[node.kind], shadeOf(LIGHT.node[node.kind], 0, LIGHT)]).toContain(color);
    return color !== LIGHT.node[node.kind];
  });
  const confidences = pale.map((key) => [
    graph.getNodeAttribute(key, "label"),
    graph.getNodeAttribute(key, "confidence"),
  ]);
  expect(confidences).toHaveLength(2);
  expect(new Map(confidences.map(([label, likely]) => [label, likely]))).toEqual(
    new Map<unknown, unknown>([
      ["孙三", 0.7],
      ["老槐树食堂", 0.6],
    ]),
  );
});

it("says of what is found, of posts and in the table of nodes how likely it is", () => {
  const search = prepareSearch(names, (text) => text);
  expect(search("孙三").map(({ kind, confidence }) => [kind, confidence])).toEqual([
    ["person", 0.7],
    ["event", 0.7],
  ]);
  expect(search("赵一山").map(({ confidence }) => confidence)).toEqual([undefined, undefined]);
  const posts = names.graph
    .mapNodes((_node, attributes) => attributes.posts.map(({ confidence }) => confidence))
    .flat();
  expect(posts).toEqual(expect.arrayContaining([0.7, undefined]));
  expect(posts).toHaveLength(2);
  const { columns, rows } = nodeRows(names, pictureOfNames(), STRINGS.zh);
  const at = columns.findIndex(({ title }) => title === "可能");
  const likely = rows.map(({ cells }) => cells[at]);
  expect(likely).toEqual(expect.arrayContaining([0.7, 0.7, null, null]));
  expect(likely).toHaveLength(4);
});

it("leaves out who and what is doubtful, and their events, where only what is sure is asked for", () => {
  const { graph, events } = pictureOfNames(SURE);
  expect(graph.mapNodes((_node, { label }) => label)).toEqual(["赵一山", "赵一山在古山镇visit"]);
  expect(events.size).toBe(1);
});

it("exports exactly what is so seen", () => {
  const view: View = { ...FIRST_VIEW, projection: "all", filters: SURE };
  const picture = buildPicture(model, view);
  const { keys, sure } = exportWishOf(model, picture, view, null, { name: "node-link", network: true }, false);
  const { files } = exportGraph(DOUBTED, FORMATS["node-link"], {
    provenance: { version: "", records: "", dictionaries: "", options: "" },
    projections: ["visits", "appearances"],
    sure,
    only: new Set(keys),
  });
  const { edges }: { edges: readonly { key: string; doubtful: boolean }[] } = JSON.parse(
    [...files[0]!.chunks()].map(String).join(""),
  );
  expect(edges.map(({ key }) => key).toSorted()).toEqual(picture.graph.edges().toSorted());
  expect(edges.some(({ doubtful }) => doubtful)).toBe(false);
});

it("draws doubtful edges halfway to the ground, and no others", () => {
  expect(shadeOf("#000000", 0.7, { background: "#fefefe" })).toBe("#7f7f7f");
  expect(shadeOf("#a3aebb", null, { background: "#fefefe" })).toBe("#a3aebb");
});

it("asks only of a graph in which something is doubtful whether that is to be left out", () => {
  expect([hasDoubt(model), hasDoubt(buildModel(DATASET))]).toEqual([true, false]);
});

const hash = (part: Record<string, string>): string => `#${String(new URLSearchParams({ view: "all", ...part }))}`;

jest.setTimeout(60_000);

describeInBrowser("in a browser, what is doubtful", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => browser?.close());

  it("says so with its confidence in the panels of an edge and an event, and in the legend", async () => {
    const [edge] = model.graph.edges().filter((key) => key.includes("孙三") && key.includes("钱二水"));
    const [event] = [...model.events.keys()].filter((id) => model.events.get(id)!.type === "visit");
    const { page, close, faults } = await openViewer(browser, dataset, { hash: hash({ edge: edge! }) });
    await page.locator(".tag.doubt", { hasText: "可能 0.7" }).first().waitFor();
    await page.locator(".legend", { hasText: "可能" }).waitFor();
    await page.goto(page.url().replace(/#.*/, hash({ event: event! })));
    await page.locator(".tag.doubt", { hasText: "可能 0.75" }).waitFor();
    await page.locator(".tag.doubt", { hasText: "可能 0.8" }).waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  it("says so in the panel of a person, in lists, in what is found and in the legend", async () => {
    const person = names.graph.findNode((_node, { label }) => label === "孙三")!;
    const { page, close, faults } = await openViewer(browser, datasetOf(NAMED), { hash: hash({ node: person }) });
    await page.locator(".panel-head .tag.doubt", { hasText: "可能 0.7" }).waitFor();
    await page.locator(".posts .tag.doubt", { hasText: "可能 0.7" }).waitFor();
    await page.locator(".legend .mark.pale[data-kind=person]").waitFor();
    await page.locator(".search input").fill("孙三");
    await page.locator(".result .tag.doubt", { hasText: "可能 0.7" }).first().waitFor();
    await page.goto(page.url().replace(/#.*/, hash({})));
    await page.locator(".entry .tag.doubt", { hasText: "可能 0.7" }).first().waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  it("is left out by a filter that the address keeps", async () => {
    const { page, close, faults } = await openViewer(browser, dataset, { hash: "#view=all&stage=table&controls=1" });
    await page.getByLabel("只看确定的").check();
    await page.waitForURL(/sure=1/);
    await page.reload();
    expect(await page.getByLabel("只看确定的").isChecked()).toBe(true);
    await page.getByText("未画出").first().waitFor();
    expect(faults).toEqual([]);
    await close();
  });
});
