/** Names in a row without a mark between: 委员：俞岚陆文柏（回族）秦望山石敬之. Pages lose the spaces of such lists. */

import type { Lattice } from "../../lexicon";
import { behindBracket, isHan, isHanAt, isMarkAt, type Span } from "../../text";
import { endsName, isAt, isMadeOfWords, LONGEST_REMARK, PAUSE } from "./around";
import { proposeNames, type Proposal } from "./classify";
import type { NameModel } from "./model";
import { stretchesAt, Tally, type NameShapes } from "./stretches";
import { COMMON, POST } from "./words";

/** Of so many names a row is one: of fewer, a clause may look like it. */
const LEAST_NAMES = 5;
/** In log-odds, for each name in a row: where it is less, all of the row together is none. */
const LEAST_MEAN = 2;
/** What is less likely is no name in any row; in log-odds. */
const LEAST = -4;
/** In log-odds: that a stretch is a word too. 王平|安康 */
const WORD = 1.5;
/** In log-odds, for each name: of two ways to cut a row, the one with more names is not for that the likelier one. */
const NAME = -3;
/** In log-odds, for each character that stands in a row and is of no name that is known, as those of 多吉才让; and so many of them. */
const UNKNOWN = -3;
const LONGEST_UNKNOWN = 4;

/** The likeliest way on from a place, to a pause. */
interface Way {
  readonly names: number;
  /** Of the odds of its names. */
  readonly odds: number;
  /** Of those, and of what is not known. */
  readonly sum: number;
  readonly first?: Tile;
}

/** A name, or what stands between names and is not known for one. */
type Tile = Proposal | (Span & { readonly odds?: undefined });

/**
 * Names that stand one right behind the other, from a pause or a post to whatever ends a name, with nothing between them but
 * remarks in brackets (`（女，回族）`) and a few characters of no known name. Each has the odds that it would have between pauses.
 *
 * @returns none for 高度重视安全生产, nor for a row of four names or fewer: 王海石敬之唐一鸣
 */
export function proposeRows(text: string, lattice: Lattice, shapes: NameShapes, model: NameModel): readonly Proposal[] {
  const found: Proposal[] = [];
  const known: Known = { lattice, shapes, model, rated: new Map() };
  for (let start = 0; start < text.length; start += 1) {
    if (shapes.surnameAt(text, start) === 0 || !begins(text, lattice, start)) continue;
    const mayBe = hasSurnames(text, start, shapes) && canBeRow(text, start, shapes);
    const row = mayBe ? rowAt(text, start, known) : [];
    found.push(...row);
    start = row.at(-1)?.end ?? start;
  }
  return found;
}

const BEFORE_ROW = `${PAUSE}）`;

const begins = (text: string, lattice: Lattice, at: number): boolean =>
  isAt(BEFORE_ROW, text, at - 1) || lattice.longestBefore(at, POST) > 1;

const ends = (text: string, lattice: Lattice, at: number): boolean =>
  endsName({ text, lattice }, at) || lattice.longest(at, POST) > 1;

/** Whether a stretch without pauses has as many surnames as a row has names; one with a dot may have names of no surname. */
function hasSurnames(text: string, start: number, shapes: NameShapes): boolean {
  let [names, last] = [0, start - SHORTEST];
  for (let at = start; at < text.length && names < LEAST_NAMES;) {
    if (isMarkAt(text, at, "·")) return true;
    const behind = behindBracket(text, at, LONGEST_REMARK);
    if (behind === at && !isHanAt(text, at)) break;
    if (at - last >= SHORTEST && shapes.surnameAt(text, at) > 0) [names, last] = [names + 1, at];
    at = Math.max(behind, at + 1);
  }
  return names >= LEAST_NAMES;
}

/** In characters: of a name that has a surname. */
const SHORTEST = 2;

/** Whether surnames stand close enough to one another from here on; most of what begins like a name does not go on like that. */
function canBeRow(text: string, start: number, shapes: NameShapes): boolean {
  let reached: readonly number[] = [start];
  for (let names = 1; names < FIRST_NAMES && reached.length > 0; names += 1) {
    const next = reached.flatMap((at) => LENGTHS.map((length) => behindBracket(text, at + length, LONGEST_REMARK)));
    reached = [...new Set(next)].filter((at) => shapes.surnameAt(text, at) > 0);
  }
  return reached.length > 0;
}

/** A row begins with so many names, with nothing unknown between. */
const FIRST_NAMES = 3;
/** Of names that have a surname. */
const LENGTHS = [2, 3, 4];

interface Known {
  readonly lattice: Lattice;
  readonly shapes: NameShapes;
  readonly model: NameModel;
  /** What strings are worth between pauses; null for what is no name there. */
  readonly rated: Map<string, Proposal | null>;
}

function rowAt(text: string, start: number, known: Known): readonly Proposal[] {
  const ways = new Map<number, Way | undefined>();
  const best = wayFrom(text, start, known, ways);
  if (best === undefined || best.names < LEAST_NAMES || best.odds / best.names < LEAST_MEAN) return [];
  const row: Proposal[] = [];
  for (let way: Way | undefined = best; way?.first; way = ways.get(behindBracket(text, way.first.end, LONGEST_REMARK)))
    if (way.first.odds !== undefined) row.push(way.first);
  return row;
}

/** Fills in where every place leads, from the last to the first. @param ways - is filled in */
function wayFrom(text: string, start: number, known: Known, ways: Map<number, Way | undefined>): Way | undefined {
  const places = [start];
  const met = new Set(places);
  const tiles = new Map<number, readonly Tile[]>();
  for (const at of places) {
    if (ends(text, known.lattice, at)) continue;
    const next = tilesAt(text, at, known);
    tiles.set(at, next);
    for (const { end } of next) {
      const behind = behindBracket(text, end, LONGEST_REMARK);
      if (!met.has(behind)) places.push(behind);
      met.add(behind);
    }
  }
  for (const at of places.toSorted((a, b) => b - a)) {
    const next = tiles.get(at);
    ways.set(at, next === undefined ? { names: 0, odds: 0, sum: 0 } : bestOf(text, next, ways));
  }
  return ways.get(start);
}

function bestOf(text: string, tiles: readonly Tile[], ways: ReadonlyMap<number, Way | undefined>): Way | undefined {
  let best: Way | undefined;
  for (const first of tiles) {
    const rest = ways.get(behindBracket(text, first.end, LONGEST_REMARK));
    if (rest === undefined) continue;
    const way =
      first.odds === undefined
        ? { names: rest.names, odds: rest.odds, sum: rest.sum + UNKNOWN * (first.end - first.start), first }
        : { names: rest.names + 1, odds: rest.odds + first.odds, sum: rest.sum + first.odds + NAME, first };
    if (best === undefined || way.sum > best.sum) best = way;
  }
  return best;
}

/** What may stand in a row from here on. */
function tilesAt(text: string, start: number, known: Known): readonly Tile[] {
  const tiles: Tile[] = [...namesAt(text, start, known)];
  for (let end = start + 1; end <= start + LONGEST_UNKNOWN && isHan(text[end - 1]); end += 1)
    if (end - start > 1 && !holdsWord(known.lattice, { start, end })) tiles.push({ start, end });
  return tiles;
}

/** 转达 in 一鸣|转达对: what a word begins in is no name that nobody knows. */
function holdsWord(lattice: Lattice, { start, end }: Span): boolean {
  for (let at = start; at < end; at += 1) if (lattice.longest(at, COMMON) > 1) return true;
  return false;
}

/** Names with a surname, rated as if they stood between pauses. */
function namesAt(text: string, start: number, known: Known): readonly Proposal[] {
  const { lattice, shapes } = known;
  const stretches = stretchesAt(text, start, shapes).filter(
    ({ length, surname }) => surname > 0 || text.slice(start, start + length).includes("·"),
  );
  return stretches.flatMap(({ length, surname }): readonly Proposal[] => {
    const end = start + length;
    if (isMadeOfWords(lattice, start, end)) return [];
    const rated = ratedAlone(text.slice(start, end), known);
    if (rated === null || rated.odds < LEAST) return [];
    const odds = rated.odds - (lattice.is({ start, end }, COMMON) ? WORD : 0);
    return [{ start, end, surname, odds, startOdds: rated.startOdds }];
  });
}

/** Between pauses. */
function ratedAlone(name: string, { shapes, model, rated }: Known): Proposal | null {
  const known = rated.get(name);
  if (known !== undefined) return known;
  const alone = `、${name}、`;
  const proposals = proposeNames(alone, [stretchesAt(alone, 1, shapes)], Tally.NONE, model);
  const one = proposals.find(({ end }) => end === name.length + 1) ?? null;
  rated.set(name, one);
  return one;
}
