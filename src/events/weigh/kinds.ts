/** What kind an event is of: a network weighs what its rules say of it against all else that is told of it. */

import type { EventType } from "../../model";
import { Held, type Network } from "../../recognise";
import { KIND_APART } from "../apart";
import type { Draft } from "../draft";
import type { Report } from "../report";
import type { EventVerdict } from "../verdict";
import { networkOf } from "./model";
import { cuesIn, level, namesIn, toneOf, verbsIn, type Tone } from "./tone";

/** In the order in which `weigh-kinds.mjs` learns them. */
export const KINDS: readonly EventType[] = ["visit", "meeting", "ceremony", "reception", "other"];

/** What makes an event one of another kind than its rules say. */
const LIKELY_KIND = "kind/likely";

/** The rules that leave no doubt. */
const SURE_KINDS: ReadonlySet<string> = new Set([KIND_APART, "kind/rite-of-welcome"]);

/** As many of the sentences that tell of an event are looked at. */
const SENTENCES = 6;
/** As many characters at the end of what it is called. */
const ENDING = 4;

/** What a class of words is called in the sentence that opens an event, and in one that tells of it. */
const OPENS = namesIn(["opens"]);
const TOLD = namesIn(["told"]);

/** What holds of an event whose people and sites are settled, as words whose worth for each kind is learned. */
export function kindFeatures(report: Report, draft: Draft, tone: Tone): readonly string[] {
  const { called, opened } = draft;
  const told = [...draft.evidence.values()].slice(0, SENTENCES);
  const others = told.filter(({ start, end }) => start !== opened.start || end !== opened.end);
  const features = new Set([...tone.features, ...aboutDraft(draft)]);
  for (let length = 1; length <= ENDING; length += 1) features.add(`called ${called.slice(-length)}`);
  for (const length of [2, 3])
    for (let at = 0; at + length <= called.length; at += 1) features.add(`in ${called.slice(at, at + length)}`);
  for (const cue of cuesIn(tone, [opened.told], OPENS)) features.add(cue);
  for (const span of [opened.told, ...others]) for (const cue of cuesIn(tone, [span], TOLD)) features.add(cue);
  for (const verb of verbsIn(report, opened.told, "opens verb")) features.add(verb);
  for (const span of told) for (const verb of verbsIn(report, span, "told verb")) features.add(verb);
  return [...features];
}

function aboutDraft({ type, why, called, participants, at, evidence, date }: Draft): string[] {
  return [
    `type ${type}`,
    ...why.map((rule) => `rule ${rule}`),
    `words ${level(called.length)}`,
    `people ${level(participants.size)}`,
    `sites ${level(at.size)}`,
    `sentences ${level(evidence.size)}`,
    `date ${date === null ? "none" : date.kind}`,
    ...[...participants.values()].map(({ role }) => `role ${role}`),
  ];
}

/**
 * Says of what kind the events of an article are, their people and sites being settled.
 * @returns of those whose rules said otherwise, why
 */
export function settleKinds(report: Report, drafts: readonly Draft[]): readonly EventVerdict[] {
  const own = drafts.filter(
    ({ participants, why }) => participants.size > 0 && !why.some((rule) => SURE_KINDS.has(rule)),
  );
  if (own.length === 0) return [];
  const network = networkOf("kinds");
  const tone = toneOf(report, drafts);
  return own.flatMap((draft): readonly EventVerdict[] => {
    const type = likeliest(network, kindFeatures(report, draft, tone));
    if (type === draft.type) return [];
    draft.retype(type);
    const { start, end } = draft.opened;
    return [{ start, end, kind: "event", foundBy: `${LIKELY_KIND} ${type}`, droppedBy: null }];
  });
}

/** What holds of an event, as numbers for each kind. */
const OF_KINDS = KINDS.map(() => new Held());

let numbers: ReturnType<Network["numbersBy"]> | undefined;

function likeliest(network: Network, features: readonly string[]): EventType {
  numbers ??= network.numbersBy(KINDS);
  for (const held of OF_KINDS) held.clear();
  for (const feature of features) {
    const row = numbers.of(feature);
    if (row !== undefined) for (let kind = 0; kind < KINDS.length; kind += 1) OF_KINDS[kind]!.add(row[kind]!);
  }
  const scores = OF_KINDS.map((held) => network.score(held));
  return KINDS[scores.indexOf(Math.max(...scores))]!;
}
