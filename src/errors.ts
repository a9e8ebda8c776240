/** The faults a user can meet: problems in data, which are collected, and three errors, which are thrown. */

/** A fault in data, at a place: reported with the others of its run, never thrown on its own. */
export interface Problem {
  readonly file: string;
  /** Counted from 1; absent when the whole file is meant. */
  readonly line?: number;
  /** What is wrong, with the value got, and what to do about it. */
  readonly reason: string;
}

/** One line for a terminal: `dictionaries/core/heads.tsv:214: duplicate head "副市长", first on line 87; keep one row`. */
export function formatProblem({ file, line, reason }: Problem): string {
  return line === undefined ? `${file}: ${reason}` : `${file}:${line}: ${reason}`;
}

/** The caller asked for something that cannot be done as asked; the message says what to do. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** A dictionary pack that cannot be used; it holds every fault found in it. */
export class DictionaryError extends Error {
  override readonly name = "DictionaryError";
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(formatProblem).join("\n"));
  }
}

/** A store that could not be reached, opened, written or queried. */
export class StoreError extends Error {
  override readonly name = "StoreError";
}
