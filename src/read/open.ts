/** A file of any format becomes pages. */

import { extname } from "node:path";

import { UsageError, type Problem } from "../errors";
import type { PageFormat } from "../model";
import { decode, encodingNamed, type Decoded } from "./decode";
import { readDocx } from "./docx";
import { detectEncoding } from "./encoding";
import { charsetOf, readHtml } from "./html";
import { readJsonLines } from "./jsonl";
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
  const format = formatOf(source, bytes);
  if (format === "pdf") {
    const { text, faults } = await readPdf(bytes);
    for (const reason of faults) yield { file: source, reason };
    yield makePage({ source, bytes, format, raw: text });
  } else if (format === "docx") yield makePage({ source, bytes, format, raw: await readDocx(bytes) });
  else {
    const named = encoding ?? (format === "html" ? doubtfulCharset(bytes) : undefined);
    const { damage, ...decoded } = decode(bytes, named);
    if (damage) yield { file: source, ...damage };
    yield* readText({ source, bytes, format }, decoded);
  }
}

function* readText(
  file: { readonly source: string; readonly bytes: Uint8Array; readonly format: PageFormat },
  { text, ...found }: Decoded,
): Generator<Page | Problem> {
  if (file.format === "jsonl") yield* readLines(file.source, text, found);
  else if (file.format === "html") {
    const page = readHtml(text);
    yield makePage({ ...file, raw: page.text, head: page.head, ...found });
  } else if (file.format === "md") yield makePage({ ...file, raw: text, text: stripMarkdown(text), ...found });
  else yield makePage({ ...file, raw: text, ...found });
}

function* readLines(source: string, text: string, found: Omit<Decoded, "text">): Generator<Page | Problem> {
  for (const one of readJsonLines(source, text)) {
    if ("reason" in one) yield one;
    else {
      const { id, given, line, number } = one;
      try {
        yield makePage({ source: `${source}#${id}`, bytes: line, format: "jsonl", raw: one.text, given, ...found });
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
  return charset === undefined ? undefined : encodingNamed(charset);
}

const BY_ENDING: Readonly<Record<string, PageFormat>> = {
  ".txt": "txt",
  ".md": "md",
  ".markdown": "md",
  ".html": "html",
  ".htm": "html",
  ".shtml": "html",
  ".xhtml": "html",
  ".jsonl": "jsonl",
  ".ndjson": "jsonl",
};

/** The endings of the files that pages come in. */
export const PAGE_ENDINGS: readonly string[] = [...Object.keys(BY_ENDING), ".pdf", ".docx"];

/** What a file begins with tells more than its ending; text that begins with nothing special is what its ending says. */
function formatOf(source: string, bytes: Uint8Array): PageFormat {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  const ending = extname(source).toLowerCase();
  if (head.includes("%PDF-")) return "pdf";
  if (head.startsWith("PK\u0003\u0004")) return "docx";
  const other = OTHER_KINDS.find(([beginnings]) => beginnings.some((begin) => head.startsWith(begin)));
  if (other) throw new UsageError(other[1]);
  if (ending === ".pdf" || ending === ".docx") throw new UsageError(`ends in ${ending} but is none; get it anew`);
  return BY_ENDING[ending] ?? formatOfText(head);
}

/** Of standard input, or of a file with an ending of its own. */
function formatOfText(head: string): PageFormat {
  if (/^[\s\u00ef\u00bb\u00bf]*<(?:!doctype html|html|head|body)\b/iu.test(head)) return "html";
  return /^[\s\u00ef\u00bb\u00bf]*\{\s*"/u.test(head) ? "jsonl" : "txt";
}

/** How files begin that are often taken for pages, with what to do about them. */
const OTHER_KINDS: readonly (readonly [beginnings: readonly string[], reason: string])[] = [
  [["\u00d0\u00cf\u0011\u00e0"], "is an old or an encrypted Word file; save it as .docx without a password"],
  [["{\\rtf"], "is an RTF file; save it as .docx or .txt"],
  [["\u0089PNG", "\u00ff\u00d8\u00ff", "GIF8", "II*\0", "MM\0*"], "is a picture; have its text recognised (OCR) first"],
  [["\u001f\u008b", "Rar!", "7z\u00bc"], "is an archive; unpack it"],
];
