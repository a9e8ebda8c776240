/** Runs a compiled pattern at one place of a field. */

import { firstAtOrAfter, isHanAt, isIdeograph, isMark, isMarkAt, type Span } from "../text";
import type { Field } from "./field";
import type { Edge, Step } from "./pattern";

/** Where a pattern held, and what its labels took. */
export interface Match extends Span {
  readonly taken: Readonly<Record<string, Span>>;
}

/** Steps that one start may cost; a pattern that needs more does not hold, so that no text makes a rule slow. */
const BUDGET = 4000;

const CLAUSE_END = "，。；：！？\n";
const SENTENCE_END = "。；！？\n";

/** What is less than every place: a way that does not hold. */
const FAILED = -1;

/** The first way in which a pattern holds from `start` on, not going beyond the span; undefined for none. */
export function matchAt(steps: readonly Step[], field: Field, span: Span, start: number): Match | undefined {
  const matcher = new Matcher(steps, field, span);
  const end = matcher.run(0, start);
  return end === FAILED ? undefined : { start, end, taken: matcher.taken() };
}

/** What a label took: `end` is -1 while its item is being read. */
interface Label {
  readonly name: string;
  start: number;
  end: number;
}

/** Tries the ways through a pattern one after the other; each step tells where the rest of its way ends, or that it fails. */
class Matcher {
  private left = BUDGET;
  private labels: Label[] | undefined;

  constructor(
    private readonly steps: readonly Step[],
    private readonly field: Field,
    private readonly span: Span,
  ) {}

  taken(): Match["taken"] {
    const taken: Record<string, Span> = {};
    for (const { name, start, end } of this.labels ?? []) if (end >= 0) taken[name] = { start, end };
    return taken;
  }

  run(place: number, at: number): number {
    this.left -= 1;
    if (this.left < 0) return FAILED;
    const step = this.steps[place]!;
    const next = place + 1;
    switch (step.op) {
      case "word":
        return this.word(step, next, at);
      case "mention":
        return this.mention(step, next, at);
      case "run":
        return this.runOf(step, next, at);
      case "mark":
        return at < this.span.end && isMarkAt(this.field.text, at, step.marks) ? this.run(next, at + 1) : FAILED;
      case "edge":
        return isEdge(step.edge, this.field.text, this.span, at) ? this.run(next, at) : FAILED;
      case "behind":
        return this.field.lattice.longestBefore(at, step.set) > 0 === step.wanted ? this.run(next, at) : FAILED;
      case "ahead":
        return (this.run(next, at) !== FAILED) === step.wanted ? this.run(step.next, at) : FAILED;
      case "split": {
        const end = this.run(next, at);
        return end === FAILED ? this.run(step.other, at) : end;
      }
      case "jump":
        return this.run(step.next, at);
      case "save":
        return this.save(step, next, at);
      default:
        return at;
    }
  }

  /** The longest word first. */
  private word({ set }: Extract<Step, { op: "word" }>, next: number, at: number): number {
    let length = this.field.wordWithin(at, set, this.span.end - at);
    while (length > 0) {
      const end = this.run(next, at + length);
      if (end !== FAILED) return end;
      length = this.field.wordWithin(at, set, length - 1);
    }
    return FAILED;
  }

  private mention({ kind }: Extract<Step, { op: "mention" }>, next: number, at: number): number {
    const spans = this.field.of(kind);
    for (let index = firstAtOrAfter(spans, at); spans[index]?.start === at; index += 1) {
      if (spans[index]!.end > this.span.end) continue;
      const end = this.run(next, spans[index]!.end);
      if (end !== FAILED) return end;
    }
    return FAILED;
  }

  /** The shortest run first; of digits, all. */
  private runOf({ stops, min, max }: Extract<Step, { op: "run" }>, next: number, at: number): number {
    const { text } = this.field;
    const last = Math.min(at + max, this.span.end, text.length);
    let to = at;
    if (stops === "digits") {
      while (to < last && goesOn(stops, text, to)) to += 1;
      return to - at < min ? FAILED : this.run(next, to);
    }
    for (; ; to += 1) {
      const end = to - at < min ? FAILED : this.run(next, to);
      if (end !== FAILED || to >= last || !goesOn(stops, text, to)) return end;
    }
  }

  /** What a way has taken that fails is forgotten. */
  private save({ name, at: side }: Extract<Step, { op: "save" }>, next: number, at: number): number {
    const labels = (this.labels ??= []);
    if (side === "start") {
      labels.push({ name, start: at, end: -1 });
      const end = this.run(next, at);
      if (end === FAILED) labels.pop();
      return end;
    }
    const label = labels.findLast((one) => one.name === name && one.end < 0)!;
    label.end = at;
    const end = this.run(next, at);
    if (end === FAILED) label.end = -1;
    return end;
  }
}

function goesOn(stops: Extract<Step, { op: "run" }>["stops"], text: string, at: number): boolean {
  if (stops === "digits") return text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x39;
  if (stops === "han") return isHanAt(text, at);
  return !isMarkAt(text, at, stops === "clause" ? CLAUSE_END : SENTENCE_END);
}

/** Whether a clause or sentence, or the span, begins or ends at `at`. */
function isEdge(edge: Edge, text: string, span: Span, at: number): boolean {
  const marks = marksOf(edge);
  if (opens(edge)) return at === span.start || isMarkAt(text, at - 1, marks);
  return at === span.end || isMarkAt(text, at, marks);
}

/** All places of a text that are an edge wherever a span begins and ends, in order. */
export function edgesIn(edge: Edge, text: string): readonly number[] {
  const places: number[] = [];
  const marks = marksOf(edge);
  const step = opens(edge) ? 1 : 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (!isIdeograph(unit) && isMark(unit, marks)) places.push(at + step);
  }
  return places;
}

/** Whether an edge is a beginning. */
export const opens = (edge: Edge): boolean => edge === "<" || edge === "<<";

function marksOf(edge: Edge): string {
  return edge.length === 1 ? CLAUSE_END : SENTENCE_END;
}
