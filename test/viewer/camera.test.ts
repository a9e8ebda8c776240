import type { Browser } from "playwright-core";
import type { Dataset } from "../../src/exports/dataset";
import { describeInBrowser, launch, openViewer } from "./browser";
import { DATASET } from "./dataset";
import { eventually } from "./eventually";
import { differenceOf, stillPicture, type Picture } from "./pixels";

const VISITORS = 150;

/** Many visitors of a site of their own: too many to be laid out at once. */
function crowded(): Dataset {
  const [event, visit] = [DATASET.attributes.events["e4"]!, DATASET.edges.find(({ key }) => key === "v3")!];
  const [han, school] = ["Person:han", "Facility:qinghe"].map((key) => DATASET.nodes.find((node) => node.key === key)!);
  const all = Array.from({ length: VISITORS }, (_, at) => ({
    id: `c${at}`,
    person: { key: `Person:c${at}`, attributes: { ...han!.attributes, label: `来访者${at}`, x: 90 * at, y: 500 } },
    site: { key: `Facility:c${at}`, attributes: { ...school!.attributes, label: `小学${at}`, x: 90 * at, y: 590 } },
  }));
  const events = all.map(({ id, person, site }) => {
    const participants = [{ ...event.participants[0]!, person: person.key, name: person.attributes.label }];
    return [id, { ...event, participants, at: [{ site: site.key, name: site.attributes.label }] }] as const;
  });
  const edges = all.map(({ id, person, site }) => {
    return { key: id, source: person.key, target: site.key, attributes: { ...visit.attributes, events: [id] } };
  });
  return {
    ...DATASET,
    attributes: { ...DATASET.attributes, events: { ...DATASET.attributes.events, ...Object.fromEntries(events) } },
    nodes: [...DATASET.nodes, ...all.flatMap(({ person, site }) => [person, site])],
    edges: [...DATASET.edges, ...edges],
  };
}

jest.setTimeout(60_000);

/** The graph as it stands when a link with such a camera is opened. */
async function look(browser: Browser, camera: string): Promise<Picture> {
  const { page, close, faults } = await openViewer(browser, DATASET, { hash: `#layout=built${camera}` });
  const picture = await stillPicture(page, ".graph-canvas");
  expect(faults).toEqual([]);
  await close();
  return picture;
}

describeInBrowser("the camera of the graph", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => browser?.close());

  it("goes to what a link selects once a layout that takes a while stands", async () => {
    const { page, close, faults } = await openViewer(browser, crowded(), { hash: "#node=Person%3Ac7" });
    const ratio = (): Promise<number> =>
      Promise.resolve(Number(new URLSearchParams(new URL(page.url()).hash.slice(1)).get("at")?.split("~")[2]));
    await page.getByRole("heading", { name: "来访者7" }).waitFor();
    await eventually(async () => (await ratio()) > 0, true);
    // One person and one site of three hundred: a small part of the whole.
    expect(await ratio()).toBeLessThan(0.5);
    expect(faults).toEqual([]);
    await close();
  });

  it("shows all where a link leads beside all that there is, and stays where an edge alone is seen", async () => {
    const all = await look(browser, "");
    expect(differenceOf(await look(browser, "&at=90000~90000~0.01"), all)).toBeLessThan(0.002);
    // Between 苏明远 and 东溪口卡点.
    expect(differenceOf(await look(browser, "&at=100~0~0.05"), all)).toBeGreaterThan(0.002);
  });
});
