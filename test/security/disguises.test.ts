import * as fc from "fast-check";

import { shutters } from "../../src/confined";
import { StoreError } from "../../src/errors";
import { openStore, type GraphStore } from "../../src/stores";
import { attacksOnFiles } from "./attacks";
import { disguised } from "./disguises";
import { MARK, Target } from "./target";
import { runUnguarded } from "./unguarded";

/** `npm test` has fewer; XINGJI_DISGUISES=20000 npx jest test/security has as many as one wants. */
const RUNS = Number(process.env["XINGJI_DISGUISES"] ?? 600);

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

/** The first two words of the attacks that did something when nobody looked at them first. */
async function harmful(options: { readonly shut: boolean }): Promise<readonly string[]> {
  const open: string[] = [];
  for (const at of attacksOnFiles(target).keys()) {
    const attack = attacksOnFiles(target)[at]!;
    const answer = await runUnguarded(target.store, attack, options);
    if (target.harm() === null && !answer.includes(MARK)) continue;
    open.push(attack.split(" ").slice(0, 2).join(" "));
    await target.remove();
    target = await new Target().prepare();
  }
  return open;
}

it("would be harmed by the same statements without a guard", async () => {
  const open = await harmful({ shut: false });
  expect(open).toEqual(expect.arrayContaining(["COPY (RETURN", "EXPORT DATABASE", "INSTALL httpfs", "LOAD FROM"]));
}, 120_000);

const shutIn = shutters().includes("unshare") && shutters().includes("prlimit") ? it : it.skip;

shutIn(
  "is reached by no statement over the network, and no file gets a byte, even without a guard",
  async () => {
    for (const attack of attacksOnFiles(target)) await runUnguarded(target.store, attack, { shut: true });
    expect(target.reached).toBe(0);
    expect(target.bytes()).toBeLessThanOrEqual(target.bytesBefore);
  },
  120_000,
);
