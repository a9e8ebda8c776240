import { UsageError } from "../../../src/errors";
import { read } from "./read";

describe("a file that is no page", () => {
  it.each<[string, string | Uint8Array, string]>([
    ["a picture", Buffer.from("89504e470d0a1a0a", "hex"), "is a picture; have its text recognised (OCR) first"],
    ["an archive", Buffer.from("1f8b0800", "hex"), "is an archive; unpack it"],
    ["RTF", "{\\rtf1\\ansi }", "is an RTF file; save it as .docx or .txt"],
    [
      "a program",
      Buffer.from("7f454c46020101000000000000000000", "hex"),
      "is not text (it holds NUL bytes); give the text of the page",
    ],
    ["empty", "", "is empty"],
    [
      "a line far too long",
      "字".repeat(100_001),
      "has more than 100000 characters in line 1; break it into paragraphs",
    ],
    [
      "a text far too long",
      "一行字。\n".repeat(200_001),
      "holds 1000005 characters, and a page at most 1000000; split it",
    ],
  ])("but %s is refused", async (_, content, message) => {
    await expect(read("page.txt", content)).rejects.toThrow(new UsageError(message));
  });
});
