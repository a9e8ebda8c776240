/** People: every named person of a page, wherever the text names them, with what spoke for each. */

import { groupBy } from "../../collections";
import { classes, Trie, type Lattice, type Lexicon } from "../../lexicon";
import { firstAtOrAfter, isNote, Taken, type Span } from "../../text";
import type { Verdict } from "../candidate";
import { confidenceOf, unlessSure } from "../confidence";
import type { Home } from "../jurisdiction";
import { isAt, isInListOfPost, PAUSE } from "./around";
import { chooseApart } from "./choose";
import { creditsIn } from "./credits";
import { firmsAmong } from "./firms";
import { formedIn, wholeForeign, type Formed } from "./foreign";
import { wholeGiven } from "./given";
import { nameIn, type Scene } from "./scene";
import { isOrdinaryWord } from "./judge";
import type { PersonMention } from "./mention";
import { endsPlace, isCounted, isCountryOf, isOfPlace, isSite, isTried, isVessel } from "./no-person";
import { beginningsOf, findAddressed, findMasked } from "./masked";
import { findAgain, officialsOn } from "./mentions";
import { NameModel } from "./model";
import type { Proposal } from "./classify";
import { scenesOf } from "./page";
import { ownNetwork, score, type Scored } from "./scorer";
import { beforeWords } from "./short";
import { behindTakenPosts } from "./taken-posts";
import { vouchedFor } from "./vouched";
import { ADDRESS, BEHIND_NAME, COMMON, EPONYM, HEAD, LISTED, PLACE } from "./words";

export type { PersonMention } from "./mention";

/** The people of one text, by their start, and what became of every stretch that might have been one. */
export interface People {
  readonly persons: readonly PersonMention[];
  readonly verdicts: () => readonly Verdict[];
}

interface PageOfNames {
  readonly texts: readonly { readonly text: string; readonly lattice: Lattice }[];
  readonly lexicon: Lexicon;
  readonly home: Home;
  /** Reporters, who are no officials. */
  readonly bylines: ReadonlySet<string>;
}

interface Named extends Span {
  readonly score: number;
  readonly scored: Scored;
  /** Its form tells that it is a name, which leaves no doubt. */
  readonly formed?: true;
}

/**
 * One result for each text, in order; the texts of a page share their names. Names first: 市委书记陈春声到古山镇调研 gives 陈春声,
 * and so does 陈春声说; whoever made the page (记者陈春声) and whom something is called after (陈春声奖学金) is none.
 */
export function recognisePersons({ texts, lexicon, home, bylines }: PageOfNames): readonly People[] {
  const scenes = scenesOf(texts, lexicon, NameModel.own());
  const network = ownNetwork();
  const scored = scenes.map((scene) => {
    const scores = beforeWords(
      scene,
      scene.proposals.map((proposal) => score(scene, proposal, network)),
    );
    return isNote(scene.text) ? scores.map((one) => lifted(scene, one)) : scores;
  });
  const named = scored.map((list, index) => choose(scenes[index]!, list));
  const chosen = withAddressed(scenes, named);
  const taken = behindTakenPosts(scenes, chosen);
  const firms = firmsAmong(scenes, chosen, isTitled);
  const left = scenes.map((scene, index) => reasonsToLeave(scene, chosen[index]!, { bylines, taken, firms }));
  const kept = chosen.map((list, index) => list.filter((name) => !left[index]!.has(name)));
  const sureness = surenessOf(
    scenes.flatMap(({ text }, index) => kept[index]!.map((name) => [nameIn(text, name), name])),
  );
  for (const name of officialsOn(
    texts.map(({ lattice }) => lattice),
    lexicon,
    home,
  ))
    sureness.set(name, Infinity);
  const known = { trie: Trie.of(sureness.keys()), sureness };
  return scenes.map((scene, index) => peopleOf(scene, scored[index]!, chosen[index]!, left[index]!, known));
}

/** The names of a page, with the log-odds of each where it is surest. */
function surenessOf(names: readonly (readonly [string, Named])[]): Map<string, number> {
  const sureness = new Map<string, number>();
  for (const [name, { score: rated, formed }] of names)
    sureness.set(name, Math.max(formed === true ? Infinity : rated, sureness.get(name) ?? -Infinity));
  return sureness;
}

/** In log-odds: a note names everybody once, so that nothing else on the page can speak for a name. */
const NOTE_LIFT = 0.5;

/** Nothing that is a word, nor what may be a place: 伊拉克, or what stands behind one and has no surname, as in 伊利诺伊州斯普林菲尔德. */
function lifted(scene: Scene, one: Scored): Scored {
  const { lattice, text } = scene;
  const { proposal } = one;
  const sum = one.score + NOTE_LIFT;
  const isPlace = (set: typeof PLACE): boolean =>
    lattice.is(proposal, set) || (proposal.surname === 0 && lattice.longestBefore(proposal.start, set) > 0);
  // 市领导某某和安静参加: what would only be likely here may still be vouched for by what is around it.
  const isWord = one.score <= 0 && sum > 0 && sum < DOUBTFUL && isOrdinaryWord(nameIn(text, proposal));
  return isWord || isPlace(PLACE) || isPlace(LISTED) ? one : { ...one, score: sum };
}

/** Names that their form tells, the likeliest stretches elsewhere that share no character, and those that all around vouches for. */
function choose(scene: Scene, scored: readonly Scored[]): readonly Named[] {
  const rows = [...scene.rows.map(inRow), ...findMasked(scene).map(asMasked)];
  const likely = apart(rows, scored.filter(({ score: rated }) => rated > 0).map(namedBy));
  let starts: ReadonlyMap<number, readonly Scored[]> | undefined;
  const startsAt = (start: number): readonly Scored[] =>
    (starts ??= groupBy(scored, ({ proposal }) => proposal.start)).get(start) ?? [];
  const wholes = (names: readonly Named[]): readonly Named[] =>
    names.map((name) => {
      const foreign = wholeForeign(scene, name, startsAt)?.proposal;
      const given = name.scored.proposal.surname === 0 ? undefined : wholeGiven(scene, name);
      return { ...name, ...spanOf(foreign ?? given ?? name) };
    });
  const whole = wholes(likely);
  const formed = without(rows, formedIn(scene, whole).map(inForm));
  const found = [...rows, ...formed, ...apart([...rows, ...formed], whole)].toSorted((a, b) => a.start - b.start);
  const vouched = wholes(vouchedFor(scene, scored, found).map(namedBy));
  return [...found, ...without(found, vouched)].toSorted((a, b) => a.start - b.start);
}

/** 刘先生, where nobody who was named in full is a 刘. */
function withAddressed(scenes: readonly Scene[], named: readonly (readonly Named[])[]): readonly (readonly Named[])[] {
  const beginnings = beginningsOf(scenes.flatMap(({ text }, index) => named[index]!.map((name) => nameIn(text, name))));
  return scenes.map((scene, index) => {
    const addressed = without(named[index]!, findAddressed(scene, beginnings).map(asMasked));
    return [...named[index]!, ...addressed].toSorted((a, b) => a.start - b.start);
  });
}

/** The likeliest that share no character with one another, nor with what is sure. */
const apart = (sure: readonly Named[], names: readonly Named[]): readonly Named[] => chooseApart(without(sure, names));

function without(sure: readonly Named[], names: readonly Named[]): readonly Named[] {
  const taken = new Taken();
  for (const name of sure) taken.add(name);
  return names.filter((name) => !taken.overlaps(name));
}

const inForm = ({ start, end, by }: Formed): Named => {
  const proposal = { start, end, surname: 0, odds: DOUBTFUL, startOdds: DOUBTFUL };
  return { ...namedBy({ proposal, score: DOUBTFUL, reason: by, doubt: "unlikely" }), formed: true };
};

/** What stands in place of a given name leaves no doubt. */
const asMasked = ({ start, end }: Span): Named => {
  const proposal = { start, end, surname: 0, odds: SURE, startOdds: SURE };
  return namedBy({ proposal, score: SURE, reason: "masked", doubt: "unlikely" });
};

const inRow = (proposal: Proposal): Named =>
  namedBy({ proposal, score: Math.max(proposal.odds, DOUBTFUL), reason: "in-a-row", doubt: "unlikely" });

const namedBy = (one: Scored): Named => {
  const { start, end } = one.proposal;
  return { start, end, score: one.score, scored: one };
};
const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** In log-odds. */
const SURE = 6;
/** In log-odds: below this, a segmenter is asked whether a name is a word. */
const DOUBTFUL = 0.5;

/** What a row of a dictionary says is nobody, a title in front or not, whatever the weights say. */
const NO_PERSON = classes("false-friends/nobody");

/** Names of a page that are those of reporters, of companies, and of whom else a post is. */
interface Others {
  readonly bylines: ReadonlySet<string>;
  readonly firms: ReadonlySet<string>;
  readonly taken: ReadonlySet<string>;
}

/** Why a name that stands here is not one of the people of the page; empty for most. */
function reasonsToLeave(
  scene: Scene,
  names: readonly Named[],
  { bylines, firms, taken }: Others,
): ReadonlyMap<Named, string> {
  const { text, lattice } = scene;
  const nameOf = (span: Span): string => nameIn(text, span);
  const credited = new Set(withinAny(creditsIn(lattice), names));
  const titled = new Set(names.filter((name) => !credited.has(name) && isTitled(scene, name)).map(nameOf));
  const made = new Set([...bylines, ...[...credited].map(nameOf)]);
  const reasons = new Map<Named, string>();
  for (const name of names) {
    const isPost = titled.has(nameOf(name)) || name.scored.reason === "called";
    if (lattice.is(name, NO_PERSON)) reasons.set(name, "persons/nobody");
    else if (lattice.longest(name.end, EPONYM) > 0 && !isTried(lattice, name)) reasons.set(name, "persons/eponym");
    else if (firms.has(nameOf(name))) reasons.set(name, "persons/company");
    else if (isCounted(lattice, name)) reasons.set(name, "persons/counted");
    else if (isSite(lattice, name)) reasons.set(name, "persons/site");
    else if (made.has(nameOf(name)) && !isPost) reasons.set(name, "persons/reporter");
    else if (bylines.size > 0 && isLastOfBylines(scene, name)) reasons.set(name, "persons/reporter");
    else if (isVessel(lattice, name)) reasons.set(name, "persons/vessel");
    else if (isCountryOf(lattice, name)) reasons.set(name, "persons/country");
    else if ((isOfPlace(lattice, name) || lattice.is(name, LISTED) || endsPlace(lattice, name)) && !isPost)
      reasons.set(name, "persons/place-name");
    else if (name.score > 0 && name.score < DOUBTFUL && isOrdinaryWord(nameOf(name)))
      reasons.set(name, "persons/ordinary-word");
    else if (isBehindWord(lattice, name)) reasons.set(name, "persons/ordinary-word");
    else if (taken.has(nameOf(name))) reasons.set(name, "persons/post-taken");
  }
  return reasons;
}

/** 罗一帆近日…: a text begins with the last of those who wrote it, of whom it tells nothing. */
function isLastOfBylines({ text, lattice }: Scene, { start, end, scored }: Named): boolean {
  if (start > 0 || scored.proposal.surname === 0 || text.includes(text.slice(0, end), end)) return false;
  return !isAt(PAUSE, text, end) && lattice.longest(end, BEHIND_NAME) === 0;
}

/** 上|官方网站: what seems a surname of two characters ends in a word that all else is. */
function isBehindWord(lattice: Lattice, { start, end, scored }: Named): boolean {
  return scored.proposal.surname === 2 && end - start === 3 && lattice.is({ start: start + 1, end }, COMMON);
}

/** Those names that lie in one of the credits, which are sorted by their start. */
function withinAny(credits: readonly Span[], names: readonly Named[]): readonly Named[] {
  let reach = 0;
  const reaches = credits.map(({ end }) => (reach = Math.max(reach, end)));
  return names.filter(({ start, end }) => (reaches[firstAtOrAfter(credits, start + 1) - 1] ?? 0) >= end);
}

/** A post stands before the name, before the list that it belongs to, or behind it, or 先生 does. */
function isTitled(scene: Scene, name: Span): boolean {
  const { lattice } = scene;
  return isInListOfPost(scene, name) || lattice.longest(name.end, HEAD) > 1 || lattice.longest(name.end, ADDRESS) > 1;
}

/** What is less likely than this is not told of: almost everything is. */
const WORTH_TELLING = -2.5;

function peopleOf(
  { text, lattice }: Scene,
  scored: readonly Scored[],
  chosen: readonly Named[],
  left: ReadonlyMap<Named, string>,
  known: { readonly trie: Trie; readonly sureness: ReadonlyMap<string, number> },
): People {
  const persons: PersonMention[] = [];
  const taken = new Taken();
  const add = (span: Span, foundBy: string, rated: { readonly score?: number }): void => {
    const name = nameIn(text, span);
    const { start, end } = span;
    const confidence = confidenceOf("persons", known.sureness.get(name)!);
    persons.push({ start, end, name, foundBy, ...rated, ...unlessSure(confidence) });
  };
  for (const name of chosen) {
    taken.add(name);
    const { scored: one } = name;
    if (!left.has(name)) add(name, `persons/${one.reason}`, { score: one.score });
  }
  for (const span of findAgain(lattice, known.trie, taken)) add(span, "persons/again", {});
  persons.sort((a, b) => a.start - b.start);
  return { persons, verdicts: () => verdictsOf(scored, chosen, left, persons) };
}

function verdictsOf(
  scored: readonly Scored[],
  chosen: readonly Named[],
  left: ReadonlyMap<Named, string>,
  persons: readonly PersonMention[],
): readonly Verdict[] {
  const takenBy = new Map(chosen.map((name) => [name.scored, left.get(name) ?? null]));
  const placed = new Set(persons.map(({ start, end }) => `${start} ${end}`));
  const dropped = scored.flatMap((one): readonly Verdict[] => {
    const { proposal, score: rated, reason, doubt } = one;
    if (rated < WORTH_TELLING || placed.has(`${proposal.start} ${proposal.end}`)) return [];
    const droppedBy = takenBy.get(one) ?? (rated > 0 ? "persons/overlapping" : `persons/${doubt}`);
    return [{ start: proposal.start, end: proposal.end, kind: "person", foundBy: `persons/${reason}`, droppedBy }];
  });
  const kept = persons.map(({ start, end, foundBy, confidence }): Verdict => ({
    start,
    end,
    kind: "person",
    foundBy,
    droppedBy: null,
    ...unlessSure(confidence),
  }));
  return [...dropped, ...kept];
}
