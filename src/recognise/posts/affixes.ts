/** Words of a class at the start or end of a string that stands on no page, such as the body that a title hands on. */

import { classes, type Lexicon } from "../../lexicon";

/** The kinds of `post-cues.tsv` that are asked so. */
const KINDS = [
  "any-company",
  "kin-company",
  "any-house",
  "any-part",
  "anybodys",
  "area-end",
  "armed",
  "branch",
  "central",
  "central-branch",
  "committee",
  "company-end",
  "company-start",
  "conference",
  "congress",
  "court",
  "department",
  "firm",
  "government",
  "group",
  "headed",
  "here",
  "hospital",
  "house",
  "its",
  "minister",
  "ministry",
  "national",
  "not-own",
  "of-chamber",
  "of-company",
  "of-court",
  "of-nation",
  "of-parliament",
  "of-region",
  "of-state",
  "organ",
  "organisation",
  "own",
  "own-body",
  "police-unit",
  "presidium",
  "prosecutor",
  "own-head",
  "part-end",
  "part-of-company",
  "part-of-organ",
  "part-of-school",
  "part-of-state",
  "party-abroad",
  "party-body",
  "party-department",
  "party-head",
  "party-name",
  "rank",
  "school",
  "school-head",
  "section",
  "sectioned",
  "small-area",
  "spokesman",
  "standing",
  "state-body",
  "state-body-whole",
  "special-region",
  "stationed",
  "this",
  "unit",
  "village",
  "ward",
  "whole-body",
  "whole-company",
  "whole-head",
  "zone-body",
  "zone-end",
  "zone-office",
] as const;

/** A kind of `post-cues.tsv` that a string's start or end is asked for. */
export type AffixKind = (typeof KINDS)[number];

// Asked for like any other class, so that the checker knows who reads these rows.
classes(...KINDS.map((kind) => `post-cues/${kind}`));

/** The words of some kinds, made once for each lexicon. */
export class Affixes {
  private readonly words: ReadonlySet<string>;
  private readonly longest: number;
  /** The first and the last characters of the words: most texts begin and end with others. */
  private readonly firsts: ReadonlySet<number>;
  private readonly lasts: ReadonlySet<number>;

  private constructor(lexicon: Lexicon, kinds: readonly AffixKind[]) {
    const rows = [...lexicon.words["post-cues"].values()].filter((term) =>
      term.kind.split("|").some((kind) => (kinds as readonly string[]).includes(kind)),
    );
    this.words = new Set(rows.map((term) => term.text));
    this.firsts = new Set(rows.map(({ text }) => text.charCodeAt(0)));
    this.lasts = new Set(rows.map(({ text }) => text.charCodeAt(text.length - 1)));
    this.longest = Math.max(0, ...rows.map((term) => term.text.length));
  }

  /** The words of these kinds of `post-cues.tsv`. */
  static of(lexicon: Lexicon, ...kinds: readonly AffixKind[]): Affixes {
    const known = made.get(lexicon) ?? new Map<string, Affixes>();
    made.set(lexicon, known);
    const key = kinds.length === 1 ? kinds[0]! : kinds.join("|");
    const affixes = known.get(key) ?? new Affixes(lexicon, kinds);
    known.set(key, affixes);
    return affixes;
  }

  /** The length of the longest word that a text begins with; 0 for none. */
  startOf(text: string): number {
    if (!this.firsts.has(text.charCodeAt(0))) return 0;
    for (let length = Math.min(this.longest, text.length); length > 0; length -= 1)
      if (this.words.has(text.slice(0, length))) return length;
    return 0;
  }

  /** The length of the longest word that a text ends with; 0 for none. */
  endOf(text: string): number {
    if (!this.lasts.has(text.charCodeAt(text.length - 1))) return 0;
    for (let length = Math.min(this.longest, text.length); length > 0; length -= 1)
      if (this.words.has(text.slice(-length))) return length;
    return 0;
  }

  /** Whether the whole text is one of the words. */
  has(text: string): boolean {
    return this.words.has(text);
  }
}

const made = new WeakMap<Lexicon, Map<string, Affixes>>();
