import { pathToFileURL } from "node:url";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { writeSite } from "../../src/server";
import { buildModel } from "../../viewer/src/data/model";
import { buildPicture } from "../../viewer/src/data/picture";
import { decodeRing, provinces, readOutline } from "../../viewer/src/map/outline";
import { cameraOf, fitting, onPlane, over, toScreen, transformOf } from "../../viewer/src/map/projection";
import { legsOf, mapOf, ordersAt, pointsInHand, wayOf } from "../../viewer/src/map/spots";
import { FIRST_VIEW, NO_FILTERS, type View } from "../../viewer/src/state/view";
import { describeInBrowser, launch, openViewer, VIEWER_DIST } from "./browser";
import { DATASET } from "./dataset";
import { eventually } from "./eventually";

const model = buildModel(DATASET);
const pictureOf = (view: Partial<View> = {}) => buildPicture(model, { ...FIRST_VIEW, ...view });
const mapped = (view: Partial<View> = {}) => mapOf(model, pictureOf(view));

/** A country of two by two degrees around 临川, written the wrong way round for a sphere. */
const SQUARE = {
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      properties: { name: "方省" },
      geometry: {
        type: "Polygon",
        coordinates: [
          [
            [115, 27],
            [117, 27],
            [117, 29],
            [115, 29],
            [115, 27],
          ],
        ],
      },
    },
  ],
};

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

describe("an outline", () => {
  it("has the thirty-four provinces, each about where it is", () => {
    const all = provinces();
    expect(all).toHaveLength(34);
    const { shape } = all.find(({ name }) => name === "浙江")!;
    const points = JSON.stringify(shape)
      .match(/-?\d+\.\d+/g)!
      .map(Number);
    expect([Math.min(...points) > 26, Math.max(...points) < 124]).toEqual([true, true]);
  });

  it("decodes differences in zigzag form", () => {
    expect(decodeRing("@@BA", [1024, 2048], 1024)).toEqual([
      [1, 2],
      [1 + 1 / 1024, 2 - 1 / 1024],
    ]);
  });

  it("is read from GeoJSON of areas and lines, whichever way round its rings are written", () => {
    const [square] = readOutline(SQUARE)!;
    const reversed = structuredClone(SQUARE);
    reversed.features[0]!.geometry.coordinates[0]!.reverse();
    expect(square).toMatchObject({ name: "方省", shape: { type: "MultiPolygon" } });
    expect(readOutline(reversed)).toEqual(readOutline(SQUARE));
    expect(
      readOutline({
        type: "LineString",
        coordinates: [
          [1, 2],
          [3, 4],
        ],
      }),
    ).toHaveLength(1);
  });

  it.each([
    [null],
    ["text"],
    [{ type: "FeatureCollection", features: [] }],
    [{ type: "Point", coordinates: [1, 2] }],
    [{ type: "Polygon", coordinates: [["a"]] }],
  ])("is none in %j", (value) => expect(readOutline(value)).toBeNull());
});

describe("the map's camera", () => {
  const size = { width: 800, height: 600 };

  it("comes back from the screen as it went there, to a thousandth of a degree", () => {
    const camera = { longitude: 116.36, latitude: 27.98, zoom: 3.5 };
    expect(cameraOf(transformOf(camera, size), size)).toEqual(camera);
  });

  it("fits what is shown, with room at the borders, and all of China where nothing is", () => {
    const positions = mapped().points.map(onPlane);
    const transform = transformOf(fitting(positions, size), size);
    for (const position of positions) {
      const [x, y] = toScreen(transform, position);
      expect([x > 50, x < 750, y > 50, y < 550]).toEqual([true, true, true, true]);
    }
    expect(fitting([], size).zoom).toBe(0);
  });

  it("fits the places over its outline, and those abroad only where all are", () => {
    const [home, paris, rome] = [
      { longitude: 116.4, latitude: 28 },
      { longitude: 2.3, latitude: 48.9 },
      { longitude: 12.5, latitude: 41.9 },
    ].map(onPlane);
    const shapes = provinces().map(({ shape }) => shape);
    expect(over(shapes, [home!, paris!])).toEqual([home]);
    expect(over(shapes, [paris!, rome!])).toEqual([paris, rome]);
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
