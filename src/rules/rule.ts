/** Rules as data, and the book that runs them. */

import { firstAtOrAfter, type Span } from "../text";
import type { Field } from "./field";
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
  private readonly compiled: readonly {
    readonly rule: Rule<Gives>;
    readonly steps: readonly Step[];
    /** The steps that may take the first character. */
    readonly firsts: readonly Step[];
  }[];

  /** @throws RangeError for a pattern that is not well formed. */
  constructor(readonly rules: readonly Rule<Gives>[]) {
    this.compiled = rules.map((rule) => {
      const steps = compile(rule.pattern);
      return { rule, steps, firsts: firstsOf(steps, 0) };
    });
  }

  /** Every place in a span where a rule holds, rule by rule, each from left to right; one rule's matches do not overlap. */
  all(field: Field, span: Span = { start: 0, end: field.text.length }): readonly Hit<Gives>[] {
    return this.compiled.flatMap(({ rule, steps, firsts }) => {
      const hits: Hit<Gives>[] = [];
      let from = span.start;
      for (const start of startsOf(firsts, field, span)) {
        if (start < from) continue;
        const match = matchAt(steps, field, span, start);
        if (!match) continue;
        hits.push({ ...match, rule });
        from = Math.max(match.end, start + 1);
      }
      return hits;
    });
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
    for (const { rule, steps, firsts } of this.compiled) {
      if (!allows(rule.gives)) continue;
      for (const start of startsOf(firsts, field, span)) {
        const match = matchAt(steps, field, span, start);
        if (match) return { ...match, rule };
      }
    }
    return undefined;
  }

  /** The first rule that holds right at `at`; undefined for none. */
  at(field: Field, at: number, span: Span = { start: 0, end: field.text.length }): Hit<Gives> | undefined {
    for (const { rule, steps } of this.compiled) {
      const match = matchAt(steps, field, span, at);
      if (match) return { ...match, rule };
    }
    return undefined;
  }
}

/** Where a pattern may begin that starts with one of these steps: at its words, mentions or edges, else anywhere. */
function startsOf(firsts: readonly Step[], field: Field, span: Span): Iterable<number> {
  const words = firsts.every((step) => step.op === "word") ? firsts : [];
  if (words.length === 1) return field.startsOf(span, words[0]!.set);
  if (words.length > 1) {
    const starts = new Set(words.flatMap((step) => field.startsOf(span, step.set)));
    return [...starts].toSorted((a, b) => a - b);
  }
  const [step] = firsts;
  if (firsts.length === 1 && step?.op === "mention") {
    const spans = field.of(step.kind);
    return spans.slice(firstAtOrAfter(spans, span.start), firstAtOrAfter(spans, span.end)).map(({ start }) => start);
  }
  if (firsts.length === 1 && step?.op === "edge") return edgesIn(step.edge, field, span);
  return Array.from({ length: span.end - span.start + 1 }, (_, at) => span.start + at);
}

/** The steps that may take a pattern's first character. */
function firstsOf(steps: readonly Step[], place: number): readonly Step[] {
  const step = steps[place]!;
  if (step.op === "save") return firstsOf(steps, place + 1);
  if (step.op === "jump") return firstsOf(steps, step.next);
  if (step.op === "split") return [...firstsOf(steps, place + 1), ...firstsOf(steps, step.other)];
  return [step];
}
