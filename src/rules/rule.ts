/** Rules as data, and the book that runs them. */

import type { ClassSet } from "../lexicon";
import type { Span } from "../text";
import { firstFrom, type Field } from "./field";
import { edgesIn, matchAt, opens, type Match } from "./match";
import { compile, type Edge, type Step } from "./pattern";

/** One rule. Its sentences are its tests: one suite runs those of all rules. */
export interface Rule<Gives = unknown> {
  /** An id such as `presence/absent`. */
  readonly name: string;
  /** See `pattern.ts`. */
  readonly pattern: string;
  /** What a match means; the reader of the rules knows the type. */
  readonly gives: Gives;
  /** Sentences in which it holds. */
  readonly catches: readonly string[];
  /** Sentences that look alike, in which it must not hold. */
  readonly misses: readonly string[];
}

/** A rule that held, where, and what its labels took. */
export interface Hit<Gives> extends Match {
  readonly rule: Rule<Gives>;
}

/** Rules compiled once. Earlier ones come first where two hold at one place. */
export class RuleBook<Gives> {
  private readonly compiled: readonly Compiled<Gives>[];
  /** What its rules need, each once: many need the same. */
  private readonly needs: readonly Need[];
  /** Room for how often a text has each of them. */
  private readonly counts: Int32Array;
  /** By the place of a rule, whether it may hold in the span that is searched. */
  private readonly open: Uint8Array;

  /** @throws RangeError for a pattern that is not well formed. */
  constructor(readonly rules: readonly Rule<Gives>[]) {
    const numbers = new Map<Need, number>();
    const numberOf = (need: Need): number => {
      const number = numbers.get(need) ?? numbers.size;
      numbers.set(need, number);
      return number;
    };
    this.compiled = rules.map((rule) => {
      const steps = compile(rule.pattern);
      return { rule, steps, firsts: firstsOf(steps, 0), needs: needsOf(steps).map(numberOf) };
    });
    this.needs = [...numbers.keys()];
    this.counts = new Int32Array(this.needs.length);
    this.open = new Uint8Array(rules.length);
  }

  /** Every place in a span where a rule holds, rule by rule, each from left to right; one rule's matches do not overlap. */
  all(field: Field, span: Span = { start: 0, end: field.text.length }): readonly Hit<Gives>[] {
    const hits: Hit<Gives>[] = [];
    for (const one of this.openIn(field, span)) {
      const { steps, rule } = one;
      let from = span.start;
      for (const start of startsWithin(one, field, span)) {
        if (start < from) continue;
        const match = matchAt(steps, field, span, start);
        if (!match) continue;
        hits.push({ rule, ...match });
        from = Math.max(match.end, start + 1);
      }
    }
    return hits;
  }

  /**
   * The first rule that holds anywhere in a span, at its first place; undefined for none.
   * @param allows - passes over rules whose other conditions do not hold
   */
  first(
    field: Field,
    span: Span = { start: 0, end: field.text.length },
    allows: (gives: Gives) => boolean = () => true,
  ): Hit<Gives> | undefined {
    for (const one of this.openIn(field, span)) {
      if (!allows(one.rule.gives)) continue;
      for (const start of startsWithin(one, field, span)) {
        const match = matchAt(one.steps, field, span, start);
        if (match) return { rule: one.rule, ...match };
      }
    }
    return undefined;
  }

  /** The first rule that holds right at `at`; undefined for none. */
  at(field: Field, at: number, span: Span = { start: 0, end: field.text.length }): Hit<Gives> | undefined {
    for (const { rule, steps } of this.openIn(field, span)) {
      const match = matchAt(steps, field, span, at);
      if (match) return { rule, ...match };
    }
    return undefined;
  }

  /** The rules for which a span has the rarest word or mention that they need, in their order; most spans have it of few. */
  private openIn(field: Field, { start, end }: Span): readonly Compiled<Gives>[] {
    const { places, rules, always } = field.once(this, () =>
      triggersOf(this.compiled, new Counts(this.needs, field, this.counts)),
    );
    const { open, compiled } = this;
    let count = always.length;
    for (let index = firstFrom(places, start); index < places.length && places[index]! < end; index += 1) {
      const rule = rules[index]!;
      if (open[rule] === 0) count += 1;
      open[rule] = 1;
    }
    if (count === 0) return NO_RULES;
    for (const rule of always) open[rule] = 1;
    const found: Compiled<Gives>[] = [];
    for (let rule = 0; found.length < count; rule += 1) {
      if (open[rule] === 1) found.push(compiled[rule]!);
      open[rule] = 0;
    }
    return found;
  }
}

/** A word of some classes, or a mention of a kind. */
type Need = ClassSet | string;

interface Compiled<Gives> {
  readonly rule: Rule<Gives>;
  readonly steps: readonly Step[];
  /** The steps that may take the pattern's first character. */
  readonly firsts: readonly Step[];
  /** Words and mentions without which it holds nowhere, by their places among all that rules of the book need. */
  readonly needs: readonly number[];
}

/** Where in a text what rules need stands: for each rule, its rarest word or mention. */
interface Triggers {
  /** In order. */
  readonly places: readonly number[];
  /** The rule of each place, by its place in the book. */
  readonly rules: readonly number[];
  /** The rules that need none. */
  readonly always: readonly number[];
}

const NO_RULES: readonly never[] = [];
const NONE: readonly number[] = [];

function triggersOf(compiled: readonly Compiled<unknown>[], counts: Counts): Triggers {
  // A place and a rule in one number, so that sorting by it sorts by the place.
  const found: number[] = [];
  const always: number[] = [];
  compiled.forEach((one, rule) => {
    const rarest = counts.rarestOf(one.needs);
    if (rarest === undefined) always.push(rule);
    else for (const place of rarest) found.push(place * compiled.length + rule);
  });
  found.sort((a, b) => a - b);
  // Of `Math.floor` the engine would keep fractions, here and wherever a place goes from here.
  const places = found.map((one) => (one / compiled.length) | 0);
  return { places, rules: found.map((one) => one % compiled.length), always };
}

/** How many words and mentions a text has of what rules need, counted when one first asks. */
class Counts {
  /** @param counts - room for them; -1 for what was not counted */
  constructor(
    private readonly needs: readonly Need[],
    private readonly field: Field,
    private readonly counts: Int32Array,
  ) {
    counts.fill(-1);
  }

  /** Of several words and mentions, where the one starts that the text has least of; undefined for no words. */
  rarestOf(some: readonly number[]): readonly number[] | undefined {
    let [rarest, least] = [-1, Infinity];
    for (const need of some) {
      const count = this.of(need);
      if (count === 0) return NONE;
      if (count < least) [rarest, least] = [need, count];
    }
    return rarest < 0 ? undefined : this.field.startsOf(this.needs[rarest]!);
  }

  private of(need: number): number {
    if (this.counts[need]! < 0) this.counts[need] = this.field.countOf(this.needs[need]!);
    return this.counts[need]!;
  }
}

/** Where a pattern may begin in a span, in order: at the words, mentions or edges that its first steps take, else anywhere. */
function startsWithin(one: Compiled<unknown>, field: Field, span: Span): readonly number[] {
  const { firsts } = one;
  const [step] = firsts;
  if (firsts.length === 1 && step!.op === "edge") return edgesWithin(step.edge, field, span);
  const starts = field.once(one, () => startsIn(firsts, field));
  return starts === ANYWHERE ? allWithin(span) : within(starts, span.start, span.end);
}

/** Stands for all places. */
const ANYWHERE: readonly number[] = [];

function allWithin({ start, end }: Span): readonly number[] {
  const places: number[] = [];
  for (let at = start; at <= end; at += 1) places.push(at);
  return places;
}

/** Where words or mentions start in a text that one of these steps may take, in order. */
function startsIn(firsts: readonly Step[], field: Field): readonly number[] {
  const found: (readonly number[])[] = [];
  for (const step of firsts) {
    if (step.op === "word") found.push(field.startsOf(step.set));
    else if (step.op === "mention") found.push(field.startsOf(step.kind));
    else return ANYWHERE;
  }
  const some = found.filter((starts) => starts.length > 0);
  return some.length < 2 ? (some[0] ?? NONE) : [...new Set(some.flat())].toSorted((a, b) => a - b);
}

/** All places of a span that are an edge, in order, its own ends among them. */
function edgesWithin(edge: Edge, field: Field, span: Span): readonly number[] {
  const places = within(
    field.once(EDGES[edge], () => edgesIn(edge, field.text)),
    span.start,
    span.end + 1,
  );
  if (opens(edge)) return places[0] === span.start ? places : [span.start, ...places];
  return places.at(-1) === span.end ? places : [...places, span.end];
}

/** What the edges of a text are kept by. */
const EDGES: Readonly<Record<Edge, object>> = { "<": {}, "<<": {}, ">": {}, ">>": {} };

/** Those of sorted numbers from `from` up to `to`. */
function within(sorted: readonly number[], from: number, to: number): readonly number[] {
  const first = firstFrom(sorted, from);
  return first === sorted.length || sorted[first]! >= to ? NONE : sorted.slice(first, firstFrom(sorted, to));
}

/** The steps that may take a pattern's first character; what only looks around takes none. */
function firstsOf(steps: readonly Step[], place: number): readonly Step[] {
  const step = steps[place]!;
  if (step.op === "save" || step.op === "behind") return firstsOf(steps, place + 1);
  if (step.op === "jump" || step.op === "ahead") return firstsOf(steps, step.next);
  if (step.op === "split") return [...firstsOf(steps, place + 1), ...firstsOf(steps, step.other)];
  return [step];
}

/** The words and mentions that every way through a pattern takes. */
function needsOf(steps: readonly Step[]): readonly Need[] {
  return steps.flatMap((step, place) => {
    if ((step.op !== "word" && step.op !== "mention") || endsWithout(steps, place)) return [];
    return [step.op === "word" ? step.set : step.kind];
  });
}

/** Whether a way through a pattern ends that never comes by a step. */
function endsWithout(steps: readonly Step[], without: number): boolean {
  const open = [0];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (place === without) continue;
    const step = steps[place]!;
    if (step.op === "done") return true;
    if (step.op === "split") open.push(place + 1, step.other);
    else open.push(step.op === "jump" || step.op === "ahead" ? step.next : place + 1);
  }
  return false;
}
