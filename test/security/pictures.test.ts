import * as fc from "fast-check";
import sharp from "sharp";

import { UsageError } from "../../src/errors";
import { readPages } from "../../src/read";
import { ocrEngine, type OcrEngine } from "../../src/read/ocr-engine";
import { damaged } from "./mutated";

/** Of each format, as in mutated.test.ts. */
const RUNS = Number(process.env["XINGJI_MUTATED"] ?? 25);

/** Grey specks on white: no two rows are alike, so that damage is damage. */
const [WIDTH, HEIGHT] = [96, 64];
const PIXELS = Buffer.from(
  Array.from({ length: WIDTH * HEIGHT * 3 }, (_, at) => (Math.imul(at, 0x9e3779b1) >>> 24 > 200 ? 60 : 255)),
);
const picture = (): sharp.Sharp => sharp(PIXELS, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } });

/** Opens pictures as it does otherwise, and finds no lines in them. */
async function blind(): Promise<OcrEngine | null> {
  const engine = await ocrEngine();
  if (engine) jest.spyOn(engine.detector, "run").mockResolvedValue([]);
  return engine;
}

async function said(source: string, bytes: Uint8Array): Promise<readonly string[]> {
  const reasons: string[] = [];
  try {
    for await (const page of readPages(source, bytes, { ocr: blind })) if ("reason" in page) reasons.push(page.reason);
  } catch (fault) {
    if (!(fault instanceof UsageError)) throw fault;
    reasons.push(fault.message);
  }
  return reasons;
}

it.each<[string, () => sharp.Sharp]>([
  ["a.png", () => picture().png()],
  ["a.jpg", () => picture().jpeg()],
  ["a.tif", () => picture().tiff({ compression: "lzw" })],
  ["a.webp", () => picture().webp({ lossless: true })],
])(
  "opens what is there of %s, or says in a line why not, however it is damaged",
  async (source, make) => {
    const bytes = await make().toBuffer();
    expect(await said(source, bytes)).toEqual(["is a picture in which no text is found"]);
    await fc.assert(
      fc.asyncProperty(damaged({ bytes }), async (broken) => {
        for (const reason of await said(source, broken)) expect(reason).toMatch(/^[^\n\r]{4,300}$/u);
      }),
      { numRuns: RUNS, seed: 20_220_414 },
    );
  },
  60_000 + RUNS * 2_000,
);
