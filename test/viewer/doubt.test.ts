import type { Browser } from "playwright-core";
import type { Dataset } from "../../src/exports";
import { evidenceOf, isHomeGuessed } from "../../viewer/src/data/doubt";
import { buildModel } from "../../viewer/src/data/model";
import { buildPicture } from "../../viewer/src/data/picture";
import { countValues } from "../../viewer/src/data/values";
import { FIRST_VIEW, NO_FILTERS, type Filters } from "../../viewer/src/state/view";
import { datasetOf } from "../exports/dataset";
import { clean, PAGES } from "../exports/town";
import { describeInBrowser, launch, openViewer } from "./browser";
import { DATASET } from "./dataset";

const { articles, events } = DATASET.attributes;
const GUESSED = { home: "临川市", homeFrom: "inferred: most places named lie in it" };

/** The home of one page is guessed, and an event without a year in print has one. */
const DOUBTFUL: Dataset = {
  ...DATASET,
  nodes: DATASET.nodes.map((node) =>
    node.key === "Person:su"
      ? { ...node, attributes: { ...node.attributes, reasons: ["same name, home and post on 2 pages"] } }
      : node,
  ),
  attributes: {
    ...DATASET.attributes,
    events: { ...events, e1: { ...events["e1"]!, date: "--03-05" } },
    articles: { a1: { ...articles["a1"]!, ...GUESSED }, a2: articles["a2"]! },
  },
};
const model = buildModel(DOUBTFUL);
const shown = (filters: Partial<Filters>): string[] =>
  [...buildPicture(model, { ...FIRST_VIEW, filters: { ...NO_FILTERS, ...filters } }).events.keys()].toSorted();

const kindsOf = (id: string) => evidenceOf(model.articles, model.events.get(id)!);

describe("the evidence of an event", () => {
  it("is of the kinds that its date, its pages and its articles make it", () => {
    expect(kindsOf("e1")).toEqual(["inferred-year", "guessed-home"]);
    expect(kindsOf("e2")).toEqual(["undated"]);
    expect(
      evidenceOf(articles, { ...events["e4"]!, evidence: [...events["e4"]!.evidence, ...events["e3"]!.evidence] }),
    ).toEqual(["stated", "several"]);
  });

  it("filters events, as newspapers and files do, and is counted", () => {
    expect(shown({ evidence: ["guessed-home"] })).toEqual(["e1", "e4"]);
    expect(shown({ evidence: ["undated", "inferred-year"] })).toEqual(["e1", "e2", "e3"]);
    expect(shown({ papers: ["临川日报"] })).toEqual(["e1", "e4"]);
    expect(shown({ files: ["pages/undated.txt"] })).toEqual(["e2", "e3"]);
    expect(shown({ files: ["pages/none.txt"] })).toEqual([]);
    const { papers, files, evidence } = countValues(model);
    expect(papers).toEqual([{ value: "临川日报", count: 2 }]);
    expect(files.map(({ count }) => count)).toEqual([2, 2]);
    expect(evidence).toContainEqual({ value: "guessed-home", count: 2 });
  });
});

describe("a person's home", () => {
  it("is guessed where every page that has it as its own was given it by a guess", () => {
    expect(isHomeGuessed(model, "Person:su")).toBe(true);
    expect(isHomeGuessed(buildModel(DATASET), "Person:su")).toBe(false);
    const stated = { ...articles["a2"]!, home: "临川市", homeFrom: "pages.tsv" };
    const both = { ...DOUBTFUL.attributes, articles: { ...DOUBTFUL.attributes.articles, a2: stated } };
    expect(isHomeGuessed(buildModel({ ...DOUBTFUL, attributes: both }), "Person:su")).toBe(false);
  });
});

describe("the dataset", () => {
  it("says what the home of each article is and whence, where pages know it, and why a person is one", () => {
    const pages = new Map(
      PAGES.map((page) => [page.source, { home: "永康市", known: { home: "inferred: named most" } }]),
    );
    const { attributes, nodes } = datasetOf(clean, { pages });
    expect(Object.values(attributes.articles)[0]).toMatchObject({ home: "永康市", homeFrom: "inferred: named most" });
    expect(nodes.some((node) => (node.attributes.reasons ?? []).length > 0)).toBe(true);
    expect(JSON.stringify(datasetOf(clean).attributes.articles)).not.toContain("homeFrom");
  });
});

jest.setTimeout(60_000);

describeInBrowser("what is doubtful", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => browser?.close());

  it("is marked in panels and evidence, and can be filtered by", async () => {
    const { page, close, faults } = await openViewer(browser, DOUBTFUL, { hash: "#stage=table&event=e1" });
    await page.getByText("所在地推断为临川市").waitFor();
    await page.getByText("年份推断").first().waitFor();
    await page.goto(page.url().replace("event=e1", "node=Person%3Asu&controls=1"));
    await page.getByText("临川市（推断）").waitFor();
    await page.getByText("同一个人或地方的依据 1 条").click();
    await page.getByText("same name, home and post on 2 pages").waitFor();
    await page.locator(".controls label", { hasText: "所在地推断" }).click();
    await page.waitForURL(/evidence=guessed-home/);
    await page.reload();
    await page.getByText("另有 2 项活动因筛选或时间不计").waitFor();
    expect(faults).toEqual([]);
    await close();
  });
});
