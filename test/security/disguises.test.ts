import * as fc from "fast-check";

import { shutters } from "../../src/confined";
import { StoreError } from "../../src/errors";
import { openStore, type GraphStore } from "../../src/stores";
import { attacksOnFiles } from "./attacks";
import { disguised } from "./disguises";
import { MARK, Target } from "./target";
import { runUnguarded } from "./unguarded";

/** XINGJI_DISGUISES=100000 npx jest test/security has as many as one wants. */
const RUNS = Number(process.env["XINGJI_DISGUISES"] ?? 20_000);

let target: Target;
beforeEach(async () => {
  target = await new Target().prepare();
});
afterEach(() => target.remove());

const answerOf = (store: GraphStore, cypher: string): Promise<string> =>
  store.query(cypher, {}, { limit: 50, seconds: 20 }).then(
    (table) => JSON.stringify(table),
    (fault: unknown) => {
      if (!(fault instanceof StoreError) || /\n/.test(fault.message)) throw fault;
      return fault.message;
    },
  );

it(
  "changes no file and no row, reads no file and reaches no address, however a statement is disguised",
  async () => {
    const store = await openStore(target.store);
    const before = await store.counts();
    await fc.assert(
      fc.asyncProperty(disguised(attacksOnFiles(target)), async (cypher) => {
        const answer = await answerOf(store, cypher);
        expect(answer.replaceAll(target.secret, "")).not.toContain(MARK);
        expect(target.harm()).toBeNull();
      }),
      { numRuns: RUNS, seed: 20_220_414 },
    );
    expect(await store.counts()).toEqual(before);
    await store.close();
    expect(target.harm()).toBeNull();
  },
  60_000 + RUNS * 100,
);

/** Those that open files or addresses, or try to: the rest would change rows, which no process may that asks. */
const reachingOut = (): readonly string[] =>
  attacksOnFiles(target).filter((one) => /^(?:ATTACH|CALL|COPY|EXPORT|FORCE|IMPORT|INSTALL|LOAD)/.test(one));

/** The first two words of the attacks that did something when nobody looked at them first. */
async function harmful(): Promise<readonly string[]> {
  const open: string[] = [];
  for (const at of reachingOut().keys()) {
    const attack = reachingOut()[at]!;
    const answer = await runUnguarded(target.store, attack, { shut: false });
    if (target.harm() === null && !answer.includes(MARK)) continue;
    open.push(attack.split(" ").slice(0, 2).join(" "));
    await target.remove();
    target = await new Target().prepare();
  }
  return open;
}

it("would be harmed by the same statements without a guard", async () => {
  const expected = ["COPY (RETURN", "EXPORT DATABASE", "INSTALL httpfs", "LOAD FROM"];
  expect(await harmful()).toEqual(expect.arrayContaining(expected));
}, 300_000);

const shutIn = shutters().includes("unshare") && shutters().includes("prlimit") ? it : it.skip;

shutIn(
  "is reached by no statement over the network, and no file gets a byte, even without a guard",
  async () => {
    for (const attack of reachingOut()) await runUnguarded(target.store, attack, { shut: true });
    expect(target.reached).toBe(0);
    expect(target.bytes()).toBeLessThanOrEqual(target.bytesBefore);
  },
  300_000,
);
