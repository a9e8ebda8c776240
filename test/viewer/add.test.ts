import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { AddedPages, Corrections } from "../../src/server";
import { factsOf, isGuess, NOTHING_SAID, openGuesses, type UnderstoodFile } from "../../viewer/src/add/facts";
import { describeInBrowser, launch, openViewer } from "./browser";
import { DATASET } from "./dataset";

const fact = (value: string | null, from: string | null) => ({ value, from });
const PAGE = {
  source: "a.txt",
  format: "txt",
  publication: fact(null, null),
  published: fact("2023-05-10", "file name"),
  home: fact("永康市", "inferred: named most"),
  headlines: [null],
};
const FILE: UnderstoodFile = { name: "a.txt", pages: [PAGE], fault: null };

describe("the facts of a page that is added", () => {
  it("are guessed where the page states them nowhere", () => {
    expect([isGuess(PAGE.home), isGuess(PAGE.published), isGuess(PAGE.publication)]).toEqual([true, false, false]);
  });

  it("wait for the reader while they are guessed, and are kept once confirmed or replaced", () => {
    expect(openGuesses(FILE, NOTHING_SAID)).toEqual(["home"]);
    expect(openGuesses(FILE, { typed: {}, confirmed: ["home"] })).toEqual([]);
    expect(openGuesses(FILE, { typed: { home: "" }, confirmed: [] })).toEqual([]);
    expect(factsOf(PAGE, { typed: {}, confirmed: ["home"] })).toEqual({ home: "永康市" });
    expect(factsOf(PAGE, { typed: { home: " 武义县 " }, confirmed: ["home"] })).toEqual({ home: "武义县" });
    expect(factsOf(PAGE, NOTHING_SAID)).toEqual({});
  });

  it("are left to the pages of a file of several", () => {
    expect(openGuesses({ ...FILE, pages: [PAGE, PAGE] }, NOTHING_SAID)).toEqual([]);
  });
});

jest.setTimeout(120_000);

const TEXT =
  "永康市领导检查山塘水库\n\n本报讯 5月9日上午，永康市委书记李青禾来到古山镇检查山塘水库。永康市副市长田一鸣陪同检查。\n" +
  "李青禾在永康市应急管理局强调，永康市各镇要守住底线。\n";

/** As if a file were let go over the page. */
function drop(page: Page, name: string, text: string): Promise<void> {
  return page.evaluate(`
    const data = new DataTransfer();
    data.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}));
    for (const type of ["dragover", "drop"])
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
  `);
}

describeInBrowser("pages dropped on the page", () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    browser = await launch();
    folder = mkdtempSync(join(tmpdir(), "xingji-add-"));
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  it("are shown as they were understood, wait for guesses to be confirmed, and are kept and built from", async () => {
    let builds = 0;
    const pages = new AddedPages(join(folder, "added-pages"));
    const build = () => Promise.resolve({ done: (builds += 1) > 0, said: "" });
    const { page, close, faults } = await openViewer(browser, DATASET, {
      hash: "#stage=table",
      behind: { edit: { corrections: new Corrections(join(folder, "corrections")), pages, build } },
    });
    page.setDefaultTimeout(60_000);
    // Until then files are the browser's.
    await page.getByRole("button", { name: "加入版面" }).waitFor();
    await page.waitForLoadState("networkidle");
    await drop(page, "2023-05-10.txt", TEXT);
    await page.getByText("永康市领导检查山塘水库").waitFor();
    expect(await page.getByLabel("出版日期").inputValue()).toBe("2023-05-10");
    expect(await page.getByLabel(/所在地.*推断/).inputValue()).toBe("永康市");
    const add = page.getByRole("button", { name: "加入 1 个文件" });
    expect(await add.isDisabled()).toBe(true);
    await page.getByLabel(/是“永康市”/).check();
    await page.getByLabel("报纸").fill("某某日报");
    await add.click();
    await page.getByRole("button", { name: "移除：2023-05-10.txt" }).waitFor();
    expect(readFileSync(join(pages.folder, "pages.tsv"), "utf8")).toContain("2023-05-10.txt\t某某日报\t\t永康市\n");
    const reloaded = page.waitForEvent("load");
    await page.getByRole("button", { name: "重新构建" }).click();
    await reloaded;
    expect(builds).toBe(1);
    await page.getByRole("button", { name: "移除：2023-05-10.txt" }).click();
    await page.getByRole("button", { name: "移除：2023-05-10.txt" }).waitFor({ state: "detached" });
    expect(pages.list()).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  it("are left to the browser where writing is not switched on", async () => {
    const { page, close } = await openViewer(browser, DATASET, { hash: "#stage=table&edit=pages" });
    await drop(page, "2023-05-10.txt", TEXT);
    expect(await page.locator("dialog").count()).toBe(0);
    expect(await page.getByRole("button", { name: "加入版面" }).count()).toBe(0);
    expect(existsSync(join(folder, "added-pages/2023-05-10.txt"))).toBe(false);
    await close();
  });
});
