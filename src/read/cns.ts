/** The characters of CNS 11643, the standard of Taiwan that EUC-TW writes: its first two planes, and what Big5 has of the third. */

/**
 * It has the characters of Big5 in nearly the same order. By plane, runs of characters: the place of the first in its
 * plane, 94 to a row, its place in Big5, 157 to a row, and how many follow one another in both. Reckoned from the tables
 * of the GNU C library, which tools may compare it with: `iconv -f EUC-TW`.
 */
const RUNS: readonly (readonly [plane: number, runs: string])[] = [
  [
    1,
    "0 0 5, 6 6 15, 21 23 2, 24 22 1, 29 29 44, 73 74 1, 74 73 1, 75 75 21, 98 98 1, 100 100 27, 127 128 1, 128 127 1, 130 130 14, 146 146 2, 148 149 1, 149 148 1, 150 150 4, 155 21 1, 156 156 78, 219 13968 4, 223 13967 1, 224 13951 3, 282 234 29, 312 264 1, 314 266 142, 3290 471 1412, 3307 263 1, 3394 265 1, 4702 1884 424, 5126 1883 1, 5127 2308 1876, 7003 4571 1, 7004 4184 387, 7391 4572 525, 7916 5286 1, 7917 5097 105, 8023 5203 83, 8106 5287 84, 8190 5517 1, 8191 5371 54, 8245 5426 1, 8246 5425 1, 8247 5427 90, 8337 5518 354",
  ],
  [
    2,
    "0 6280 10, 10 6291 33, 43 6372 1, 44 6324 48, 92 6373 46, 138 6586 1, 139 6419 167, 306 6587 1840, 2146 9074 1, 2147 8428 108, 2255 8537 537, 2792 8427 1, 2793 9075 100, 2893 8536 1, 2894 9175 399, 3293 9575 1637, 4930 11761 1, 4931 11212 146, 5077 11899 1, 5078 11358 287, 5365 12508 1, 5366 11645 116, 5482 11762 137, 5619 11900 104, 5723 12425 1, 5724 12004 222, 5946 12227 198, 6144 12426 82, 6226 12509 86, 6312 12226 1, 6313 12595 8, 6321 12604 153, 6474 12758 56, 6530 13114 1, 6531 12814 113, 6644 12603 1, 6645 12927 142, 6787 12757 1, 6788 13069 45, 6833 13115 71, 6904 13380 1, 6905 13186 194, 7099 13381 490, 7589 13914 1, 7590 13871 43, 7633 13915 1, 7634 13917 11, 7645 13916 1, 7646 13928 4",
  ],
  [3, "1094 13936 1, 2725 13937 1, 3218 13932 1, 3335 13934 1, 4007 13938 1, 4371 13933 1, 4459 13935 1, 5143 5202 1"],
];

/** In a row of a plane, and of Big5. */
const [ROW, BIG5_ROW] = [94, 157];

let known: ReadonlyMap<number, string> | undefined;

/** A character by its plane, from 1, and its row and cell there, from 0; U+FFFD where Big5 has none. */
export function cnsCharacter(plane: number, row: number, cell: number): string {
  known ??= characters();
  return known.get(numberOf(plane, row * ROW + cell)) ?? "\ufffd";
}

const numberOf = (plane: number, place: number): number => plane * ROW * ROW + place;

function characters(): ReadonlyMap<number, string> {
  const { decode }: typeof import("iconv-lite") = require("iconv-lite");
  const found = new Map<number, string>();
  for (const [plane, runs] of RUNS) {
    for (const run of runs.split(", ")) {
      const [start, from, length] = run.split(" ").map(Number);
      const text = Array.from(decode(big5Bytes(from!, length!), "big5"));
      for (const [at, character] of text.entries()) found.set(numberOf(plane, start! + at), character);
    }
  }
  return found;
}

function big5Bytes(from: number, length: number): Buffer {
  const bytes = Array.from({ length }, (_, at) => {
    const place = (from + at) % BIG5_ROW;
    return [0xa1 + Math.floor((from + at) / BIG5_ROW), place + (place < 63 ? 0x40 : 0x62)];
  });
  return Buffer.from(bytes.flat());
}

/** In bytes: what says that a plane follows, and the lowest of two bytes that are a character. */
const [OTHER_PLANE, LOWEST] = [0x8e, 0xa1];

/** EUC-TW as text: two bytes are a character of the first plane, four begin with 8E and the plane; what is neither is U+FFFD. */
export function decodeEucTw(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at]!;
    const [plane, start] = first === OTHER_PLANE ? [(bytes[at + 1] ?? 0) - 0xa0, at + 2] : [1, at];
    const [row, cell] = [(bytes[start] ?? 0) - LOWEST, (bytes[start + 1] ?? 0) - LOWEST];
    const isPair = first >= 0x80 && row >= 0 && cell >= 0 && row < ROW && cell < ROW;
    if (first < 0x80) text += String.fromCharCode(first);
    else text += isPair ? cnsCharacter(plane, row, cell) : "\ufffd";
    at = isPair ? start + 2 : at + 1;
  }
  return text;
}
