import { UsageError } from "../../src/errors";
import { decode } from "../../src/read";

const utf8 = (text: string): Uint8Array => Buffer.from(text, "utf8");
const utf16le = (text: string): Uint8Array => Buffer.from(text, "utf16le");
const utf16be = (text: string): Uint8Array => Buffer.from(text, "utf16le").swap16();
const hex = (text: string): Uint8Array => Buffer.from(text, "hex");

describe("decode", () => {
  it.each<[string, Uint8Array, string, string]>([
    ["UTF-8", utf8("市长到永康。"), "市长到永康。", "utf-8"],
    ["UTF-8 with its mark, which it drops", utf8("\ufeff市长"), "市长", "utf-8"],
    ["UTF-16, little end first", utf16le("\ufeff市长𠮷"), "市长𠮷", "utf-16le"],
    ["UTF-16, big end first", utf16be("\ufeff市长𠮷"), "市长𠮷", "utf-16be"],
    ["GB18030", hex("cad0b3a4b5bdd3c0bfb5a1a3"), "市长到永康。", "gb18030"],
    ["GB18030 with a character in four bytes", hex("cad0b3a49534b235"), "市长𠮷", "gb18030"],
    ["plain ASCII", utf8("Yongkang 2022"), "Yongkang 2022", "utf-8"],
  ])("reads %s", (_, bytes, text, encoding) => {
    expect(decode(bytes)).toMatchObject({ text, encoding });
  });

  it("counts offsets from behind the byte-order mark", () => {
    expect(decode(utf8("\ufeff市长")).text.indexOf("长")).toBe(1);
  });

  const cut = utf8("市委书记到古山镇调研。".repeat(20)).subarray(0, -2);
  const holed = Buffer.from(utf8("市委书记到古山镇调研。".repeat(20)));
  holed[100] = 0xff;

  it.each<[string, Uint8Array, string]>([
    ["an empty file", utf8(""), "is empty"],
    ["white space only", utf8(" \u3000\n\n"), "is empty"],
    ["nothing but a mark", utf8("\ufeff"), "is empty"],
    ["NUL bytes", hex("4d5a900003"), "is not text (it holds NUL bytes); give the text of the page"],
    ["NUL bytes behind a mark", utf8("\ufeffab\0"), "is not text (it holds NUL bytes); give the text of the page"],
    [
      "half of a character behind a mark of UTF-16",
      utf16le("\ufeff市长").subarray(0, -1),
      "begins with the mark of utf-16le but is damaged; save it anew as UTF-8",
    ],
    [
      "a damaged byte behind a mark of UTF-8",
      hex("efbbbfe5b8ffe995bf"),
      "begins with the mark of utf-8 but is damaged; save it anew as UTF-8",
    ],
    [
      "UTF-8 that was cut within a character",
      cut,
      "is utf-8 text, but damaged in line 1; mend it there, or save it anew as UTF-8",
    ],
    [
      "UTF-8 with one broken byte, though GB18030 could read it",
      holed,
      "is utf-8 text, but damaged in line 1; mend it there, or save it anew as UTF-8",
    ],
    [
      "bytes of no encoding",
      hex("fffdfcff80"),
      "is neither UTF-8, UTF-16, GB18030 nor Big5 text; save it anew as UTF-8",
    ],
  ])("refuses %s", (_, bytes, message) => {
    expect(() => decode(bytes)).toThrow(new UsageError(message));
  });
});
