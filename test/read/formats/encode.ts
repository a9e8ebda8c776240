/** Text as bytes in the encodings that Node reads but does not write. */

import { Converter } from "opencc-js";

export type Charset =
  | "utf-8"
  | "utf-8 with mark"
  | "utf-16le"
  | "utf-16le with mark"
  | "utf-16be"
  | "utf-16be with mark"
  | "gb18030"
  | "big5";

/** The text in traditional characters, one for one. */
export const toTraditional: (text: string) => string = Converter({ from: "cn", to: "tw" });

/** @throws Error for a character that the encoding has not. */
export function encode(text: string, charset: Charset): Uint8Array {
  const [name, marked] = charset.split(" ", 2);
  const whole = marked === undefined ? text : `\ufeff${text}`;
  if (name === "utf-8") return Buffer.from(whole, "utf8");
  if (name === "utf-16le") return Buffer.from(whole, "utf16le");
  if (name === "utf-16be") return Buffer.from(whole, "utf16le").swap16();
  return Buffer.concat(Array.from(whole, (char) => encodeCharacter(char, charset)));
}

function encodeCharacter(char: string, charset: Charset): Uint8Array {
  if (char <= "\x7f") return Buffer.from(char);
  const bytes = tableOf(charset).get(char);
  if (!bytes) throw new Error(`${charset} has no ${char}`);
  return bytes;
}

const tables = new Map<Charset, ReadonlyMap<string, Uint8Array>>();

/** Every character that two bytes stand for: the decoder's table, turned round. */
function tableOf(charset: Charset): ReadonlyMap<string, Uint8Array> {
  const known = tables.get(charset);
  if (known) return known;
  const decoder = new TextDecoder(charset);
  const table = new Map<string, Uint8Array>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if (Array.from(char).length === 1 && char !== "\ufffd" && !table.has(char))
        table.set(char, Buffer.of(lead, trail));
    }
  }
  tables.set(charset, table);
  return table;
}
