/**
 * Learns of what kind events are: `node dictionaries/core/weigh-kinds.mjs DIR... [--out FILE]`, after `npm run build` and after
 * `presence.model` and `venues.model`. Every DIR holds pages (NAME.txt) and what they say, written down by hand (NAME.json with
 * `events`; pages on which only participations were judged are passed over). Writes `kinds.model`; the same pages give the same
 * bytes. With `--check` it prints instead how often it is right on pages held out, five parts in turn, and how often the rules
 * alone are, and with `--errors` where it is wrong.
 */

import { writeFileSync } from "node:fs";

import * as marked from "./learn-marked.mjs";
import finding from "../../dist/events/find.js";
import reports from "../../dist/events/report.js";
import kinds from "../../dist/events/weigh/kinds.js";
import weigh from "../../dist/events/weigh/index.js";
import tone from "../../dist/events/weigh/tone.js";
import extracting from "../../dist/extract/index.js";

const { bare } = marked;
const PARTS = 5;
/** Features that count by themselves alone are learned in more and smaller steps. */
const PACE = { ...marked.PACE, atATime: 16, hold: 4e-3 };
/** What a required event has ahead of an optional one whose people are as much alike. */
const REQUIRED = 0.01;

/** The events of a page whose people and sites are settled, with what speaks for each kind. */
function eventsOn(page) {
  const { about, stories } = extracting.understand(page, marked.lexicon);
  return stories.flatMap(({ found }) => {
    const report = new reports.Report(found, about.home);
    const thread = finding.threadOf(report);
    weigh.settlePresence(report, thread.drafts);
    weigh.settleVenues(report, thread);
    const sound = tone.toneOf(report, thread.drafts);
    return thread.drafts
      .filter(({ participants }) => participants.size > 0)
      .map((draft) => ({ draft, features: kinds.kindFeatures(report, draft, sound) }));
  });
}

/** How much the people of an event are those of a marked one. */
function alike(people, { participants, optional }) {
  const theirs = new Set(participants.map(({ name }) => bare(name)));
  const both = people.filter((name) => theirs.has(name)).length;
  return both === 0 ? 0 : both / (people.length + theirs.size - both) + (optional === true ? 0 : REQUIRED);
}

/** A marked page: the kind of an event is that of the marked one whose people are most alike; none of it, and nothing is learned. */
function readMarked({ name: source, page, gold }) {
  if (gold.judged === "participations and venues that were proposed, and nothing else") return [];
  return eventsOn(page).flatMap(({ draft, features }) => {
    const people = [...draft.participants.keys()].map(bare);
    const scored = gold.events.map((event) => ({ ...event, alike: alike(people, event) }));
    const most = Math.max(0, ...scored.map((event) => event.alike));
    if (most === 0) return [];
    const right = scored.filter((event) => event.alike === most).flatMap(({ type }) => type);
    return [
      {
        page: source,
        said: draft.type,
        called: draft.called,
        readings: kinds.KINDS.map((kind) => features.map((feature) => `${kind} ${feature}`)),
        right: kinds.KINDS.map((kind) => right.includes(kind)),
        free: false,
      },
    ];
  });
}

function likeliest(network, { numbers }) {
  const scores = numbers.map((one) => network.score(one));
  return scores.indexOf(Math.max(...scores));
}

function printCheck(pages, facts, errors) {
  const held = pages.flatMap((rows, index) => rows.map((row) => ({ ...row, part: index % PARTS })));
  for (let part = 0; part < PARTS; part += 1) {
    const network = marked.learn(
      held.filter((row) => row.part !== part),
      facts,
      PACE,
    );
    for (const row of held) if (row.part === part) row.at = likeliest(network, row);
  }
  const right = held.filter((row) => row.right[row.at]).length;
  const byRules = held.filter((row) => row.right[kinds.KINDS.indexOf(row.said)]).length;
  process.stdout.write(
    `${pages.length} pages held out in ${PARTS} parts: of ${held.length} events the kind is right of ` +
      `${(right / held.length).toFixed(3)}, by the rules alone of ${(byRules / held.length).toFixed(3)}\n`,
  );
  if (!errors) return;
  for (const { page, called, at, right: those } of held)
    if (!those[at]) process.stdout.write(`wrong ${page}: ${kinds.KINDS[at]} ${called}\n`);
}

const { out, check, errors, folders } = marked.calledWith("kinds");
const pages = marked.markedPages(folders).map(readMarked);
// Each feature counts by itself: units that see which of them meet are no better.
const facts = { ...marked.numberAll(pages.flat()), seen: 0 };
if (check) printCheck(pages, facts, errors);
else writeFileSync(out, marked.learn(pages.flat(), facts, PACE).pack(facts.names));
