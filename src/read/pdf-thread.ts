/** A PDF in a thread of its own: the printed items of its pages, or pictures of them. */

import { join } from "node:path";
import { Worker } from "node:worker_threads";

import { UsageError } from "../errors";
import type { Sheet } from "../model";
import type { Picture } from "./ocr";
import type { PrintedItem } from "./stretches";

/** What the thread says: of each page what was asked for or its fault, then that it is done, or why it gave up. */
type PdfMessage =
  | { readonly number: number; readonly sheet: Sheet; readonly items: readonly PrintedItem[] }
  | { readonly number: number; readonly sheet: Sheet; readonly picture: Picture }
  | { readonly number: number; readonly sheet: Sheet; readonly png: Uint8Array }
  | { readonly damaged: number; readonly reason: string }
  | { readonly done: true }
  | { readonly fault: string; readonly reason: string };

/** What the thread is given. */
interface PdfJob {
  readonly bytes: Uint8Array;
  /** The folder of pdfjs-dist. */
  readonly engine: string;
  /** The pages, from 1, of which pictures are wanted, in place of the items of all. */
  readonly draw?: readonly number[];
  /** As files, in place of their pixels. */
  readonly as?: "png";
}

/** In MB; a page of a newspaper needs a tenth of it. */
const MEMORY = 1024;
/** In milliseconds, for one page. */
const PATIENCE = 60_000;

/**
 * Resolves when the PDF is read; the thread is gone then, however it ended. It goes on when `onPage` is done with a page.
 * @throws UsageError for a PDF that is encrypted, damaged, or too much
 */
export async function runPdf(job: PdfJob, onPage: (message: PdfMessage) => Promise<void> | void): Promise<void> {
  const worker = new Worker(join(__dirname, "pdf-worker.mjs"), {
    workerData: job,
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
        clearTimeout(timer);
        if ("done" in message) resolve();
        else if ("fault" in message) reject(new UsageError(reasonOf(message)));
        else {
          Promise.resolve(onPage(message)).then(() => {
            wait();
            // oxlint-disable-next-line require-post-message-target-origin -- the rule means windows
            worker.postMessage("on");
          }, reject);
        }
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
