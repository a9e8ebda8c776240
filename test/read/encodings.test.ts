/** Bytes in every encoding that pages come in, long and short, and what is said of bytes that are in none. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { UsageError } from "../../src/errors";
import { decode, type Decoded } from "../../src/read";
import { encode, toTraditional, type Charset } from "./formats/encode";

const EXAMPLES = join(__dirname, "../../examples");
const pages = readdirSync(EXAMPLES)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(join(EXAMPLES, name), "utf8"));

const CHARSETS: readonly (readonly [Charset, string])[] = [
  ["utf-8", "utf-8"],
  ["utf-8 with mark", "utf-8"],
  ["utf-16le", "utf-16le"],
  ["utf-16le with mark", "utf-16le"],
  ["utf-16be", "utf-16be"],
  ["utf-16be with mark", "utf-16be"],
  ["gb18030", "gb18030"],
];

describe("an encoding is found", () => {
  it.each(CHARSETS)("in all examples in %s, whole and in their first 200 and 40 characters", (charset, name) => {
    for (const page of pages) {
      for (const length of [page.length, 200, 40]) {
        const text = page.slice(0, length);
        const found = decode(encode(text, charset));
        expect(found).toMatchObject({ text, encoding: name });
        expect(found.confidence).toBeGreaterThan(0.8);
      }
    }
  });

  it("in all examples in traditional characters and Big5", () => {
    for (const page of pages) {
      const text = toTraditional(page).replace(/[^\x20-\x7e\n\u3000-\u303f\uff01-\uff5e\u4e00-\u9fff]/gu, "");
      for (const length of [text.length, 200, 40]) {
        const bytes = encode(text.slice(0, length), "big5");
        const found = decode(bytes);
        expect(found.encoding).toBe("big5");
        expect(found.confidence).toBeGreaterThan(0.8);
        expect(encode(found.text, "big5")).toEqual(bytes);
      }
    }
  });

  it("in EUC-TW, of which the bytes are those that iconv writes", () => {
    const bytes = Buffer.from(
      "c6cbcfdbc5c9cdfcebbfccafdbd2e4f1f7d8eefed2e60a0ac6dbdeded8b92035c5cc38c5cac4b8c5a9a1a2c6cbcce7d5f3d8b4c5c9cdfcebbfccafdbd2e4f1f7d8eefed2e6a1a2c6cbebebf0d2e2b7fba2c5c0a1a3ccd2e2bdd9b6c5fbeefed2e6a1a4c5c9cdfcebbfdab0eefea1a2d3d1cac4e7a9d5ebcacec7e3c5c3c4b8a1a40a",
      "hex",
    );
    const text =
      "市長方明遠到清溪鎮調研\n\n本報訊 5月8日上午，市委書記方明遠到清溪鎮調研，市領導賀蘭心、周越參加調研。方明遠強調，要把農時抓在手上。\n";
    expect(decode(bytes)).toMatchObject({ text, encoding: "euc-tw" });
    expect(decode(bytes, "EUC-TW")).toMatchObject({ text, confidence: 1 });
  });

  it("with less confidence where there is less to go by", () => {
    const long = decode(encode(pages[0]!, "gb18030")).confidence;
    const short = decode(Uint8Array.of(0xe9, 0x46)).confidence;
    expect(short).toBeLessThan(long);
  });
});

const forced = (text: string, charset: Charset, label: string): Decoded => decode(encode(text, charset), label);

describe("an encoding that the caller names", () => {
  const page = "市委书记到古山镇调研，市领导参加。\n";

  it.each<[string, Charset, string]>([
    ["GBK", "gb18030", "gbk"],
    ["gb2312", "gb18030", "gbk"],
    ["utf8", "utf-8 with mark", "utf-8"],
    ["UTF-16LE", "utf-16le", "utf-16le"],
    ["utf-16", "utf-16le with mark", "utf-16le"],
  ])("is taken by the label %s", (label, charset, encoding) => {
    expect(forced(page, charset, label)).toEqual({ text: page, encoding, confidence: 1 });
  });

  it.each<[string, Charset, string, string]>([
    ["no encoding", "utf-8", "klingon", "cannot be read as klingon, which is no encoding; try gb18030 or big5"],
    ["wrong and stumbles", "gb18030", "utf-8", "is no utf-8 text; it reads as gb18030 when no encoding is given"],
    ["wrong without stumbling", "utf-8", "gb18030", "is no gb18030 text; it reads as utf-8 when no encoding is given"],
    [
      "wrong by its mark",
      "utf-16le with mark",
      "big5",
      "is no big5 text; it reads as utf-16le when no encoding is given",
    ],
  ])("and is %s is refused", (_, charset, label, message) => {
    expect(() => forced(page.repeat(3), charset, label)).toThrow(new UsageError(message));
  });
});

it("says in which line text is damaged", () => {
  const bytes = encode("市委书记到古山镇调研。\n".repeat(30), "gb18030");
  bytes[bytes.indexOf(0x0a, 200) + 1] = 0xff;
  expect(() => decode(bytes)).toThrow(/^is gb18030 text, but damaged in line 1\d;/);
});

describe("a few broken characters", () => {
  const line = "市委书记到古山镇调研，市领导参加。\n";

  it.each<[Charset, number]>([
    ["utf-8", 1],
    ["utf-8 with mark", 1],
    ["gb18030", 2],
    ["utf-8", 5],
  ])("in long text in %s are said, in how many places (%i) and in which line first", (charset, count) => {
    const bytes = encode(line.repeat(400), charset);
    const step = Math.floor(bytes.length / 8);
    // One lost byte of GB18030 breaks its line in two places.
    const lost = charset === "gb18030" ? 1 : count;
    for (let at = 1; at <= lost; at += 1) bytes[bytes.indexOf(0x0a, at * step) + 1] = 0xff;
    const { text: read, encoding, damage } = decode(bytes);
    const first = bytes.subarray(0, bytes.indexOf(0x0a, step) + 1).filter((byte) => byte === 0x0a).length + 1;
    expect(charset).toContain(encoding);
    expect(damage?.line).toBe(first);
    const where = count === 1 ? "here" : `in ${count} places, here first`;
    expect(damage?.reason).toBe(`is ${encoding} text, but broken ${where}; read all the same`);
    expect(read.split("\n")[first - 1]).toContain("\ufffd");
    expect(read.split("\n").filter((one) => `${one}\n` === line)).toHaveLength(400 - lost);
  });

  it("are too many when they are more than one in a thousand", () => {
    const bytes = encode(line.repeat(400), "utf-8");
    for (let at = 1; at <= 10; at += 1) bytes[bytes.indexOf(0x0a, at * 1000) + 1] = 0xff;
    expect(() => decode(bytes)).toThrow(/^is utf-8 text, but damaged in line \d+;/u);
  });

  it("excuse no encoding that is wrongly forced", () => {
    const bytes = encode(line.repeat(400), "gb18030");
    bytes[bytes.length - 3] = 0xff;
    expect(() => decode(bytes, "utf-8")).toThrow(/^is no utf-8 text; it reads as gb18030/u);
    expect(() => decode(bytes, "big5")).toThrow(/^is no big5 text; it reads as gb18030/u);
    expect(decode(bytes, "gbk").damage?.line).toBe(400);
  });
});

describe("an encoding of old mail, or of Hong Kong", () => {
  it.each<[string, Buffer, string]>([
    ["hz-gb-2312", Buffer.from("~{JP3$5=5X~} 2\n"), "市长到地 2\n"],
    ["iso-2022-cn", Buffer.from("\u001b$)A\u000eJP3$5=5X\u000f 2"), "市长到地 2"],
    [
      "iso-2022-cn",
      Buffer.from(
        "1b2429410e4a501b2429474f5b714d706e52454c2f775058612122592b464b4f5b777b1b242a481b4e6e7c5d71475121240f0a32",
        "hex",
      ),
      "市長盧曉玲到醫院，副市長魏龢陪同。\n2",
    ],
    ["utf-32le", Buffer.from("fffe0000025e00007f950000", "hex"), "\u5e02\u957f"],
    ["big5", Buffer.from("a5abaaf8a8ecb36fb8ccaabaaec9add4", "hex"), "市長到這裡的時候"],
  ])("is read: %s", (name, bytes, text) => {
    expect(decode(bytes)).toMatchObject({ text, encoding: name });
  });

  it("has the characters of Hong Kong", () => {
    expect(decode(Buffer.from("a5abaaf8b3afb1d2fb46a8ec", "hex"), "big5-hkscs").text).toBe("市長陳啟喆到");
  });

  it("is not taken for one where marks merely look like it", () => {
    expect(decode(Buffer.from("a ~{ b ~} c 市长"))).toMatchObject({ encoding: "utf-8" });
  });
});
