/** The process that reads a page again, to be shown: whatever a file does to its readers, it does here. */
import { readFileSync } from "node:fs";
import { serve } from "../confined";
import { UsageError } from "../errors";
import { readPages } from "../read";
import type { SourceJob } from "./source-jobs";

serve<SourceJob, string>(async ({ file, path, source, sha256, encoding }, emit) => {
  try {
    for await (const page of readPages(file, readFileSync(path), { encoding })) {
      if (!("reason" in page) && page.source === source && page.sha256 === sha256) return emit(page.raw);
    }
  } catch (fault) {
    // Such a file is not what the build read.
    if (!(fault instanceof UsageError)) throw fault;
  }
});
