/** Fonts that a PDF names and neither holds nor describes, whose characters a table of Adobe's tells all the same. */

/** What pdf.js wants to know of a font before it looks at its table. */
const DESCRIPTOR = "/FontDescriptor<</Type/FontDescriptor/FontName/Unknown/Flags 4>>";

/**
 * The same PDF with a descriptor for each such font of Chinese, Japanese or Korean; undefined where it has none. Its
 * objects then stand elsewhere than it says, and are looked for.
 */
export function withDescriptors(bytes: Uint8Array): Buffer | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  let changed = "";
  let from = 0;
  for (const { 0: subtype, index } of text.matchAll(/\/Subtype\s*\/CIDFontType[02]\b/gu)) {
    const object = text.slice(text.lastIndexOf(" obj", index), text.indexOf("endobj", index));
    if (object.includes("/FontDescriptor")) continue;
    changed += text.slice(from, index) + subtype + DESCRIPTOR;
    from = index + subtype.length;
  }
  return from === 0 ? undefined : Buffer.from(changed + text.slice(from), "latin1");
}
