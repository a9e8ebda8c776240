/**
 * Learns at which of the sites that an article names its events took place: `node dictionaries/core/weigh-venues.mjs DIR...
 * [--out FILE] [--errors]`, after `npm run build`. Every DIR holds pages (NAME.txt) and what they say, written down by hand
 * (NAME.json with `persons`, `places`, `facilities` and `events`; of what is optional nothing is learned). Writes
 * `venues.model`; the same pages give the same bytes. With `--check` it prints instead how right the sites of events are on
 * pages held out, five parts in turn, and with `--errors` what was wrong.
 */

import * as marked from "./learn-marked.mjs";
import finding from "../../dist/events/find.js";
import reports from "../../dist/events/report.js";
import sitings from "../../dist/events/weigh/sitings.js";
import weighing from "../../dist/events/weigh/weigh.js";
import extracting from "../../dist/extract/index.js";
import grouping from "../../dist/extract/sites.js";

const { bare, required } = marked;
/** What a site in an example counts for beside one on a page, and one on a page that was not marked as a whole. */
const [TIMES, JUDGED] = [8, 0.5];

/** Every site of a page beside every event, with what speaks for and against it, and the forms that stand where the text is about that event. */
function sitingsOn(page) {
  const { about, stories } = extracting.understand(page, marked.lexicon);
  const { canonical, places, facilities } = grouping.sitesOf(stories);
  const rows = stories.flatMap(({ found }) => {
    const report = new reports.Report(found, about.home);
    const thread = finding.threadOf(report);
    weighing.settlePresence(report, thread.drafts);
    return Array.from(sitings.sitingsIn(report, thread), (siting) => ({
      ...siting,
      printed: new Set(
        siting.stands
          .filter(({ scene: { event } }) => event === undefined || event === siting.draft)
          .flatMap(({ item }) => [item.name, found.text.slice(item.start, item.end)]),
      ),
      readings: sitings.readingsOf(siting).map((features) => [...new Set(features)]),
    }));
  });
  return { rows, records: [...places, ...facilities], nameOf: (name) => canonical.get(name) ?? name };
}

const formsOf = ({ name, aliases = [] }) => [name, ...aliases].map(bare);

/** The name that a marked page gives a site, by whatever form either calls it. */
function resolverOf(gold, records) {
  const known = new Map();
  for (const site of [...gold.places, ...gold.facilities])
    for (const form of formsOf(site)) if (!known.has(form)) known.set(form, bare(site.name));
  const own = new Map(
    records.flatMap((record) => {
      const form = formsOf(record).find((one) => known.has(one));
      return form === undefined ? [] : [[bare(record.name), known.get(form)]];
    }),
  );
  return (name) => own.get(bare(name)) ?? known.get(bare(name)) ?? bare(name);
}

/** A marked page: a site is right where at least half of those who took part in the event went to it. */
function readMarked({ name: source, page, gold }) {
  const { rows, records, nameOf } = sitingsOn(page);
  const siteOf = resolverOf(gold, records);
  const pairsOf = (events) =>
    new Set(
      events.flatMap(({ participants, at = [] }) =>
        at.flatMap((site) => participants.map(({ name }) => `${bare(name)} ${siteOf(site)}`)),
      ),
    );
  const [there, anywhere] = [pairsOf(required(gold.events)), pairsOf(gold.events)];
  const told = new Set(required(gold.events).flatMap(({ participants }) => participants.map(({ name }) => bare(name))));
  const optional = (list) => list.filter((one) => one.optional === true).map(({ name }) => bare(name));
  const freePeople = new Set(optional(gold.persons));
  const freeSites = new Set(optional([...gold.places, ...gold.facilities]));
  return rows.map(({ draft, name, readings }) => {
    const site = siteOf(nameOf(name));
    const people = [...draft.participants.keys()].map(bare).filter((one) => !freePeople.has(one));
    const most = (pairs) =>
      2 * people.filter((one) => pairs.has(`${one} ${site}`)).length >= Math.max(1, people.length);
    const right = most(there);
    return {
      page: source,
      event: draft,
      name: `${name} (${draft.called})`,
      readings,
      taken: draft.at.has(name),
      right,
      free: !right && (freeSites.has(site) || !people.some((one) => told.has(one)) || most(anywhere)),
      weight: gold.judged === undefined ? 1 : JUDGED,
    };
  });
}

/** A page of our own: a site is right for the event that it is named with. */
function readExample({ name: source, page, right }) {
  return sitingsOn(page).rows.map(({ draft, name, printed, readings }) => ({
    page: source,
    name,
    readings,
    taken: draft.at.has(name),
    right: [...printed].some((form) => right.has(form)),
    free: false,
    weight: TIMES,
  }));
}

marked.run("venues", {
  what: "sites beside an event",
  readMarked,
  readExample,
  // There are more of them than of people, and less that is learned of each goes too far.
  pace: { ...marked.PACE, hold: 1e-3 },
  states: ({ taken }, score) => sitings.isVenue(taken, score),
});
