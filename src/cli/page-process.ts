/** The process that reads pages: whatever a file does to its readers, it does here. */

import { readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

import { serve, type Emit } from "../confined";
import { UsageError, type Problem } from "../errors";
import { Continuations, explainPage, extractPage, overviewOf, partsOf, reviveParts } from "../extract";
import type { Hints } from "../extract";
import { loadLexicon, type Lexicon } from "../lexicon";
import { decode, readLines, readPages, type Page } from "../read";
import { withYear } from "../resolve";
import { compileLate } from "./compiling";
import { doubtOf } from "./doubts";
import { problemOf } from "./fault";
import { keepHeapSmall } from "./heap";
import {
  pieceName,
  type Makings,
  type Outcome,
  type PageFacts,
  type PageJob,
  type PagePart,
  type Piece,
  type RecordLine,
} from "./page-jobs";
import { Outbox } from "./outbox";
import { tooLarge } from "./size";

compileLate();
keepHeapSmall();

interface Setting {
  readonly lexicon: Lexicon;
  readonly encoding: string | undefined;
  /** In bytes. */
  readonly maxSize: number;
  readonly year: string | undefined;
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
  { make: what, of, from, lost, careful }: Extract<PageJob, { readonly make: unknown }>,
  emit: Emit<PagePart>,
): Promise<void> {
  const outbox = new Outbox(emit, careful);
  const problems = new Map(lost);
  for (let piece = from.piece; piece < of.length; piece += 1) {
    const begin = piece === from.piece ? from.page : 0;
    const gone = problems.get(pieceName(of[piece]!));
    if (gone) outbox.add({ problem: gone, at: { piece, page: begin }, source: gone.file });
    if (gone) continue;
    const found: (Page | Problem)[] = [];
    outbox.next({ piece, page: begin });
    for await (const one of pagesOf(of[piece]!, () => outbox.flush())) {
      const page = found.push(one) - 1;
      if (page < begin) continue;
      const [name, line] = "reason" in one ? [one.file, one.line] : [one.source, one.number];
      outbox.next({ piece, page, name });
      const outcome = outcomeOf(what, one, problems.get(name), of[piece]!.hints);
      outbox.add({ ...outcome, at: { piece, page }, source: name, ...(line !== undefined && { line }) });
      outbox.next({ piece, page: page + 1 });
    }
    if (what === "parts") keep(of[piece]!, found);
    else kept.delete(of[piece]!.file);
  }
  outbox.flush();
}

function outcomeOf(what: keyof Makings, one: Page | Problem, lost: Problem | undefined, hints: Hints): Outcome {
  if (lost !== undefined) return { problem: lost };
  return "reason" in one ? { problem: one } : tryMake(what, one, hints);
}

function tryMake(what: keyof Makings, page: Page, hints: Hints): Outcome {
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
  record: recordLine,
  explained: explainPage,
  overview: (page, ...known) => ({ page: factsOf(page), overview: overviewOf(page, ...known) }),
};

function recordLine(...given: Parameters<typeof extractPage>): RecordLine {
  const found = extractPage(...given);
  const record = setting.year === undefined ? found : withYear(found, setting.year);
  const { sha256, format = "txt", articles } = record;
  return { json: JSON.stringify(record), sha256, format, stories: articles.length, doubts: doubtOf(record) };
}

function factsOf({ source, format, encoding, confidence, script, raw, given }: Page): PageFacts {
  return { source, format, encoding, confidence, script, raw, given };
}

function keep({ file, some }: Piece, found: readonly (Page | Problem)[]): void {
  const all = [...kept.values()].reduce((sum, pages) => sum + pages.length, found.length);
  if (all <= KEPT && some === undefined) kept.set(file, found);
}

/** One bad file never ends a run over many. */
async function* pagesOf(
  { file, path, bytes, mapping, some }: Piece,
  onProgress: () => void,
): AsyncGenerator<Page | Problem> {
  try {
    if (some) yield* readLines(file, some.lines, some.found);
    else
      yield* (
        kept.get(file) ??
        readPages(file, bytes ?? readBytes(file, path), {
          encoding: setting.encoding,
          mapping,
          beside: besideOf(path),
          onProgress,
        })
      );
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
