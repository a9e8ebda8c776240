import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Dataset } from "../../src/exports";
import { DatasetParts } from "../../src/server/part";
import { buildModel } from "../../viewer/src/data/model";
import { DATASET } from "../viewer/dataset";

/** A time at which a file is written again, however coarse the clock of the disk. */
const LATER = new Date("2100-01-01");

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "xingji-part-"));
  file = join(folder, "graph.json");
  writeFileSync(file, JSON.stringify(DATASET));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function part(most: number, ...around: string[]): Promise<Dataset | null> {
  const text = await new DatasetParts(file, most).part(around);
  return text === null ? null : JSON.parse(text);
}

it("leaves a dataset that is small enough to be sent as the file it is", async () => {
  expect(await part(6)).toBeNull();
  expect(await new DatasetParts(file, 6).find("su")).toEqual([]);
});

it("gives who and what is in most events, with their edges, events and articles, and says of how much", async () => {
  const { nodes, edges, attributes } = (await part(2))!;
  expect(nodes.map(({ key }) => key)).toEqual(["Person:su", "Facility:dongxi"]);
  expect(edges.map(({ key }) => key)).toEqual(["v1"]);
  expect(Object.keys(attributes.events)).toEqual(["e1", "e2", "e3"]);
  expect(attributes.whole).toEqual({ nodes: 6, events: 4 });
});

it("gives the surroundings that are asked for, before anything else", async () => {
  const { nodes, attributes } = (await part(1, "Person:luo", "Person:nobody"))!;
  expect(nodes.map(({ key }) => key)).toEqual(["Person:su", "Person:luo"]);
  expect(Object.keys(attributes.articles)).toEqual(["a1", "a2"]);
});

it.each([1, 2, 3, 4, 5])("gives a dataset that the viewer can show, whatever its size: %i", async (most) => {
  const model = buildModel((await part(most))!);
  expect(model.graph.order).toBe(most);
  expect(model.whole?.nodes).toBe(6);
});

it("finds in the whole by any characters, pinyin or initials, those of most events first", async () => {
  const parts = new DatasetParts(file, 1);
  const keys = async (words: string): Promise<string[]> => (await parts.find(words)).map(({ key }) => key);
  expect(await keys("亦安")).toEqual(["Person:luo"]);
  expect(await keys("lya")).toEqual(["Person:luo"]);
  expect(await keys("Qing He")).toEqual(["Facility:qinghe"]);
  expect(await keys("卡点")).toEqual(["Facility:dongxi"]);
  expect(await keys("n")).toEqual(expect.arrayContaining(["Person:su", "Person:luo"]));
  expect(await keys(" ")).toEqual([]);
});

it("looks anew when a build has written the dataset again", async () => {
  const parts = new DatasetParts(file, 5);
  expect(await parts.part([])).not.toBeNull();
  writeFileSync(file, JSON.stringify({ ...DATASET, nodes: DATASET.nodes.slice(0, 5), edges: [] }));
  utimesSync(file, LATER, LATER);
  expect(await parts.part([])).toBeNull();
});
