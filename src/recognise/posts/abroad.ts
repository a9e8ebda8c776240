/** Countries in front of their organs, though a table has both together as one name: 美国 of 美国国防部, 俄 of 俄总统. */

import { classes, type Lattice } from "../../lexicon";
import type { PlaceMention } from "../places";
import type { PostScene } from "./scene";
import { CAPITAL, OF_STATE, PREPOSITION } from "./words";

const LISTED = classes("sites/place");
const PARTY = classes("organisations/foreign");
const SHORT = classes("abbreviations");
const WORD = classes("words", "divisions", "shorts", "sites/place", "heads");

const COUNTRY = "country";

/** In characters; no word that cuts a short form begins farther in front. */
const REACH = 4;

/** In characters: 巴布亚新. */
const LONGEST_FRONT = 4;

/** The scene with the countries among its places that titles begin with. */
export function withCountries(scene: PostScene): PostScene {
  const { lattice, placeAt } = scene;
  const isFree = ({ start }: PlaceMention): boolean => !placeAt.has(start);
  const listed = lattice.startsOf(LISTED).flatMap((at) => listedAt(scene, at));
  const added = [...listed, ...shortIn(scene), ...partiesIn(scene)].filter(isFree);
  if (added.length === 0) return scene;
  const all = [...placeAt.values(), ...added].toSorted((a, b) => a.start - b.start);
  return { ...scene, placeAt: new Map(all.map((place) => [place.start, place])) };
}

function listedAt({ lattice, lexicon }: PostScene, at: number): readonly PlaceMention[] {
  const end = at + lattice.longest(at, LISTED);
  if (end === at || lattice.longest(end, OF_STATE) === 0 || isEnd(lattice, { start: at, end })) return [];
  return countryNamed(lexicon, lattice, { start: at, end }, lattice.text.slice(at, end));
}

/** 几内亚 in 巴布亚新几内亚: the end of the name of another. */
function isEnd(lattice: Lattice, { start, end }: { readonly start: number; readonly end: number }): boolean {
  for (let at = Math.max(0, start - LONGEST_FRONT); at < start; at += 1)
    if (lattice.longest(at, LISTED) >= end - at) return true;
  return false;
}

/** 俄总统, 法外交部: one character that stands for the country that the text names, or for the only one it may. */
function shortIn({ lattice, lexicon }: PostScene): readonly PlaceMention[] {
  return lattice.startsOf(SHORT).flatMap((at) => {
    const end = at + 1;
    // 巴 西 总 统; 美国|新总统
    if (lattice.text[at - 1] === " " || lattice.longestBefore(at, LISTED) > 1) return [];
    if (lattice.longest(end, OF_STATE) < 2 || lattice.cuts(at, { start: at - REACH, end: end + REACH }, WORD))
      return [];
    const names = lexicon.abbreviations.get(lattice.text[at]!)?.of ?? [];
    const found = names.flatMap((name) => countryNamed(lexicon, lattice, { start: at, end }, name));
    const named = found.filter(({ name }) => lattice.text.includes(name));
    // 曾以|看守总理某某为首: a preposition, unless the text is about the country.
    return found.length === 1 && lattice.longest(at, PREPOSITION) === 0 ? found : named.slice(0, 1);
  });
}

/** 古 of 古共中央: the country whose name a party's begins with that is called so. */
function partiesIn({ lattice, lexicon }: PostScene): readonly PlaceMention[] {
  return lattice.startsOf(PARTY).flatMap((at) => {
    const start = { start: at, end: at + 1 };
    const [party] = lexicon.organisationsNamed(lattice.text.slice(at, at + lattice.longest(at, PARTY)));
    if (!party || lattice.longest(start.end, OF_STATE) === 0) return [];
    const length = lexicon.automaton.read(party.name).longest(0, LISTED);
    return countryNamed(lexicon, lattice, start, party.name.slice(0, length));
  });
}

function countryNamed(
  lexicon: PostScene["lexicon"],
  { text }: Lattice,
  span: { readonly start: number; readonly end: number },
  called: string,
): readonly PlaceMention[] {
  const known = lexicon.sitesNamed(called).find((site) => site.kind === COUNTRY);
  if (!known) return [];
  const { id, name, kind } = known;
  const mention = { text: text.slice(span.start, span.end), name, kind, id, division: null, foundBy: "posts/abroad" };
  return [{ vouched: true, ...span, ...mention }];
}

/** Whether an area is a country other than that of the papers. */
export function isCountry({ lexicon }: PostScene, area: string | null): boolean {
  return area !== null && lexicon.sitesNamed(area).some(({ kind }) => kind === COUNTRY);
}

/** 俄罗斯首都|莫斯科: where the capital begins behind its country; the place itself for none. */
export function behindCapital({ lattice, placeAt }: PostScene, at: number): number {
  const country = placeAt.get(at)?.end ?? at;
  const capital = country + lattice.longest(country, CAPITAL);
  return capital > country && country > at && placeAt.has(capital) ? capital : at;
}
