/** Search over names, other forms, posts and pinyin: any characters inside a name find it. */
import type { NodeKind } from "./dataset";
import type { ViewerGraph } from "./model";

export interface Hit {
  readonly key: string;
  readonly label: string;
  readonly kind: NodeKind;
  /** The post or other form that matched, where it was not the name; otherwise the empty string. */
  readonly because: string;
}

interface Field {
  /** Folded. */
  readonly text: string;
  readonly shown: string;
  /** 0 is best. */
  readonly rank: number;
}

interface Entry {
  readonly hit: Omit<Hit, "because">;
  readonly weight: number;
  readonly fields: readonly Field[];
}

export type Search = (query: string) => Hit[];

/** Added to a field's rank by where in it the query stands. */
const EXACT = 0;
const START = 1;
const INSIDE = 2;
const RANKS = { name: 0, alias: 10, pinyin: 20, title: 30 };

/**
 * Prepares the search. A query's words, parted by spaces, must all be found: 章 书记 finds 章旭升 by name and post,
 * `zxs` and `xusheng` by initials and pinyin. Best first: names before other forms, pinyin and posts; then the larger
 * node. An empty query finds nothing.
 */
export function prepareSearch(graph: ViewerGraph): Search {
  const entries = graph.mapNodes((key, { label, kind, size, aliases, pinyin, titles }): Entry => {
    const syllables = fold(pinyin).split(/\s+/);
    return {
      hit: { key, label, kind },
      weight: size,
      fields: [
        { text: fold(label), shown: "", rank: RANKS.name },
        ...aliases.map((alias) => ({ text: fold(alias), shown: alias, rank: RANKS.alias })),
        { text: syllables.map((syllable) => syllable.charAt(0)).join(""), shown: "", rank: RANKS.pinyin },
        { text: syllables.join(""), shown: "", rank: RANKS.pinyin },
        ...titles.map((title) => ({ text: fold(title), shown: title, rank: RANKS.title })),
      ],
    };
  });
  return (query) => find(entries, query);
}

/** Widths, case and tone marks make no difference. */
export function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").normalize("NFC").toLowerCase().trim();
}

function find(entries: readonly Entry[], query: string): Hit[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return entries
    .flatMap((entry) => {
      const matches = words.map((word) => bestField(entry.fields, word));
      if (!matches.every((match) => match !== null)) return [];
      const worst = matches.reduce((a, b) => (b.rank > a.rank ? b : a));
      return [{ entry, rank: worst.rank, hit: { ...entry.hit, because: worst.shown } }];
    })
    .toSorted((a, b) => a.rank - b.rank || b.entry.weight - a.entry.weight || (a.hit.key < b.hit.key ? -1 : 1))
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
