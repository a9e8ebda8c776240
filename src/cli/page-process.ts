/** The process that reads pages: whatever a file does to its readers, it does here. */

import { readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

import { serve, type Emit } from "../confined";
import { UsageError, type Problem } from "../errors";
import { Continuations, explainPage, extractPage, overviewOf, partsOf, reviveParts } from "../extract";
import { loadLexicon, type Lexicon } from "../lexicon";
import { decode, readPages, type Page } from "../read";
import { problemOf } from "./fault";
import type { FileToRead, Makings, PageFacts, PageJob, PagePart } from "./page-jobs";
import { tooLarge } from "./size";

interface Setting {
  readonly lexicon: Lexicon;
  readonly encoding: string | undefined;
  /** In bytes. */
  readonly maxSize: number;
}

let setting: Setting;
let continued = new Continuations();
/** Pages that were read for their parts, by the name of their file, for when more is made of them. */
const kept = new Map<string, readonly (Page | Problem)[]>();
/** So many of them; of what is more, files are read again. */
const KEPT = 200;

serve<PageJob, PagePart>(async (job, emit) => {
  if ("packs" in job) setting = { ...job, lexicon: loadLexicon(job.packs) };
  else if ("known" in job) continued = new Continuations(reviveParts(job.known));
  else await make(job, emit);
});

async function make(
  { make: what, of, without }: Extract<PageJob, { readonly make: unknown }>,
  emit: Emit<PagePart>,
): Promise<void> {
  const found: (Page | Problem)[] = [];
  let number = 0;
  for await (const page of kept.get(of.file) ?? pagesOf(of, () => emit({ busy: true }))) {
    emit({ begun: "reason" in page ? page.file : page.source });
    if (!without.includes(number)) emit("reason" in page ? { problem: page } : tryMake(what, page, of));
    if (what === "parts" && found.length <= KEPT) found.push(page);
    number += 1;
  }
  if (what === "parts") keep(of.file, found);
  else kept.delete(of.file);
}

function tryMake(what: keyof Makings, page: Page, { hints }: FileToRead): PagePart {
  try {
    return { made: MAKE[what](page, setting.lexicon, hints, continued) };
  } catch (fault) {
    return { problem: problemOf(page.source, fault) };
  }
}

const MAKE: {
  readonly [What in keyof Makings]: (...given: Parameters<typeof extractPage>) => Makings[What];
} = {
  parts: partsOf,
  record: extractPage,
  explained: explainPage,
  overview: (page, ...known) => ({ page: factsOf(page), overview: overviewOf(page, ...known) }),
};

function factsOf({ source, format, encoding, confidence, script, raw, given }: Page): PageFacts {
  return { source, format, encoding, confidence, script, raw, given };
}

function keep(file: string, found: readonly (Page | Problem)[]): void {
  const all = [...kept.values()].reduce((sum, pages) => sum + pages.length, found.length);
  if (all <= KEPT) kept.set(file, found);
}

/** One bad file never ends a run over many. */
async function* pagesOf(
  { file, path, bytes, mapping }: FileToRead,
  onProgress: () => void,
): AsyncGenerator<Page | Problem> {
  try {
    yield* readPages(file, bytes ?? readBytes(file, path), {
      encoding: setting.encoding,
      mapping,
      beside: besideOf(path),
      onProgress,
    });
  } catch (fault) {
    yield problemOf(file, fault);
  }
}

/** A file of the archive is one of its folder, or of a folder above or below. */
const besideOf =
  (path: string) =>
  (name: string): string =>
    decode(readBytes(name, join(dirname(path), name))).text;

function readBytes(file: string, path: string): Uint8Array {
  const stat = statSync(path);
  if (stat.isDirectory()) throw new UsageError("is a folder");
  if (!stat.isFile()) throw new UsageError(`is a pipe or a device; give what it holds as standard input: - < ${file}`);
  if (stat.size > setting.maxSize) throw tooLarge(stat.size, setting.maxSize);
  return readFileSync(path);
}
