/** Search over names, other forms, posts, pinyin and events: any characters inside a name find it. */
import type { Selection } from "../state/view";
import type { NodeAttributes } from "./dataset";
import type { DatedEvent, Model } from "./model";
import type { PictureKind } from "./picture";

/** Something that was found. */
export interface Hit {
  readonly target: Selection;
  readonly label: string;
  readonly kind: PictureKind;
  /** What tells it from others of its name: a post, the place around it, a date; perhaps empty. */
  readonly detail: string;
  /** How likely it is that it is what it seems; absent for what is not doubtful. */
  readonly confidence?: number;
}

interface Field {
  /** Folded. */
  readonly text: string;
  /** The detail to show where this field is why it was found. */
  readonly shown: string;
  /** 0 is best. */
  readonly rank: number;
}

interface Entry {
  readonly hit: Hit;
  readonly weight: number;
  readonly fields: readonly Field[];
}

type Search = (query: string) => Hit[];

/** Added to a field's rank by where in it the query stands. */
const EXACT = 0;
const START = 1;
const INSIDE = 2;
const RANKS = { name: 0, alias: 10, pinyin: 20, title: 30, event: 40 };

/**
 * Prepares the search. A query's words, parted by spaces, must all be found: 章 书记 finds 章旭升 by name and post,
 * `zxs` and `xusheng` by initials and pinyin. Best first: names before other forms, pinyin, posts and events; then the
 * larger node, the later event. An empty query finds nothing.
 *
 * @param simplify - gives traditional characters in simplified form, so that either finds the other
 */
export function prepareSearch({ graph, events }: Model, simplify: (text: string) => string): Search {
  const folded = (text: string): string => simplify(fold(text));
  const entries = [
    ...graph.mapNodes((key, attributes) => nodeEntry(key, attributes, folded)),
    ...[...events.values()].map((event, at) => eventEntry(event, at, folded)),
  ];
  return (query) => find(entries, folded(query).split(/\s+/).filter(Boolean));
}

/** Widths, case and tone marks make no difference. */
export function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").normalize("NFC").toLowerCase().trim();
}

function nodeEntry(key: string, node: NodeAttributes, folded: (text: string) => string): Entry {
  const { label, kind, size, aliases, pinyin, titles, within, confidence } = node;
  const syllables = fold(pinyin).split(/\s+/);
  const initials = syllables.map((syllable) => syllable.charAt(0)).join("");
  const detail = titles[0] ?? within ?? "";
  return {
    hit: { target: { kind: "node", key }, label, kind, detail, ...(confidence !== undefined && { confidence }) },
    weight: size,
    fields: [
      { text: folded(label), shown: detail, rank: RANKS.name },
      ...aliases.map((alias) => ({ text: folded(alias), shown: alias, rank: RANKS.alias })),
      ...[initials, syllables.join("")].map((text) => ({ text, shown: detail, rank: RANKS.pinyin })),
      ...titles.map((title) => ({ text: folded(title), shown: title, rank: RANKS.title })),
    ],
  };
}

function eventEntry(event: DatedEvent, at: number, folded: (text: string) => string): Entry {
  const { id, name, date, dateFrom, confidence } = event;
  const shown = dateFrom ?? date ?? "";
  return {
    hit: {
      target: { kind: "event", key: id },
      label: name,
      kind: "event",
      detail: shown,
      ...(confidence !== undefined && { confidence }),
    },
    weight: at,
    fields: [name, shown].map((text) => ({ text: folded(text), shown, rank: RANKS.event })),
  };
}

function find(entries: readonly Entry[], words: readonly string[]): Hit[] {
  if (words.length === 0) return [];
  return entries
    .flatMap((entry) => {
      const matches = words.map((word) => bestField(entry.fields, word));
      if (!matches.every((match) => match !== null)) return [];
      const worst = matches.reduce((a, b) => (b.rank > a.rank ? b : a));
      return [{ entry, rank: worst.rank, hit: { ...entry.hit, detail: worst.shown } }];
    })
    .toSorted(
      (a, b) => a.rank - b.rank || b.entry.weight - a.entry.weight || (a.hit.target.key < b.hit.target.key ? -1 : 1),
    )
    .map(({ hit }) => hit);
}

function bestField(fields: readonly Field[], word: string): Field | null {
  let best: Field | null = null;
  for (const field of fields) {
    const at = field.text.indexOf(word);
    if (at < 0) continue;
    const rank = field.rank + (field.text === word ? EXACT : at === 0 ? START : INSIDE);
    if (best === null || rank < best.rank) best = { ...field, rank };
  }
  return best;
}
