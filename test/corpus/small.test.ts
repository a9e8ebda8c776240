/** Small pages of our own, each with a construction of its own, most with names that are words: what is found on them must not become less. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { extractFile } from "../../src/extract";
import { loadLexicon, ownPacks } from "../../src/lexicon";
import type { Gold } from "./corpus";
import { personNames, score, togetherPairs, visitedPairs } from "./score";

const lexicon = loadLexicon(ownPacks());

interface Free {
  readonly name: string;
  readonly optional?: boolean;
}

/** What is marked as optional counts neither way. */
const required = <Item extends object>(items: readonly Item[]): readonly Item[] =>
  items.filter((item) => !("optional" in item && item.optional === true));

const pagesOf = (folder: string) =>
  readdirSync(join(__dirname, "small", folder))
    .filter((file) => file.endsWith(".json"))
    .map((file) => {
      const gold: Gold = JSON.parse(readFileSync(join(__dirname, "small", folder, file), "utf8"));
      const source = file.replace(/json$/, "txt");
      const record = extractFile(source, readFileSync(join(__dirname, "small", folder, source)), lexicon);
      return { gold, record };
    });

const free = (items: readonly Free[]): readonly string[] =>
  items.filter((item) => item.optional === true).map(({ name }) => name);

describe.each([
  ["county", { persons: [0.99, 0.84], visited: [0.75, 0.48], together: [0.9, 0.58] }],
  ["world", { persons: [0.98, 0.86], visited: [0.86, 0.58], together: [0.89, 0.63] }],
])("the small pages of %s news", (folder, floors) => {
  const pages = pagesOf(folder);

  it("are ninety", () => expect(pages).toHaveLength(90));

  it("have their people found", () => {
    const { precision, recall } = score(
      pages.map(({ gold, record }) => ({
        want: required(gold.persons).map(({ name }) => name.replace(/\s/g, "")),
        got: personNames(record).filter((name) => !free(gold.persons).includes(name)),
        free: [],
      })),
    );
    expect(precision).toBeGreaterThanOrEqual(floors.persons[0]!);
    expect(recall).toBeGreaterThanOrEqual(floors.persons[1]!);
  });

  it("have it found who visited where", () => {
    const { precision, recall } = score(
      pages.map(({ gold, record }) => ({
        want: visitedPairs({ ...gold, events: required(gold.events) }, gold),
        got: visitedPairs(record, gold),
        free: [...free(gold.places), ...free(gold.facilities)],
      })),
    );
    expect(precision).toBeGreaterThanOrEqual(floors.visited[0]!);
    expect(recall).toBeGreaterThanOrEqual(floors.visited[1]!);
  });

  it("have it found who was there together", () => {
    const { precision, recall } = score(
      pages.map(({ gold, record }) => ({
        want: togetherPairs({ ...gold, events: required(gold.events) }),
        got: togetherPairs(record),
        free: [],
      })),
    );
    expect(precision).toBeGreaterThanOrEqual(floors.together[0]!);
    expect(recall).toBeGreaterThanOrEqual(floors.together[1]!);
  });
});
