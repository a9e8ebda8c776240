import { UsageError } from "../../../src/errors";
import { zip } from "./make";
import { read } from "./read";

/** A compound file with a stream of this name. */
const oldOffice = (stream: string): Buffer =>
  Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.from(stream, "utf16le")]);

describe("a file that is no page", () => {
  it.each<[string, string | Uint8Array, string]>([
    ["a damaged picture", Buffer.from("89504e470d0a1a0a", "hex"), "is a damaged picture; get it anew"],
    [
      "a picture of another kind",
      "GIF89a",
      "is a picture of a kind that is not read; save it as PNG, JPEG, TIFF or WebP",
    ],
    ["a CAJ", "CAJ\0", "is a file of CNKI's reader; open it there and save it as PDF"],
    ["a CEB", "Founder CEB 3.0\0", "is a CEB file; open it in Apabi Reader and save it as PDF"],
    [
      "a damaged old Word file",
      oldOffice("WordDocument"),
      "is a damaged Word file (what it names is not in it); save it as .docx",
    ],
    [
      "a damaged old Excel file",
      oldOffice("Workbook"),
      "is a damaged workbook (what it names is not in it); save it anew",
    ],
    ["an encrypted document", oldOffice("EncryptedPackage"), "is an encrypted Office file; save it without a password"],
    [
      "OFD",
      zip([{ name: "OFD.xml", data: Buffer.from("x") }]),
      "is an OFD document; open it in its reader and save it as PDF",
    ],
    [
      "a slide show",
      zip([{ name: "ppt/presentation.xml", data: Buffer.from("x") }]),
      "is a PowerPoint file; save it as PDF or .txt",
    ],
    [
      "a book",
      zip([{ name: "META-INF/container.xml", data: Buffer.from("x") }]),
      "is a damaged EPUB book; save it anew",
    ],
    ["UTF-7", "+XgKVf2eXZlNOHFIwV85TF2w0U4JowGf-", "looks like UTF-7; save it anew as UTF-8"],
    ["an archive", Buffer.from("1f8b0800", "hex"), "is an archive; unpack it"],
    ["Rich Text without text", "{\\rtf1\\ansi }", "is empty"],
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

  it("but XML of which nothing says what is its text is refused", async () => {
    const reason = "is XML; say in a mapping.tsv beside it where the text of its pages is (such as text/body)";
    await expect(read("a.xml", '<?xml version="1.0"?><a>文</a>')).rejects.toThrow(new UsageError(reason));
  });
});
