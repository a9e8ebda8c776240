/** Runs a compiled pattern at one place of a field. */

import { isHan, type Span } from "../text";
import type { Field } from "./field";
import type { Step } from "./pattern";

/** Where a pattern held, and what its labels took. */
export interface Match extends Span {
  readonly taken: Readonly<Record<string, Span>>;
}

/** Steps that one start may cost; a pattern that needs more does not hold, so that no text makes a rule slow. */
const BUDGET = 4000;

const CLAUSE_END = "，。；：！？\n";
const SENTENCE_END = "。；！？\n";

interface Thread {
  readonly step: number;
  readonly at: number;
  readonly saved: Saved | undefined;
}

/** What labels took so far, the last first. */
interface Saved {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly before: Saved | undefined;
}

/** The first way in which a pattern holds from `start` on, not going beyond the span; undefined for none. */
export function matchAt(steps: readonly Step[], field: Field, span: Span, start: number): Match | undefined {
  const found = run(steps, 0, field, span, start, { left: BUDGET });
  if (!found) return undefined;
  const taken: Record<string, Span> = {};
  for (let saved = found.saved; saved; saved = saved.before)
    if (saved.end >= 0) taken[saved.name] ??= { start: saved.start, end: saved.end };
  return { start, end: found.at, taken };
}

function run(
  steps: readonly Step[],
  first: number,
  field: Field,
  span: Span,
  start: number,
  budget: { left: number },
): Thread | undefined {
  const stack: Thread[] = [{ step: first, at: start, saved: undefined }];
  for (let thread = stack.pop(); thread; thread = stack.pop()) {
    budget.left -= 1;
    if (budget.left < 0) return undefined;
    const step = steps[thread.step]!;
    if (step.op === "done") return thread;
    if (step.op === "ahead") {
      const holds = run(steps, thread.step + 1, field, span, thread.at, budget) !== undefined;
      if (holds === step.wanted) stack.push({ ...thread, step: step.next });
    } else advance(step, thread, field, span, stack);
  }
  return undefined;
}

/** Pushes where a thread may go on; what is tried first is pushed last. */
function advance(step: Step, { step: place, at, saved }: Thread, field: Field, span: Span, stack: Thread[]): void {
  const go = (to: number, next = place + 1): void => void stack.push({ step: next, at: to, saved });
  switch (step.op) {
    case "word":
      for (const length of field.wordsAt(at, step.set).toReversed()) if (at + length <= span.end) go(at + length);
      return;
    case "mention":
      for (const end of field.endsAt(step.kind, at).toReversed()) if (end <= span.end) go(end);
      return;
    case "run":
      for (const end of runEnds(step, field.text, at, span.end).toReversed()) go(end);
      return;
    case "mark":
      if (at < span.end && step.marks.includes(field.text[at]!)) go(at + 1);
      return;
    case "edge":
      if (isEdge(step.edge, field.text, span, at)) go(at);
      return;
    case "behind":
      if (field.lattice.longestBefore(at, step.set) > 0 === step.wanted) go(at);
      return;
    case "split":
      go(at, step.other);
      go(at);
      return;
    case "jump":
      go(at, step.next);
      return;
    case "save":
      stack.push({ step: place + 1, at, saved: save(saved, step, at) });
      return;
    default:
      return;
  }
}

function save(saved: Saved | undefined, { name, at }: { name: string; at: "start" | "end" }, place: number): Saved {
  if (at === "start") return { name, start: place, end: -1, before: saved };
  let open = saved;
  while (open && !(open.name === name && open.end < 0)) open = open.before;
  return { name, start: open?.start ?? place, end: place, before: saved };
}

/** Where a run may end, the shortest first. */
function runEnds(
  { stops, min, max }: Extract<Step, { op: "run" }>,
  text: string,
  at: number,
  end: number,
): readonly number[] {
  const ends: number[] = [];
  for (let length = 0; length <= max && at + length <= end; length += 1) {
    if (length >= min) ends.push(at + length);
    const char = text[at + length];
    if (char === undefined || !goesOn(stops, char)) break;
  }
  // Digits are taken whole.
  return stops === "digits" ? ends.slice(-1) : ends;
}

function goesOn(stops: Extract<Step, { op: "run" }>["stops"], char: string): boolean {
  if (stops === "digits") return char >= "0" && char <= "9";
  if (stops === "han") return isHan(char);
  return !(stops === "clause" ? CLAUSE_END : SENTENCE_END).includes(char);
}

/** Whether a clause or sentence, or the span, begins or ends at `at`. */
export function isEdge(edge: Edge, text: string, span: Span, at: number): boolean {
  const marks = marksOf(edge);
  if (edge.startsWith("<")) return at === span.start || marks.includes(text[at - 1]!);
  return at === span.end || marks.includes(text[at]!);
}

/** All places of a span that are an edge, in order. */
export function edgesIn(edge: Edge, field: Field, span: Span): readonly number[] {
  const opens = edge.startsWith("<");
  const places = field.besideMarks(span, marksOf(edge), opens ? "behind" : "before");
  if (opens) return places[0] === span.start ? places : [span.start, ...places];
  return places.at(-1) === span.end ? places : [...places, span.end];
}

type Edge = "<" | "<<" | ">" | ">>";

function marksOf(edge: Edge): string {
  return edge.length === 1 ? CLAUSE_END : SENTENCE_END;
}
