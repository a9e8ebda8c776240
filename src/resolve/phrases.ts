/**
 * What is said around a name, and how rare it is in all that was read: 王传君 beside 孤注一掷 on two pages is hardly two
 * people. The measure is the number of bits by which common words speak for one person.
 */
import type { PageRecord, PersonRecord } from "../model";
import { lastPart } from "./names";

/** Characters on either side of a name that are read, and mentions of one record that are. */
const AROUND = 45;
const MENTIONS = 4;

/** Phrases are compared by so many characters at a time. */
const GRAM = 4;

/** What a reprint has in common: a sentence with the name of at least so many characters. */
const SENTENCE = 20;
/** On either side of the name; text that goes on longer without a mark is read no further. */
const LONGEST = 500;

const WORDS = /(?<=\p{Ll})(?=\p{Lu})/gu;

/** 1 for each code unit that is one of some characters: asked of every character of what is read. */
const IS_HAN = Uint8Array.from({ length: 1 << 16 }, (_, code) =>
  Number(/\p{Script=Han}/u.test(String.fromCharCode(code))),
);
const IS_END = new Uint8Array(1 << 16);
for (const end of "。！？!?；;\n") IS_END[end.charCodeAt(0)] = 1;

/** A place where a name stands, in the body of an article. */
interface Mention {
  readonly body: string;
  readonly at: number;
  readonly length: number;
  /** Of its sentence. */
  readonly start: number;
  readonly end: number;
}

/** Of each page, the first mentions of every name on it, found in one pass when the first of them are asked for. */
const mentions = new WeakMap<PageRecord, ReadonlyMap<string, readonly Mention[]>>();

function mentionsOf(page: PageRecord, { name }: PersonRecord): readonly Mention[] {
  const known = mentions.get(page) ?? mentionsOn(page);
  mentions.set(page, known);
  return known.get(name) ?? [];
}

function mentionsOn({ persons, articles }: PageRecord): ReadonlyMap<string, readonly Mention[]> {
  const found = new Map(persons.map(({ name }): [string, Mention[]] => [name, []]));
  const printed = new Map(persons.flatMap((one) => formsOf(one).map((form) => [form, found.get(one.name)!] as const)));
  const lengths = [...new Set([...printed.keys()].map((form) => form.length))];
  // Looked up in place of the names at most places of a text.
  const beginnings = new Set([...printed.keys()].map((form) => beginningOf(form, 0)));
  for (const { body } of articles) {
    const ends = endsIn(body);
    let next = 0;
    for (let at = 0; at < body.length; at += 1) {
      if (!beginnings.has(beginningOf(body, at))) continue;
      while (ends[next]! < at) next += 1;
      for (const length of lengths) {
        const all = printed.get(body.slice(at, at + length));
        if (all === undefined || all.length === MENTIONS) continue;
        const last = all.at(-1);
        if (last !== undefined && last.body === body && last.at + length > at) continue;
        let behind = next;
        while (ends[behind]! < at + length) behind += 1;
        const start = Math.max(next === 0 ? 0 : ends[next - 1]! + 1, at - LONGEST);
        all.push({ body, at, length, start, end: Math.min(ends[behind] ?? body.length, at + LONGEST) });
      }
    }
  }
  return found;
}

/** Where sentences end, the last with the text. */
function endsIn(body: string): readonly number[] {
  const ends: number[] = [];
  for (let at = 0; at < body.length; at += 1) if (IS_END[body.charCodeAt(at)] === 1) ends.push(at);
  ends.push(body.length);
  return ends;
}

/** The name, and Ivan Sanderson with the space that IvanSanderson has lost. */
function formsOf({ name }: PersonRecord): readonly string[] {
  const spaced = name.replace(WORDS, " ");
  return spaced === name ? [name] : [name, spaced];
}

/** A number for two characters, which others may have, too. */
const beginningOf = (text: string, at: number): number => (text.charCodeAt(at) << 8) ^ text.charCodeAt(at + 1);

/** The sentences that name somebody, white space removed, when they are long enough to be recognised again. */
export function sentencesNaming(page: PageRecord, record: PersonRecord): readonly string[] {
  const sentences = mentionsOf(page, record).map(({ body, start, end }) => body.slice(start, end).replace(/\s/gu, ""));
  return [...new Set(sentences.filter((sentence) => sentence.length >= SENTENCE))];
}

/**
 * The texts on both sides of a name, where it stands on a page, of so many characters each. The name itself is left out where
 * it stands again: all of the name have it.
 */
export function contextsOf(page: PageRecord, record: PersonRecord, around = AROUND): readonly string[] {
  const last = lastPart(record.name);
  const sides = mentionsOf(page, record).flatMap(({ body, at, length }) => [
    body.slice(Math.max(0, at - around), at),
    body.slice(at + length, at + length + around),
  ]);
  return sides.map((text) => text.replaceAll(last, " "));
}

/** Calls back for every run of four Chinese characters: where it begins, and a number that stands for it. */
export function forEachGram(text: string, visit: (gram: number, at: number) => void): void {
  let run = 0;
  for (let at = 0; at < text.length; at++) {
    run = IS_HAN[text.charCodeAt(at)] === 1 ? run + 1 : 0;
    if (run < GRAM) continue;
    let hash = 0x811c9dc5;
    for (let k = at - GRAM + 1; k <= at; k++) hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193);
    visit(Math.imul(hash ^ (hash >>> 15), 0x85ebca6b), at - GRAM + 1);
  }
}

/** How many records have a phrase around their name. Phrases that fall together only look more common. */
export class Frequencies {
  readonly #counts: Uint16Array;
  #records = 0;

  /** For about so many records. */
  constructor(expected: number) {
    const wanted = Math.max(1 << 16, Math.min(1 << 24, expected * 256));
    this.#counts = new Uint16Array(1 << Math.ceil(Math.log2(wanted)));
  }

  get records(): number {
    return this.#records;
  }

  add(contexts: readonly string[]): void {
    this.#records++;
    const own = new Set<number>();
    for (const text of contexts) forEachGram(text, (gram) => own.add(gram & (this.#counts.length - 1)));
    for (const slot of own) if (this.#counts[slot]! < 0xffff) this.#counts[slot]!++;
  }

  /** Bits by which a phrase that two have in common speaks for one person: 10 when one record in a thousand has it. */
  bits(gram: number): number {
    return Math.log2(this.#records / Math.max(1, this.#counts[gram & (this.#counts.length - 1)]!));
  }
}
