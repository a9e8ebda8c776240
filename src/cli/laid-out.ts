/** Laying out beside other work: it takes a processor for as long as loading a store takes another. */

import { join } from "node:path";

import { Confined } from "../confined";
import type { PlainGraph } from "../layout";

/** Built, wherever this file itself runs from: a process is started from JavaScript. */
const PROCESS = join(__dirname, "../../dist/cli/layout-process.js");

/** Of JavaScript in MB: a million nodes and edges take one of them. */
const LIMITS = { heap: 4096, young: 32, memory: Infinity };

/** In seconds: no layout takes a day. */
const LONGEST = 86_400;

/** Where nodes are drawn, as `layOut` says, found by a process of its own while `meanwhile` is done. */
export async function laidOutWhile(plain: PlainGraph, meanwhile: () => Promise<void>): Promise<Float64Array> {
  const layout = new Confined<PlainGraph, Float64Array>(PROCESS, LIMITS);
  const spots: Float64Array[] = [];
  try {
    await Promise.all([layout.run(plain, { seconds: LONGEST }, (found) => spots.push(found)), meanwhile()]);
    return spots[0]!;
  } finally {
    await layout.close();
  }
}
