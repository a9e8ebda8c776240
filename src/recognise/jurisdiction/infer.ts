/** Infers the home of an article from evidence that is listed and scored. */

import { groupBy } from "../../collections";
import { classes, type Division, type Lattice, type Lexicon } from "../../lexicon";
import { comingsIn, votesIn, WEIGHTS, type Kind } from "./evidence";
import { Home, stemOf } from "./home";
import { fitsLevel, ownLevel } from "./level";

/** What stands outside of an article and tells whose it is. */
interface Outlet {
  /** The paper, as its masthead, source line or dateline has it. */
  readonly paper: string | null;
  /** The dateline: 新华社杭州4月12日电. */
  readonly dateline: string | null;
}

/** A home that nobody stated, with the evidence. */
export interface Inferred {
  readonly division: Division;
  /** What speaks for it, the weightiest first: `post 2, named 3, level 市`. */
  readonly reason: string;
  readonly score: number;
  /** Whether the paper's name says so, whose articles all have one home. */
  readonly byPaper: boolean;
}

/** Evidence for one division, kind by kind. */
type Tally = Map<Kind, number>;

/** Without a level word that fits, a division needs so much more evidence than the next. */
const [LEAST, CLEAR] = [3, 1.6];

/**
 * The home of an article that does not state it: of the divisions that speak for themselves, the one with the most
 * evidence at the level that the article's own words (我市, 县委) speak of. Undefined when the evidence does not say.
 * A county's short form alone is none.
 */
export function inferHome(lattice: Lattice, outlet: Outlet, lexicon: Lexicon): Inferred | undefined {
  const tallies = tally(lattice, outlet, lexicon);
  const level = ownLevel(lattice);
  const ranked = [...tallies]
    .filter(([division, kinds]) => isSupported(division, kinds, tallies, lexicon) || isSpokenOf(division, kinds, level))
    .filter(([{ code }]) => code !== TAIWAN)
    .map(([division, kinds]) => ({ division, kinds, score: scoreOf(kinds) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || (a.division.code < b.division.code ? -1 : 1));
  const fitting = level === undefined ? [] : ranked.filter(({ division }) => fitsLevel(division, level));
  const [best, next] = ranked;
  const clear = best !== undefined && best.score >= LEAST && best.score >= CLEAR * (next?.score ?? 0);
  const compatible = clear && level !== undefined && Home.of(best.division, lexicon).level(level) !== null;
  const host = ranked.find(({ kinds }) => kinds.has("paper"));
  // 宝山区 is a district of two cities.
  const equals = fitting.filter(({ score }) => score === fitting[0]!.score);
  const fit = isTossUp(equals)
    ? undefined
    : (withinOf(fitting) ?? equals.find((one) => !isGuestOf(host, one)) ?? fitting[0]);
  const overruled = (compatible && isOnlyAround(fit?.kinds)) || (clear && best === host && isGuestOf(host, fit));
  const chosen = overruled ? best : (fit ?? (clear ? best : undefined));
  if (!chosen) return undefined;
  const { division, kinds, score } = chosen;
  const reason = reasonOf(kinds, fitting.length > 0 ? level : undefined);
  return { division, reason, score, byPaper: kinds.has("paper") };
}

/** Whether a text names a division, or anything in it, by whatever form. */
export function speaksOf(lattice: Lattice, division: Division, lexicon: Lexicon): boolean {
  const stem = stemOf(division);
  return votesIn(lattice, lexicon).some(({ division: { code } }) => code.startsWith(stem));
}

const HEAD = classes("heads");
const KNOWN_EVERYWHERE = classes("post-cues/national-leader");
/** In characters, of most names. */
const NAME = 3;

/** The texts that name a leader whom another of them names, as two stories of one paper do: 市委书记章立方 and 组长章立方. */
export function sharingLeader(texts: readonly Lattice[], lexicon: Lexicon): ReadonlySet<Lattice> {
  const named = texts.flatMap((text) => [...leadersIn(text, lexicon)].map((name) => ({ name, text })));
  const naming = [...groupBy(named, ({ name }) => name).values()].filter((those) => those.length > 1);
  return new Set(naming.flat().map(({ text }) => text));
}

/** What stands behind heads and may be a name. */
function leadersIn(lattice: Lattice, { surnames }: Lexicon): ReadonlySet<string> {
  const { text } = lattice;
  const behind = lattice
    .all({ start: 0, end: text.length }, HEAD)
    .filter(({ end }) => surnames.get(text[end] ?? "")?.frequency === "common")
    .filter(({ end }) => lattice.longest(end, KNOWN_EVERYWHERE) === 0)
    .map(({ end }) => text.slice(end, end + NAME));
  return new Set(behind.filter((name) => WRITTEN.test(name)));
}

const WRITTEN = /^\p{Script=Han}{3}$/u;

interface Candidate {
  readonly division: Division;
  readonly kinds: Tally;
  readonly score: number;
}

/** 济宁市副市长, 市长某某, 邹城市: of two cities that 市 can stand for, the one whose posts need its name is not home. */
function withinOf([first, ...others]: readonly Candidate[]): Candidate | undefined {
  if (first?.division.level !== "prefecture" || (first.kinds.get("post") ?? 0) < 2) return undefined;
  const stem = stemOf(first.division);
  return others.find(({ division, kinds }) => division.code.startsWith(stem) && kinds.has("named"));
}

/** Whether nothing but what lies in a division speaks for it. */
const isOnlyAround = (kinds: Tally | undefined): boolean =>
  kinds === undefined || (kinds.size === 1 && kinds.has("inside"));

/** 江北区 alone says of neither 宁波市 nor 重庆市 that it is home. */
const isTossUp = (equals: readonly Candidate[]): boolean =>
  equals.every(({ kinds }) => isOnlyAround(kinds)) && new Set(equals.map(({ division }) => division.name)).size > 1;

/** 永康日报: 朝阳区副区长…来访. Whose level a paper of another place speaks of is its guest, unless it lies in that place. */
const isGuestOf = (host: Candidate | undefined, guest: Candidate | undefined): boolean =>
  host !== undefined && guest !== undefined && !guest.division.code.startsWith(stemOf(host.division));

function tally(lattice: Lattice, outlet: Outlet, lexicon: Lexicon): ReadonlyMap<Division, Tally> {
  const tallies = new Map<Division, Tally>();
  const add = (division: Division, kind: Kind, count = 1): void => {
    const kinds = tallies.get(division) ?? new Map<Kind, number>();
    kinds.set(kind, (kinds.get(kind) ?? 0) + count);
    tallies.set(division, kinds);
  };
  for (const { division, kind } of votesIn(lattice, lexicon)) add(division, kind);
  for (const division of paperOf(outlet.paper, lexicon)) add(division, "paper");
  if (outlet.dateline !== null)
    for (const { division, kind } of votesIn(lexicon.automaton.read(outlet.dateline), lexicon))
      if (kind === "named" || kind === "short") add(division, "dateline");
  const comings = comingsIn(lattice);
  for (const [division, kinds] of tallies) {
    const count = comings.get(division.name[0]!);
    if (count !== undefined) kinds.set("comes", count);
  }
  return tallies;
}

/** Whose paper it is, by the dictionaries, or by the place that its name begins with. */
function paperOf(paper: string | null, lexicon: Lexicon): readonly Division[] {
  if (paper === null) return [];
  const organisations = lexicon.organisationsNamed(paper);
  const listed = organisations.find(({ within }) => within !== null)?.within;
  const known = listed == null ? undefined : lexicon.division(listed);
  if (known) return [known];
  // 凤凰网: one that they have without a place is of none.
  if (organisations.length > 0) return [];
  for (let length = Math.min(paper.length, 8); length >= 2; length -= 1) {
    const named = lexicon.divisionsNamed(paper.slice(0, length)).filter(({ level }) => level !== "town");
    if (named.length > 0) return named.slice(0, 1);
  }
  return [];
}

const scoreOf = (kinds: Tally): number => [...kinds].reduce((sum, [kind, count]) => sum + WEIGHTS[kind] * count, 0);

/** None of the papers that write of 省委 is at home there, however much they write of it. */
const TAIWAN = "710000";

/** What a county must have, besides a short form of its own: 医保定点 names no 保定. */
const NAMES: readonly Kind[] = ["named", "paper", "comes", "town"];

/** What vouches for a county's short form in an area that the article names. */
const AROUND: readonly Kind[] = ["named", "short"];

/** A county's short form alone is no evidence, nor is that of a town in it; both together are, or one with the area around. */
function isSupported(
  { level, code }: Division,
  kinds: Tally,
  tallies: ReadonlyMap<Division, Tally>,
  lexicon: Lexicon,
): boolean {
  if (level !== "county" || NAMES.some((kind) => kinds.has(kind))) return true;
  const own = kinds.has("short") || kinds.has("inName");
  const around = (): boolean =>
    lexicon.ancestors(code).some((division) => AROUND.some((kind) => tallies.get(division)?.has(kind)));
  return own && (kinds.has("townShort") || around());
}

/** How often a county's short form must stand beside words of its own level (区委, 我区) to be home. */
const OFTEN = 2;

/** 区长某某…为杨浦民政事业…，杨浦始终…: said again and again where a district speaks of itself. */
function isSpokenOf(division: Division, kinds: Tally, level: string | undefined): boolean {
  return (kinds.get("short") ?? 0) >= OFTEN && level !== undefined && fitsLevel(division, level);
}

function reasonOf(kinds: Tally, level: string | undefined): string {
  const listed = [...kinds].toSorted(([a, m], [b, n]) => WEIGHTS[b] * n - WEIGHTS[a] * m);
  const told = listed.map(([kind, count]) => `${kind} ${count}`);
  return [...told, ...(level === undefined ? [] : [`level ${level}`])].join(", ");
}
