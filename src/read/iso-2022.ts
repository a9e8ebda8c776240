/** ISO-2022-CN, which mail once used: GB 2312 and CNS 11643 in seven bits, each announced by an escape. */

import { cnsCharacter } from "./cns";

/** An escape that says which set follows, the two that go to it and back, one for a single character, or anything else. */
/* oxlint-disable no-control-regex -- ISO 2022 is made of them */
const PARTS =
  /\u001b\$(?<place>[)*+])(?<set>[A-Z])|\u001bN(?<single>[!-~]{2})|(?<shift>[\u000e\u000f])|(?<text>[^\u000e\u000f\u001b]+|[^])/gu;

/** Whether bytes, as Latin-1, announce such a set. */
export function isIso2022(text: string): boolean {
  return /\u001b\$(?:\)[AG]|\*H)/u.test(text);
}

/* oxlint-enable no-control-regex */

/** What no set has is U+FFFD. */
export function decodeIso2022(bytes: Uint8Array): string {
  let set = "A";
  let isOut = false;
  let decoded = "";
  for (const { groups } of Buffer.from(bytes).toString("latin1").matchAll(PARTS)) {
    const { place, shift, single, text = "" } = groups!;
    if (place === ")") set = groups!["set"]!;
    else if (shift !== undefined) isOut = shift === "\u000e";
    else if (single !== undefined) decoded += characterOf("H", single);
    else decoded += isOut ? charactersOf(set, text) : text;
  }
  return decoded;
}

/** Line ends stand between characters as they are. */
function charactersOf(set: string, text: string): string {
  return text.replace(/[!-~]{2}|[!-~]/gu, (pair) => (pair.length === 2 ? characterOf(set, pair) : "\ufffd"));
}

const GB = new TextDecoder("gbk");

function characterOf(set: string, pair: string): string {
  const [row, cell] = [pair.charCodeAt(0), pair.charCodeAt(1)];
  if (set === "A") return GB.decode(Uint8Array.of(row | 0x80, cell | 0x80));
  return cnsCharacter(set === "G" ? 1 : 2, row - 0x21, cell - 0x21);
}
