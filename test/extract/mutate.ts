/** Damage to a page, as copying, scanning and editing do it and worse; a number says which, so that a fault comes back. */

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Characters on which some rule turns, and others that no rule expects. */
const ALPHABET = Array.from(
  "、，。；：！？（）()“”‘’《》【】「」·•.-—~～|丨%％ \t\n\r\u3000\u00a0\u200b\ufeff\u00ad" +
    "一二十〇零0189１２年月日时分上下午晚某等和与及在到来赴的了为由率受我该市县区镇村委长王欧阳𬭎㐂😀aZ□■●①",
);
const WORDS = [
  "\n\n",
  "\r\n",
  "本报讯（",
  "记者",
  "（记者 ",
  "市委书记",
  "市领导",
  "等市领导",
  "强调，",
  "一行",
  "来到",
  "陪同",
];
const NUMERALS = /[0-9〇零一二三四五六七八九十]/gu;
const MARKS = /[，。、；：“”（）《》·\s]/gu;

type Mutation = (text: string, random: () => number) => string;

const pick = <Item>(items: readonly Item[], random: () => number): Item => items[Math.floor(random() * items.length)]!;

function stretch(text: string, random: () => number, longest = 12): readonly [start: number, end: number] {
  const start = Math.floor(random() * (text.length + 1));
  return [start, Math.min(text.length, start + 1 + Math.floor(random() * longest))];
}

function splice(text: string, [start, end]: readonly [number, number], put: string): string {
  return text.slice(0, start) + put + text.slice(end);
}

/** Something else in the place of one of the characters that a pattern names. */
function swapOne(text: string, pattern: RegExp, put: string, random: () => number): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const { index } = pick(found, random);
  return splice(text, [index, index + 1], put);
}

const MUTATIONS: readonly Mutation[] = [
  // The page begins or ends in the middle of something.
  (text, random) => text.slice(Math.floor(random() * text.length)),
  (text, random) => text.slice(0, 1 + Math.floor(random() * text.length)),
  (text, random) => Array.from({ length: 1 + Math.floor(random() * 20) }, () => pick(ALPHABET, random)).join("") + text,
  // Line breaks, one or many.
  (text, random) => splice(text, spot(text, random), "\n"),
  (text, random) => text.replace(/./gu, (char) => (random() < 0.06 ? `${char}\n` : char)),
  (text, random) => text.replace(/\n/gu, (char) => (random() < 0.5 ? "" : char)),
  (text, random) => text.replace(/./gu, (char) => (random() < 0.2 ? `${char} ` : char)),
  // Characters lost, added, twice, or in another order.
  (text, random) => splice(text, stretch(text, random), ""),
  (text, random) => splice(text, spot(text, random), pick(ALPHABET, random)),
  (text, random) => splice(text, spot(text, random), pick(WORDS, random)),
  (text, random) => {
    const [start, end] = stretch(text, random, 40);
    return splice(text, [end, end], text.slice(start, end).repeat(1 + Math.floor(random() * 3)));
  },
  (text, random) => {
    const [start, end] = stretch(text, random);
    return splice(text, [start, end], text.slice(start, end).split("").toReversed().join(""));
  },
  (text, random) => {
    const moved = stretch(text, random, 40);
    return splice(splice(text, moved, ""), spot(text, random), text.slice(...moved));
  },
  // Marks and numerals.
  (text, random) => swapOne(text, MARKS, "", random),
  (text, random) => swapOne(text, MARKS, pick(ALPHABET, random), random),
  (text, random) => swapOne(text, NUMERALS, pick(["", "0", "99", "十", "〇", "三十二"], random), random),
  (text, random) => text.replace(MARKS, (mark) => (random() < 0.3 ? pick(ALPHABET, random) : mark)),
  (text) => text.replace(/[，。]/gu, "、"),
];

/** Between two characters. */
function spot(text: string, random: () => number): readonly [number, number] {
  const [start] = stretch(text, random);
  return [start, start];
}

/** The page after one to four mutations; never empty. */
export function mutate(text: string, random: () => number): string {
  let mutated = text;
  for (let left = 1 + Math.floor(random() * 4); left > 0; left -= 1) mutated = pick(MUTATIONS, random)(mutated, random);
  return mutated.trim() === "" ? text : mutated;
}
