/**
 * Learns who of those whom the rules put into an event took part in it: `node dictionaries/core/weigh-presence.mjs DIR...
 * [--out FILE] [--errors]`, after `npm run build`. Every DIR holds pages (NAME.txt) and what they say, written down by hand
 * (NAME.json with `persons` and `events`; of an optional person or event nothing is learned). Writes `presence.model`; the same
 * pages give the same bytes. With `--check` it prints instead how right the events are on pages held out, five parts in turn,
 * and with `--errors` what was wrong.
 */

import * as marked from "./learn-marked.mjs";
import finding from "../../dist/events/find.js";
import reports from "../../dist/events/report.js";
import weighing from "../../dist/events/weigh/weigh.js";
import extracting from "../../dist/extract/index.js";

const { bare, required } = marked;
/** What somebody in an example counts for beside one on a page: it shows in one sentence what pages show seldom. */
const TIMES = 3;
const namesIn = (events) => new Set(events.flatMap(({ participants }) => participants.map(({ name }) => bare(name))));

/** Everybody whom the rules put into the events of a page, with what speaks for and against it. */
function weighedOn(page) {
  const { about, stories } = extracting.understand(page, marked.lexicon);
  return stories.flatMap(({ found }) => {
    const report = new reports.Report(found, about.home);
    return [...weighing.weighedIn(report, finding.threadOf(report).drafts)];
  });
}

/** A marked page: one row for each of these, `free` where either is right. */
function readMarked({ name: source, page, gold }) {
  const there = namesIn(required(gold.events));
  const perhaps = namesIn(gold.events.filter(({ optional }) => optional === true));
  for (const person of gold.persons) if (person.optional === true) perhaps.add(bare(person.name));
  return weighedOn(page).map(({ draft, name, shared, features }) => ({
    page: source,
    event: draft,
    name,
    readings: [[...shared, ...features]],
    right: there.has(bare(name)),
    free: !there.has(bare(name)) && perhaps.has(bare(name)),
    weight: 1,
  }));
}

/** A page of our own: who took part is right. */
function readExample({ name: source, page, right }) {
  return weighedOn(page).map(({ name, shared, features }) => ({
    page: source,
    name,
    readings: [[...shared, ...features]],
    right: right.has(name),
    free: false,
    weight: TIMES,
  }));
}

marked.run("presence", {
  what: "whom the rules put into an event",
  readMarked,
  readExample,
  states: (_, score) => score >= weighing.LIKELY,
});
