import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import type { Browser } from "playwright-core";
import { AddedPages, Corrections, Notebook, questionHelp } from "../../src/server";
import { describeInBrowser, launch, openViewer, type OpenViewer } from "./browser";
import { DATASET } from "./dataset";

/** What is there at first, each stage, each panel, and each thing that opens; beside the table, which is quicker drawn. */
const STATES = [
  "",
  "view=appearances&ego=1~Person:su",
  "site=checkpoint&paper=临川日报&time=2031-01-01..2031-01-02",
  "layout=circle&pin=150~60~Facility:qinghe&around=Person:su",
  "stage=table&node=Person:su",
  "stage=table&node=Facility:dongxi",
  "stage=table&node=Place:linchuan",
  "stage=table&edge=v1",
  "stage=table&event=e3",
  "stage=table&choose=Person:su&choose=Facility:dongxi",
  "stage=table&controls=1&colour=core&size=degree&statistics=1&fold=town",
  "stage=table&console=1",
  "stage=map&node=Person:su",
  "stage=map&point=116.2,27.8",
  "compare=Person:su&compare=Person:han",
  "periods=2021-03-01..2021-03-02&periods=2021-03-03..2021-03-05",
  "figure=100~80~8~300~white~all~100~",
  "stage=table&edge=v1&source=0~3~pages/none.txt",
  "stage=table&node=Person:su&edit=selection",
  "stage=table&edit=list",
  "stage=table&edit=pages",
  "stage=table&notebook=1",
  "stage=table&export=1",
  "stage=table&text=苏明远&text=&text=&text=",
];

jest.setTimeout(120_000);

describeInBrowser("the viewer with a screen reader or weak sight", () => {
  let folder: string;
  let browser: Browser;
  let viewer: OpenViewer;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "xingji-axe-"));
    browser = await launch();
    const corrections = new Corrections(join(folder, "corrections"));
    corrections.add([{ table: "false-friends", cells: { term: "苏明远", kind: "nobody", note: "小区名" } }]);
    const notebook = new Notebook(join(folder, "notebook.json"));
    notebook.change({ save: { name: "全部", link: "#view=all" } });
    notebook.change({ remark: { kind: "node", key: "Person:su", label: "苏明远", starred: true, note: "待查" } });
    viewer = await openViewer(browser, DATASET, {
      behind: {
        edit: { corrections, pages: new AddedPages(join(folder, "pages")) },
        notebook,
        exporting: () => Promise.reject(new Error("not asked")),
        help: questionHelp("graph.lbug"),
      },
    });
    await viewer.page.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
  });
  afterAll(async () => {
    await viewer?.close();
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  /** What axe finds serious, with the elements, once colours that fade into each other have come to rest. */
  async function findings(): Promise<string[]> {
    await viewer.page.evaluate(
      "Promise.allSettled(document.getAnimations().filter((a) => a instanceof CSSTransition).map((a) => a.finished))",
    );
    const { violations } = await viewer.page.evaluate<AxeResults>("axe.run(document, { resultTypes: ['violations'] })");
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`);
  }

  /** Leads the page to a state in the language and the colours, without loading it anew. */
  async function lead(state: string, language: string, colorScheme: "light" | "dark"): Promise<void> {
    await viewer.page.emulateMedia({ colorScheme });
    await viewer.page.goto(`${viewer.url}#${state}&lang=${language}`);
    await viewer.page.locator(`html[lang^="${language}"][data-mantine-color-scheme="${colorScheme}"]`).waitFor();
    await viewer.page.locator('[data-ready="true"], .compare').first().waitFor();
    // Dialogs and menus come in with the next frames.
    await viewer.page.waitForTimeout(50);
  }

  describe.each(["zh", "en"])("in %s", (language) => {
    it.each(["light", "dark"] as const)("finds no serious fault in any state in %s colours", async (colours) => {
      const found: string[] = [];
      for (const state of STATES) {
        await lead(state, language, colours);
        found.push(...(await findings()).map((finding) => `${state}: ${finding}`));
      }
      await lead("stage=table&console=1", language, colours);
      await viewer.page.locator(".recipe select").selectOption({ index: 1 });
      found.push(...(await findings()).map((finding) => `a recipe: ${finding}`));
      expect(found).toEqual([]);
    });
  });
});
