import { createReadStream, mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { AddedPages, Corrections, Notebook, writeSite } from "../../src/server";
import { describeInBrowser, launch, openViewer, VIEWER_DIST } from "./browser";
import { DATASET, MARKUP } from "./dataset";

const SEARCH = "搜索人名、地名、职务、活动、拼音";

jest.setTimeout(60_000);

describeInBrowser("the viewer as a site", () => {
  let folder: string;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let asked: string[];
  let faults: string[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "xingji-site-"));
    browser = await launch();
    await writeSite({ dataset: JSON.stringify(DATASET) }, VIEWER_DIST, join(folder, "site"));
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(async () => {
    context = await browser.newContext({ locale: "zh-CN", reducedMotion: "reduce" });
    page = await context.newPage();
    page.setDefaultTimeout(15_000);
    asked = [];
    faults = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("pageerror", (error) => faults.push(String(error)));
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  });
  afterEach(async () => context.close());

  /** Searches, reads a sentence, and comes back by a link. */
  async function use(address: string): Promise<void> {
    await page.goto(address);
    await page.locator('[data-ready="true"]').waitFor();
    await page.getByRole("textbox", { name: SEARCH }).fill("qinghe");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "青禾小学" }).waitFor();
    const link = page.url();
    await page.getByRole("tab", { name: "来访者" }).click();
    await page.locator(".entry").first().click();
    expect(await page.locator("blockquote").innerText()).toContain(MARKUP);
    expect(await page.locator("blockquote code").innerText()).toBe("pages/undated.txt：第 21 行");
    // Only a server has the pages and a store.
    expect(await page.locator("blockquote button").count()).toBe(0);
    expect(await page.getByRole("button", { name: "Cypher 查询" }).count()).toBe(0);
    await page.goto("about:blank");
    await page.goto(link);
    await page.getByRole("heading", { name: "青禾小学" }).waitFor();
    expect(faults).toEqual([]);
  }

  it("opens from a folder on disk, and asks for nothing beyond it", async () => {
    const address = pathToFileURL(join(folder, "site", "index.html")).href;
    await use(address);
    const beside = address.slice(0, -"index.html".length);
    expect(asked.filter((one) => !one.startsWith(beside) && !/^(about|data|blob):/.test(one))).toEqual([]);
  });

  it("works in any folder of any web server", async () => {
    const types: Readonly<Record<string, string>> = {
      ".html": "text/html",
      ".js": "text/javascript",
      ".css": "text/css",
    };
    const server: Server = createServer((request, response) => {
      const path = (request.url ?? "").replace("/some/where/", "/");
      const file = join(folder, "site", path === "/" ? "index.html" : path);
      response.setHeader("Content-Type", types[extname(file)] ?? "image/svg+xml");
      createReadStream(file)
        .on("error", () => response.writeHead(404).end())
        .pipe(response);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = typeof address === "object" ? address?.port : 0;
    await use(`http://127.0.0.1:${port}/some/where/`);
    server.closeAllConnections();
    server.close();
  });
});

describeInBrowser("the viewer on a telephone", () => {
  it("has the panel as a sheet that is drawn up and down, and targets large enough for a finger", async () => {
    const browser = await launch();
    const phone = { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true, deviceScaleFactor: 1 };
    const folder = mkdtempSync(join(tmpdir(), "xingji-phone-"));
    // With all buttons that there can be.
    const edit = { corrections: new Corrections(join(folder, "c")), pages: new AddedPages(join(folder, "p")) };
    const behind = { edit, notebook: new Notebook(join(folder, "n.json")) };
    const viewer = await openViewer(browser, DATASET, { ...phone, behind });
    const { page } = viewer;
    await page.getByRole("button", { name: "加入版面" }).waitFor();
    const sheet = page.locator(".panel");
    const height = async (): Promise<number> => Math.round((await sheet.boundingBox())?.height ?? 0);
    expect(await height()).toBe(96);
    await page.getByRole("button", { name: "展开面板" }).tap();
    await page.locator('.panel[data-sheet="half"]').waitFor();
    expect(await height()).toBe(Math.round(0.46 * 780));
    await page.getByRole("button", { name: "展开面板" }).tap();
    await page.locator('.panel[data-sheet="full"]').waitFor();
    expect(await height()).toBe(Math.round(0.88 * 780));
    await page.getByRole("button", { name: "收起面板" }).tap();
    await page.locator('.panel[data-sheet="low"]').waitFor();
    expect(await height()).toBe(96);
    await page.getByRole("textbox", { name: SEARCH }).fill("smy");
    await page.keyboard.press("Enter");
    await page.locator('.panel[data-sheet="half"]').waitFor();
    const sizes = await page
      .locator(".openers button, .graph-buttons button, .panel-actions button")
      .evaluateAll((buttons) =>
        buttons.map((button) => Math.min(button.getBoundingClientRect().width, button.getBoundingClientRect().height)),
      );
    expect(sizes.length).toBeGreaterThan(6);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
    const wide = await page.evaluate("document.documentElement.scrollWidth");
    expect(wide).toBe(390);
    await viewer.close();
    await browser.close();
  });
});

describeInBrowser("the viewer on a tablet", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => browser?.close());

  it.each([
    ["upright", 820, 1180],
    ["on its side", 1024, 768],
    ["small, on its side", 960, 600],
  ])("shows all choices of the bar and an axis of time with room for its dates, %s", async (_way, width, height) => {
    const folder = mkdtempSync(join(tmpdir(), "xingji-tablet-"));
    const edit = { corrections: new Corrections(join(folder, "c")), pages: new AddedPages(join(folder, "p")) };
    const behind = { edit, notebook: new Notebook(join(folder, "n.json")) };
    const viewer = await openViewer(browser, DATASET, { viewport: { width, height }, hasTouch: true, behind });
    const { page } = viewer;
    await page.getByRole("button", { name: "加入版面" }).waitFor();
    const boxes = await page
      .locator(".header .projections label, .openers button, .header input:not([type=radio])")
      .evaluateAll((elements) =>
        elements.map((element) => {
          const { left, right, width: across } = element.getBoundingClientRect();
          return { left, right, across };
        }),
      );
    expect(boxes.length).toBeGreaterThan(14);
    expect(Math.min(...boxes.map(({ left }) => left))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(width);
    expect(Math.min(...boxes.map(({ across }) => across))).toBeGreaterThan(30);
    expect((await page.locator(".time-slider").boundingBox())!.width).toBeGreaterThan(200);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    await viewer.close();
    rmSync(folder, { recursive: true });
  });
});
