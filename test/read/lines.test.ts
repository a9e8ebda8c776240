import * as fc from "fast-check";

import { UsageError } from "../../src/errors";
import { linesOf, type LineBlock } from "../../src/read";
import { encode } from "./formats/encode";

/** All blocks of bytes that come in pieces of this size. */
async function blocksOf(bytes: Uint8Array, size: number, longest = 1e6, encoding?: string): Promise<LineBlock[]> {
  const pieces = async function* (): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  };
  const blocks: LineBlock[] = [];
  for await (const block of linesOf(pieces(), { longest, ...(encoding !== undefined && { encoding }) })) {
    blocks.push(block);
  }
  return blocks;
}

const textsOf = (blocks: readonly LineBlock[]): readonly string[] =>
  blocks.flatMap(({ lines }) => lines.map(({ text }) => text));
const numbersOf = (blocks: readonly LineBlock[]): readonly number[] =>
  blocks.flatMap(({ lines }) => lines.map(({ number }) => number));
const faultsOf = (blocks: readonly LineBlock[]): readonly string[] =>
  blocks.flatMap(({ faults }) => faults.map(({ line, reason }) => `${line}: ${reason}`));

/** Long enough that its beginning does not hold all of it. */
const LONG = Array.from({ length: 3000 }, (_, at) => `第${at}页：市委书记到永康市古山镇调研，市领导参加。`);

it.each(["utf-8", "gb18030", "utf-16le", "utf-16be", "big5"] as const)(
  "gives the lines of a long file in %s, in whatever pieces it comes",
  async (encoding) => {
    const lines = encoding === "big5" ? LONG.map((line) => line.replace(/[页书记镇调领导参]/gu, "中")) : LONG;
    const bytes = encode(`${lines.join("\n")}\n`, encoding);
    for (const size of [bytes.length, 70_001, 4097]) {
      const blocks = await blocksOf(bytes, size, 1e6, encoding);
      expect(textsOf(blocks)).toEqual(lines);
      expect(numbersOf(blocks)).toEqual(lines.map((_, at) => at + 1));
    }
  },
);

it("gives the same lines for any size of pieces, with or without an end of the last", async () => {
  const line = fc.string({ unit: fc.constantFrom("市", "a", " ", "\r", "𠮷"), maxLength: 9 });
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1 }), fc.nat(20), fc.boolean(), async (lines, size, ended) => {
      const text = `始\n${lines.join("\n")}${ended ? "\n" : ""}`;
      const expected = text.split("\n");
      if (expected.at(-1) === "") expected.pop();
      expect(textsOf(await blocksOf(Buffer.from(text), size + 1))).toEqual(expected);
    }),
  );
});

it("leaves a line out that is too long, and holds none of it", async () => {
  const text = [LONG.join("\n"), "长".repeat(200_000), "末"].join("\n");
  const blocks = await blocksOf(Buffer.from(text), 5000, 100_000);
  expect(textsOf(blocks)).toEqual([...LONG, "末"]);
  expect(faultsOf(blocks)).toEqual(["3001: is longer than 0.1 MB; the line is left out"]);
});

it("names a line that is damaged, reads it where little is, and leaves it out where much is", async () => {
  const bytes = Buffer.from([...LONG, "市".repeat(2000), "破", "末"].join("\n"));
  const little = bytes.lastIndexOf("市市");
  bytes[little] = 0xff;
  bytes[bytes.lastIndexOf("破") + 1] = 0xff;
  const blocks = await blocksOf(bytes, 70_000);
  expect(textsOf(blocks).length).toBe(3002);
  expect(textsOf(blocks).at(-1)).toBe("末");
  expect(faultsOf(blocks)).toEqual([
    "3001: is utf-8 text, but broken; read all the same",
    "3002: is utf-8 text, but broken; the line is left out",
  ]);
});

it("refuses what begins as no text does", async () => {
  await expect(blocksOf(Buffer.alloc(100_000), 5000)).rejects.toThrow(UsageError);
});

it("finds no lines in nothing, which is no fault of a part of a file", async () => {
  expect(await blocksOf(Buffer.alloc(0), 1)).toEqual([]);
});
