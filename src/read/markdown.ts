/** Markdown as plain text: the markup is left out, and every character that stays knows its place in the file. */

import { Traced } from "../text";

/** What is no text, wherever it stands: front matter, comments, pictures, reference definitions, tags, rules. */
const NO_TEXT = [
  /^---\r?\n[^]*?\n---(?=\r?\n|$)/gu,
  /<!--[^]*?-->/gu,
  /!\[[^\]\n]*\](?:\([^)\n]*\)|\[[^\]\n]*\])/gu,
  /^ {0,3}\[[^\]\n]+\]:.*$/gmu,
  /<\/?[a-z][^>\n]*>/giu,
  /^ {0,3}(?:=+|-{2,}|(?:[*_-] *){3,})$/gmu,
  /^ {0,3}(?:```|~~~).*$/gmu,
];

/** What stands around text, in the groups `before` and `behind`; the text between them stays. */
const AROUND = [
  /^(?<before>[ >]*(?:#{1,6}|>+|[*+-]|\d{1,3}[.)]) +)(?<text>.*?)(?<behind> +#+ *)?$/gmu,
  /(?<before>\[)(?<text>[^\]\n]*)(?<behind>\](?:\([^)\n]*\)|\[[^\]\n]*\]))/gu,
  /(?<before>\*{1,3}|~~|`+)(?=\S)(?<text>[^\n]*?\S)(?<behind>\k<before>)/gu,
  /(?<![\p{L}\p{N}])(?<before>_{1,3})(?=\S)(?<text>[^\n]*?\S)(?<behind>\k<before>)(?![\p{L}\p{N}])/gu,
  /(?<before>\\)(?<text>[!-/:-@[-`{-~])(?<behind>)/gu,
];

/** `## **章旭升**到[古山镇](x)调研` becomes 章旭升到古山镇调研; `1. 会议` becomes 会议, and a table keeps its bars. */
export function stripMarkdown(source: string): Traced {
  const left = new Uint8Array(source.length);
  for (const pattern of NO_TEXT) {
    for (const { index, 0: match } of source.matchAll(pattern)) left.fill(1, index, index + match.length);
  }
  for (const pattern of AROUND) {
    for (const { index, 0: match, groups } of source.matchAll(pattern)) {
      if (left[index] === 1) continue;
      left.fill(1, index, index + groups!["before"]!.length);
      left.fill(1, index + match.length - (groups!["behind"] ?? "").length, index + match.length);
    }
  }
  return Traced.of(source).filter((at) => left[at] === 0 || source[at] === "\n");
}
