import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { AddedPages, Corrections, Notebook, questionHelp, writeSite } from "../../src/server";
import { formatView, parseView } from "../../viewer/src/state/address";
import { FIRST_VIEW, NO_FILTERS } from "../../viewer/src/state/view";
import { describeInBrowser, launch, openViewer, VIEWER_DIST, type OpenViewer } from "./browser";
import { DATASET } from "./dataset";
import { differenceOf, stillPicture, type Picture } from "./pixels";

/** Together they have every field of the view, and every filter, at another value than the first view's. */
const STATES = [
  "view=all&kind=person&kind=facility&role=lead&role=accompany&type=visit&at=100~50~1.2",
  "view=appearances&home=临川市&level=county&least=2",
  "site=checkpoint&paper=临川日报&file=pages/2021-03-06.txt&evidence=stated",
  "time=2021-03-01..2021-03-03&axis=2021-03-01..2021-03-04&fold=town&open=Place:linchuan",
  "close=Place:shi&expand=Person:su&hide=Person:luo",
  "only=Person:su&only=Facility:dongxi&choose=Person:su",
  "view=appearances&ego=1~Person:su&chain=Person:su&chain=Person:luo&chain-by=company",
  "view=all&colour=core&size=degree&edge-colour=first&edge-width=weight&label=value&statistics=1&controls=1",
  "layout=circle&pin=150~60~Facility:qinghe&all=1&edge=v1&around=Person:su&at=0~0~1",
  "stage=map&map=116~28~4&point=116.2,27.8&arcs=0",
  "stage=table&event=e3&lang=en",
  "compare=Person:su&compare=Person:han",
  "periods=2021-03-01..2021-03-02&periods=2021-03-03..2021-03-05",
  "figure=100~80~8~300~white~all~100~",
  "text=苏明远&text=&text=&text=&text=",
  "view=all&sure=1",
];

/** Of these a site has nothing, or nothing to write by, as no server is behind it: with what opens over it there. */
const SERVED = [
  ["stage=table&console=1", ""],
  ["stage=table&edit=list", ""],
  ["stage=table&export=1", ""],
  ["source=0~3~pages/none.txt", ""],
  ["stage=table&notebook=1", "要添加，请用 xingji view --edit 打开"],
] as const;

/** Of a picture: less is the smoothing of an edge. */
const ALIKE = 0.002;

interface Sight {
  /** What the address says when the page has settled. */
  readonly address: string;
  /** What lies open over the page, and what stands beside it, in words. */
  readonly dialog: string;
  readonly panel: string;
  readonly stage: Picture;
}

jest.setTimeout(180_000);

const plain = (value: unknown): string => JSON.stringify([...(value instanceof Map ? value : [value])]);

/** The fields of which every one of some others has the first's value. */
function untried(first: object, tried: readonly object[]): string[] {
  return Object.entries(first).flatMap(([field, value]) => {
    const others = tried.map((one): unknown => Object.entries(one).find(([name]) => name === field)?.[1]);
    return others.every((other) => plain(other) === plain(value)) ? [field] : [];
  });
}

it("tries every field of the view, and every filter", () => {
  const views = [...STATES, ...SERVED.map(([state]) => state)].map((state) => parseView(`#${state}`));
  const filters = views.map((view) => view.filters);
  expect([untried(FIRST_VIEW, views), untried(NO_FILTERS, filters)]).toEqual([[], []]);
});

const notAsked = (): Promise<never> => Promise.reject(new Error("not asked"));

async function see(page: Page): Promise<Sight> {
  await page.locator('[data-ready="true"], .compare').first().waitFor();
  await page.locator('[data-busy="true"]').waitFor({ state: "detached" });
  await page.locator("dialog[open] .mantine-Loader-root").waitFor({ state: "detached" });
  const text = async (selector: string): Promise<string> =>
    (await page.locator(selector).allInnerTexts()).join("\n").replace(/\s+/g, " ");
  return {
    address: formatView(parseView(new URL(page.url()).hash)),
    dialog: await text("dialog[open]"),
    panel: await text(".panel"),
    stage: await stillPicture(page, ".stage-main"),
  };
}

async function open(page: Page, address: string): Promise<Sight> {
  // Another hash alone would not load the page anew.
  await page.goto("about:blank");
  await page.goto(address);
  return see(page);
}

describeInBrowser("a state of the address", () => {
  let folder: string;
  let browser: Browser;
  let viewer: OpenViewer;
  let site: string;
  let onSite: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "xingji-survive-"));
    browser = await launch();
    const notebook = new Notebook(join(folder, "notebook.json"));
    notebook.change({ save: { name: "全部", link: "#view=all" } });
    const edit = { corrections: new Corrections(join(folder, "c")), pages: new AddedPages(join(folder, "p")) };
    viewer = await openViewer(browser, DATASET, {
      behind: { notebook, edit, exporting: notAsked, help: questionHelp("graph.lbug") },
    });
    const { built } = JSON.parse(await (await fetch(`${viewer.url}served.json`)).text());
    const data = { dataset: JSON.stringify(DATASET), notebook: JSON.stringify(notebook.read()) };
    await writeSite({ ...data, built: JSON.stringify(built) }, VIEWER_DIST, join(folder, "site"));
    site = pathToFileURL(join(folder, "site", "index.html")).href;
    const context = await browser.newContext({
      viewport: { width: 1200, height: 800 },
      reducedMotion: "reduce",
      locale: "zh-CN",
    });
    onSite = await context.newPage();
    onSite.on("pageerror", (error) => faults.push(String(error)));
  });
  afterAll(async () => {
    await viewer?.close();
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  it.each(STATES)("survives a reload and stands in an exported site: %s", async (state) => {
    const first = await open(viewer.page, `${viewer.url}#${state}`);
    expect(first.address).toBe(formatView(parseView(`#${state}`)));
    await viewer.page.reload();
    for (const other of [await see(viewer.page), await open(onSite, `${site}#${state}`)]) {
      expect({ ...other, stage: differenceOf(first.stage, other.stage) < ALIKE }).toEqual({ ...first, stage: true });
    }
  });

  it.each(SERVED)("survives a reload, and harms no exported site: %s", async (state, opens) => {
    const first = await open(viewer.page, `${viewer.url}#${state}`);
    await viewer.page.reload();
    const again = await see(viewer.page);
    expect({ ...again, stage: differenceOf(first.stage, again.stage) < ALIKE }).toEqual({ ...first, stage: true });
    const shown = await open(onSite, `${site}#${state}`);
    expect([shown.address, shown.dialog !== "", shown.panel !== ""]).toEqual([first.address, opens !== "", true]);
    expect(shown.dialog).toContain(opens);
  });

  it("raises no error anywhere", () => {
    expect([...faults, ...viewer.faults.filter((fault) => !fault.includes("404"))]).toEqual([]);
  });
});
