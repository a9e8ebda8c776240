/** How right a network is by how sure it is: what `--check` prints for the constants of `src/recognise/confidence.ts`. */

import collections from "../../dist/collections.js";

/** What may be left of log-odds. */
const FACTORS = Array.from({ length: 19 }, (_, at) => (at + 6) / 20);

/** The lines for these choices, each with its `score` in log-odds, whether it was `stated` and is `right`, and its `event`. */
export function surenessOf(rows, confidenceOf, sure) {
  const best = FACTORS.toSorted((a, b) => lossOf(rows, a) - lossOf(rows, b))[0];
  const stated = rows.filter((row) => row.stated);
  const isSure = ({ score }) => confidenceOf(score) >= sure;
  const [pairs, there] = [pairsIn(stated), pairsIn(rows.filter(({ right }) => right)).length];
  const arePairs = (pair) => pair.every(isSure);
  const isPair = (pair) => pair.every(({ right }) => right);
  return [
    `of the log-odds ${best} are left where they fit best`,
    lineOf("each", stated, isSure, ({ right }) => right, rows.filter(({ right }) => right).length),
    lineOf("pairs at one event", pairs, arePairs, isPair, there),
  ];
}

/** Less the log-likelihood of what is right. */
function lossOf(rows, factor) {
  return rows.reduce(
    (sum, { score, right }) => sum + Math.log1p(Math.exp(right ? -factor * score : factor * score)),
    0,
  );
}

function pairsIn(rows) {
  const events = collections.groupBy(rows, ({ event }) => event);
  return [...events.values()].flatMap((some) =>
    some.flatMap((one, at) => some.slice(at + 1).map((other) => [one, other])),
  );
}

function lineOf(what, stated, isSure, isRight, there) {
  const [sure, doubtful] = [stated.filter(isSure), stated.filter((one) => !isSure(one))];
  const share = (some, of) => (some.filter(isRight).length / of).toFixed(3);
  return (
    `${what}: ${sure.length} sure, of which ${share(sure, sure.length)} are right, ${share(sure, there)} of what is; ` +
    `${doubtful.length} doubtful, of which ${share(doubtful, doubtful.length)} are`
  );
}
