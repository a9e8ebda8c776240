import type { Browser } from "playwright-core";
import { describeInBrowser, launch, openViewer } from "./browser";
import { DATASET } from "./dataset";

jest.setTimeout(60_000);

describeInBrowser("a dataset that is too large to be sent whole", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => browser?.close());

  it("shows its strongest part, says so, and gets what is looked for in the rest", async () => {
    const { page, close, faults } = await openViewer(browser, DATASET, {
      hash: "#stage=table&view=appearances",
      behind: { mostNodes: 2 },
    });
    await page.getByText("服务器先发来 2 个（共 6 个人物和地点）").waitFor();
    await page.getByRole("combobox", { name: "在全部数据里找人、找地方" }).fill("lya");
    await page.getByRole("option", { name: /罗亦安/ }).click();
    await page.getByRole("heading", { name: "罗亦安" }).waitFor();
    expect(page.url()).toContain("around=Person%3Aluo");
    await page.reload();
    await page.getByRole("heading", { name: "罗亦安" }).waitFor();
    await page.getByText("春耕座谈会").first().waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  it("draws on when more of it comes", async () => {
    const { page, close, faults } = await openViewer(browser, DATASET, {
      hash: "#view=all",
      behind: { mostNodes: 2 },
    });
    await page.getByRole("combobox", { name: "在全部数据里找人、找地方" }).fill("lya");
    await page.getByRole("option", { name: /罗亦安/ }).click();
    await page.getByRole("heading", { name: "罗亦安" }).waitFor();
    await page.locator('.graph[data-ready="true"][data-busy="false"]').waitFor();
    await page.locator(".legend").getByText("人物").waitFor();
    expect(faults).toEqual([]);
    await close();
  });
});
