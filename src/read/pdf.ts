/** The text of a PDF, its columns in reading order. Needs the optional package pdfjs-dist. */

import { dirname, join } from "node:path";
import { Worker } from "node:worker_threads";

import { UsageError } from "../errors";
import { layOut } from "./columns";
import { shareOfCommon } from "./encoding";
import type { PrintedItem } from "./stretches";

/** What came out of a PDF. */
export interface PdfText {
  /** Pages end with a form feed. */
  readonly text: string;
  /** Pages that could not be read, each with the reason. */
  readonly faults: readonly string[];
}

/** What the thread says: of each page its items or its fault, then that it is done, or why it gave up. */
type PdfMessage =
  | { readonly number: number; readonly items: readonly PrintedItem[] }
  | { readonly damaged: number; readonly reason: string }
  | { readonly done: true }
  | { readonly fault: string; readonly reason: string };

/** The folder of pdfjs-dist; null where it is not installed. */
export function findPdfEngine(): string | null {
  try {
    return dirname(require.resolve("pdfjs-dist/package.json"));
  } catch {
    return null;
  }
}

/** In MB; a page of a newspaper needs a tenth of it. */
const MEMORY = 1024;
/** In milliseconds, for one page. */
const PATIENCE = 60_000;

/**
 * @param engine - the folder of pdfjs-dist
 * @throws UsageError when it is absent, and for a PDF that is encrypted, damaged, without text (scanned), or too much.
 */
export async function readPdf(bytes: Uint8Array, engine: string | null = findPdfEngine()): Promise<PdfText> {
  if (engine === null) {
    throw new UsageError("is a PDF; reading PDFs needs pdfjs-dist: npm install pdfjs-dist@5.6");
  }
  const pages: string[] = [];
  const faults: string[] = [];
  const lost: { readonly number: number; readonly fault: string }[] = [];
  await runThread(bytes, engine, (message) => {
    if ("items" in message) {
      const text = layOut(message.items);
      const fault = text.trim() === "" ? SCANNED : isLegible(text) ? undefined : ILLEGIBLE;
      pages.push(fault === undefined ? text : "");
      if (fault !== undefined) lost.push({ number: message.number, fault });
    }
    if ("damaged" in message) faults.push(`page ${message.damaged} is damaged and left out (${message.reason})`);
  });
  if (pages.every((page) => page.trim() === "")) {
    throw new UsageError(faults[0] ?? `is a PDF ${lost.find(({ fault }) => fault === ILLEGIBLE)?.fault ?? SCANNED}`);
  }
  return {
    text: pages.join("\f"),
    faults: [...faults, ...lost.map(({ number, fault }) => `page ${number} is ${fault}`)],
  };
}

const SCANNED = "without text, as scanned pages are; have its text recognised (OCR) first";
const ILLEGIBLE = "in fonts from which its characters cannot be told; have its text recognised (OCR) first";

/** Whether characters that a font gave are those of a text: hardly any page is without the most common ones. */
function isLegible(text: string): boolean {
  const plain = text.replace(/\s/gu, "");
  // oxlint-disable-next-line no-control-regex -- all of ASCII
  const foreign = plain.replace(/[\u0000-\u007f]/gu, "");
  if (foreign.length < FEWEST || foreign.length < plain.length * 0.3) return true;
  return shareOfCommon(foreign) >= 0.05;
}

/** In characters: fewer tell nothing. */
const FEWEST = 8;

/** Resolves when the PDF is read; the thread is gone then, however it ended. */
async function runThread(bytes: Uint8Array, engine: string, onPage: (message: PdfMessage) => void): Promise<void> {
  const worker = new Worker(join(__dirname, "pdf-worker.mjs"), {
    workerData: { bytes, engine },
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
    stdout: true,
    stderr: true,
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      const wait = (): void => {
        clearTimeout(timer);
        timer = setTimeout(() => reject(new UsageError("is a PDF that takes too long to read")), PATIENCE);
      };
      wait();
      worker.on("message", (message: PdfMessage) => {
        wait();
        if ("done" in message) resolve();
        else if ("fault" in message) reject(new UsageError(reasonOf(message)));
        else onPage(message);
      });
      worker.on("error", (fault: NodeJS.ErrnoException) => {
        const full = fault.code === "ERR_WORKER_OUT_OF_MEMORY";
        reject(full ? new UsageError(`is a PDF that needs more than ${MEMORY} MB to read; split it`) : fault);
      });
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

function reasonOf({ fault, reason }: { readonly fault: string; readonly reason: string }): string {
  if (fault === "PasswordException") return "is an encrypted PDF; save a copy without its password";
  return `is a damaged PDF (${reason.replace(/\.$/u, "")}); get it anew`;
}
