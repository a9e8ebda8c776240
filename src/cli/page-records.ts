/** The records of all pages of a build, made or known from before, each once. */

import { sortedBy } from "../collections";
import type { Problem } from "../errors";
import type { Batch } from "./batches";
import type { Input, Reading } from "./input";
import { Journal } from "./journal";
import { Once } from "./once";
import type { Result } from "./page-jobs";
import { Pages, type Done } from "./pages";
import type { BatchResults } from "./reader-pool";
import { ReadingAgain, type Known, type Sifted } from "./reading-again";
import type { Index, Placed } from "./record-index";

/** What was read. */
export interface PagesRead {
  /** Sorted by source. */
  readonly records: readonly Placed[];
  readonly problems: readonly Problem[];
  /** How many of the pages were read anew. */
  readonly fresh: number;
}

/** Is told what is done: `looking` for the parts of stories first, then `reading`. */
type OnReading = (stage: "looking" | "reading", done: Done) => void;

/** Reads what is not known; the records stay in the journal, and where they were. */
export async function readRecordsOf(
  input: Input,
  reading: Reading,
  journal: Journal,
  before: Index | undefined,
  onReading: OnReading,
): Promise<PagesRead> {
  const again = new ReadingAgain(before, journal, reading.maxSize);
  const found = new Found(journal, again, input.problems);
  let stage: "looking" | "reading" = "looking";
  const pages = await Pages.sifted(input.files, reading, {
    sift: (batch, what) => again.sift(batch, what),
    onParts: (parts) => again.learn(parts),
    onProgress: (done) => onReading(stage, done),
  });
  stage = "reading";
  try {
    for await (const results of pages.batches("record")) {
      found.take(results);
      journal.commit();
    }
  } finally {
    await pages.close();
  }
  return found.all();
}

class Found {
  private readonly records: Placed[] = [];
  private readonly problems: Problem[];
  private readonly once = new Once();
  private fresh = 0;

  constructor(
    private readonly journal: Journal,
    private readonly again: ReadingAgain,
    problems: readonly Problem[],
  ) {
    this.problems = [...problems];
  }

  all(): PagesRead {
    const { records, problems, fresh } = this;
    return { records: sortedBy(records, ({ source }) => source), problems, fresh };
  }

  /** In the order of the lines, so that of two pages with one id it is always the same that counts. */
  take({ batch, results }: BatchResults<Sifted, "record">): void {
    const placeOf = ({ at, line }: Result): string => `${at.piece} ${batch.pieces[at.piece]!.some ? (line ?? "") : ""}`;
    const faulty = new Set(results.filter((result) => "problem" in result).map(placeOf));
    const takes: (readonly [line: number, take: () => void])[] = [
      ...batch.known.map((known) => [known.line ?? 0, () => this.takeKnown(known)] as const),
      ...batch.problems.map((problem) => [problem.line ?? 0, () => this.problems.push(problem)] as const),
      ...results.map((one) => [one.line ?? 0, () => this.takeResult(one, batch, faulty.has(placeOf(one)))] as const),
    ];
    if (batch.pieces[0]?.some) takes.sort(([a], [b]) => a - b);
    for (const [, take] of takes) take();
  }

  private takeKnown({ of, ...placed }: Known): void {
    const repeated = this.once.note(placed, of);
    if (repeated) this.problems.push(repeated);
    else this.records.push(placed);
  }

  /** @param faulty - whether something is wrong with what is read at once, which must be said each time */
  private takeResult(result: Result<"record">, batch: Batch, faulty: boolean): void {
    const piece = batch.pieces[result.at.piece]!;
    const problem = "problem" in result ? result.problem : this.once.note(result, piece.file);
    if (problem !== undefined || "problem" in result) {
      if (problem) this.problems.push(problem);
      return;
    }
    const entry = this.again.entryOf(piece, result);
    this.records.push(this.journal.add(faulty ? { ...entry, key: "" } : entry, result.made.json));
    this.fresh += 1;
  }
}
