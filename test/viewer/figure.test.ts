import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { drawFigure, greyOf } from "../../viewer/src/figure/figure";
import type { Caption, Shot } from "../../viewer/src/share/svg";
import { FIRST_FIGURE, type Figure } from "../../viewer/src/state/view";
import { describeInBrowser, launch, openViewer } from "./browser";
import { DATASET } from "./dataset";
import { pictureIn } from "./pixels";

const SHOT: Shot = {
  width: 800,
  height: 600,
  background: "#15171a",
  ink: "#e8e8e4",
  edges: [
    { from: [100, 100], to: [700, 500], colour: "#505c69", width: 1, weight: 1 },
    { from: [100, 100], to: [700, 100], colour: "#505c69", width: 1, weight: 5 },
  ],
  nodes: [
    { x: 100, y: 100, size: 8, shape: "circle", colour: "#0072b2", label: "苏明远" },
    { x: 700, y: 500, size: 8, shape: "square", colour: "#e69f00", label: "青禾小学" },
    { x: 700, y: 100, size: 8, shape: "square", colour: "#009e73", label: "临川镇" },
  ],
  labels: [],
};
const CAPTION: Caption = {
  title: "临川见闻",
  legend: [{ shape: "circle", colour: "#0072b2", text: "人物 1" }],
  source: "行迹：4 项活动；2026-11-28 构建",
};
const draw = (part: Partial<Figure> = {}): string => drawFigure(SHOT, CAPTION, { ...FIRST_FIGURE, ...part }, "serif");
const texts = (svg: string): string[] => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text!);

/** How far two people stand apart in a figure: across and down. */
const spanOf = (shot: Shot, part: Partial<Figure>): number[] => {
  const svg = drawFigure(shot, { ...CAPTION, legend: [] }, { ...FIRST_FIGURE, caption: false, ...part }, "serif");
  const [one, other] = [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);
  return [0, 1].map((axis) => Math.abs(one![axis]! - other![axis]!));
};

describe("a figure", () => {
  it("is as wide and high as asked, with type of the size asked", () => {
    const svg = draw({ width: 85, height: 60, type: 7 });
    const [, width, height, units] = /width="([\d.]+)mm" height="([\d.]+)mm" viewBox="0 0 ([\d.]+) /.exec(svg)!;
    expect([Number(width), Number(height)]).toEqual([85, 60]);
    // Thirteen units are the type's seven points.
    expect((Number(units) * 7) / 13).toBeCloseTo((85 * 72) / 25.4, 1);
  });

  it("names what was asked for, and has title, legend and source where they are wanted", () => {
    expect(texts(draw())).toEqual(
      expect.arrayContaining(["苏明远", "青禾小学", "临川镇", "临川见闻", "人物 1", CAPTION.source]),
    );
    expect(texts(draw({ labels: "people", title: "图一" }))).toEqual(expect.arrayContaining(["苏明远", "图一"]));
    expect(texts(draw({ labels: "people" }))).not.toContain("青禾小学");
    expect(texts(draw({ labels: "sites" }))).not.toContain("苏明远");
    expect(texts(draw({ labels: "none" }))).not.toContain("苏明远");
  });

  it("is dark on white whatever the screen is, without a ground where none is wanted", () => {
    expect(draw()).toContain('fill="#ffffff"');
    expect(draw()).toContain('fill="#1a1a1a"');
    expect(draw({ ground: "none" })).toContain('fill="none"');
    expect(draw({ ground: "screen" })).toContain('fill="#15171a"');
  });

  it("says nothing by transparency, which a PDF of it would not show", () => {
    for (const ground of ["white", "none", "screen"] as const) expect(draw({ ground })).not.toContain("opacity");
  });

  it("has no colour left in black and white, and keeps what is brighter brighter", () => {
    const colours = [...draw({ grey: true }).matchAll(/#([0-9a-f]{6})/g)].map(([, hex]) => hex!);
    expect(colours.filter((hex) => hex.slice(0, 2) !== hex.slice(2, 4) || hex.slice(2, 4) !== hex.slice(4))).toEqual(
      [],
    );
    expect(greyOf("#e69f00") > greyOf("#0072b2")).toBe(true);
  });

  it("lies as the figure does where the screen stands upright, and stands where the figure does", () => {
    const upright: Shot = {
      ...SHOT,
      width: 390,
      height: 600,
      turnable: true,
      edges: [],
      nodes: [
        { x: 180, y: 50, size: 8, shape: "circle", colour: "#0072b2", label: "苏明远" },
        { x: 200, y: 550, size: 8, shape: "circle", colour: "#0072b2", label: "韩知秋" },
      ],
    };
    const [across = 0, down = 0] = spanOf(upright, {});
    expect(across).toBeGreaterThan(5 * down);
    const [acrossUpright = 0, downUpright = 0] = spanOf(upright, { width: 80, height: 160 });
    expect(downUpright).toBeGreaterThan(5 * acrossUpright);
    const [acrossFixed = 0, downFixed = 0] = spanOf({ ...upright, turnable: false }, {});
    expect(downFixed).toBeGreaterThan(5 * acrossFixed);
  });

  it("draws edges as wide as they weigh", () => {
    const widths = [...draw({ weighted: true }).matchAll(/<line[^>]*stroke-width="([\d.]+)"/g)].map(([, width]) =>
      Number(width),
    );
    expect(Math.max(...widths.slice(0, 2))).toBe(5);
    expect(Math.min(...widths)).toBe(0.6);
  });
});

jest.setTimeout(60_000);

const hasPoppler = spawnSync("pdftotext", ["-v"]).status === 0;
if (!hasPoppler && process.env["XINGJI_REQUIRE_READERS"] === "1")
  throw new Error("there is no pdftotext; install poppler-utils");
const itWithPoppler = hasPoppler ? it : it.skip;

describeInBrowser("a figure for a paper", () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    browser = await launch();
    folder = mkdtempSync(join(tmpdir(), "xingji-figure-"));
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  async function saved(page: Page, button: string): Promise<string> {
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("dialog").getByRole("button", { name: button }).click(),
    ]);
    const path = join(folder, `figure.${button.toLowerCase()}`);
    await file.saveAs(path);
    return path;
  }

  itWithPoppler(
    "saves what is previewed as SVG, PNG of the resolution and PDF of the size, whose Chinese can be found",
    async () => {
      const { page, close, faults } = await openViewer(browser, DATASET, {
        hash: "#figure=100~80~8~300~white~all~100~",
      });
      await page.locator(".figure-preview > svg").waitFor();
      await page.reload();
      await page.locator(".figure-preview > svg").waitFor();
      const preview = await page.locator(".figure-preview text").allTextContents();
      expect(preview).toEqual(expect.arrayContaining(["苏明远", "东溪口卡点"]));
      // The dataset was written just before: the day of the build is this.
      const today = new Date().toISOString().slice(0, 10);
      expect(preview.at(-1)).toBe(`行迹 Xingji：4 项活动，出自 2 篇稿件；${today} 构建`);
      expect(texts(readFileSync(await saved(page, "SVG"), "utf8"))).toEqual(preview);
      const { width, height } = await pictureIn(readFileSync(await saved(page, "PNG")));
      expect(Math.abs(width - (100 / 25.4) * 300)).toBeLessThan(6);
      expect(Math.abs(height - (80 / 25.4) * 300)).toBeLessThan(6);
      const pdf = await saved(page, "PDF");
      const found = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" });
      for (const text of preview) expect(found.replace(/\s/g, "")).toContain(text.replace(/\s/g, ""));
      const about = execFileSync("pdfinfo", [pdf], { encoding: "utf8" });
      expect(about).toMatch(/Title: +临川见闻/);
      const [, wide, high] = /Page size: +([\d.]+) x ([\d.]+)/.exec(about)!;
      expect([Number(wide), Number(high)].map((points) => Math.round((points * 25.4) / 72))).toEqual([100, 80]);
      expect(faults).toEqual([]);
      await close();
    },
  );
});
