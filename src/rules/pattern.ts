/**
 * Patterns over word classes and mentions, compiled to a table of instructions. A pattern is a line of elements:
 *
 *     verbs/visit|verbs/arrive   a word of one of these classes; `heads` means any kind of that table
 *     @person                    a mention found before
 *     ..   ..{0,30}              up to 12 (or 0 to 30) characters of one clause, as few as will do
 *     ...{0,60}                  the same, across commas, within one sentence
 *     #    #{1,2}                digits; han{1,4} Han characters, as few as will do
 *     '、'                        one of these marks
 *     <  <<                      the start of a clause, of a sentence (or of the span that is searched); > and >> its end
 *     ( a | b )                  one or the other; ( a | ) the first or nothing
 *     a?                         a word or nothing; also behind a closing bracket
 *     =( a )  !( a )             what follows is, or is not, this; it is not taken
 *     ~verbs/sign  !~verbs/sign  a word of the class ends here, or none does
 *     who:@person                names what was taken, for the rule's reader; not in what is only looked at
 */

import { classes, type ClassSet } from "../lexicon";

/** Where a clause begins or ends, or with two signs a sentence. */
export type Edge = "<" | "<<" | ">" | ">>";

/** One step of a compiled pattern; `next` and `other` are places in the table. */
export type Step =
  | { readonly op: "word"; readonly set: ClassSet }
  | { readonly op: "mention"; readonly kind: string }
  | {
      readonly op: "run";
      readonly stops: "clause" | "sentence" | "digits" | "han";
      readonly min: number;
      readonly max: number;
    }
  | { readonly op: "mark"; readonly marks: string }
  | { readonly op: "edge"; readonly edge: Edge }
  | { readonly op: "behind"; readonly set: ClassSet; readonly wanted: boolean }
  | { readonly op: "ahead"; readonly wanted: boolean; readonly next: number }
  | { readonly op: "split"; readonly other: number }
  | { readonly op: "jump"; readonly next: number }
  | { readonly op: "save"; readonly name: string; readonly at: "start" | "end" }
  | { readonly op: "done" };

const ELEMENT =
  /\s*(?:(?<open>=\(|!\(|\()|(?<close>\)\??)|(?<bar>\|)|(?:(?<label>\w+):)?(?<item>'[^']+'\??|@\w+\??|\.{2,3}(?:\{\d+,\d+\})?|(?:#|han)(?:\{\d+,\d+\})?|<<?|>>?|!?~[\w/|-]+|[a-z][\w/-]*(?:\|[a-z][\w/-]*)*\??))/uy;

interface Frame {
  /** Its bracket: `(`, `=(` or `!(`. */
  readonly kind: string;
  /** Where the frame's first step stands. */
  readonly start: number;
  /** Jumps that lead behind the frame. */
  readonly exits: number[];
  /** Where the alternative that is being read begins. */
  branch: number;
}

/** @throws RangeError for a pattern that is not well formed, with the place in it. */
export function compile(pattern: string): readonly Step[] {
  return new Compiler(pattern).compile();
}

class Compiler {
  private readonly steps: Step[] = [];
  private readonly frames: Frame[] = [];

  constructor(private readonly pattern: string) {}

  compile(): readonly Step[] {
    const element = new RegExp(ELEMENT);
    let at = 0;
    while (this.pattern.slice(at).trim() !== "") {
      element.lastIndex = at;
      const match = element.exec(this.pattern);
      if (!match) throw this.fault(at);
      const { open, close, bar, label, item } = match.groups!;
      if (open !== undefined) this.open(open);
      else if (close !== undefined) this.close(close.endsWith("?"), at);
      else if (bar !== undefined) this.branch(at);
      else if (label !== undefined && this.frames.some(({ kind }) => kind !== "(")) throw this.fault(at);
      else this.item(item!, label);
      at = element.lastIndex;
    }
    if (this.frames.length > 0) throw this.fault(this.pattern.length);
    this.steps.push({ op: "done" });
    return this.steps;
  }

  private fault(at: number): RangeError {
    return new RangeError(
      `the pattern "${this.pattern}" cannot be read at ${at}: "${this.pattern.slice(at, at + 12)}"`,
    );
  }

  private open(kind: string): void {
    // A look ahead runs to its own end; where it leads to is known at its bracket.
    if (kind !== "(") this.steps.push({ op: "ahead", wanted: kind === "=(", next: -1 });
    this.frames.push({ kind, start: this.steps.length, exits: [], branch: this.steps.length });
  }

  private branch(at: number): void {
    const frame = this.frames.at(-1);
    if (!frame) throw this.fault(at);
    this.insertSplit(frame.branch);
    frame.exits.push(this.steps.length);
    this.steps.push({ op: "jump", next: -1 });
    this.steps[frame.branch] = { op: "split", other: this.steps.length };
    frame.branch = this.steps.length;
  }

  private close(optional: boolean, at: number): void {
    const frame = this.frames.pop();
    if (!frame) throw this.fault(at);
    for (const exit of frame.exits) this.steps[exit] = { op: "jump", next: this.steps.length };
    if (frame.kind !== "(") {
      this.steps.push({ op: "done" });
      this.steps[frame.start - 1] = { op: "ahead", wanted: frame.kind === "=(", next: this.steps.length };
    } else if (optional) this.makeOptional(frame.start);
  }

  private makeOptional(start: number): void {
    this.insertSplit(start);
    this.steps[start] = { op: "split", other: this.steps.length };
  }

  /** Room for a split before the steps from `start`; what leads behind it moves along. */
  private insertSplit(start: number): void {
    const moved = (place: number): number => (place >= start ? place + 1 : place);
    const tail = this.steps.splice(start).map((step): Step => {
      if (step.op === "split") return { ...step, other: moved(step.other) };
      return step.op === "jump" || step.op === "ahead"
        ? { ...step, next: step.next < 0 ? -1 : moved(step.next) }
        : step;
    });
    this.steps.push({ op: "split", other: -1 }, ...tail);
    const frame = this.frames.at(-1);
    if (frame) frame.exits.forEach((exit, index) => (frame.exits[index] = exit >= start ? exit + 1 : exit));
  }

  private item(text: string, label: string | undefined): void {
    const start = this.steps.length;
    const optional = text.endsWith("?");
    if (label !== undefined) this.steps.push({ op: "save", name: label, at: "start" });
    this.steps.push(stepOf(optional ? text.slice(0, -1) : text));
    if (label !== undefined) this.steps.push({ op: "save", name: label, at: "end" });
    if (optional) this.makeOptional(start);
  }
}

function stepOf(item: string): Step {
  if (item.startsWith("'")) return { op: "mark", marks: item.slice(1, -1) };
  if (item.startsWith("@")) return { op: "mention", kind: item.slice(1) };
  if (item === "<" || item === "<<" || item === ">" || item === ">>") return { op: "edge", edge: item };
  if (/^!?~/u.test(item)) return { op: "behind", wanted: item.startsWith("~"), set: setOf(item.replace(/^!?~/u, "")) };
  const run = /^(?<kind>\.{2,3}|#|han)(?:\{(?<min>\d+),(?<max>\d+)\})?$/u.exec(item)?.groups;
  if (!run) return { op: "word", set: setOf(item) };
  const gap = run["kind"]!.startsWith(".");
  return {
    op: "run",
    stops: gap ? (run["kind"] === ".." ? "clause" : "sentence") : run["kind"] === "#" ? "digits" : "han",
    min: Number(run["min"] ?? (gap ? 0 : 1)),
    max: Number(run["max"] ?? 12),
  };
}

const sets = new Map<string, ClassSet>();

/** One for all patterns that name the same classes, so that a text is asked for them once. */
function setOf(named: string): ClassSet {
  const known = sets.get(named);
  if (known !== undefined) return known;
  const set = classes(...named.split("|"));
  sets.set(named, set);
  return set;
}
