/** What a reader's hand does with the graph and its controls, for suites that share one page. */
import type { Browser, Locator } from "playwright-core";
import { launch, openViewer, type OpenViewer } from "./browser";
import { eventually } from "./eventually";
import { differenceOf, pictureOfGraph, spots, type Picture, type Point } from "./pixels";

/** Of a picture: less is the smoothing of an edge. */
const ALIKE = 0.002;

/** One page of a dataset for all tests of a suite, and a reader's hand in it. */
export function handOn(dataset: unknown) {
  let browser: Browser;
  let viewer: OpenViewer;
  beforeAll(async () => {
    browser = await launch();
    viewer = await openViewer(browser, dataset);
  });
  afterAll(async () => {
    await viewer?.close();
    await browser?.close();
  });
  const viewerOf = (): OpenViewer => viewer;
  return { viewerOf, ...handIn(viewerOf) };
}

/** @param viewerOf - gives the page once it is open */
export function handIn(viewerOf: () => OpenViewer) {
  const settled = (): Promise<void> =>
    viewerOf().page.locator('.graph[data-ready="true"][data-busy="false"]').waitFor();
  const button = (name: string): Locator => viewerOf().page.getByRole("button", { name, exact: true });
  const control = (name: string): Locator => viewerOf().page.locator(".controls").getByText(name, { exact: true });

  async function section(name: string): Promise<void> {
    const heading = viewerOf().page.locator(".controls").getByRole("button", { name });
    if ((await heading.getAttribute("aria-expanded")) === "false") await heading.click();
  }

  /** A test begins where a link leads, without loading the page anew. */
  async function start(hash: string): Promise<void> {
    await viewerOf().page.goto(`${viewerOf().url}#${hash}`);
    await settled();
  }

  async function reload(): Promise<void> {
    await viewerOf().page.reload();
    await settled();
  }

  /** Waits for a legend such as `人物 2 场所 2 到访 3`. */
  function legend(expected: string): Promise<void> {
    return eventually(
      async () => (await viewerOf().page.locator(".legend").innerText()).replace(/\s+/g, " ").trim(),
      expected,
    );
  }

  /** Waits until the address says so; it is written when the hand rests. */
  function address(part: string): Promise<void> {
    return eventually(() => Promise.resolve(decodeURIComponent(viewerOf().page.url()).includes(part)), true);
  }

  /** The middles of all nodes of a colour, from top to bottom. */
  async function nodes(colour: string): Promise<Point[]> {
    return spots(await picture(), colour);
  }

  /** With nothing under the mouse. */
  async function picture(): Promise<Picture> {
    await viewerOf().page.mouse.move(600, 20);
    await viewerOf().page.waitForTimeout(100);
    return pictureOfGraph(viewerOf().page);
  }

  /** Presses Tab until the focus is on what bears this name. */
  async function tabTo(name: string): Promise<void> {
    for (let presses = 0; presses < 80; presses += 1) {
      await viewerOf().page.keyboard.press("Tab");
      const focused: string = await viewerOf().page.evaluate(
        "(({ labels, ariaLabel, innerText }) => ariaLabel ?? labels?.[0]?.innerText ?? innerText)(document.activeElement)",
      );
      if (focused.trim().startsWith(name)) return;
    }
    throw new Error(`no Tab leads to ${name}`);
  }

  async function drag(path: readonly Point[]): Promise<void> {
    const [from, ...to] = path;
    await viewerOf().page.mouse.move(from?.x ?? 0, from?.y ?? 0);
    await viewerOf().page.mouse.down();
    for (const { x, y } of to) await viewerOf().page.mouse.move(x, y, { steps: 4 });
    await viewerOf().page.mouse.up();
  }

  /** The same address in a new page shows the same picture. */
  async function looksTheSameElsewhere(): Promise<void> {
    const before = await picture();
    await reload();
    expect(differenceOf(before, await picture())).toBeLessThan(ALIKE);
  }

  return {
    settled,
    button,
    control,
    section,
    start,
    reload,
    legend,
    address,
    nodes,
    picture,
    tabTo,
    drag,
    looksTheSameElsewhere,
  };
}
