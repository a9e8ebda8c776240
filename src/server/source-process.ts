/** The process that reads a page again, to be shown: whatever a file does to its readers, it does here. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { serve, type Emit } from "../confined";
import { UsageError } from "../errors";
import { drawSheet, readPages } from "../read";
import type { SourceJob, SourceSaid } from "./source-jobs";

serve<SourceJob, SourceSaid>(async (job, emit) => {
  try {
    await (job.sheet === undefined ? sayText(job, emit) : saySheet(job, job.sheet, emit));
  } catch (fault) {
    // Such a file is not what the build read.
    if (!(fault instanceof UsageError)) throw fault;
  }
});

async function sayText({ file, path, source, sha256, encoding }: SourceJob, emit: Emit<SourceSaid>): Promise<void> {
  for await (const page of readPages(file, readFileSync(path), { encoding })) {
    if (!("reason" in page) && page.source === source && page.sha256 === sha256) return emit({ text: page.raw });
  }
}

async function saySheet({ file, path, sha256 }: SourceJob, sheet: number, emit: Emit<SourceSaid>): Promise<void> {
  const bytes = readFileSync(path);
  if (createHash("sha256").update(bytes).digest("hex") !== sha256) return;
  emit({ picture: await drawSheet(file, bytes, sheet) });
}
