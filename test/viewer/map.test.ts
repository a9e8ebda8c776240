import { pathToFileURL } from "node:url";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { writeSite } from "../../src/server";
import { buildModel } from "../../viewer/src/data/model";
import { buildPicture } from "../../viewer/src/data/picture";
import { legsOf, mapOf, ordersAt, pointsInHand, wayOf, withStops } from "../../viewer/src/map/spots";
import { FIRST_VIEW, NO_FILTERS, type View } from "../../viewer/src/state/view";
import { describeInBrowser, launch, openViewer, VIEWER_DIST } from "./browser";
import { DATASET } from "./dataset";
import { eventually } from "./eventually";
import { SQUARE } from "./square";

const model = buildModel(DATASET);
const pictureOf = (view: Partial<View> = {}) => buildPicture(model, { ...FIRST_VIEW, ...view });
const mapped = (view: Partial<View> = {}) => mapOf(model, pictureOf(view));

describe("what lies where", () => {
  it("gathers sites at their coordinates, those of one county at one point, and says which are exact", () => {
    expect(
      mapped().points.map(({ name, events, sites }) => [name, events, sites.map(({ label, exact }) => [label, exact])]),
    ).toEqual([
      [
        "临川镇",
        2,
        [
          ["青禾小学", false],
          ["临川镇", true],
        ],
      ],
      ["东溪口卡点", 2, [["东溪口卡点", true]]],
    ]);
  });

  it("draws an arc from people's homes to each point, as thick as there are people at events", () => {
    expect(mapped().arcs.map(({ from, to, visits }) => [from.name, to, visits])).toEqual([
      ["临川市", "116.2,27.8", 2],
      ["临川市", "116.7,28.3", 3],
    ]);
  });

  it("counts only what the filters and the window leave", () => {
    const filters = { ...NO_FILTERS, sites: ["school"] };
    expect(mapped({ filters }).points.map(({ name, sites }) => [name, sites.length])).toEqual([["临川镇", 1]]);
    const period = { from: "2021-03-05", to: "2021-03-05" };
    expect(mapped({ period }).points.map(({ name, events }) => [name, events])).toEqual([["东溪口卡点", 1]]);
  });

  it("shows sites of events where the picture draws people alone", () => {
    expect(mapped({ projection: "appearances" }).points).toHaveLength(2);
  });

  it("keeps a list of sites without coordinates", () => {
    const nodes = DATASET.nodes.map((node) =>
      node.key === "Facility:qinghe" ? { ...node, attributes: { ...node.attributes, spot: null } } : node,
    );
    const bare = buildModel({ ...DATASET, nodes });
    expect(mapOf(bare, buildPicture(bare, FIRST_VIEW)).nowhere.map(({ label }) => label)).toEqual(["青禾小学"]);
  });

  it("opens the dataset of an earlier build, which knows no coordinates", () => {
    const nodes = DATASET.nodes.map(({ key, attributes: { spot: _spot, ...attributes } }) => ({ key, attributes }));
    const old = buildModel(JSON.parse(JSON.stringify({ ...DATASET, nodes })));
    expect(mapOf(old, buildPicture(old, FIRST_VIEW))).toMatchObject({ points: [], arcs: [] });
  });
});

describe("a way", () => {
  const way = wayOf(model, pictureOf(), "Person:han");

  it("goes through the stops in order of days", () => {
    expect(way.stops.map(({ site, order }) => [order, site])).toEqual([
      [1, "Place:linchuan"],
      [2, "Facility:dongxi"],
    ]);
    expect(legsOf(way).map(([from, to]) => [from.order, to.order])).toEqual([[1, 2]]);
  });

  it("counts the stops whose day nobody knows", () => {
    expect(wayOf(model, pictureOf(), "Person:su")).toMatchObject({ undated: 2, nowhere: 0, stops: [{ order: 1 }] });
  });

  it("has a point for a stop that the picture does not draw", () => {
    const shown = mapped({ hidden: ["Facility:dongxi"] }).points;
    expect(shown.map(({ name }) => name)).toEqual(["临川镇"]);
    const points = withStops(model, shown, way);
    expect(points.map(({ name, events, sites }) => [name, events, sites.map(({ label }) => label)])).toEqual([
      ["临川镇", expect.any(Number), expect.any(Array)],
      ["东溪口卡点", 1, ["东溪口卡点"]],
    ]);
  });

  it("numbers the stops at a point by runs", () => {
    const [first, second] = way.stops;
    const stops = [first!, { ...first!, order: 2 }, { ...second!, order: 3 }, { ...first!, order: 4 }];
    expect(ordersAt({ ...way, stops }, first!.point)).toBe("1–2, 4");
    expect(ordersAt(way, "0,0")).toBe("");
  });

  it("has the points of what is selected in hand, and all where that is nowhere", () => {
    expect([...pointsInHand(model, { kind: "event", key: "e2" }, null, null)!]).toEqual(["116.7,28.3", "116.2,27.8"]);
    expect([...pointsInHand(model, { kind: "edge", key: "v3" }, null, null)!]).toEqual(["116.2,27.8"]);
    expect(pointsInHand(model, { kind: "event", key: "e3" }, null, null)).toBeNull();
  });
});

/** Of a transform, to about four pixels. */
const numbers = (text: string | null): number[] =>
  (text ?? "").match(/-?[\d.]+/g)!.map((one) => Math.round(Number(one) / 4));

jest.setTimeout(40_000);

describeInBrowser("the map", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => browser?.close());

  it("opens from the header, lists the sites at a point, and survives a reload", async () => {
    const { page, close, faults } = await openViewer(browser, DATASET);
    await page.getByRole("button", { name: "地图" }).click();
    await page.getByRole("button", { name: "临川镇：2 处地点，2 项活动" }).click();
    const card = page.locator(".map-card");
    await card.getByText("青禾小学").waitFor();
    expect(await card.innerText()).toContain("按所在县市标示");
    await page.getByRole("button", { name: "放大" }).click();
    await eventually(() => Promise.resolve(/map=[\d.~-]+/.test(page.url())), true);
    const address = page.url();
    const dot = page.getByRole("button", { name: "东溪口卡点：1 处地点，2 项活动" });
    const before = await dot.getAttribute("transform");
    await page.reload();
    await card.getByText("青禾小学").waitFor();
    await eventually(async () => numbers(await dot.getAttribute("transform")), numbers(before));
    expect(page.url()).toBe(address);
    await card.getByRole("button", { name: "青禾小学" }).click();
    await page.getByRole("heading", { name: "青禾小学" }).waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  it("draws the way of whoever is selected, its stops numbered, and works by keyboard", async () => {
    const { page, close } = await openViewer(browser, DATASET, { hash: "#stage=map&node=Person%3Ahan" });
    await page.getByText("韩知秋的行程：2 站").waitFor();
    expect(await page.locator(".map-way path[marker-end]").count()).toBe(1);
    expect((await page.locator(".map-labels text:not(.map-area)").allTextContents()).toSorted()).toEqual([
      "1 临川镇",
      "2 东溪口卡点",
    ]);
    await page.getByRole("button", { name: /^东溪口卡点：/ }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "东溪口卡点" }).waitFor();
    await close();
  });

  it("leaves a single place on the other side of the world until it is asked for", async () => {
    const nodes = Array.from({ length: 8 }, (_, at) => {
      const { attributes } = DATASET.nodes.find(({ key }) => key === "Facility:dongxi")!;
      const spot = {
        longitude: at === 7 ? -74 : 116 + at / 10,
        latitude: at === 7 ? 40.7 : 28,
        of: `地${at}`,
        exact: true,
      };
      return { key: `Facility:${at}`, attributes: { ...attributes, label: `地${at}`, spot } };
    });
    const events = Object.fromEntries(
      nodes.map(({ key, attributes: { label } }, at) => [
        `e${at}`,
        { ...DATASET.attributes.events["e1"]!, at: [{ site: key, name: label }] },
      ]),
    );
    const edges = nodes.map(({ key }, at) => ({ ...DATASET.edges[0]!, key: `w${at}`, target: key }));
    const people = DATASET.nodes.filter(({ attributes }) => attributes.kind === "person");
    const far = {
      ...DATASET,
      attributes: { ...DATASET.attributes, events },
      nodes: [...people, ...nodes],
      edges: edges.map((edge, at) => ({ ...edge, attributes: { ...edge.attributes, events: [`e${at}`] } })),
    };
    const { page, close } = await openViewer(browser, far, { hash: "#stage=map" });
    await page.getByRole("button", { name: /^地0：/ }).waitFor();
    expect(await page.getByRole("button", { name: /^地7：/ }).count()).toBe(0);
    await page.getByRole("button", { name: "远处还有 1 个点：全部显示" }).click();
    await page.getByRole("button", { name: /^地7：/ }).waitFor();
    await eventually(() => Promise.resolve(/map=[\d.~-]+/.test(page.url())), true);
    await page.reload();
    await page.getByRole("button", { name: /^地7：/ }).waitFor();
    await close();
  });

  it("follows the filters, and says why it is empty", async () => {
    const { page, close } = await openViewer(browser, DATASET, { hash: "#stage=map&time=1990-01-01..1990-12-31" });
    await page.getByText("没有可标示的地点").waitFor();
    expect(await page.locator(".map-point").count()).toBe(0);
    await close();
  });

  it("opens from a folder on disk, with an outline of the user's own under it", async () => {
    const folder = mkdtempSync(join(tmpdir(), "xingji-map-"));
    await writeSite({ dataset: JSON.stringify(DATASET), outline: JSON.stringify(SQUARE) }, VIEWER_DIST, folder);
    const page = await (await browser.newContext({ locale: "zh-CN" })).newPage();
    await page.goto(`${pathToFileURL(join(folder, "index.html")).href}#stage=map`);
    await page.locator(".map-labels").getByText("方省").waitFor();
    expect(await page.locator(".map-outlines path").count()).toBe(1);
    await page.context().close();
    rmSync(folder, { recursive: true });
  });
});
