/** The display lines of a page find their stories, which may stand before them or behind. */

import type { Block } from "./block";
import { isKicker } from "./headline";

/** How many stories away a headline may stand. */
const REACH = 12;
/** What standing beside a story is worth, against the share of words that both have. */
const BESIDE = 0.25;

/** Display lines with the story that they fit best. */
interface Fit {
  readonly lines: readonly Block[];
  readonly story: number;
  readonly kicker: boolean;
  readonly score: number;
}

/**
 * For each story (given by its text) the display lines that hold its headline; none for a story without. `between` holds
 * those before the first story, between two, and behind the last. A headline stands before its story or behind it, and a
 * page may do both: each group goes to the story whose words it shares and others lack; where that says nothing, to its
 * neighbour on the side on which this page puts its headlines. Of several groups one with a kicker wins.
 */
export function assignDisplay(
  texts: readonly string[],
  between: readonly (readonly Block[])[],
): readonly (readonly Block[])[] {
  if (texts.length === 0) return [];
  const words = new Words(texts);
  const leading = between[0]!.length > 0;
  const fits = between.flatMap((group, index) =>
    splitAtKickers(group).map((lines) => fitOf(lines, index, words, leading)),
  );
  const ranked = fits.toSorted((a, b) => Number(b.kicker) - Number(a.kicker) || b.score - a.score);
  const best = new Map(ranked.toReversed().map((fit) => [fit.story, fit.lines]));
  return texts.map((_, story) => best.get(story) ?? []);
}

function fitOf(lines: readonly Block[], index: number, words: Words, leading: boolean): Fit {
  const neighbours = [index - 1, index].filter((story) => story >= 0 && story < words.stories);
  const pairs = pairsOf(lines.map((line) => line.text.text).join(""));
  const score = (story: number): number => words.shared(pairs, story) + (neighbours.includes(story) ? BESIDE : 0);
  let best = { story: (leading ? neighbours.at(-1) : neighbours[0])!, score: 0 };
  best.score = score(best.story);
  for (let story = Math.max(0, index - REACH); story < Math.min(words.stories, index + REACH); story += 1) {
    const here = score(story);
    if (here > best.score + 1e-9) best = { story, score: here };
  }
  return { lines, kicker: isKicker(lines[0]!.text.text), ...best };
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
  private readonly bodies: readonly ReadonlySet<string>[];
  private readonly frequency = new Map<string, number>();

  constructor(texts: readonly string[]) {
    this.bodies = texts.map(pairsOf);
    for (const body of this.bodies)
      for (const pair of body) this.frequency.set(pair, (this.frequency.get(pair) ?? 0) + 1);
  }

  get stories(): number {
    return this.bodies.length;
  }

  /** The share of the pairs that this story has and not every story has. */
  shared(pairs: ReadonlySet<string>, story: number): number {
    let telling = 0;
    for (const pair of pairs)
      if (this.bodies[story]!.has(pair) && this.frequency.get(pair)! < this.stories) telling += 1;
    return pairs.size === 0 ? 0 : telling / pairs.size;
  }
}

function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  const plain = text.replace(/[^\u4e00-\u9fff]/gu, "");
  for (let at = 0; at + 1 < plain.length; at += 1) pairs.add(plain.slice(at, at + 2));
  return pairs;
}
