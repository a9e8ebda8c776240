/** The stretches of a page's articles that may be names, ready for the evidence to be heard. */

import { classes, type Lattice, type Lexicon } from "../../lexicon";
import { stopsShort } from "./around";
import { findBare } from "./bare";
import { proposeNames, rateBare, stretchesOf, type Proposal } from "./classify";
import { Strings } from "../strings";
import { hasGap, nameIn, type PageNames, type Scene, type Standing } from "./scene";
import type { NameModel } from "./model";
import { Sides } from "./sides";
import { NameShapes, Tally } from "./stretches";
import { proposeRows } from "./rows";
import { proposeWide } from "./wide";
import { ACT, BEHIND, COMMON, DOTTED, HEAD, LEADS_ACT, NO_END, NO_GIVEN, SPEECH, VERB } from "./words";

const COUNTRY = classes("sites/country");

const ABSENT: Standing = { best: -6, second: -6, times: 0 };

/** In characters: no name takes along the first of 第一时间, which stands behind it. */
const LONG_WORD = 3;

/** One scene for each text, in order. */
export function scenesOf(
  texts: readonly { readonly text: string; readonly lattice: Lattice }[],
  lexicon: Lexicon,
  model: NameModel,
): readonly Scene[] {
  const shapes = shapesOf(lexicon, model);
  const tally = new Tally();
  const stretches = texts.map(({ text }) => stretchesOf(text, shapes));
  texts.forEach(({ text }, index) => stretches[index]!.forEach(([first]) => tally.add(text, first!.start)));
  const proposals = texts.map(({ text, lattice }, index) => {
    const found = [...proposeNames(text, stretches[index]!, tally, model), ...proposeWide(text, shapes, model)];
    return [...found, ...rateBare(text, findBare(lattice, found), tally, model)].filter(
      (one) =>
        !isCalling(lattice, one) &&
        !takesAlong(text, lattice, one) &&
        lattice.longest(one.end - 1, BEHIND) < LONG_WORD &&
        !stopsShort(lattice, one.end) &&
        !lattice.is({ start: one.end - 1, end: one.end }, NO_END),
    );
  });
  const page = standingsOf(texts.map(({ text }, index) => ({ text, proposals: proposals[index]! })));
  return texts.map(({ text, lattice }, index) => ({
    rows: proposeRows(text, lattice, shapes, model),
    ...sceneOf(text, lattice, proposals[index]!, page),
  }));
}

/** 余总 and 陆书记 say what somebody is called, and not his name; in 吴日前 behind 吴 begins what he did. */
function isCalling(lattice: Lattice, { start, end, surname }: Proposal): boolean {
  return surname > 0 && lattice.is({ start: start + surname, end }, NO_GIVEN);
}

/** 俞岚|副市长, 俞岚|未出席, 俞岚|曾通过, 柳达克|留给, 布拉肯|乌克兰: the last characters belong to what follows. */
function takesAlong(text: string, lattice: Lattice, { start, end, surname }: Proposal): boolean {
  if (end - start - surname < 2) return false;
  const last = { start: end - 1, end };
  if (surname === 0 && end - start > 3) {
    if (!lattice.is(last, DOTTED) && lattice.longest(end - 1, COMMON) > 1) return true;
    if (lattice.longestBefore(end, COUNTRY) > 1 && !lattice.is({ start, end }, COUNTRY)) return true;
  }
  if (text[end - 1] === "副" && lattice.longest(end, HEAD) > 1) return true;
  return lattice.is(last, LEADS_ACT) && [ACT, VERB, SPEECH].some((set) => lattice.longest(end, set) > 1);
}

const shapesKnown = new WeakMap<Lexicon, NameShapes>();

function shapesOf(lexicon: Lexicon, { syllables }: NameModel): NameShapes {
  const shapes = shapesKnown.get(lexicon) ?? new NameShapes(lexicon.surnames.values(), syllables);
  shapesKnown.set(lexicon, shapes);
  return shapes;
}

function standingsOf(texts: readonly { readonly text: string; readonly proposals: readonly Proposal[] }[]): PageNames {
  const names = new Strings();
  const standings: Standing[] = [];
  for (const { text, proposals } of texts)
    for (const { start, end, odds } of proposals) {
      const number = addName(names, text, start, end);
      const { best, second, times } = standings[number] ?? ABSENT;
      standings[number] = {
        best: Math.max(best, odds),
        second: Math.max(second, Math.min(best, odds)),
        times: times + 1,
      };
    }
  return {
    standing: (text, start, end) => {
      const name = hasGap(text, start, end) ? nameIn(text, { start, end }) : undefined;
      const number = name === undefined ? names.find(text, start, end) : names.find(name, 0, name.length);
      return number < 0 ? ABSENT : standings[number]!;
    },
  };
}

function addName(names: Strings, text: string, start: number, end: number): number {
  if (!hasGap(text, start, end)) return names.add(text, start, end);
  const name = nameIn(text, { start, end });
  return names.add(name, 0, name.length);
}

function sceneOf(text: string, lattice: Lattice, proposals: readonly Proposal[], page: PageNames): Omit<Scene, "rows"> {
  const startsAt: (Proposal[] | undefined)[] = [];
  for (let at = 0; at <= text.length; at += 1) startsAt.push(undefined);
  const endsAt = new Float64Array(text.length + 1).fill(NOWHERE);
  for (const proposal of proposals) {
    const { start, end, odds } = proposal;
    const same = startsAt[start];
    if (same) same.push(proposal);
    else startsAt[start] = [proposal];
    endsAt[end] = Math.max(endsAt[end]!, odds);
  }
  return { text, lattice, sides: new Sides(lattice), proposals, startsAt, endsAt, page };
}

/** In log-odds: less than any name has. */
const NOWHERE = -9;
