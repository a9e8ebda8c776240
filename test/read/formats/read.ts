/** Reads bytes as `readPages` does, all at once. */

import type { Problem } from "../../../src/errors";
import { readPages, type Page } from "../../../src/read";

export interface Outcome {
  readonly pages: readonly Page[];
  readonly problems: readonly Problem[];
}

export async function read(source: string, content: string | Uint8Array, encoding?: string): Promise<Outcome> {
  const pages: Page[] = [];
  const problems: Problem[] = [];
  for await (const one of readPages(source, Buffer.from(content), { encoding })) {
    if ("reason" in one) problems.push(one);
    else pages.push(one);
  }
  return { pages, problems };
}

/** The text that was taken out of a file that holds one page. */
export async function textOf(source: string, content: string | Uint8Array): Promise<string> {
  const { pages, problems } = await read(source, content);
  expect(problems).toEqual([]);
  expect(pages).toHaveLength(1);
  return pages[0]!.raw;
}
