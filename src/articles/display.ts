/** The display lines of a page find their stories, which may stand before them or behind. */

import type { Block } from "./block";
import { isKicker } from "./headline";

/** How many stories away a headline may stand. */
const REACH = 12;
/** What standing beside a story is worth, against the share of words that both have. */
const BESIDE = 0.25;
/** What standing on the side on which this page puts its headlines is worth on top of that. */
const SIDE = 0.25;

/** Display lines with a story that they fit. */
interface Fit {
  readonly lines: readonly Block[];
  readonly story: number;
  readonly kicker: boolean;
  readonly score: number;
  /** 0 for the story that they fit best, 1 for the one beside them that is next. */
  readonly choice: number;
}

/** On which side of its stories a page puts its headlines; null where it does not tell. */
type Side = "before" | "behind" | null;

/**
 * For each story (given by its text) the display lines that hold its headline; none for a story without. `between` holds
 * those before the first story, between two, and behind the last. A headline stands before its story or behind it, and a
 * page may do both: each group goes to the story whose words it shares and others lack; where that says nothing, to its
 * neighbour on the side on which this page puts its headlines. Of several groups one with a kicker wins, and those that
 * lose go to the other story beside them if that has none.
 */
export function assignDisplay(
  texts: readonly string[],
  between: readonly (readonly Block[])[],
): readonly (readonly Block[])[] {
  if (texts.length === 0) return [];
  const words = new Words(texts);
  const side = sideOf(between);
  const fits = between.flatMap((group, index) =>
    splitAtKickers(group).flatMap((lines) => fitsOf(lines, index, words, side)),
  );
  const ranked = fits.toSorted(
    (a, b) => a.choice - b.choice || Number(b.kicker) - Number(a.kicker) || b.score - a.score,
  );
  const best = new Map<number, readonly Block[]>();
  const placed = new Set<readonly Block[]>();
  for (const { story, lines } of ranked) {
    if (best.has(story) || placed.has(lines)) continue;
    best.set(story, lines);
    placed.add(lines);
  }
  return texts.map((_, story) => best.get(story) ?? []);
}

function sideOf(between: readonly (readonly Block[])[]): Side {
  const before = between[0]!.length > 0;
  const behind = between.at(-1)!.length > 0;
  return before === behind ? null : before ? "before" : "behind";
}

function fitsOf(lines: readonly Block[], index: number, words: Words, side: Side): readonly Fit[] {
  const pairs = words.pairsOf(lines.map((line) => line.text.text).join(""));
  const favoured = side === null ? undefined : side === "before" ? index : index - 1;
  const beside = (story: number): boolean => story === index - 1 || story === index;
  const from = Math.max(0, index - REACH);
  const stories = Array.from({ length: Math.min(words.stories, index + REACH) - from }, (_, at) => from + at);
  const kicker = isKicker(lines[0]!.text.text);
  const score = (story: number): number =>
    words.shared(pairs, story) + (beside(story) ? BESIDE : 0) + (story === favoured ? SIDE : 0);
  return stories
    .map((story) => ({ lines, story, kicker, score: score(story), choice: 0 }))
    .toSorted((a, b) => b.score - a.score || Number(b.story === favoured) - Number(a.story === favoured))
    .filter(({ story }, rank) => rank === 0 || beside(story))
    .map((fit, rank) => ({ ...fit, choice: Math.min(rank, 1) }));
}

function splitAtKickers(lines: readonly Block[]): readonly (readonly Block[])[] {
  const parts: Block[][] = [];
  for (const line of lines) {
    if (parts.length === 0 || isKicker(line.text.text)) parts.push([line]);
    else parts.at(-1)!.push(line);
  }
  return parts;
}

/** The words of all stories: pairs of neighbouring characters, which is as near as one comes without a dictionary. */
class Words {
  readonly stories: number;
  private readonly bodies: readonly ReadonlySet<string>[];
  private readonly frequency = new Map<string, number>();

  constructor(texts: readonly string[]) {
    this.stories = texts.length;
    this.bodies = texts.map((text) => this.pairsOf(text));
    for (const body of this.bodies)
      for (const pair of body) this.frequency.set(pair, (this.frequency.get(pair) ?? 0) + 1);
  }

  /** None where there is but one story, as no word tells it from others. */
  pairsOf(text: string): ReadonlySet<string> {
    const pairs = new Set<string>();
    if (this.stories < 2) return pairs;
    const plain = text.replace(/[^\u4e00-\u9fff]/gu, "");
    for (let at = 0; at + 1 < plain.length; at += 1) pairs.add(plain.slice(at, at + 2));
    return pairs;
  }

  /** The share of the pairs that this story has and not every story has. */
  shared(pairs: ReadonlySet<string>, story: number): number {
    let telling = 0;
    for (const pair of pairs)
      if (this.bodies[story]!.has(pair) && this.frequency.get(pair)! < this.stories) telling += 1;
    return pairs.size === 0 ? 0 : telling / pairs.size;
  }
}
