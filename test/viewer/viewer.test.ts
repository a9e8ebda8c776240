import type { Browser } from "playwright-core";
import { describeInBrowser, launch, openViewer, type OpenViewer } from "./browser";
import { DATASET, MARKUP } from "./dataset";
import { eventually } from "./eventually";
import { pictureOfGraph, spots, variance, type Point } from "./pixels";

const PERSON = "#0072b2";
const PLACE = "#009e73";
const FACILITY = "#e69f00";
const SEARCH = "搜索人名、地名、职务、活动、拼音";

jest.setTimeout(60_000);

describeInBrowser("the viewer in a browser", () => {
  let browser: Browser;
  let viewer: OpenViewer;

  beforeAll(async () => {
    browser = await launch();
    viewer = await openViewer(browser, DATASET);
  });
  afterAll(async () => {
    await viewer?.close();
    await browser?.close();
  });
  /** A test begins with the first view, without loading the page anew, and with the mouse out of the way. */
  beforeEach(async () => {
    await viewer.page.mouse.move(400, 90);
    await viewer.page.goto(`${viewer.url}#`);
    await viewer.page.locator('[data-ready="true"]').waitFor();
    // Sigma takes two clicks within 300 ms for a double click, wherever they are.
    await viewer.page.waitForTimeout(350);
  });

  /** Waits for the panel with this heading. */
  const panel = (heading: string | RegExp): Promise<void> =>
    viewer.page.locator(".panel h2").filter({ hasText: heading }).waitFor();
  const evidence = (): Promise<string[]> => viewer.page.locator("blockquote").allInnerTexts();

  /** From top to bottom: 韩知秋, 苏明远; 青禾小学, 东溪口卡点. */
  async function nodes(): Promise<{ people: Point[]; facilities: Point[]; places: Point[] }> {
    const picture = await pictureOfGraph(viewer.page);
    return { people: spots(picture, PERSON), facilities: spots(picture, FACILITY), places: spots(picture, PLACE) };
  }

  /** Waits until the graph shows so many people and facilities in their own colour. */
  async function expectShown(people: number, facilities: number): Promise<void> {
    const deadline = Date.now() + 10_000;
    for (;;) {
      const now = await nodes();
      const counts = [now.people.length, now.facilities.length];
      if (counts[0] === people && counts[1] === facilities) return;
      if (Date.now() > deadline) return expect(counts).toEqual([people, facilities]);
      await viewer.page.waitForTimeout(50);
    }
  }

  async function middleOfEdge(person: number, facility: number): Promise<Point> {
    const { people, facilities } = await nodes();
    const [from, to] = [people[person], facilities[facility]];
    if (from === undefined || to === undefined) throw new Error("the nodes of the edge are not to be seen");
    return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  }

  async function searchFor(query: string): Promise<void> {
    await viewer.page.getByRole("textbox", { name: SEARCH }).fill(query);
    await viewer.page.keyboard.press("Enter");
  }

  it("draws the people and sites of the visits, and leaves out who visited nothing", async () => {
    expect(variance(await pictureOfGraph(viewer.page))).toBeGreaterThan(50);
    const { people, facilities, places } = await nodes();
    expect([people.length, facilities.length, places.length]).toEqual([2, 2, 1]);
    await viewer.page.getByText("人—人", { exact: true }).click();
    await expectShown(3, 0);
  });

  it("finds by initials, pinyin, characters inside a name, and posts, and Enter goes there", async () => {
    for (const [query, name] of [
      ["smy", "苏明远"],
      ["zhiqiu", "韩知秋"],
      ["禾小", "青禾小学"],
      ["東溪", "东溪口卡点"],
      ["农业 局长", "罗亦安"],
      ["春耕", "春耕座谈会"],
    ] as const) {
      await searchFor(query);
      await panel(name);
    }
  });

  it("shows the node that the search went to, and fades what has nothing to do with it", async () => {
    await searchFor("知秋");
    await expectShown(1, 1);
  });

  it("fades all but the neighbours of the node under the mouse", async () => {
    const { people } = await nodes();
    await viewer.page.mouse.move(people[0]?.x ?? 0, people[0]?.y ?? 0, { steps: 4 });
    await expectShown(1, 1);
    await viewer.page.mouse.move(400, 90, { steps: 4 });
    await expectShown(2, 2);
  });

  it("opens the sentences of an edge at a click on its line", async () => {
    await viewer.page.goto(`${viewer.url}#layout=built`);
    // The button of the controls counts the settings.
    await viewer.page.locator(".controls-closed").getByText("1").waitFor();
    await viewer.page.waitForTimeout(100);
    // The first spot in the colour of people is the count on that button.
    const { x, y } = await middleOfEdge(2, 1);
    await viewer.page.mouse.move(x, y + 3, { steps: 4 });
    await viewer.page.mouse.click(x, y + 3);
    await panel(/苏明远\s*→\s*东溪口卡点/);
    expect(await evidence()).toEqual([
      expect.stringContaining("pages/2021-03-06.txt：第 7 行"),
      expect.stringContaining("pages/undated.txt：第 21 行"),
    ]);
    expect(await viewer.page.locator("blockquote").first().locator("mark").allInnerTexts()).toEqual([
      "苏明远",
      "东溪口卡点",
    ]);
    expect(await viewer.page.locator(".panel").innerText()).toContain("临川日报 · 2021-03-06");
    // Sigma takes two clicks within 300 ms for a double click, wherever they are.
    await viewer.page.waitForTimeout(400);
    await viewer.page.mouse.click(400, 90);
    await panel("临川见闻");
  });

  it("opens a person's itinerary at a click on the node, events without a year after those with one", async () => {
    const { people } = await nodes();
    await viewer.page.mouse.click(people[1]?.x ?? 0, people[1]?.y ?? 0);
    await panel("苏明远");
    expect(await viewer.page.locator(".panel time").allInnerTexts()).toEqual([
      "2021-03-05",
      "4月12日（年份不详）",
      "日期不详",
    ]);
    expect(await viewer.page.locator(".panel").innerText()).toContain("临川市委书记");
  });

  it("shows markup in a page as the text it is", async () => {
    await viewer.page.goto(`${viewer.url}#edge=v2`);
    expect((await evidence())[0]).toContain(MARKUP);
    expect(await viewer.page.locator(".panel script, .panel img").count()).toBe(0);
    expect(await viewer.page.title()).not.toBe("broken");
  });

  it("goes from search to evidence and back by keyboard alone", async () => {
    const { page } = viewer;
    const press = async (...keys: string[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await page.getByRole("textbox", { name: SEARCH }).focus();
    await page.keyboard.type("hzq");
    await press("Enter");
    await panel("韩知秋");
    // Compare, close, tabs, the second tab, its first line.
    await press("Tab", "Tab", "Tab", "ArrowRight", "Tab", "Enter");
    await page.locator("blockquote").first().waitFor();
    await panel(/韩知秋\s*→/);
    await press("Escape");
    await panel("临川见闻");
  });

  it("opens from a link what was open, goes back, and ignores what the data no longer has", async () => {
    const { page, url } = viewer;
    await searchFor("qinghe");
    // The camera has come to rest.
    await page.waitForURL(/at=/);
    const link = page.url();
    await page
      .getByRole("button", { name: "检查指导" })
      .or(page.getByRole("button", { name: "调研" }))
      .first()
      .click();
    expect(page.url()).toContain("event=e2");
    await page.goBack();
    expect(page.url()).toBe(link);
    await page.goto("about:blank");
    await page.goto(link);
    await page.locator('[data-ready="true"]').waitFor();
    await panel("青禾小学");
    await page.goto(`${url}#node=Person:nobody`);
    await panel("临川见闻");
  });

  it("speaks English on demand and from then on, keeps the names as printed, and lets a link say otherwise", async () => {
    const { page, url } = viewer;
    await page.getByRole("button", { name: "Switch to English" }).click();
    await page.getByRole("tab", { name: "Sites" }).click();
    expect(await page.locator(".panel").innerText()).toMatch(/东溪口卡点\s+checkpoint\s+2 visitors/);
    const language = (): Promise<string | null> => page.locator("html").getAttribute("lang");
    for (const [hash, expected] of [
      ["#", "en"],
      ["#lang=zh", "zh-Hans"],
    ]) {
      await page.goto("about:blank");
      await page.goto(`${url}${hash}`);
      await page.locator('[data-ready="true"]').waitFor();
      expect(await language()).toBe(expected);
    }
    await page.evaluate("localStorage.clear()");
    await page.reload();
  });

  it("asks nothing of anybody but the local server, and breaks no rule of its policy", async () => {
    await searchFor("smy");
    await viewer.page.getByRole("tab", { name: "到访" }).click();
    await viewer.page.locator(".entry").first().click();
    expect(viewer.requests.length).toBeGreaterThan(3);
    expect(viewer.requests.filter((address) => !address.startsWith(viewer.url))).toEqual([]);
    expect(viewer.faults).toEqual([]);
  });

  it.each([
    "view=all&node=Person%3Anobody&edge=nothing&ego=3~Person:nobody&only=nobody&hide=Person:su",
    "time=1900-01-01..1900-01-02&time=9999-12-31..0000-00-00&least=999999",
    "at=NaN~1e400~-5&pin=1e308~1e308~Person:su&layout=what&fold=x&stage=&lang=",
    "compare=Person:su&compare=Person:su&periods=1..2&chain=a&chain=b&source=9~1~x",
    `%E0%A4%A&${"only=Person:su&".repeat(4000)}`,
    "only=",
  ])("shows a page, and says why it is empty where it is, for the address %#", async (hash) => {
    await viewer.page.goto(`${viewer.url}#${hash}`);
    await viewer.page.locator('[data-ready="true"]').waitFor();
    expect(await viewer.page.locator(".header h1").innerText()).toContain("行迹");
    const drawn = await viewer.page.locator(".legend li").count();
    const said = await viewer.page.locator(".graph-empty").count();
    expect(drawn > 0).not.toBe(said > 0);
  });

  /** As a driver does that is restarted; done when the graph is drawn on other canvases, or no more. */
  async function loseContexts(): Promise<void> {
    await viewer.page.evaluate(`{
      window.lost = document.querySelector("canvas.sigma-nodes");
      for (const name of ["edges", "nodes", "hoverNodes"]) {
        const lose = document.querySelector("canvas.sigma-" + name).getContext("webgl2").getExtension("WEBGL_lose_context");
        lose.loseContext();
        setTimeout(() => lose.restoreContext(), 50);
      }
    }`);
    await eventually(() => viewer.page.evaluate('document.querySelector("canvas.sigma-nodes") !== window.lost'), true);
    await viewer.page.locator('[data-ready="true"], [role="alert"]').first().waitFor();
  }

  it("draws the graph again by itself when the browser takes the drawing context away", async () => {
    await viewer.page.goto(`${viewer.url}#view=all&node=Person:su`);
    await viewer.page.locator('[data-ready="true"]').waitFor();
    await loseContexts();
    await expectShown(3, 2);
    expect(viewer.page.url()).toContain("node=Person");
    expect(await viewer.page.getByRole("alert").count()).toBe(0);
  });

  it("shows the table when the context is taken away again and again, and the graph when asked", async () => {
    for (let loss = 0; loss < 4; loss += 1) await loseContexts();
    await viewer.page.getByRole("alert").waitFor();
    expect(await viewer.page.locator(".table-stage tbody tr").count()).toBe(4);
    await viewer.page.getByRole("button", { name: "再画一次" }).click();
    await expectShown(2, 2);
  });
});

describeInBrowser("the viewer where it cannot draw or has nothing to draw", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch("--disable-3d-apis");
  });
  afterAll(async () => browser?.close());

  it("says so without WebGL, and shows the edges as a table that opens their sentences", async () => {
    const viewer = await openViewer(browser, DATASET);
    expect(await viewer.page.getByRole("alert").innerText()).toContain("WebGL");
    await viewer.page.locator(".table-stage").getByRole("button", { name: "苏明远" }).first().click();
    expect(await viewer.page.locator("blockquote").count()).toBe(2);
    await viewer.close();
  });

  it.each([
    ["has no people or sites", { ...DATASET, nodes: [], edges: [] }, "还没有人物和地点"],
    ["is something else", ["nonsense"], "不是行迹的数据"],
    ["contradicts itself", { ...DATASET, nodes: [] }, "不是行迹的数据"],
  ])("says so when the dataset %s", async (_case, dataset, message) => {
    const viewer = await openViewer(browser, dataset);
    expect(await viewer.page.getByRole("alert").innerText()).toContain(message);
    await viewer.close();
  });
});
