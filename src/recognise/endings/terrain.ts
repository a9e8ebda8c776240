/** What stands left of a place in a text, what begins there, and what stands right of it: as the scorer of sites sees them. */

import type { Lattice } from "../../lexicon";
import { isHanAt, isIdeograph, isMark, isMarkAt, type Span } from "../../text";
import { type Going, goingIn, governed } from "./governed";
import { BEHIND, ENDS, FOLLOWS, LEFT, numbered, RIGHT, START, STARTS, WHOLE } from "./edges";

/** A place that was found before: as printed, and by its full name. */
interface Area extends Span {
  readonly text: string;
  readonly name: string;
}

/** A text with what was found in it before. */
interface Ground {
  readonly lattice: Lattice;
  /** In order of their start. */
  readonly places: readonly Area[];
  /** Posts, and people beside whom one stands, in order of their start: no name of a site goes over them. */
  readonly names: readonly Span[];
  /** Other people, in order of their start, who may be part of one: 谭子安 in 谭子安故居. */
  readonly people: readonly Span[];
}

const [L, S, R] = [numbered(LEFT), numbered(START), numbered(RIGHT)];

/** Marks by what they are to an edge. */
const COMMA = "，：。；！？\n";
const OPEN = "“‘（《〈【「『(<";
const CLOSE = "”’）》〉】」』)>";

/** How often a text tells of going somewhere. */
export const TONES = ["never", "seldom", "often", "always"];
/** In characters: a single word of a line makes no tone. */
const FEW = 200;

/** Answers for each place of one text, each worked out once. */
export class Terrain {
  readonly text: string;
  private readonly lefts: Int8Array;
  private readonly begins: Int8Array;
  private readonly rights: Int8Array;
  private readonly cuts: Int8Array;
  private readonly governs: Int8Array;
  private readonly going: Going;
  readonly placeAt = new Map<number, Area>();
  readonly placeTo = new Map<number, Area>();
  readonly personAt = new Map<number, Span>();
  private readonly nameEnds: ReadonlySet<number>;

  constructor(readonly ground: Ground) {
    this.text = ground.lattice.text;
    this.lefts = new Int8Array(this.text.length + 1).fill(-1);
    this.begins = this.lefts.slice();
    this.rights = this.lefts.slice();
    this.cuts = this.lefts.slice();
    this.governs = this.lefts.slice();
    this.going = goingIn(ground.lattice);
    for (const place of ground.places) {
      this.placeAt.set(place.start, place);
      this.placeTo.set(place.end, place);
    }
    for (const person of ground.people) this.personAt.set(person.start, person);
    this.nameEnds = new Set([...ground.names, ...ground.people].map(({ end }) => end));
  }

  /** The number in {@link LEFT} of what ends at a place. */
  left(at: number): number {
    return this.lefts[at]! >= 0 ? this.lefts[at]! : (this.lefts[at] = this.endsAt(at));
  }

  /** The number in {@link START} of what begins at a place. */
  start(at: number): number {
    return this.begins[at]! >= 0 ? this.begins[at]! : (this.begins[at] = this.beginsAt(at));
  }

  /** The number in {@link RIGHT} of what follows a name that ends at a place. */
  right(at: number): number {
    return this.rights[at]! >= 0 ? this.rights[at]! : (this.rights[at] = this.followsAt(at));
  }

  /** Whether an edge at a place would cut a word of the dictionaries. */
  cutsWord(at: number): boolean {
    if (this.cuts[at]! < 0) this.cuts[at] = this.isCut(at) ? 1 : 0;
    return this.cuts[at] === 1;
  }

  /** The number in `GOVERNED` of the verb of going that governs what begins at a place. */
  governed(at: number): number {
    return this.governs[at]! >= 0
      ? this.governs[at]!
      : (this.governs[at] = governed(this.ground.lattice, this.going, at));
  }

  /** The number in {@link TONES} of the text. */
  tone(): number {
    const often = (1000 * this.going.count) / (this.text.length + FEW);
    return often < 0.5 ? 0 : often < 2 ? 1 : often < 5 ? 2 : 3;
  }

  private endsAt(at: number): number {
    const { text } = this;
    if (at === 0) return L.text;
    const unit = text.charCodeAt(at - 1);
    const isText = isIdeograph(unit);
    if (!isText) {
      if (isMark(unit, "、")) return L.pause;
      if (isMark(unit, COMMA)) return isMark(unit, "，：") ? L.comma : L.text;
      if (isMark(unit, OPEN)) return L.open;
    }
    if (this.nameEnds.has(at)) return L.name;
    const place = this.placeTo.get(at);
    if (place) return place.text === place.name ? L.place : L.short;
    if (isMark(unit, CLOSE)) return L.close;
    if (!isText && !isHanAt(text, at - 1)) return L.latin;
    return ENDS.before(this.ground.lattice, at);
  }

  private beginsAt(at: number): number {
    const { text } = this;
    if (at === text.length) return S.other;
    if (isMarkAt(text, at, OPEN)) return S.open;
    const place = this.placeAt.get(at);
    if (place) return place.text === place.name ? S.place : S.short;
    if (!isHanAt(text, at)) return S.latin;
    return STARTS.at(this.ground.lattice, at);
  }

  private followsAt(at: number): number {
    const { text } = this;
    if (at === text.length || isMarkAt(text, at, COMMA)) return R.comma;
    if (isMarkAt(text, at, "、")) return R.pause;
    if (isMarkAt(text, at, CLOSE)) return R.close;
    if (isMarkAt(text, at, OPEN)) return R.open;
    if (!isHanAt(text, at)) return R.number;
    const word = FOLLOWS.at(this.ground.lattice, at);
    return word === R.other && this.placeAt.has(at) ? R.place : word;
  }

  /** Whether a name that ends at a place would cut a word that begins within its last word: 院长 in 医院长. */
  cutsEnd(suffix: number, end: number): boolean {
    for (let from = suffix; from < end; from += 1)
      if (from + this.ground.lattice.longest(from, BEHIND) > end) return true;
    return false;
  }

  private isCut(at: number): boolean {
    for (let from = Math.max(0, at - 4); from < at; from += 1)
      if (from + this.ground.lattice.longest(from, WHOLE) > at) return true;
    return false;
  }
}
