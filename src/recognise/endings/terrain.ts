/** What stands left of a place in a text, what begins there, and what stands right of it: as the scorer of sites sees them. */

import type { Lattice } from "../../lexicon";
import { isHanAt, isIdeograph, isMark, isMarkAt, type Span } from "../../text";
import { type Going, goingIn, governed } from "./governed";
import { BEHIND, ENDS, FOLLOWS, INSIDE, LEFT, numbered, RIGHT, START, STARTS, TOLD, WHOLE } from "./edges";

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

/** What is kept for each place, and what stands for an answer that was not asked for yet. */
const [LEFTS, STARTING, RIGHTS, CUTS, GOVERNS, ANSWERS] = [0, 1, 2, 3, 4, 5];
const UNASKED = -1;

/** Answers for each place of one text, each worked out once. */
export class Terrain {
  readonly text: string;
  /** For each place the answers to what is asked of it, in the order of the constants below. */
  private readonly known: Int8Array;
  private readonly going: Going;
  readonly placeAt = new Map<number, Area>();
  readonly placeTo = new Map<number, Area>();
  readonly personAt = new Map<number, Span>();
  private readonly nameEnds: ReadonlySet<number>;

  constructor(readonly ground: Ground) {
    this.text = ground.lattice.text;
    this.known = new Int8Array(ANSWERS * (this.text.length + 1)).fill(UNASKED);
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
    const place = ANSWERS * at + LEFTS;
    const known = this.known[place]!;
    return known === UNASKED ? (this.known[place] = this.endsAt(at)) : known;
  }

  /** The number in {@link START} of what begins at a place. */
  start(at: number): number {
    const place = ANSWERS * at + STARTING;
    const known = this.known[place]!;
    return known === UNASKED ? (this.known[place] = this.beginsAt(at)) : known;
  }

  /** The number in {@link RIGHT} of what follows a name that ends at a place. */
  right(at: number): number {
    const place = ANSWERS * at + RIGHTS;
    const known = this.known[place]!;
    return known === UNASKED ? (this.known[place] = this.followsAt(at)) : known;
  }

  /** Whether an edge at a place would cut a word of the dictionaries. */
  cutsWord(at: number): boolean {
    const place = ANSWERS * at + CUTS;
    if (this.known[place] === UNASKED) this.known[place] = this.isCut(at) ? 1 : 0;
    return this.known[place] === 1;
  }

  /** The number in `GOVERNED` of the verb of going that governs what begins at a place. */
  governed(at: number): number {
    const place = ANSWERS * at + GOVERNS;
    const known = this.known[place]!;
    return known === UNASKED ? (this.known[place] = governed(this.ground.lattice, this.going, at)) : known;
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

  /** Whether a name that ends at a place would cut a word that begins within its last word: 院长 in 医院长, but neither 区位 in 新区|位于 nor 场上 in 广场|上. */
  cutsEnd(suffix: number, end: number): boolean {
    const { lattice } = this.ground;
    // 北海道人|室内
    const inside = end - suffix > 1 ? lattice.longest(end, INSIDE) : 0;
    const told = end + Math.max(lattice.longest(end, TOLD), inside);
    for (let from = suffix; from < end; from += 1) if (from + lattice.longest(from, BEHIND) > told) return true;
    return false;
  }

  private isCut(at: number): boolean {
    for (let from = Math.max(0, at - 4); from < at; from += 1)
      if (from + this.ground.lattice.longest(from, WHOLE) > at) return true;
    return false;
  }
}
