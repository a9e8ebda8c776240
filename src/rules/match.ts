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
  const next = place + 1;
  switch (step.op) {
    case "word": {
      const lengths = field.wordsAt(at, step.set);
      for (let i = lengths.length - 1; i >= 0; i -= 1)
        if (at + lengths[i]! <= span.end) stack.push({ step: next, at: at + lengths[i]!, saved });
      return;
    }
    case "mention": {
      const ends = field.endsAt(step.kind, at);
      for (let i = ends.length - 1; i >= 0; i -= 1)
        if (ends[i]! <= span.end) stack.push({ step: next, at: ends[i]!, saved });
      return;
    }
    case "run":
      pushRun(step, field.text, span.end, { step: next, at, saved }, stack);
      return;
    case "mark":
      if (at < span.end && step.marks.includes(field.text[at]!)) stack.push({ step: next, at: at + 1, saved });
      return;
    case "edge":
      if (isEdge(step.edge, field.text, span, at)) stack.push({ step: next, at, saved });
      return;
    case "behind":
      if (field.lattice.longestBefore(at, step.set) > 0 === step.wanted) stack.push({ step: next, at, saved });
      return;
    case "split":
      stack.push({ step: step.other, at, saved }, { step: next, at, saved });
      return;
    case "jump":
      stack.push({ step: step.next, at, saved });
      return;
    case "save":
      stack.push({ step: next, at, saved: save(saved, step, at) });
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

/** Where a run may end, the shortest tried first; of digits, only behind the last. */
function pushRun(
  { stops, min, max }: Extract<Step, { op: "run" }>,
  text: string,
  end: number,
  { step, at, saved }: Thread,
  stack: Thread[],
): void {
  const most = Math.min(max, end - at);
  let longest = 0;
  while (longest < most && at + longest < text.length && goesOn(stops, text[at + longest]!)) longest += 1;
  const shortest = stops === "digits" ? Math.max(min, longest) : min;
  for (let length = longest; length >= shortest; length -= 1) stack.push({ step, at: at + length, saved });
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
