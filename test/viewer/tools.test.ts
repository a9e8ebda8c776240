import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import type { Graph } from "../../src/model";
import { askStore } from "../../src/server";
import { openStore } from "../../src/stores";
import { describeInBrowser, launch, openViewer, type OpenViewer } from "./browser";
import { DATASET } from "./dataset";
import { eventually } from "./eventually";
import { pictureIn, pictureOfGraph, spots } from "./pixels";

const PERSON = "#0072b2";
const PLACE = "#009e73";

/** The people of the dataset, as the store has them. */
const GRAPH: Graph = {
  nodes: Object.entries({ su: "苏明远", han: "韩知秋", luo: "罗亦安" }).map(([id, name]) => ({
    label: "Person" as const,
    id,
    properties: { name, pinyin: null, home: null, first: null, last: null, reasons: [] },
  })),
  relationships: [],
};

/** A name that a spreadsheet would run. */
const FORMULA = '=HYPERLINK("http://evil.example")';
const NODES = DATASET.nodes.map((node) =>
  node.key === "Facility:qinghe" ? { ...node, attributes: { ...node.attributes, label: FORMULA } } : node,
);

jest.setTimeout(40_000);

describeInBrowser("the viewer's table, pictures and console", () => {
  let folder: string;
  let browser: Browser;
  let viewer: OpenViewer;
  let page: Page;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "xingji-tools-"));
    const address = join(folder, "graph.lbug");
    const store = await openStore(address, { mode: "write" });
    await store.load(GRAPH);
    await store.close();
    browser = await launch();
    const ask = askStore({ address, options: {} });
    viewer = await openViewer(browser, { ...DATASET, nodes: NODES }, { behind: { ask } });
    page = viewer.page;
  });
  afterAll(async () => {
    await viewer?.close();
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  /** By way of the first view, so that nothing is left of the test before. */
  async function start(hash: string): Promise<void> {
    await page.goto(`${viewer.url}#`);
    await page.locator('[data-ready="true"]').waitFor();
    await page.goto(`${viewer.url}#${hash}`);
  }
  const button = (name: string): Locator => page.getByRole("button", { name, exact: true });
  const rows = async (): Promise<string[]> =>
    (await page.locator(".table-stage tbody tr").allInnerTexts()).map((line) => line.replace(/\t/g, "|"));

  async function saved(click: () => Promise<void>): Promise<Buffer> {
    const [download] = await Promise.all([page.waitForEvent("download"), click()]);
    return readFileSync(await download.path());
  }

  it("shows the graph's edges and nodes as a table, sorted as asked", async () => {
    await start("");
    await button("显示为表格").click();
    await eventually(rows, [
      "苏明远|东溪口卡点|到访|2|1||",
      `苏明远|${FORMULA}|到访|1|1||`,
      "韩知秋|临川镇|到访|1|1||",
      "韩知秋|东溪口卡点|到访|1|1||",
    ]);
    await button("至").click();
    await eventually(
      async () => (await rows()).map((row) => row.split("|")[1]),
      [FORMULA, "东溪口卡点", "东溪口卡点", "临川镇"],
    );
    expect(await page.getByRole("columnheader", { name: "至" }).getAttribute("aria-sort")).toBe("ascending");
    await page.getByText("节点 5").click();
    await eventually(async () => (await rows()).length, 5);
    expect(await rows()).toContain("苏明远|人物|临川市委书记|2|3|2021-03-05|2021-03-05");
  });

  it("leaves out of the table what the graph leaves out", async () => {
    await start("stage=table&least=2");
    await eventually(async () => (await rows()).length, 1);
  });

  it("goes through the table by the arrow keys, and Enter opens the sentences", async () => {
    await start("stage=table");
    await page.getByRole("button", { name: "苏明远" }).first().focus();
    for (const key of ["ArrowDown", "ArrowDown", "ArrowUp", "End", "Enter"]) await page.keyboard.press(key);
    await page.getByRole("heading", { name: /韩知秋\s*→/ }).waitFor();
    expect(await page.locator("blockquote").count()).toBeGreaterThan(0);
  });

  it("saves the table as CSV that Excel reads as UTF-8 and in which nothing is a formula", async () => {
    await start("stage=table&view=all");
    await eventually(async () => (await rows()).length, 6);
    const csv = (await saved(() => button("保存 CSV").click())).toString("utf8");
    expect(csv.startsWith("\uFEFF自,至,关系,次数,权重,首次,末次\r\n")).toBe(true);
    expect(csv).toContain(`苏明远,"'=HYPERLINK(""http://evil.example"")",到访,1,1,`);
    expect(csv.trim().split("\r\n")).toHaveLength(7);
  });

  it("saves what is on the screen as SVG, labels as text, with legend and source", async () => {
    await start("");
    await page.locator('[data-ready="true"]').waitFor();
    await button("保存").click();
    const svg = (await saved(() => page.getByText("矢量图 SVG").click())).toString("utf8");
    const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
    for (const text of ["苏明远", "东溪口卡点", "临川镇", "临川见闻 · 到访", "人物 2", "场所 2", "到访 4"]) {
      expect(texts).toContain(text);
    }
    expect(texts.at(-1)).toMatch(/^行迹 Xingji：4 项活动，出自 2 篇稿件；\d{4}-\d\d-\d\d 构建$/);
    expect(svg).toContain("=HYPERLINK(&quot;http://evil.example&quot;)");
    expect(svg.match(/<line/g)).toHaveLength(5);
    expect(svg.match(/<circle/g)).toHaveLength(3);
  });

  it("saves the same as PNG, in which every node stands where it stands on the screen", async () => {
    await start("");
    await page.locator('[data-ready="true"]').waitFor();
    await page.mouse.move(400, 90);
    await page.waitForTimeout(300);
    const screen = await pictureOfGraph(page);
    await button("保存").click();
    const drawing = await pictureIn(await saved(() => page.getByText("图片 PNG").click()));
    const { width, height } = screen;
    expect([drawing.width, drawing.height >= 2 * height]).toEqual([2 * width, true]);
    for (const colour of [PERSON, PLACE]) {
      const seen = spots(screen, colour).map(({ x, y }) => [x - screen.corner.x, y - screen.corner.y]);
      const drawn = spots(drawing, colour)
        .map(({ x, y }) => [x / 2, y / 2])
        .filter(([, y = 0]) => y < height);
      expect(drawn).toHaveLength(seen.length);
      for (const [at, [x = 0, y = 0]] of seen.entries()) {
        expect(Math.hypot((drawn[at]?.[0] ?? 0) - x, (drawn[at]?.[1] ?? 0) - y)).toBeLessThan(2);
      }
    }
  });

  it("answers a question in Cypher, and shows the nodes of the answer in the graph", async () => {
    await start("");
    await button("Cypher 查询").click();
    const editor = page.getByLabel("Cypher 语句");
    await editor.fill("MATCH (p:Person) WHERE p.name <> '罗亦安' RETURN p, p.name AS name ORDER BY name");
    await page.keyboard.press("Control+Enter");
    const answer = page.locator(".console tbody tr");
    await answer.first().waitFor();
    expect((await answer.allInnerTexts()).map((line) => line.split("\t"))).toEqual([
      ["苏明远", "苏明远"],
      ["韩知秋", "韩知秋"],
    ]);
    await button("在图中显示 2 个节点").click();
    await eventually(
      async () => (await page.locator(".legend").innerText()).replace(/\s+/g, " ").trim(),
      "人物 2 同场 1",
    );
    expect(decodeURIComponent(page.url())).toContain("only=Person:su");
    await button("恢复全部").click();
    await eventually(() => Promise.resolve(page.url().includes("only=")), false);
  });

  it("says kindly what is wrong with a question, and that questions only read", async () => {
    await start("console=1");
    const editor = page.getByLabel("Cypher 语句");
    const fault = page.locator(".console").getByRole("alert");
    await editor.fill("MATCH (p:Person RETURN p");
    await button("运行").click();
    await fault.waitFor();
    expect(await fault.innerText()).toMatch(/Parser|syntax|expected/i);
    await editor.fill("MATCH (p:Person) DELETE p");
    await button("运行").click();
    await eventually(async () => (await fault.innerText()).includes("only read"), true);
  });
});
