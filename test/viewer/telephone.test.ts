import type { Browser } from "playwright-core";
import type { Dataset } from "../../src/exports/dataset";
import { describeInBrowser, launch, openViewer } from "./browser";
import { DATASET } from "./dataset";

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** Twenty sites with ten visitors each, of whom every tenth goes on to the next site. */
function crowd(): Dataset {
  const [person] = DATASET.nodes;
  const site = DATASET.nodes.find(({ attributes }) => attributes.kind === "place")!;
  const [visit] = DATASET.edges;
  const numbers = Array.from({ length: 200 }, (_, at) => at);
  const visits = numbers.flatMap((at) =>
    [Math.floor(at / 10), ...(at % 10 === 0 ? [(Math.floor(at / 10) + 1) % 20] : [])].map((to) => ({
      ...visit!,
      key: `${at}>${to}`,
      source: `Person:${at}`,
      target: `Place:${to}`,
      attributes: { ...visit!.attributes, times: 1, events: [`${at}>${to}`] },
    })),
  );
  const events = visits.map(({ key, source, target }) => {
    const participant = { person: source, name: source, role: "lead" as const, order: 1, mode: null };
    return [
      key,
      { ...DATASET.attributes.events["e4"]!, participants: [participant], at: [{ site: target, name: target }] },
    ];
  });
  return {
    ...DATASET,
    attributes: { ...DATASET.attributes, events: Object.fromEntries(events) },
    nodes: [
      ...numbers.map((at) => ({ key: `Person:${at}`, attributes: { ...person!.attributes, label: `人${at}` } })),
      ...numbers
        .slice(0, 20)
        .map((at) => ({ key: `Place:${at}`, attributes: { ...site.attributes, label: `村${at}` } })),
    ],
    edges: visits,
  };
}

jest.setTimeout(60_000);

describeInBrowser("a large graph on a telephone", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => browser?.close());

  it("opens on as much as can be read there, and shows all at a tap", async () => {
    const { page, close, faults } = await openViewer(browser, crowd(), PHONE);
    await page.getByText("概览：联系最强的 120 个，共 220 个").waitFor();
    await page.getByRole("button", { name: "显示全部 220 个" }).tap();
    await page.locator(".legend").getByText("200").waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  it("opens whole on a desk", async () => {
    const { page, close } = await openViewer(browser, crowd(), { viewport: { width: 1400, height: 900 } });
    await page.locator(".legend").getByText("200").waitFor();
    expect(await page.getByText("概览").count()).toBe(0);
    await close();
  });

  it("makes a figure for a paper that lies as the paper does", async () => {
    const { page, close } = await openViewer(browser, crowd(), {
      ...PHONE,
      hash: "#figure=180~100~8~300~white~none~000~",
    });
    const drawing = page.locator(".figure-preview > svg > svg");
    await drawing.waitFor();
    const spread = async (tag: string, attributes: [string, string]): Promise<number[]> => {
      const spots = await drawing
        .locator(tag)
        .evaluateAll(
          (nodes, names) => nodes.map((node) => names.map((name) => Number(node.getAttribute(name)))),
          attributes,
        );
      return [0, 1].map(
        (axis) => Math.max(...spots.map((spot) => spot[axis]!)) - Math.min(...spots.map((spot) => spot[axis]!)),
      );
    };
    const [across = 0, down = 0] = await spread("circle", ["cx", "cy"]);
    expect(across).toBeGreaterThan(down);
    await close();
  });
});
