/** The text of an old Word file (.doc), which WPS writes too (.wps). */

import { isNativeError } from "node:util/types";

import { UsageError } from "../errors";
import { reasonOf, requireSectors } from "./compound";

/** What word-extractor does that is needed; `filterUnicode` makes quotation marks those of ASCII. */
type WordExtractor = new () => {
  extract(file: Buffer): Promise<{
    getBody(options: { readonly filterUnicode: boolean }): string;
    getTextboxes(options: { readonly filterUnicode: boolean; readonly includeHeadersAndFooters: boolean }): string;
  }>;
};

/**
 * The paragraphs of the body, in their order, a line each, and behind them those of boxes; without headers, footers,
 * notes, and what a reviewer struck out.
 * @throws UsageError for a file that is damaged, encrypted or older than Word 97
 */
export async function readOldWord(bytes: Uint8Array): Promise<string> {
  const file = Buffer.from(bytes);
  try {
    requireSectors(file);
    const Extractor: WordExtractor = require("word-extractor");
    const document = await new Extractor().extract(file);
    const boxes = document.getTextboxes({ filterUnicode: false, includeHeadersAndFooters: false });
    return [document.getBody({ filterUnicode: false }), boxes].filter((part) => part !== "").join("\n");
  } catch (fault) {
    if (!isNativeError(fault)) throw fault;
    throw new UsageError(`is a damaged Word file (${reasonOf(fault)}); save it as .docx`);
  }
}
