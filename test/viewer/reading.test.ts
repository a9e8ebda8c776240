import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import type { Dataset } from "../../src/exports/dataset";
import { PageSources } from "../../src/server";
import { describeInBrowser, launch, openViewer, type OpenViewer } from "./browser";
import { DATASET, MARKUP } from "./dataset";
import { eventually } from "./eventually";

const SEARCH = "搜索人名、地名、职务、活动、拼音";
const FILE = "pages/2021-03-06.txt";
const BEFORE = `一${MARKUP}\n二\n`;
const SENTENCE = "3月5日，苏明远在韩知秋\n陪同下来到东溪口卡点检查指导。";
const PAGE = `${BEFORE}${SENTENCE}\n${"后文\n".repeat(40)}末行\n`;

/** With the first event's sentence where it stands on the page, and a later event after a long gap. */
const { events, articles } = DATASET.attributes;
const SPOT = { start: BEFORE.length, end: BEFORE.length + SENTENCE.length, line: 3 };
const READING: Dataset = {
  ...DATASET,
  attributes: {
    ...DATASET.attributes,
    events: {
      ...events,
      e1: { ...events["e1"]!, evidence: [{ ...events["e1"]!.evidence[0]!, ...SPOT }] },
      e5: {
        ...events["e4"]!,
        name: "视频调度",
        date: "2021-06-01",
        dateFrom: "2021-06-01",
        dateTo: "2021-06-01",
        participants: [
          { person: "Person:luo", name: "罗亦安", role: "chair", order: 1, mode: null },
          { person: "Person:su", name: "苏明远", role: "attend", order: 2, mode: "video" },
        ],
      },
    },
    articles: { ...articles, a1: { ...articles["a1"]!, file: FILE } },
  },
};

jest.setTimeout(40_000);

describeInBrowser("reading in the viewer", () => {
  let folder: string;
  let browser: Browser;
  let viewer: OpenViewer;
  let page: Page;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "xingji-reading-"));
    const records = join(folder, "records.jsonl");
    const sha256 = createHash("sha256").update(PAGE).digest("hex");
    writeFileSync(records, `${JSON.stringify({ source: FILE, sha256, format: "txt" })}\n`);
    browser = await launch();
    viewer = await openViewer(browser, READING, { behind: { sources: new PageSources(records, folder) } });
    page = viewer.page;
  });
  afterAll(async () => {
    await viewer?.close();
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  const start = (hash: string): Promise<unknown> => page.goto(`${viewer.url}#${hash}`);
  const panel = (): Promise<string> => page.locator(".panel").innerText();
  const button = (name: string | RegExp): Locator => page.getByRole("button", { name, exact: true });
  const write = (text: string): void => {
    mkdirSync(join(folder, "pages"), { recursive: true });
    writeFileSync(join(folder, FILE), text);
  };

  it("tells a person's posts, first and last day, and the gaps between events", async () => {
    await start("node=Person%3Asu");
    await page.getByRole("heading", { name: "苏明远" }).waitFor();
    const text = await panel();
    expect(text).toContain("临川市委书记");
    expect(text).toMatch(/合计\s+4 项活动/);
    expect(text).toMatch(/最长间隔\s+87 天/);
    expect(await page.locator(".gap").allInnerTexts()).toEqual(["间隔 87 天"]);
  });

  it("counts a site's visits by month", async () => {
    await start("node=Place%3Alinchuan");
    await page.getByRole("heading", { name: "临川镇" }).waitFor();
    expect(await page.locator(".months li").allTextContents()).toEqual([
      "2021-03: 1 项活动",
      "2021-04: 0 项活动",
      "2021-05: 0 项活动",
      "2021-06: 1 项活动",
    ]);
  });

  it("names everybody at an event in printed order, and who was there by video", async () => {
    await start("event=e5");
    await page.getByRole("heading", { name: "视频调度" }).waitFor();
    const there = page.locator("ol.compact li");
    expect((await there.allInnerTexts()).map((line) => line.replace(/\s+/g, " "))).toEqual([
      "罗亦安 主持",
      "苏明远 出席 视频",
    ]);
  });

  it("opens the page at the sentence of an edge, as text, and Escape closes no more than the page", async () => {
    write(PAGE);
    await start("edge=v4");
    await button(`${FILE}：第 3 行`).click();
    const dialog = page.getByRole("dialog");
    await dialog.locator("mark").first().waitFor();
    expect(await dialog.locator("mark").allInnerTexts()).toEqual(SENTENCE.split("\n"));
    expect((await dialog.innerText()).includes(MARKUP)).toBe(true);
    expect(await dialog.locator("script, img").count()).toBe(0);
    expect(page.url()).toContain("source=");
    expect(await dialog.innerText()).not.toContain("末行");
    await button("显示整版").click();
    expect(await dialog.innerText()).toContain("末行");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(await page.getByRole("heading", { name: /韩知秋/ }).count()).toBe(1);
  });

  it("says so when the page is no longer what the build read", async () => {
    write("别的");
    await start(`edge=v4&source=0~3~${encodeURIComponent(FILE)}`);
    await page.getByRole("dialog").getByRole("alert").waitFor();
    expect(await page.getByRole("alert").innerText()).toContain("有改动");
    await button("关闭").last().click();
  });

  it("groups what the search finds, and goes to the one that the arrow keys choose", async () => {
    await start("");
    const field = page.getByRole("textbox", { name: SEARCH });
    await field.fill("临川");
    const groups = page.locator(".results [role=group], .results > div");
    await groups.first().waitFor();
    const options = page.getByRole("option");
    expect((await options.allInnerTexts()).map((line) => line.split(/\s/)[0])).toEqual([
      "临川镇",
      "韩知秋",
      "罗亦安",
      "苏明远",
    ]);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "韩知秋" }).waitFor();
  });

  it("puts two people side by side, and another in the place of one by pinyin", async () => {
    await start("node=Person%3Asu");
    await button("比较").click();
    const rows = async (): Promise<string[]> =>
      (await page.locator(".butterfly").allInnerTexts()).map((line) => line.replace(/\s+/g, " ").trim());
    // 罗亦安 shares two events with 苏明远, 韩知秋 one.
    await eventually(rows, ["1 韩知秋 0", "1 临川镇 1", "2 东溪口卡点 0", "1 青禾小学 0"]);
    await page.locator('input[aria-label="右边"]').fill("hzq");
    await page.getByRole("option", { name: "韩知秋" }).click();
    await eventually(rows, ["2 罗亦安 0", "2 东溪口卡点 1", "1 临川镇 1", "1 青禾小学 0"]);
    await page.getByText("两边都有 2").click();
    await eventually(rows, ["2 罗亦安 0", "2 东溪口卡点 1", "1 临川镇 1"]);
    expect(await page.getByRole("img", { name: "关系图：韩知秋" }).count()).toBe(1);
    await page.reload();
    await page.getByRole("heading", { name: "比较两位人物" }).waitFor();
    await button("结束比较").click();
    await page.locator(".graph-canvas").waitFor();
  });

  it("puts two periods side by side, which the reader may change", async () => {
    await start("");
    await button("比较两个时期").click();
    const counted = (): Promise<string[]> => page.locator(".compare-side > .quiet").allInnerTexts();
    await eventually(counted, ["2 项活动", "1 项活动"]);
    await page.getByLabel("左边，自").fill("2021-03-02");
    await eventually(counted, ["1 项活动", "1 项活动"]);
    expect(decodeURIComponent(page.url())).toContain("periods=2021-03-02..");
    expect(await page.locator("img.miniature").count()).toBe(2);
  });

  it("asks nothing of anybody else for all this", () => {
    expect(
      viewer.requests.filter((address) => !/^(data:|blob:)/.test(address) && !address.startsWith(viewer.url)),
    ).toEqual([]);
    expect(viewer.faults.filter((fault) => !fault.includes("409"))).toEqual([]);
  });
});
