/** The text of a PDF, its columns in reading order. Needs the optional package pdfjs-dist. */

import { dirname } from "node:path";

import { UsageError } from "../errors";
import type { Print, Sheet } from "../model";
import { isHan } from "../text";
import { layOut, type LaidOut } from "./print";
import { shareOfCommon } from "./encoding";
import type { OnProgress } from "./ocr";
import { ocrEngine, OCR_INSTALL, type OcrEngine } from "./ocr-engine";
import { withDescriptors } from "./pdf-fonts";
import { runPdf } from "./pdf-thread";
import { readScan } from "./scan";

/** What came out of a PDF. */
interface PdfText {
  /** Pages end with a form feed. */
  readonly text: string;
  readonly print: Print;
  /** Pages that could not be read, each with the reason. */
  readonly faults: readonly string[];
}

/** The folder of pdfjs-dist; null where it is not installed. */
export function findPdfEngine(): string | null {
  try {
    return dirname(require.resolve("pdfjs-dist/package.json"));
  } catch {
    return null;
  }
}

/** What reading a PDF may use. */
interface PdfEngines {
  /** The folder of pdfjs-dist; null where it is absent. */
  readonly engine?: string | null;
  /** Reads pages without text; gives null where it is absent. */
  readonly ocr?: () => Promise<OcrEngine | null>;
  /** Is told that OCR goes on, which takes seconds for a page. */
  readonly onProgress?: OnProgress;
}

/** A page as far as it is read: its text, and why it is none. */
interface PdfPage extends LaidOut {
  readonly sheet: Sheet;
  readonly fault?: string;
}

/**
 * Pages without text, and those whose fonts do not tell their characters, are drawn and recognised where OCR is installed.
 * @throws UsageError when pdfjs-dist is absent, and for a PDF that is encrypted, damaged, without any text, or too much.
 */
export async function readPdf(bytes: Uint8Array, engines: PdfEngines = {}): Promise<PdfText> {
  const { engine = findPdfEngine(), ocr = ocrEngine, onProgress = () => undefined } = engines;
  if (engine === null) {
    throw new UsageError("is a PDF; reading PDFs needs pdfjs-dist: npm install pdfjs-dist@5.6");
  }
  let pages = await textOf(bytes, engine);
  const described = isIllegible(pages) ? withDescriptors(bytes) : undefined;
  if (described) pages = await textOf(described, engine);
  const unread = [...pages].flatMap(([number, { fault }]) =>
    fault === SCANNED || fault === ILLEGIBLE ? [number] : [],
  );
  const recogniser = unread.length === 0 ? null : await ocr();
  if (recogniser) {
    await runPdf({ bytes, engine, draw: unread }, async (message) => {
      if ("damaged" in message) pages.set(message.damaged, damagedPage(message));
      if (!("picture" in message)) return;
      const { number, sheet, picture } = message;
      const scan = inPoints(await readScan(picture, recogniser, onProgress), sheet);
      pages.set(number, found(scan, pages.get(number)!.fault));
    });
  }
  return inAll([...pages.values()]);
}

async function textOf(bytes: Uint8Array, engine: string): Promise<Map<number, PdfPage>> {
  const pages = new Map<number, PdfPage>();
  await runPdf({ bytes, engine }, (message) => {
    if ("items" in message) pages.set(message.number, judged({ ...layOut(message.items), sheet: message.sheet }));
    if ("damaged" in message) pages.set(message.damaged, damagedPage(message));
  });
  return pages;
}

const isIllegible = (pages: ReadonlyMap<number, PdfPage>): boolean =>
  [...pages.values()].some(({ fault }) => fault === ILLEGIBLE);

function inAll(pages: readonly PdfPage[]): PdfText {
  const faults = pages
    .map(({ fault }, at) => fault && `page ${at + 1} is ${fault}`)
    .filter((fault) => fault !== undefined);
  if (pages.every(({ text }) => text.trim() === "")) {
    const illegible = pages.some(({ fault }) => fault === ILLEGIBLE);
    const damaged = pages.findIndex(({ fault }) => fault?.startsWith("damaged"));
    throw new UsageError(
      damaged >= 0 ? faults[damaged]! : `is a PDF ${illegible ? ILLEGIBLE : (pages[0]?.fault ?? SCANNED)}`,
    );
  }
  let text = "";
  const runs = pages.flatMap((page, at) => {
    const start = at === 0 ? 0 : text.length + 1;
    text = at === 0 ? page.text : `${text}\f${page.text}`;
    return page.runs.map((run) => ({ ...run, start: run.start + start, end: run.end + start, sheet: at + 1 }));
  });
  return { text, print: { sheets: pages.map(({ sheet }) => sheet), runs }, faults };
}

const OCR = `needs OCR: ${OCR_INSTALL}`;
const SCANNED = `without text, as scanned pages are; ${OCR}`;
const ILLEGIBLE = `in fonts from which its characters cannot be told; ${OCR}`;
const UNSHOWN = "in fonts that it lacks, without which nothing tells its characters; make it anew with its fonts in it";
const EMPTY = "without text, and none is found in its picture";

const damagedPage = ({ reason }: { readonly reason: string }): PdfPage => ({
  text: "",
  runs: [],
  sheet: { width: 0, height: 0 },
  fault: `damaged and left out (${reason})`,
});

/** Without the text that is none. */
function judged(page: PdfPage): PdfPage {
  const fault = page.text.trim() === "" ? SCANNED : isLegible(page.text) ? undefined : ILLEGIBLE;
  return fault === undefined ? page : { ...page, text: "", runs: [], fault };
}

/** What was recognised, where that is a text: a font that does not tell its characters may not show them either. */
function found(scan: PdfPage, before: string | undefined): PdfPage {
  if (scan.text.trim() === "") return { ...scan, fault: EMPTY };
  return before === ILLEGIBLE && !isHan(scan.text) ? { ...scan, text: "", runs: [], fault: UNSHOWN } : scan;
}

/** What was read in a picture of a page, on the page. */
function inPoints({ text, runs, sheet: picture }: PdfPage, sheet: Sheet): PdfPage {
  const scale = sheet.width / picture.width;
  const scaled = runs.map(({ from, to, size, ...run }) => ({
    ...run,
    from: [from[0] * scale, from[1] * scale] as const,
    to: [to[0] * scale, to[1] * scale] as const,
    size: size * scale,
  }));
  return { text, runs: scaled, sheet };
}

/** Whether characters that a font gave are those of a text: hardly any page is without the most common ones. */
function isLegible(text: string): boolean {
  const plain = text.replace(/\s/gu, "");
  // oxlint-disable-next-line no-control-regex -- all of ASCII
  const foreign = plain.replace(/[\u0000-\u007f]/gu, "");
  if (foreign.length < FEWEST || foreign.length < plain.length * 0.3) return true;
  return shareOfCommon(foreign) >= 0.05 && !SIGNS.test(foreign);
}

/** Nothing but accented letters and signs, as bytes of Chinese are in a Latin font. */
const SIGNS = /^[\u0080-\u03ff\u2010-\u22ff\u25a0-\u25ff\ufb00-\ufb06]*$/u;

/** In characters: fewer tell nothing. */
const FEWEST = 8;
