/** What a file is: by how it begins, then by its ending. */

import { extname } from "node:path";

import { UsageError } from "../errors";
import { isMail } from "./mail";

/** A format as a reader is chosen by it. */
type FileKind =
  "txt" | "md" | "html" | "jsonl" | "pdf" | "archive" | "doc" | "xls" | "rtf" | "mail" | "scan" | "csv" | "xml";

const BY_ENDING: Readonly<Record<string, FileKind>> = {
  ".txt": "txt",
  ".md": "md",
  ".markdown": "md",
  ".html": "html",
  ".htm": "html",
  ".shtml": "html",
  ".xhtml": "html",
  ".jsonl": "jsonl",
  ".ndjson": "jsonl",
  ".mht": "mail",
  ".mhtml": "mail",
  ".eml": "mail",
  ".csv": "csv",
  ".xml": "xml",
};

/** Known by how they begin. */
const OTHERS = [".rtf", ".doc", ".wps", ".epub"];
const PICTURES = [".png", ".jpg", ".jpeg", ".tif", ".tiff", ".webp"];

/** The endings of the files that pages come in. */
export const PAGE_ENDINGS: readonly string[] = [
  ...Object.keys(BY_ENDING).filter((ending) => ending !== ".csv" && ending !== ".xml"),
  ".pdf",
  ".docx",
  ".odt",
  ...OTHERS,
  ...PICTURES,
];

/** The endings of files that are pages where a mapping says how. */
export const ARCHIVE_ENDINGS: readonly string[] = [".csv", ".xlsx", ".xls", ".et", ".xml"];

/**
 * What a file begins with tells more than its ending; text that begins with nothing special is what its ending says.
 * @throws UsageError for a kind that holds no text or needs another program, with what to do.
 */
export function kindOf(source: string, bytes: Uint8Array): FileKind {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  const ending = extname(source).toLowerCase();
  if (head.includes("%PDF-")) return "pdf";
  if (head.startsWith("PK\u0003\u0004")) return "archive";
  if (SCAN.test(head)) return "scan";
  if (head.startsWith("{\\rtf")) return "rtf";
  if (head.startsWith(COMPOUND)) return compoundKind(bytes);
  const other = OTHER_KINDS.find(([beginning]) => beginning.test(head));
  if (other) throw new UsageError(other[1]);
  if ([".pdf", ".docx", ".odt", ...OTHERS, ...PICTURES].includes(ending))
    throw new UsageError(`ends in ${ending} but is none; get it anew`);
  if (isMail(head)) return "mail";
  const named = BY_ENDING[ending];
  return named === undefined || named === "mail" ? kindOfText(head) : named;
}

/** Of standard input, or of a file with an ending of its own. */
function kindOfText(head: string): FileKind {
  if (/^[\s\u00ef\u00bb\u00bf]*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body)\b/iu.test(head)) return "html";
  if (/^[\s\u00ef\u00bb\u00bf]*<\?xml\b/u.test(head)) return "xml";
  return /^[\s\u00ef\u00bb\u00bf]*\{\s*"/u.test(head) ? "jsonl" : "txt";
}

const PICTURE = "is a picture of a kind that is not read; save it as PNG, JPEG, TIFF or WebP";

/** A picture of a page: PNG, JPEG, TIFF or WebP. */
// oxlint-disable-next-line no-control-regex -- files begin with such bytes
const SCAN = /^(?:\u0089PNG|\u00ff\u00d8\u00ff|II[*+]\0|MM\0[*+]|RIFF[^]{4}WEBP)/u;

/** How files begin that are often taken for pages, with what to do about them. */
/* oxlint-disable no-control-regex -- files begin with such bytes */
const OTHER_KINDS: readonly (readonly [beginning: RegExp, reason: string])[] = [
  [/^(?:GIF8|BM[^]{4}\0|[^]{4}ftyp(?:heic|heix|mif1|avif))/u, PICTURE],
  [/^BM[\0-\u001f]/u, PICTURE],
  [/^(?:\u001f\u008b|Rar!|7z\u00bc)/u, "is an archive; unpack it"],
  [/^(?:CAJ|KDH|HN\0)/u, "is a file of CNKI's reader; open it there and save it as PDF"],
  [/^Founder CEB/u, "is a CEB file; open it in Apabi Reader and save it as PDF"],
  [/^\+[A-Za-z0-9/]{8,}[^]*-/u, "looks like UTF-7; save it anew as UTF-8"],
];

/* oxlint-enable no-control-regex */

/** How Microsoft's old compound files begin. */
const COMPOUND = "\u00d0\u00cf\u0011\u00e0";

/** One of these is known by the names of its streams. @throws UsageError for any but an old Word or Excel file */
function compoundKind(bytes: Uint8Array): "doc" | "xls" {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (name: string): boolean => all.includes(Buffer.from(name, "utf16le"));
  if (holds("EncryptedPackage")) throw new UsageError("is an encrypted Office file; save it without a password");
  if (holds("WordDocument")) return "doc";
  if (holds("Workbook") || holds("Book")) return "xls";
  if (holds("PowerPoint Document")) throw new UsageError("is an old PowerPoint file; save it as PDF or .txt");
  throw new UsageError("is an old or an encrypted Word file; save it as .docx without a password");
}
