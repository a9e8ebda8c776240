import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { Corrections, Notebook, writeSite } from "../../src/server";
import { freeName, starredNodes } from "../../viewer/src/notebook/content";
import { describeInBrowser, launch, openViewer, VIEWER_DIST } from "./browser";
import { DATASET } from "./dataset";

describe("what is kept", () => {
  it("names a view as no other is named", () => {
    const views = ["视图 2", "四月"].map((name) => ({ name, link: "#" }));
    expect([freeName("视图", []), freeName("视图", views), freeName("视图", views.slice(0, 1))]).toEqual([
      "视图 1",
      "视图 3",
      "视图 3",
    ]);
  });

  it("shows of the starred only nodes", () => {
    const remark = { label: "", note: "", starred: true };
    const remarks = [
      { ...remark, kind: "node" as const, key: "Person:su" },
      { ...remark, kind: "event" as const, key: "e1" },
      { ...remark, kind: "node" as const, key: "Person:han", starred: false },
    ];
    expect(starredNodes({ views: [], remarks })).toEqual(["Person:su"]);
  });
});

jest.setTimeout(60_000);

describeInBrowser("saved views, stars and notes", () => {
  let browser: Browser;
  let folder: string;
  let notebook: Notebook;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => browser?.close());
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "xingji-notebook-"));
    notebook = new Notebook(join(folder, "notebook.json"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const edit = () => ({ corrections: new Corrections(join(folder, "corrections")) });

  it("keeps a view under a name, whose link leads back to it after a reload", async () => {
    const { page, close, faults } = await openViewer(browser, DATASET, {
      hash: "#view=appearances&stage=table",
      behind: { edit: edit(), notebook },
    });
    await page.getByRole("button", { name: "收藏与笔记" }).click();
    await page.getByLabel("名称").fill("同场的人");
    await page.getByRole("button", { name: "保存现在的视图" }).click();
    await page.getByRole("link", { name: "同场的人" }).waitFor();
    expect(notebook.read().views).toEqual([{ name: "同场的人", link: "#view=appearances&stage=table" }]);
    await page.goto(page.url().replace(/#.*/, "#view=sites&stage=table&notebook=1"));
    await page.reload();
    await page.getByRole("link", { name: "同场的人" }).click();
    await page.locator("dialog").waitFor({ state: "detached" });
    expect(new URL(page.url()).hash).toBe("#view=appearances&stage=table");
    await page.getByRole("button", { name: "收藏与笔记" }).click();
    await page.getByRole("button", { name: "删除：同场的人" }).click();
    await page.getByText("还没有保存的视图。").waitFor();
    expect(notebook.read().views).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  it("keeps a star and a note, and shows the starred alone", async () => {
    const { page, close } = await openViewer(browser, DATASET, {
      hash: "#stage=table&node=Person%3Asu",
      behind: { edit: edit(), notebook },
    });
    await page.getByRole("button", { name: "星标", exact: true }).click();
    await page.getByRole("button", { name: "星标", pressed: true }).waitFor();
    await page.getByRole("textbox", { name: "笔记" }).fill("三月以前的任职待查");
    await page.getByRole("button", { name: "保存笔记" }).click();
    await page.getByRole("button", { name: "保存笔记" }).waitFor({ state: "detached" });
    expect(notebook.read().remarks).toEqual([
      { kind: "node", key: "Person:su", label: "苏明远", starred: true, note: "三月以前的任职待查" },
    ]);
    await page.reload();
    expect(await page.getByRole("textbox", { name: "笔记" }).inputValue()).toBe("三月以前的任职待查");
    await page.getByRole("button", { name: "收藏与笔记" }).click();
    await page.getByRole("button", { name: "只看有星标的" }).click();
    await page.waitForURL(/only=Person/);
    await close();
  });

  it("keeps a note of which the reader only goes on, and the star given next", async () => {
    const { page, close } = await openViewer(browser, DATASET, {
      hash: "#stage=table&node=Person%3Asu",
      behind: { edit: edit(), notebook },
    });
    await page.getByRole("textbox", { name: "笔记" }).fill("待查");
    await page.getByRole("button", { name: "星标", exact: true }).click();
    await page.getByRole("button", { name: "星标", pressed: true }).waitFor();
    expect(notebook.read().remarks).toEqual([
      { kind: "node", key: "Person:su", label: "苏明远", starred: true, note: "待查" },
    ]);
    await close();
  });

  it("goes along with an exported site, where it can be read and not changed", async () => {
    notebook.change({ save: { name: "地点之间", link: "#view=sites&stage=table" } });
    notebook.change({
      remark: { kind: "event", key: "e1", label: "检查指导", starred: true, note: "与<b>a1</b>核对" },
    });
    notebook.change({ remark: { kind: "node", key: "Person:gone", label: "某甲", starred: true, note: "" } });
    const site = join(folder, "site");
    const [dataset, kept] = [JSON.stringify(DATASET), JSON.stringify(notebook.read())];
    await writeSite({ dataset, notebook: kept }, VIEWER_DIST, site);
    const page = await browser.newPage({ locale: "zh-CN" });
    await page.goto(`${pathToFileURL(join(site, "index.html")).href}#stage=table&event=e1`);
    expect(await page.locator(".panel .note-text").innerText()).toBe("与<b>a1</b>核对");
    expect(await page.locator("form.note-form, .star-button").count()).toBe(0);
    await page.getByRole("button", { name: "收藏与笔记" }).click();
    await page.getByText("（现在的图里没有）").waitFor();
    expect(await page.getByRole("button", { name: "保存现在的视图" }).count()).toBe(0);
    await page.getByRole("link", { name: "地点之间" }).click();
    await page.waitForURL(/#view=sites&stage=table$/);
    await page.close();
  });

  it("keeps nothing where writing is not switched on", async () => {
    const { page, close } = await openViewer(browser, DATASET, {
      hash: "#stage=table&node=Person%3Asu&notebook=1",
      behind: { notebook },
    });
    await page.getByText("还没有保存的视图。").waitFor();
    expect(await page.locator(".star-button, .note-form, .save-view").count()).toBe(0);
    expect(existsSync(notebook.file)).toBe(false);
    await close();
  });
});
