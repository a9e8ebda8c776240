/** What stands around a name, read once and compared with what stands around many others of the name. */
import { byCodeUnits, remembered } from "../collections";
import { type Frequencies, forEachGram } from "./phrases";

/** Bits that one phrase, 孤注一掷, or one companion must have to count. */
export const LEAST = 7;

/** Bits that one may count for, however rare it is. */
export const MOST = 20;

/** Bits from which on a run of four characters is kept: two that stand beside one another are worth more. */
const KEPT = LEAST / 2;

/** Four characters in a text, 孤注一掷, that not too many records have around their name. */
interface Gram {
  readonly text: string;
  readonly at: number;
  readonly gram: number;
  readonly bits: number;
}

/** What is worth enough of some texts, in their order. */
export type Said = readonly Gram[];

/** Calls back for each run of four characters of a text that is worth enough. */
function forEachKept(
  text: string,
  phrases: Frequencies,
  visit: (gram: number, at: number, bits: number) => void,
): void {
  forEachGram(text, (gram, at) => {
    const bits = phrases.bits(gram);
    if (bits >= KEPT) visit(gram, at, bits);
  });
}

/** Those of texts, as numbers: of `主演孤注一掷`, where few films are told of, `演孤注一` and `孤注一掷`. */
export function gramsOf(texts: readonly string[], phrases: Frequencies): Set<number> {
  const grams = new Set<number>();
  for (const text of texts) forEachKept(text, phrases, (gram) => grams.add(gram));
  return grams;
}

/** The same with where they stand, in the order of the texts. */
export function saidIn(texts: readonly string[], phrases: Frequencies): Said {
  const said: Gram[] = [];
  for (const text of texts) forEachKept(text, phrases, (gram, at, bits) => said.push({ text, at, gram, bits }));
  return said;
}

/** The longest phrases that are said and that others have, 主演孤注一掷, with their bits: those that are too common do not count. */
export function sharedPhrases(said: Said, grams: ReadonlySet<number>): Map<string, number> {
  const shared = new Map<string, number>();
  let [text, start, end, worth] = ["", 0, 0, 0];
  const close = (): unknown => worth >= LEAST && shared.set(text.slice(start, end), worth);
  for (const one of said) {
    if (!grams.has(one.gram)) continue;
    const goesOn = one.at + 3 === end && one.text === text;
    if (!goesOn) {
      close();
      [text, start, worth] = [one.text, one.at, one.bits];
    } else worth = Math.min(MOST, Math.max(worth, one.bits) + 1);
    end = one.at + 4;
  }
  close();
  return shared;
}

/** The least that a phrase or a name of a companion has. */
const SHORTEST = 3;

/** Those that tell most first, without what stands in another: 外交部发言人 in 中国外交部发言人. */
export function tellingOf(found: ReadonlyMap<string, number>): readonly (readonly [word: string, bits: number])[] {
  if (found.size < 2) return [...found];
  const kept: (readonly [string, number])[] = [];
  /** By the characters that stand anywhere in them. */
  const holding = new Map<string, string[]>();
  for (const one of [...found].toSorted(([a], [b]) => b.length - a.length || byCodeUnits(a, b))) {
    const [word] = one;
    if (holding.get(word.slice(0, SHORTEST))?.some((other) => other.includes(word))) continue;
    kept.push(one);
    for (let at = 0; at + SHORTEST <= word.length; at += 1)
      remembered(holding, word.slice(at, at + SHORTEST), () => new Array<string>()).push(word);
  }
  return kept.toSorted(([a, x], [b, y]) => y - x || byCodeUnits(a, b));
}

/** What all are worth: 30 for 孤注一掷 with 18 bits and 主演 with 12. */
export function sumOf(numbers: Iterable<number>): number {
  let sum = 0;
  for (const one of numbers) sum += one;
  return sum;
}
