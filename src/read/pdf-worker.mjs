/**
 * Runs in a thread of its own, with bounds on its memory: a PDF in, the printed items of each page or pictures of some
 * out, as `PdfMessage` in `pdf-thread.ts` says, each when the one before is done with. A hostile file can kill this thread and nothing else.
 */
import { once } from "node:events";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parentPort, workerData } from "node:worker_threads";

const { bytes, engine, draw, as } = workerData;
const { getDocument, Util } = await import(pathToFileURL(join(engine, "legacy/build/pdf.mjs")).href);
// oxlint-disable-next-line require-post-message-target-origin -- the rule means windows
const say = (message) => parentPort.postMessage(message);
const folder = (name) => `${join(engine, name)}/`;

/**
 * pdf.js makes a state that is saved of the one before, so that whatever it asks of one takes the longer the more there
 * are within each other. No program that prints saves thirty.
 */
const MOST_SAVED = 1000;
const depths = new WeakMap();
let isEndless = false;
const { create } = Object;
Object.create = (from, ...properties) => {
  const made = create(from, ...properties);
  const depth = (depths.get(from) ?? 0) + 1;
  if (depth > MOST_SAVED) {
    // It reads on without what makes an error.
    isEndless = true;
    throw new Error("too deep");
  }
  if (from !== null) depths.set(made, depth);
  return made;
};

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
  for (const number of draw ?? Array.from({ length: pdf.numPages }, (_, at) => at + 1)) {
    try {
      const page = await pdf.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      const found = draw ? await pictureOf(page) : { items: await itemsOf(page) };
      say({ number, sheet: { width, height }, ...found });
    } catch (fault) {
      say({ damaged: number, reason: fault.message });
    }
    await once(parentPort, "message");
  }
}

/** @throws Error where the package that draws is absent */
function drawing() {
  try {
    return createRequire(join(engine, "package.json"))("@napi-rs/canvas");
  } catch {
    throw new Error("drawing it needs @napi-rs/canvas: npm install @napi-rs/canvas");
  }
}

/** In dots an inch: what small type needs; and the most dots of one side. */
const [RESOLUTION, MOST_DOTS] = [200, 6000];

/** The page as it is printed, dot by dot. */
async function pictureOf(page) {
  const { createCanvas } = drawing();
  const { width, height } = page.getViewport({ scale: 1 });
  const scale = Math.min(RESOLUTION / 72, MOST_DOTS / Math.max(width, height));
  const viewport = page.getViewport({ scale });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  const context = canvas.getContext("2d");
  context.fillStyle = "white";
  context.fillRect(0, 0, canvas.width, canvas.height);
  await page.render({ canvasContext: context, canvas, viewport, background: "white" }).promise;
  if (as === "png") return { png: canvas.toBuffer("image/png") };
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return { picture: { width: canvas.width, height: canvas.height, data: new Uint8Array(data.buffer) } };
}

async function itemsOf(page) {
  const { transform } = page.getViewport({ scale: 1 });
  isEndless = false;
  const { items, styles } = await page.getTextContent();
  if (isEndless) throw new Error("its saved states nest without end");
  if (items.length > MOST) throw new Error(`it holds ${items.length} pieces of text`);
  return upright(
    items
      .filter((item) => item.str.trim() !== "")
      .map((item) => {
        const [a, b, c, d, left, baseline] = Util.transform(transform, item.transform);
        const size = Math.hypot(c, d);
        const angle = Math.atan2(b, a);
        // Vertical type runs down from its start; its width is then its length.
        const vertical = styles[item.fontName]?.vertical === true ? item.height : 0;
        const ink = inkOf({ left, baseline, width: item.width, size, angle, vertical });
        return { text: item.str, left, baseline, width: item.width, size, angle, vertical, ink };
      }),
  );
}

/** The middle of type stands so far over its baseline, in heights of type. */
const MIDDLE = 0.38;

/** The bar along the middle of an item, where it stands on the sheet. */
function inkOf({ left, baseline, width, size, angle, vertical }) {
  if (vertical > 0) return { from: [left, baseline], to: [left, baseline + vertical], size };
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [x, y] = [left + sin * size * MIDDLE, baseline - cos * size * MIDDLE];
  return { from: [x, y], to: [x + cos * width, y + sin * width], size };
}

/** In radians: what is turned by less is a crooked line. */
const LEVEL = 0.1;

/**
 * The items of a page that was scanned or set at an angle, turned so that most of its text is level; what then stands at
 * another angle, as a watermark does, is not upright. Digits that lie in vertical type run down.
 */
function upright(items) {
  const turn = angleOfMost(items);
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return items.map(({ angle, ...item }) => {
    const [left, baseline] = [item.left * cos + item.baseline * sin, item.baseline * cos - item.left * sin];
    const lies = isAt(angle, turn + Math.PI / 2);
    return {
      ...item,
      left: lies ? left + item.size * MIDDLE : left,
      baseline,
      vertical: lies ? item.width : item.vertical,
      upright: isAt(angle, turn),
    };
  });
}

const isAt = (angle, wanted) => Math.abs(Math.atan2(Math.sin(angle - wanted), Math.cos(angle - wanted))) < LEVEL;

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
