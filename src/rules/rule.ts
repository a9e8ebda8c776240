/** Rules as data, and the book that runs them. */

import type { ClassSet } from "../lexicon";
import type { Span } from "../text";
import { NO_PLACES, type Field } from "./field";
import { edgesIn, matchAt, type Match } from "./match";
import { compile, type Step } from "./pattern";

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

  /** @throws RangeError for a pattern that is not well formed. */
  constructor(readonly rules: readonly Rule<Gives>[]) {
    this.compiled = rules.map((rule) => {
      const steps = compile(rule.pattern);
      return { rule, steps, starts: startsFor(firstsOf(steps, 0)), needs: needsOf(steps) };
    });
  }

  /** Every place in a span where a rule holds, rule by rule, each from left to right; one rule's matches do not overlap. */
  all(field: Field, span: Span = { start: 0, end: field.text.length }): readonly Hit<Gives>[] {
    const hits: Hit<Gives>[] = [];
    for (const { rule, steps, starts, needs } of this.compiled) {
      if (!field.hasAll(needs)) continue;
      let from = span.start;
      for (const start of starts(field, span)) {
        if (start < from) continue;
        const match = matchAt(steps, field, span, start);
        if (!match) continue;
        hits.push({ ...match, rule });
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
    for (const { rule, steps, starts, needs } of this.compiled) {
      if (!field.hasAll(needs) || !allows(rule.gives)) continue;
      for (const start of starts(field, span)) {
        const match = matchAt(steps, field, span, start);
        if (match) return { ...match, rule };
      }
    }
    return undefined;
  }

  /** The first rule that holds right at `at`; undefined for none. */
  at(field: Field, at: number, span: Span = { start: 0, end: field.text.length }): Hit<Gives> | undefined {
    for (const { rule, steps, needs } of this.compiled) {
      if (!field.hasAll(needs)) continue;
      const match = matchAt(steps, field, span, at);
      if (match) return { ...match, rule };
    }
    return undefined;
  }
}

interface Compiled<Gives> {
  readonly rule: Rule<Gives>;
  readonly steps: readonly Step[];
  /** Where the pattern may begin in a span, in order. */
  readonly starts: (field: Field, span: Span) => Iterable<number>;
  /** Words and mentions without which it holds nowhere. */
  readonly needs: readonly (ClassSet | string)[];
}

/** A pattern may begin at the words, mentions or edges that its first steps take, else anywhere. */
function startsFor(firsts: readonly Step[]): Compiled<unknown>["starts"] {
  const words = firsts.flatMap((step) => (step.op === "word" ? [step.set] : []));
  if (words.length === firsts.length) {
    return (field, span) => {
      const found = words.map((set) => field.startsOf(span, set)).filter((starts) => starts.length > 0);
      if (found.length < 2) return found[0] ?? NO_PLACES;
      return [...new Set(found.flat())].toSorted((a, b) => a - b);
    };
  }
  const [step] = firsts;
  if (firsts.length === 1 && step?.op === "mention") return (field, span) => field.mentionsIn(span, step.kind);
  if (firsts.length === 1 && step?.op === "edge") return (field, span) => edgesIn(step.edge, field, span);
  return (_field, span) => Array.from({ length: span.end - span.start + 1 }, (_, at) => span.start + at);
}

/** The steps that may take a pattern's first character. */
function firstsOf(steps: readonly Step[], place: number): readonly Step[] {
  const step = steps[place]!;
  if (step.op === "save") return firstsOf(steps, place + 1);
  if (step.op === "jump") return firstsOf(steps, step.next);
  if (step.op === "split") return [...firstsOf(steps, place + 1), ...firstsOf(steps, step.other)];
  return [step];
}

/** The words and mentions that every way through a pattern takes. */
function needsOf(steps: readonly Step[]): Compiled<unknown>["needs"] {
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
