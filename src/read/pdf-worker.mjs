/**
 * Runs in a thread of its own, with bounds on its memory: a PDF in, the printed items of each page out, as `PdfMessage`
 * in `pdf.ts` says. A hostile file can kill this thread and nothing else.
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parentPort, workerData } from "node:worker_threads";

const { bytes, engine } = workerData;
const { getDocument, Util } = await import(pathToFileURL(join(engine, "legacy/build/pdf.mjs")).href);
// oxlint-disable-next-line require-post-message-target-origin -- the rule means windows
const say = (message) => parentPort.postMessage(message);
const folder = (name) => `${join(engine, name)}/`;

/** A newspaper page printed letter by letter has a fifth of it. */
const MOST = 100_000;

async function readPages() {
  const pdf = await getDocument({
    data: bytes,
    cMapUrl: folder("cmaps"),
    cMapPacked: true,
    standardFontDataUrl: folder("standard_fonts"),
    isEvalSupported: false,
    verbosity: 0,
  }).promise;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    try {
      say({ items: await itemsOf(await pdf.getPage(number)) });
    } catch (fault) {
      say({ damaged: number, reason: fault.message });
    }
  }
}

async function itemsOf(page) {
  const { transform } = page.getViewport({ scale: 1 });
  const { items, styles } = await page.getTextContent();
  if (items.length > MOST) throw new Error(`it holds ${items.length} pieces of text`);
  return items
    .filter((item) => item.str.trim() !== "")
    .map((item) => {
      const [a, b, c, d, left, baseline] = Util.transform(transform, item.transform);
      const size = Math.hypot(c, d);
      return {
        text: item.str,
        left,
        baseline,
        width: item.width,
        size,
        upright: Math.abs(Math.atan2(b, a)) < 0.1,
        // Vertical type runs down from its start; its width is then its length.
        vertical: styles[item.fontName]?.vertical === true ? item.height : 0,
      };
    });
}

try {
  await readPages();
  say({ done: true });
} catch (fault) {
  say({ fault: fault.name, reason: fault.message });
}
