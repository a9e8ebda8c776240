/** The pages that `export site --pages` takes along. */

import type { PageRecord } from "../model";
import { PageSources, takePages, type SiteData } from "../server";
import { readManifest, type BuildDirectory } from "./directory";
import type { Terminal } from "./terminal";

const RIGHTS =
  "the pages go along whole; they belong to their newspapers: publish the site only where these, or the law, allow it";

/** What the site is given of them. Says what that means for rights, and reports pages that are no longer there. */
export async function pagesAlong(
  directory: BuildDirectory,
  records: readonly PageRecord[],
  terminal: Terminal,
): Promise<Pick<SiteData, "pages" | "files">> {
  const folder = readManifest(directory)?.folder ?? process.cwd();
  const { pages, files, missing } = await takePages(records, new PageSources(directory.records, folder));
  for (const file of missing) terminal.report({ file, reason: "is gone or is not what was read, and stays behind" });
  terminal.say(RIGHTS);
  return { pages: JSON.stringify(pages), files };
}
