import * as fc from "fast-check";

import { UsageError, type Problem } from "../../src/errors";
import { Continuations, extractPage, overviewOf, partsOf } from "../../src/extract";
import { readPages, type Mapping } from "../../src/read";
import { lexicon } from "../corpus/corpus";
import { damaged, SOUND } from "./mutated";

/** Of each format; `npm test` has fewer than XINGJI_MUTATED=200 npx jest test/security/mutated. */
const RUNS = Number(process.env["XINGJI_MUTATED"] ?? 25);

/** What is said of a file; what is thrown is a fault of the program, unless it is for the user. */
async function said(source: string, bytes: Uint8Array, mapping?: Mapping): Promise<readonly string[]> {
  const problems: Problem[] = [];
  try {
    for await (const page of readPages(source, bytes, { mapping })) {
      if ("reason" in page) {
        problems.push(page);
        continue;
      }
      const continued = new Continuations(partsOf(page, lexicon));
      extractPage(page, lexicon, {}, continued);
      overviewOf(page, lexicon, {}, continued);
    }
  } catch (fault) {
    if (!(fault instanceof UsageError)) throw fault;
    problems.push({ file: source, reason: fault.message });
  }
  return problems.map(({ reason }) => reason);
}

it.each(Object.entries(SOUND))(
  "reads what is there of %s, or says in a line why not, however it is damaged",
  async (name, sound) => {
    const source = name.split(",")[0]!;
    expect(await said(source, sound.packed?.(sound.bytes) ?? sound.bytes, sound.mapping)).toEqual([]);
    await fc.assert(
      fc.asyncProperty(damaged(sound), async (bytes) => {
        for (const reason of await said(source, bytes, sound.mapping)) expect(reason).toMatch(/^[^\n\r]{4,300}$/u);
      }),
      { numRuns: RUNS, seed: 20_220_414 },
    );
  },
  60_000 + RUNS * 2_000,
);
