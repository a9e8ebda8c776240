/** Of pages of one name in a file of pages, the first counts. */

import type { Problem } from "../errors";
import { repeatedId } from "../read";

/** Remembers the names of the pages of a run. */
export class Once {
  /** The lines of pages by their names; 0 for files of one page. */
  private readonly seen = new Map<string, number>();

  /** Takes note of a page; what is wrong with it where another has its name, and nothing otherwise. */
  note(
    { source, line }: { readonly source: string; readonly line?: number | null },
    file: string,
  ): Problem | undefined {
    const first = this.seen.get(source);
    if (first === undefined) this.seen.set(source, line ?? 0);
    if (first === undefined || !line) return undefined;
    const reason = `${repeatedId(source.slice(file.length + 1), first)}; the line is left out`;
    return { file, line, reason };
  }
}
