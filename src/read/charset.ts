/** Encodings by name: those of `TextDecoder`, Big5 with the characters of Hong Kong, EUC-TW, and three that mail once used. */

import { decodeEucTw } from "./cns";
import { decodeIso2022, isIso2022 } from "./iso-2022";

const HZ = "hz-gb-2312";
const ISO_2022 = "iso-2022-cn";
const UTF_32: Readonly<Record<string, boolean>> = { "utf-32le": true, "utf-32be": false };
const EUC_TW = "euc-tw";
const OTHER_NAMES: Readonly<Record<string, string>> = {
  hz: HZ,
  "big5-hkscs": "big5",
  "utf-32": "utf-32le",
  utf32: "utf-32le",
  euctw: EUC_TW,
  "x-euc-tw": EUC_TW,
};

/** The proper name of an encoding label: `GBK` is gbk, `utf8` is utf-8; undefined for what is none. */
export function encodingNamed(label: string): string | undefined {
  const plain = label.trim().toLowerCase();
  const name = OTHER_NAMES[plain] ?? plain;
  if (isOwn(name)) return name;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}

/** Bytes as text, without a byte-order mark; what cannot be decoded is U+FFFD. */
export function decodeAs(name: string, bytes: Uint8Array, stream = false): string {
  if (name === "big5") {
    const { decode: decodeBig5 }: typeof import("iconv-lite") = require("iconv-lite");
    return decodeBig5(bytes, "big5-hkscs");
  }
  if (name === EUC_TW) return decodeEucTw(bytes);
  if (name === HZ) return decodeHz(bytes);
  if (name === ISO_2022) return decodeIso2022(bytes);
  if (name in UTF_32) return decodeUtf32(bytes, UTF_32[name]!);
  return new TextDecoder(name).decode(bytes, { stream });
}

/** The same, or undefined where a byte cannot be decoded. */
export function tryDecodeAs(name: string, bytes: Uint8Array): string | undefined {
  if (name === "big5" || isOwn(name)) {
    const text = decodeAs(name, bytes);
    return text.includes("\ufffd") ? undefined : text;
  }
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Encodings that `TextDecoder` does not know. */
const isOwn = (name: string): boolean => [EUC_TW, HZ, ISO_2022].includes(name) || name in UTF_32;

/** Of a text in seven bits: what its marks say. */
export function sevenBitEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1 << 16)).toString("latin1");
  if (isIso2022(head)) return ISO_2022;
  return /~\{(?:[!-w][!-~])+~\}/u.test(head) ? HZ : undefined;
}

/** GB 2312 in seven bits, between ~{ and ~}. */
function decodeHz(bytes: Uint8Array): string {
  const gb = new TextDecoder("gbk");
  return Buffer.from(bytes)
    .toString("latin1")
    .replace(/~\n/gu, "")
    .split("~{")
    .map((part, at) => {
      if (at === 0) return part;
      const close = part.indexOf("~}");
      const inside = close < 0 ? part : part.slice(0, close);
      const lines = inside.split("\n").map((line) => gb.decode(Buffer.from(line, "latin1").map((byte) => byte | 0x80)));
      return lines.join("\n") + (close < 0 ? "" : part.slice(close + 2));
    })
    .join("");
}

function decodeUtf32(bytes: Uint8Array, little: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const points = Array.from({ length: Math.floor(bytes.length / 4) }, (_, at) => view.getUint32(at * 4, little));
  return points
    .map((point) => (point > 0x10ffff || (point >= 0xd800 && point < 0xe000) ? "\ufffd" : String.fromCodePoint(point)))
    .join("")
    .replace(/^\ufeff/u, "");
}
