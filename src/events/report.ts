/** An article as the event rules see it: its words and mentions in one field, people in their lists, sites in theirs. */

import { NUMERALS } from "../text";
import { classes, type Lattice } from "../lexicon";
import type { DateMention, Home, PersonMention, PlaceMention, PostMention, SiteMention } from "../recognise";
import { Field } from "../rules";
import { runsOf, type Run } from "./runs";
import { wheresOf, type Where } from "./wheres";

/** What the recognisers found in one article. */
export interface Found {
  readonly text: string;
  readonly lattice: Lattice;
  readonly dates: readonly DateMention[];
  readonly places: readonly PlaceMention[];
  readonly sites: readonly SiteMention[];
  readonly persons: readonly PersonMention[];
  readonly posts: readonly PostMention[];
}

/** 第八届会长 says which of a roll's heads he was. */
const TERM = new RegExp(String.raw`^第[${NUMERALS}百\d]+届`, "u");
const COMPOUND = classes("event-cues/compound");

/** Rules may ask for @person, @people (a list, with its titles), @where (a list of sites), @date and @post. */
export class Report {
  readonly field: Field;
  /** The words alone, those inside names too: 永康分会场 is a branch. */
  readonly words: Field;
  readonly runs: readonly Run[];
  readonly wheres: readonly Where[];
  private mentionEnds: ReadonlySet<number> | undefined;

  constructor(
    readonly found: Found,
    readonly home: Home,
  ) {
    const { lattice, persons, posts, places, sites, dates } = found;
    const whole = { start: 0, end: found.text.length };
    this.runs = runsOf(found);
    this.wheres = wheresOf(found);
    const heads = posts.map(({ start, end }) => ({
      start: start + (TERM.exec(found.text.slice(start, end))?.[0].length ?? 0),
      end,
    }));
    const hidden = [...persons, ...heads, ...places, ...sites, ...lattice.all(whole, COMPOUND)];
    this.words = new Field(lattice);
    this.field = new Field(
      lattice,
      { person: persons, people: this.runs, where: this.wheres, date: dates, post: posts },
      hidden,
    );
  }

  /** Where somebody's name, a day or a post ends. */
  get ends(): ReadonlySet<number> {
    const mentions = () => [...this.field.of("person"), ...this.field.of("date"), ...this.field.of("post")];
    return (this.mentionEnds ??= new Set(mentions().map(({ end }) => end)));
  }

  get text(): string {
    return this.found.text;
  }
}
