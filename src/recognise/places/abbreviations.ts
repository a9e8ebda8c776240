/** 来永, 赴京, 在湘: one character that stands for a place behind a verb of coming. */

import { classes, type Lattice } from "../../lexicon";
import type { PlaceMention, PlaceScene } from "./mention";

const COMING = classes("place-cues/coming");
/** 华 in 访华; the character of the nation in pairs (中美) stands for it nowhere else. */
const ABBREVIATION = classes("abbreviations/country", "abbreviations/province", "abbreviations/city");
/** What goes on behind: 调研, 期间, 举行. */
const GOES_ON = classes("verbs", "place-cues/stay");
/** 访, 赴: behind these a journey may be told of, 访华的, 访华之旅. */
const CALLS = classes("place-cues/goes");
const JOURNEY = classes("place-cues/journey");
const WORD = classes("words", "functions", "verbs", "generics", "heads", "shorts", "divisions");
/** 访, 驻: behind these a country may stand; behind the others, only places of this one. */
const ABROAD = classes("place-cues/abroad");

/** Every one of a text, in order. */
export function abbreviationsIn(scene: PlaceScene): readonly PlaceMention[] {
  const { lattice, text } = scene;
  return lattice.all({ start: 0, end: text.length }, COMING).flatMap(({ end: at }) => {
    const char = text[at];
    const next = text[at + 1];
    // 走访|并开展座谈
    if (lattice.longestBefore(at, CALLS) > 0 && !calls(lattice, at)) return [];
    if (char === undefined || (next !== undefined && !"，。、".includes(next) && !goesOn(scene, at + 1))) return [];
    const named = placeFor(scene, at);
    if (!named || (named.division === null && lattice.longestBefore(at, ABROAD) === 0)) return [];
    const { name, kind, division, id } = named;
    const span = { start: at, end: at + 1, text: char };
    return [{ name, kind, division, id, foundBy: "places/abbreviation", vouched: true, ...span }];
  });
}

/** Behind it stands what somebody does there, or that it is a journey, and no word begins with it: 新 in 在新时代. */
function goesOn({ lattice }: PlaceScene, at: number): boolean {
  const goes = lattice.longest(at, GOES_ON) > 0 || (lattice.longest(at, JOURNEY) > 0 && calls(lattice, at - 1));
  return goes && lattice.longest(at - 1, WORD) < 2;
}

/** 访 or 赴 stands in front, and no 采访. */
function calls(lattice: Lattice, at: number): boolean {
  return lattice.longestBefore(at, CALLS) > 0 && lattice.longestBefore(at, WORD) < 2;
}

type Named = Pick<PlaceMention, "name" | "kind" | "division" | "id">;

/** Home by its first character, else what the dictionaries have; of several, what the page names. */
function placeFor({ lattice, text, lexicon, home, counter }: PlaceScene, at: number): Named | undefined {
  const char = text[at]!;
  const { division } = home;
  if (division?.name.startsWith(char))
    return {
      name: division.name,
      kind: division.level,
      division,
      id: division.code,
    };
  if (!lattice.is({ start: at, end: at + 1 }, ABBREVIATION)) return undefined;
  const areas = lexicon.abbreviations.get(char)?.of ?? [];
  const found = areas.flatMap((area): readonly Named[] => {
    const one = lexicon.division(area);
    if (one) return [{ name: one.name, kind: one.level, division: one, id: one.code }];
    const known = lexicon.sitesNamed(area).find((site) => site.class === "place");
    return known ? [{ name: known.name, kind: known.kind, division: null, id: known.id }] : [];
  });
  return (
    found.find(({ name, division: one }) => counter.count(name) + counter.count(one?.shorts[0] ?? name) > 0) ??
    (found.length === 1 ? found[0] : undefined)
  );
}
