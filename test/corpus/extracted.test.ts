import { assemble } from "../../src/assemble";
import { extractFile } from "../../src/extract";
import { Findings, lexicon, pages, truth } from "./corpus";
import { optionalSites, personNames, score, togetherPairs, visitedPairs } from "./score";

const records = pages.map(({ gold, bytes, hints }) => extractFile(gold.source, bytes, lexicon, hints));
const read = records.map((record, at) => ({ record, gold: pages[at]!.gold }));
const found = new Findings(assemble(records, lexicon));

it("finds the people of the pages", () => {
  const { precision, recall } = score(
    read.map(({ record, gold }) => ({ want: personNames(gold), got: personNames(record), free: [] })),
  );
  expect(precision).toBe(1);
  // Overlooked are people whose names are words, too.
  expect(recall).toBeGreaterThanOrEqual(0.95);
});

it("finds who visited where, and who was there together", () => {
  const visited = score(
    read.map(({ record, gold }) => ({
      want: visitedPairs(gold, gold),
      got: visitedPairs(record, gold),
      free: optionalSites(gold),
    })),
  );
  const together = score(
    read.map(({ record, gold }) => ({ want: togetherPairs(gold), got: togetherPairs(record), free: [] })),
  );
  expect([visited.precision, together.precision]).toEqual([1, 1]);
  expect(visited.recall).toBeGreaterThanOrEqual(0.93);
  expect(together.recall).toBeGreaterThanOrEqual(0.9);
});

it("makes nobody of two people, and no two people of one", () => {
  const persons = Object.entries(found.pagesOf("Person"));
  const mixed = persons.filter(([id, some]) => identities(id, some).size > 1);
  expect(mixed.map(([id]) => id)).toEqual([]);
  const owners = persons.flatMap(([id, some]) => [...identities(id, some)].map((identity) => ({ id, identity })));
  const twice = owners.filter(({ id, identity }) =>
    owners.some((other) => other.identity === identity && other.id !== id),
  );
  expect(twice.map(({ id }) => id)).toEqual([]);
});

/** Whom of the truth somebody of that name is, by the pages. */
function identities(id: string, some: readonly string[]): ReadonlySet<string> {
  const name = nameOf(id);
  const candidates = Object.entries(truth.persons).filter(([other]) => nameOf(other) === name);
  const own = candidates.filter(([, where]) => some.some((page) => where.includes(page)));
  return new Set(own.map(([identity]) => identity));
}

function nameOf(id: string): string {
  return id.replace(/^person:|@.*$/g, "");
}

it("finds the successions and the reports of one event that the gold records show", () => {
  expect(found.successions).toEqual(truth.successions);
  expect(found.sameEvents).toEqual(truth.sameEvents);
});
