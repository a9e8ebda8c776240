/** Foreign names as wholes: what form and words around say of them, whatever was found likely of their parts. */

import type { Lattice } from "../../lexicon";
import { contains, firstAtOrAfter, overlaps, type Span } from "../../text";
import { cuts, isMadeOfWords } from "./around";
import { findAbroad } from "./abroad";
import { findCalled } from "./called";
import type { Rated } from "./choose";
import { findDotted, isForeign } from "./dotted";
import { findLatin } from "./latin";
import { findMarried } from "./married";
import { findParted } from "./parted";
import { nameIn, type Scene } from "./scene";
import type { Scored } from "./scorer";
import { COMMON, HEAD, LITTLE, NO_START } from "./words";

/** In log-odds: the rest of a foreign name is taken along that is no less likely. */
const LEAST_WHOLE = -2;

/**
 * The longer name of which the characters of foreign names go on behind a name, 特鲁多 for 特鲁; undefined for one that is whole.
 * @param startsAt - gives the stretches that start where the name does
 */
export function wholeForeign(
  scene: Scene,
  name: Rated,
  startsAt: (start: number) => readonly Scored[],
): Scored | undefined {
  if (!isForeign(scene.lattice, { start: name.start, end: name.end + 1 })) return undefined;
  const longer = startsAt(name.start).filter(
    ({ proposal: { end }, score }) => end > name.end && score > LEAST_WHOLE && isWhole(scene, name, end),
  );
  return longer.toSorted((a, b) => b.score - a.score)[0];
}

/** Whether a longer name ends with its run, and where no word is cut; of 高香|特别, what follows is a word. */
const isWhole = ({ lattice }: Scene, name: Span, end: number): boolean =>
  !isMadeOfWords(lattice, name.end, end) &&
  isForeign(lattice, { start: name.start, end }) &&
  !isForeign(lattice, { start: end, end: end + 1 }) &&
  !cuts(lattice, end, { start: name.end, end: end + 4 });

/** A name that its form tells. */
export interface Formed extends Span {
  readonly by: "dotted" | "latin" | "abroad" | "parted" | "called" | "married";
}

/** A name that was found, with what it was found by. */
interface Found extends Rated {
  readonly scored: Scored;
}

/**
 * Names with dots and names in Latin letters of which nothing was found, or not all, or more: 大卫·李 where 卫·李 or
 * 寻找大卫·李先生 was.
 * @param found - by their start
 */
export function formedIn(scene: Scene, found: readonly Found[]): readonly Formed[] {
  const formed = [
    ...findDotted(scene.lattice).map((span): Formed => ({ by: "dotted", ...span })),
    ...findLatin(scene.lattice).map((span): Formed => ({ by: "latin", ...span })),
    ...findAbroad(scene.lattice).map((span): Formed => ({ by: "abroad", ...span })),
    ...findParted(scene.lattice).map((span): Formed => ({ by: "parted", ...span })),
    ...findMarried(scene.lattice).map((span): Formed => ({ by: "married", ...span })),
    ...findCalled(scene.lattice).map((span): Formed => ({ by: "called", ...span })),
  ];
  const isFree = (name: Formed): boolean =>
    among(found, name).every((one) => isPart(scene, one, name) || isMore(scene, one, name));
  return apart(formed.filter(isFree));
}

/** Of spans that share nothing, in order, those that share a character with another. */
function among<One extends Span>(spans: readonly One[], span: Span): readonly One[] {
  const first = firstAtOrAfter(spans, span.start + 1);
  return spans.slice(Math.max(0, first - 1), firstAtOrAfter(spans, span.end)).filter((one) => overlaps(one, span));
}

/** In characters, of 让- and 小. */
const LONGEST_FIRST = 3;

function isPart({ text, lattice }: Scene, found: Span, formed: Span): boolean {
  const isCut =
    found.start === formed.start ||
    text[found.start + 1] === "·" ||
    !nameIn(text, found).includes("·") ||
    // 让-菲利普·安德烈, 小罗伯特·唐尼
    (found.start - formed.start < LONGEST_FIRST && /[-－]|^.$/u.test(text.slice(formed.start, found.start))) ||
    // 财长|珍妮特·耶伦
    lattice.longestBefore(formed.start, HEAD) > 1;
  return contains(formed, found) && isCut;
}

function isMore({ lattice }: Scene, found: Found, formed: Formed): boolean {
  const isTail =
    isMadeOfWords(lattice, formed.end, found.end) ||
    // 奥斯坦·古尔斯比|本月, 阿尔维|致慰问电; in 西格特|教授 no 特教 is
    (lattice.longest(found.end, HEAD) === 0 &&
      lattice.longest(found.end, COMMON) < 2 &&
      cuts(lattice, found.end, { start: formed.end, end: found.end + REACH }, COMMON)) ||
    // 彼得·盖尔布|诽谤: nothing that foreign names are written with
    (formed.by === "dotted" && !holdsSyllable(lattice, { start: formed.end, end: found.end })) ||
    // 贝拉克·奥巴马|才
    lattice.is({ start: formed.end, end: found.end }, LITTLE) ||
    // of 某国研究所所长李永全, all is the name
    (formed.by === "abroad" && !isOfSurname(found) && !isForeign(lattice, { start: formed.end, end: found.end }));
  // 当|杜斯坦·穆勒
  const before = { start: found.start, end: formed.start };
  const isLed = isMadeOfWords(lattice, before.start, before.end) || lattice.is(before, NO_START);
  return contains(found, formed) && isLed && isTail;
}

function holdsSyllable(lattice: Lattice, { start, end }: Span): boolean {
  for (let at = start; at < end; at += 1) if (isForeign(lattice, { start: at, end: at + 1 })) return true;
  return end === start;
}

/** A surname and a given name, likelier a name than not. */
const isOfSurname = ({ score, scored }: Found): boolean => scored.proposal.surname > 0 && score > 0;

/** In characters; a word goes no farther behind a name. */
const REACH = 4;

/** Each only where no longer one of them stands; where two stand in one place, neither, but beside one found abroad. */
function apart(formed: readonly Formed[]): readonly Formed[] {
  const isAbroad = ({ by }: Formed): boolean => by === "abroad";
  const sorted = formed.toSorted(
    (a, b) => a.start - b.start || b.end - a.end || Number(isAbroad(a)) - Number(isAbroad(b)),
  );
  const inner = new Set<Formed>();
  let reach = 0;
  for (const [at, one] of sorted.entries()) {
    const next = sorted[at + 1];
    if (one.end <= reach || (next !== undefined && contains(next, one) && !isAbroad(next))) inner.add(one);
    if (!isAbroad(one)) reach = Math.max(reach, one.end);
  }
  return formed.filter((one) => !inner.has(one));
}
