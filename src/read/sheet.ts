/** The picture of a sheet of paper: of a page of a PDF, or a scan itself, in a form that browsers show. */

import { UsageError } from "../errors";
import { kindOf } from "./kinds";
import { ocrEngine } from "./ocr-engine";
import { findPdfEngine } from "./pdf";
import { runPdf } from "./pdf-thread";

/** A picture, and what it is: `image/png`. */
export interface SheetPicture {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** How pictures begin that browsers show as they are. */
const SHOWN: readonly (readonly [beginning: string, type: string])[] = [
  ["\u0089PNG", "image/png"],
  ["\u00ff\u00d8", "image/jpeg"],
  ["RIFF", "image/webp"],
];

/**
 * The picture of a sheet, as `Print` counts its points or pixels.
 * @param number - from 1
 * @throws UsageError where there is no such sheet, or what draws it is absent
 */
export async function drawSheet(source: string, bytes: Uint8Array, number: number): Promise<SheetPicture> {
  const kind = kindOf(source, bytes);
  if (kind === "pdf") return drawPdf(bytes, number);
  if (kind !== "scan" || number !== 1) throw new UsageError("is printed on no such sheet");
  const head = Buffer.from(bytes.subarray(0, 4)).toString("latin1");
  const shown = SHOWN.find(([beginning]) => head.startsWith(beginning));
  return shown ? { type: shown[1], bytes } : asPng(bytes);
}

async function drawPdf(bytes: Uint8Array, number: number): Promise<SheetPicture> {
  const engine = findPdfEngine();
  let png: Uint8Array | undefined;
  let reason = "is printed on no such sheet";
  if (engine !== null) {
    await runPdf({ bytes, engine, draw: [number], as: "png" }, (message) => {
      if ("png" in message) png = message.png;
      if ("damaged" in message) reason = message.reason;
    });
  }
  if (png === undefined) throw new UsageError(reason);
  return { type: "image/png", bytes: png };
}

/** Of a TIFF. */
async function asPng(bytes: Uint8Array): Promise<SheetPicture> {
  const engine = await ocrEngine();
  if (engine === null) throw new UsageError("is a TIFF, which browsers do not show; showing it needs sharp");
  return { type: "image/png", bytes: await engine.sharp(bytes).rotate().png().toBuffer() };
}
