/** Encodings by name: those of `TextDecoder`, Big5 with the characters of Hong Kong, EUC-TW, and three that mail once used. */

import { decodeEucTw } from "./cns";

/** HZ and ISO-2022-CN write GB 2312 in seven bits, between marks. */
const SEVEN_BIT: Readonly<Record<string, { readonly begin: string; readonly end: string }>> = {
  "hz-gb-2312": { begin: "~{", end: "~}" },
  "iso-2022-cn": { begin: "\u000e", end: "\u000f" },
};
const UTF_32: Readonly<Record<string, boolean>> = { "utf-32le": true, "utf-32be": false };
const EUC_TW = "euc-tw";
const OTHER_NAMES: Readonly<Record<string, string>> = {
  hz: "hz-gb-2312",
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
  if (name === EUC_TW || name in SEVEN_BIT || name in UTF_32) return name;
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
  if (name in SEVEN_BIT) return decodeSevenBit(bytes, SEVEN_BIT[name]!);
  if (name in UTF_32) return decodeUtf32(bytes, UTF_32[name]!);
  return new TextDecoder(name).decode(bytes, { stream });
}

/** The same, or undefined where a byte cannot be decoded. */
export function tryDecodeAs(name: string, bytes: Uint8Array): string | undefined {
  if (name === "big5" || name === EUC_TW || name in SEVEN_BIT || name in UTF_32) {
    const text = decodeAs(name, bytes);
    return text.includes("\ufffd") ? undefined : text;
  }
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Of a text in seven bits: what its marks say. */
export function sevenBitEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1 << 16)).toString("latin1");
  // oxlint-disable-next-line no-control-regex -- ISO 2022 is made of them
  if (/\u001b\$\)A/u.test(head)) return "iso-2022-cn";
  return /~\{(?:[!-w][!-~])+~\}/u.test(head) ? "hz-gb-2312" : undefined;
}

function decodeSevenBit(bytes: Uint8Array, { begin, end }: { readonly begin: string; readonly end: string }): string {
  const source = Buffer.from(bytes)
    .toString("latin1")
    // oxlint-disable-next-line no-control-regex -- ISO 2022 is made of them
    .replace(/\u001b\$[)*+][A-Z]/gu, "")
    .replace(/~\n/gu, "");
  const gb = new TextDecoder("gbk");
  return source
    .split(begin)
    .map((part, at) => {
      if (at === 0) return part;
      const close = part.indexOf(end);
      const inside = close < 0 ? part : part.slice(0, close);
      const lines = inside.split("\n").map((line) => gb.decode(Buffer.from(line, "latin1").map((byte) => byte | 0x80)));
      return lines.join("\n") + (close < 0 ? "" : part.slice(close + end.length));
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
