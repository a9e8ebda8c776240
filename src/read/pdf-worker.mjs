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
      say({ number, items: await itemsOf(await pdf.getPage(number)) });
    } catch (fault) {
      say({ damaged: number, reason: fault.message });
    }
  }
}

async function itemsOf(page) {
  const { transform } = page.getViewport({ scale: 1 });
  const { items, styles } = await page.getTextContent();
  if (items.length > MOST) throw new Error(`it holds ${items.length} pieces of text`);
  return upright(
    items
      .filter((item) => item.str.trim() !== "")
      .map((item) => {
        const [a, b, c, d, left, baseline] = Util.transform(transform, item.transform);
        return {
          text: item.str,
          left,
          baseline,
          width: item.width,
          size: Math.hypot(c, d),
          angle: Math.atan2(b, a),
          // Vertical type runs down from its start; its width is then its length.
          vertical: styles[item.fontName]?.vertical === true ? item.height : 0,
        };
      }),
  );
}

/** In radians: what is turned by less is a crooked line. */
const LEVEL = 0.1;

/**
 * The items of a page that was scanned or set at an angle, turned so that most of its text is level; what then stands at
 * another angle, as a watermark does, is not upright.
 */
function upright(items) {
  const turn = angleOfMost(items);
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return items.map(({ angle, left, baseline, ...item }) => ({
    ...item,
    left: left * cos + baseline * sin,
    baseline: baseline * cos - left * sin,
    upright: Math.abs(Math.atan2(Math.sin(angle - turn), Math.cos(angle - turn))) < LEVEL,
  }));
}

/** 0 where a fair part is level: then the rest is what is turned. */
function angleOfMost(items) {
  const lengths = new Map();
  let total = 0;
  for (const { text, angle } of items) {
    const near = Math.round(angle / (LEVEL / 5));
    lengths.set(near, (lengths.get(near) ?? 0) + text.length);
    total += text.length;
  }
  const [near, most] = [...lengths].toSorted((a, b) => b[1] - a[1])[0] ?? [0, 0];
  const level = items.filter(({ angle }) => Math.abs(angle) < LEVEL).reduce((sum, { text }) => sum + text.length, 0);
  if (level >= total * 0.4 || most === 0) return 0;
  const turned = items.filter(({ angle }) => Math.round(angle / (LEVEL / 5)) === near);
  return turned[0].angle;
}

try {
  await readPages();
  say({ done: true });
} catch (fault) {
  say({ fault: fault.name, reason: fault.message });
}
