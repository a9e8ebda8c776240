/** The stretches of a page's articles that may be names, ready for the evidence to be heard. */

import type { Lattice, Lexicon } from "../../lexicon";
import { stopsShort } from "./around";
import { findBare } from "./bare";
import { proposeNames, rateBare, stretchesOf, type Proposal } from "./classify";
import { nameIn, type PageNames, type Scene, type Standing } from "./scene";
import type { NameModel } from "./model";
import { NameShapes, Tally } from "./stretches";
import { proposeRows } from "./rows";
import { proposeWide } from "./wide";
import { ACT, CALLING, HEAD, NO_END } from "./words";

const ABSENT: Standing = { best: -6, second: -6, times: 0 };

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
        !stopsShort(lattice, one.end) &&
        !lattice.is({ start: one.end - 1, end: one.end }, NO_END),
    );
  });
  const page = standingsOf(texts.map(({ text }, index) => ({ text, proposals: proposals[index]! })));
  return texts.map(({ text, lattice }, index) => ({
    ...sceneOf(text, lattice, proposals[index]!, page),
    rows: proposeRows(text, lattice, shapes, model),
  }));
}

/** 余总 and 陆书记 say what somebody is called, and not his name. */
function isCalling(lattice: Lattice, { start, end, surname }: Proposal): boolean {
  return surname > 0 && lattice.is({ start: start + surname, end }, CALLING);
}

/** 俞岚|副市长, 俞岚|未出席: the last character belongs to what follows. */
function takesAlong(text: string, lattice: Lattice, { start, end, surname }: Proposal): boolean {
  if (end - start - surname < 2) return false;
  const last = text[end - 1];
  return (last === "副" && lattice.longest(end, HEAD) > 1) || (last === "未" && lattice.longest(end, ACT) > 1);
}

const shapesKnown = new WeakMap<Lexicon, NameShapes>();

function shapesOf(lexicon: Lexicon, { syllables }: NameModel): NameShapes {
  const shapes = shapesKnown.get(lexicon) ?? new NameShapes(lexicon.surnames.values(), syllables);
  shapesKnown.set(lexicon, shapes);
  return shapes;
}

function standingsOf(texts: readonly { readonly text: string; readonly proposals: readonly Proposal[] }[]): PageNames {
  const standings = new Map<string, Standing>();
  for (const { text, proposals } of texts)
    for (const { start, end, odds } of proposals) {
      const name = nameIn(text, { start, end });
      const { best, second, times } = standings.get(name) ?? ABSENT;
      standings.set(name, {
        best: Math.max(best, odds),
        second: Math.max(second, Math.min(best, odds)),
        times: times + 1,
      });
    }
  return { standing: (name) => standings.get(name) ?? ABSENT };
}

function sceneOf(text: string, lattice: Lattice, proposals: readonly Proposal[], page: PageNames): Omit<Scene, "rows"> {
  const startsAt = new Map<number, Proposal[]>();
  const endsAt = new Map<number, number>();
  for (const proposal of proposals) {
    const { start, end, odds } = proposal;
    const same = startsAt.get(start);
    if (same) same.push(proposal);
    else startsAt.set(start, [proposal]);
    endsAt.set(end, Math.max(endsAt.get(end) ?? -9, odds));
  }
  return { text, lattice, proposals, startsAt, endsAt, page };
}
