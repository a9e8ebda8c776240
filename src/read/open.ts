/** A file of any format becomes pages. */

import { UsageError, type Problem } from "../errors";
import type { PageFormat } from "../model";
import type { Archive } from "./archive";
import { bookOf, readBook } from "./book";
import { encodingNamed } from "./charset";
import { decode, type Decoded } from "./decode";
import { readOldWord } from "./doc";
import { isWorkbook, readDocument } from "./docx";
import { detectEncoding, senseOf } from "./encoding";
import { charsetOf, readHtml } from "./html";
import { numberedLines, readJsonLines, type NumberedLine } from "./jsonl";
import { kindOf } from "./kinds";
import { readMail } from "./mail";
import type { Mapping } from "./mapping";
import { stripMarkdown } from "./markdown";
import { ocrEngine, OCR_INSTALL, type OcrEngine } from "./ocr-engine";
import { makePage, type Page } from "./page";
import { readPdf } from "./pdf";
import { readRtf } from "./rtf";
import { readPicture } from "./scan";
import { csvRows, tablePages } from "./table";
import { xlsRows, xlsxRows } from "./workbook";
import { xmlPages, type Beside } from "./xml";

/** How a file is read. */
interface ReadOptions {
  /** Of a text format, instead of the one that is found. */
  readonly encoding?: string | undefined;
  /** Where in the file things are; needed for tables and XML. */
  readonly mapping?: Mapping | undefined;
  /** Reads another file of the archive, by its path from this one, to which a mapping may point. */
  readonly beside?: Beside;
  /** What reads pictures; gives null where it is absent. */
  readonly ocr?: () => Promise<OcrEngine | null>;
  /** Is told that OCR goes on, which takes seconds for a page. */
  readonly onProgress?: () => void;
}

/**
 * The pages of a file: one, but for a `.jsonl`; and, as problems, lines and pages in it that cannot be read, while the
 * others are.
 * @throws UsageError when nothing of the file can be read; the message has no file name.
 */
export async function* readPages(
  source: string,
  bytes: Uint8Array,
  options: ReadOptions = {},
): AsyncGenerator<Page | Problem> {
  const { encoding, ocr = ocrEngine, onProgress = () => undefined } = options;
  const kind = kindOf(source, bytes);
  if (kind === "pdf") {
    const { text, print, faults } = await readPdf(bytes, { ocr, onProgress });
    for (const reason of faults) yield { file: source, reason };
    yield makePage({ source, bytes, format: "pdf", raw: text, print });
  } else if (kind === "scan") {
    const recogniser = await ocr();
    if (recogniser === null) throw new UsageError(`is a picture; reading it needs OCR: ${OCR_INSTALL}`);
    const { text, runs, sheet } = await readPicture(bytes, recogniser, onProgress);
    const print = { sheets: [sheet], runs: runs.map((run) => ({ ...run, sheet: 1 })) };
    yield makePage({ source, bytes, format: "scan", raw: text, print });
  } else if (kind === "archive") {
    yield* archivePages(source, bytes, options);
  } else if (kind === "xls") {
    yield* readTable({ source, format: "xls" }, xlsRows(bytes), options);
  } else if (kind === "doc") {
    yield makePage({ source, bytes, format: "doc", raw: await readOldWord(bytes) });
  } else if (kind === "rtf") {
    yield makePage({ source, bytes, format: "rtf", raw: readRtf(bytes) });
  } else if (kind === "mail") {
    const { html, text } = await readMail(bytes);
    yield* readText({ source, bytes, format: html === null ? "txt" : "html" }, { text: html ?? text }, options);
  } else {
    const named = encoding ?? (kind === "html" ? doubtfulCharset(bytes) : undefined);
    const { damage, ...decoded } = decode(bytes, named);
    if (damage) yield { file: source, ...damage };
    yield* readText({ source, bytes, format: kind }, decoded, options);
  }
}

/** How the bytes of a text were decoded; a mail settles it for itself. */
export type Found = Partial<Pick<Decoded, "encoding" | "confidence">>;

function* readText(
  file: { readonly source: string; readonly bytes: Uint8Array; readonly format: PageFormat },
  { text, ...found }: Found & { readonly text: string },
  options: ReadOptions,
): Generator<Page | Problem> {
  if (file.format === "jsonl") yield* readLines(file.source, numberedLines(text), found);
  else if (file.format === "csv")
    yield* readTable({ source: file.source, format: "csv", ...found }, csvRows(text), options);
  else if (file.format === "xml") yield* readXml({ ...file, ...found }, text, options);
  else if (file.format === "html") {
    const page = readHtml(text);
    yield makePage({ ...file, raw: page.text, head: page.head, ...found });
  } else if (file.format === "md") yield makePage({ ...file, raw: text, text: stripMarkdown(text), ...found });
  else yield makePage({ ...file, raw: text, ...found });
}

/**
 * The pages of some lines of a `.jsonl`, and why others are none.
 * @param found - how the file was decoded
 */
export function* readLines(
  source: string,
  lines: Iterable<NumberedLine>,
  found: Found = {},
): Generator<Page | Problem> {
  for (const one of readJsonLines(source, lines)) {
    if ("reason" in one) yield one;
    else {
      const { id, given, line, number } = one;
      try {
        yield makePage({
          source: `${source}#${id}`,
          bytes: line,
          format: "jsonl",
          raw: one.text,
          given,
          number,
          ...found,
        });
      } catch (fault) {
        if (!(fault instanceof UsageError)) throw fault;
        yield { file: source, line: number, reason: `the text ${fault.message}` };
      }
    }
  }
}

/** A workbook is a table, and a book has many pages. */
async function* archivePages(source: string, bytes: Uint8Array, options: ReadOptions): AsyncGenerator<Page | Problem> {
  const book = await bookOf(bytes);
  if (book) yield* bookPages(source, book);
  else if (await isWorkbook(bytes)) yield* readTable({ source, format: "xlsx" }, await xlsxRows(bytes), options);
  else {
    const { format, text } = await readDocument(bytes);
    yield makePage({ source, bytes, format, raw: text });
  }
}

/** A part without text, as covers are, is no page. */
async function* bookPages(source: string, book: Archive): AsyncGenerator<Page> {
  let isEmpty = true;
  for await (const { name, html } of readBook(book)) {
    const { text, head } = readHtml(html);
    if (text.trim() === "") continue;
    isEmpty = false;
    yield makePage({ source: `${source}#${name}`, bytes: Buffer.from(html), format: "epub", raw: text, head });
  }
  if (isEmpty) throw new UsageError("is an EPUB book without text");
}

function* readTable(
  { source, ...file }: Found & { readonly source: string; readonly format: PageFormat },
  rows: ReturnType<typeof csvRows>,
  { mapping }: ReadOptions,
): Generator<Page | Problem> {
  for (const one of tablePages(source, rows, mapping)) {
    if ("reason" in one) yield one;
    else {
      const { id, row, line: _, ...content } = one;
      yield makePage({ source: `${source}#${id}`, bytes: row, ...file, ...content });
    }
  }
}

function* readXml(
  { source, ...file }: Found & { readonly source: string; readonly bytes: Uint8Array; readonly format: PageFormat },
  text: string,
  { mapping, beside = noneBeside }: ReadOptions,
): Generator<Page | Problem> {
  for (const one of xmlPages(source, text, mapping, beside)) {
    if ("reason" in one) yield one;
    else {
      const { id, ...content } = one;
      const bytes = id === null ? file.bytes : content.raw;
      yield makePage({ source: id === null ? source : `${source}#${id}`, ...file, bytes, ...content });
    }
  }
}

function noneBeside(path: string): never {
  throw new UsageError(`has nothing beside it, and so no ${path}`);
}

/** What a page's own head says counts only where its bytes leave doubt: many heads are wrong. */
function doubtfulCharset(bytes: Uint8Array): string | undefined {
  if (detectEncoding(bytes).confidence > 0.8) return undefined;
  const charset = charsetOf(bytes);
  const name = charset === undefined ? undefined : encodingNamed(charset);
  const found = detectEncoding(bytes).name;
  // What a page says of itself is taken back where its bytes make no sense so.
  return name !== undefined && senseOf(name, bytes) * 2 < senseOf(found, bytes) ? undefined : name;
}
