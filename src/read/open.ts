/** A file of any format becomes pages. */

import { UsageError, type Problem } from "../errors";
import type { PageFormat } from "../model";
import { encodingNamed } from "./charset";
import { decode, type Decoded } from "./decode";
import { readDocument } from "./docx";
import { detectEncoding, senseOf } from "./encoding";
import { charsetOf, readHtml } from "./html";
import { numberedLines, readJsonLines, type NumberedLine } from "./jsonl";
import { kindOf } from "./kinds";
import { readMail } from "./mail";
import { stripMarkdown } from "./markdown";
import { makePage, type Page } from "./page";
import { readPdf } from "./pdf";

/**
 * The pages of a file: one, but for a `.jsonl`; and, as problems, lines and pages in it that cannot be read, while the
 * others are.
 * @param encoding - of a text format, instead of the one that is found
 * @throws UsageError when nothing of the file can be read; the message has no file name.
 */
export async function* readPages(source: string, bytes: Uint8Array, encoding?: string): AsyncGenerator<Page | Problem> {
  const kind = kindOf(source, bytes);
  if (kind === "pdf") {
    const { text, faults } = await readPdf(bytes);
    for (const reason of faults) yield { file: source, reason };
    yield makePage({ source, bytes, format: "pdf", raw: text });
  } else if (kind === "archive") {
    const { format, text } = await readDocument(bytes);
    yield makePage({ source, bytes, format, raw: text });
  } else if (kind === "mail") {
    const { html, text } = await readMail(bytes);
    yield* readText({ source, bytes, format: html === null ? "txt" : "html" }, { text: html ?? text });
  } else {
    const named = encoding ?? (kind === "html" ? doubtfulCharset(bytes) : undefined);
    const { damage, ...decoded } = decode(bytes, named);
    if (damage) yield { file: source, ...damage };
    yield* readText({ source, bytes, format: kind }, decoded);
  }
}

/** How the bytes of a text were decoded; a mail settles it for itself. */
export type Found = Partial<Pick<Decoded, "encoding" | "confidence">>;

function* readText(
  file: { readonly source: string; readonly bytes: Uint8Array; readonly format: PageFormat },
  { text, ...found }: Found & { readonly text: string },
): Generator<Page | Problem> {
  if (file.format === "jsonl") yield* readLines(file.source, numberedLines(text), found);
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

/** What a page's own head says counts only where its bytes leave doubt: many heads are wrong. */
function doubtfulCharset(bytes: Uint8Array): string | undefined {
  if (detectEncoding(bytes).confidence > 0.8) return undefined;
  const charset = charsetOf(bytes);
  const name = charset === undefined ? undefined : encodingNamed(charset);
  const found = detectEncoding(bytes).name;
  // What a page says of itself is taken back where its bytes make no sense so.
  return name !== undefined && senseOf(name, bytes) * 2 < senseOf(found, bytes) ? undefined : name;
}
