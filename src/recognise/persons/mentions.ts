/** Whoever is known in one place of a page is known everywhere on it. */

import { Trie, type Lattice, type Lexicon } from "../../lexicon";
import { Taken, type Span } from "../../text";
import type { Home } from "../jurisdiction";
import { ACT, BEHIND, EPONYM, HEAD, NO_NAME, OFFICIAL, PLACE, SPEECH, WORD } from "./words";

/** Places where a known name stands and nothing else does, the longest of those that overlap, by their start. */
export function findAgain(lattice: Lattice, names: Trie, taken: Taken): readonly Span[] {
  const { text } = lattice;
  const found: Span[] = [];
  for (let at = 0; at < text.length;) {
    const length = names.longestAt(text, at);
    if (length === 0) {
      at += 1;
      continue;
    }
    const span = { start: at, end: at + length };
    const is =
      !taken.overlaps(span) &&
      !cutsWord(lattice, span) &&
      lattice.longest(span.end, EPONYM) === 0 &&
      (!isWord(lattice, span) || acts(lattice, span));
    if (is) found.push(span);
    at += is ? length : 1;
  }
  return found;
}

/** Short names stand by chance where one word ends and another begins: 高发 in 提高发展. */
function cutsWord(lattice: Lattice, { start, end }: Span): boolean {
  if (end - start > 2) return false;
  for (let at = start - 4; at < end; at += 1)
    for (const length of lattice.lengthsAt(at, WORD)) {
      const to = at + length;
      if (
        length > 1 &&
        ((at < start && to > start) || (at > start && at < end && to > end) || (at === start && to > end))
      )
        return true;
    }
  return false;
}

function isWord(lattice: Lattice, span: Span): boolean {
  return lattice.is(span, NO_NAME) || lattice.is(span, PLACE);
}

/** Of a name that is a word, too, only what stands beside it tells: 凌云说, but not 壮志凌云的歌声. */
function acts(lattice: Lattice, { start, end }: Span): boolean {
  const next = lattice.text[end];
  return (
    next === undefined ||
    "，、。；：\n".includes(next) ||
    lattice.longestBefore(start, HEAD) > 1 ||
    lattice.longest(end, SPEECH) > 0 ||
    lattice.longest(end, ACT) > 1 ||
    lattice.longest(end, HEAD) > 1 ||
    lattice.longest(end, BEHIND) > 1
  );
}

/** Officials of the dictionaries whose jurisdiction the page is about, as far as it names them. */
export function officialsOn(texts: readonly Lattice[], lexicon: Lexicon, home: Home): readonly string[] {
  const names = new Set<string>();
  for (const lattice of texts)
    for (const at of lattice.startsOf(OFFICIAL))
      for (const length of lattice.lengthsAt(at, OFFICIAL)) names.add(lattice.text.slice(at, at + length));
  return [...names].filter((name) =>
    lexicon.personsNamed(name).some((person) => {
      const areas = [person.home, ...person.tenures.map((tenure) => tenure.of)].filter((area) => area !== null);
      return areas.flatMap((area) => lexicon.divisionsNamed(area)).some((division) => home.covers(division));
    }),
  );
}
