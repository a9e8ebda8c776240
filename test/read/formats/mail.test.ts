import { zip } from "./make";
import { read, textOf } from "./read";

const PAGE =
  "<html><head><title>方明远调研_澄江网</title></head><body><h1>方明远调研</h1><p>昨日，方明远到清溪镇调研。</p></body></html>";

const saved = (parts: readonly string[]): string =>
  [
    "From: <Saved by a browser>",
    "Subject: x",
    "MIME-Version: 1.0",
    'Content-Type: multipart/related; type="text/html"; boundary="--a"',
    "",
    ...parts.flatMap((part) => ["----a", part]),
    "----a--",
    "",
  ].join("\r\n");

describe("a web page that is saved in one file", () => {
  it("is read as the web page, and not its pictures", async () => {
    const html = `Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(PAGE).toString("base64")}`;
    const { pages } = await read("a.mht", saved([html, "Content-Type: image/png\r\n\r\nx"]));
    expect(pages).toMatchObject([{ format: "html", raw: "方明远调研\n\n昨日，方明远到清溪镇调研。" }]);
    expect(pages[0]!.head).toEqual({ headline: "方明远调研" });
  });

  it("is known by its head, whatever its ending", async () => {
    const { pages } = await read("a.txt", saved([`Content-Type: text/html; charset=utf-8\r\n\r\n${PAGE}`]));
    expect(pages[0]?.format).toBe("html");
  });
});

it.each([
  ["nests without end", nested(60), "nesting depth"],
  [
    "has a head without end",
    `From: a@b\r\nMIME-Version: 1.0\r\nSubject: ${"=?utf-8?B?5pa5?= ".repeat(200_000)}\r\n\r\nx`,
    "header size",
  ],
])("is refused in a line when it %s", async (_, mail, reason) => {
  await expect(read("a.eml", Buffer.from(mail))).rejects.toThrow(
    new RegExp(`^is a damaged mail \\(.*${reason}.*\\); save it anew$`),
  );
});

/** A mail of so many others, each in the one before. */
function nested(depth: number): string {
  const open = Array.from(
    { length: depth },
    (_, at) => `Content-Type: multipart/mixed; boundary="b${at}"\r\n\r\n--b${at}\r\n`,
  );
  return `From: a@b\r\nMIME-Version: 1.0\r\n${open.join("")}Content-Type: text/plain\r\n\r\n字`;
}

it("reads the text of a mail", async () => {
  const mail =
    "From: a@b.example\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n";
  expect((await textOf("a.eml", mail + Buffer.from("方明远调研。").toString("base64"))).trim()).toBe("方明远调研。");
});

describe("a document of OpenDocument", () => {
  it("is read paragraph by paragraph, without notes and what was struck out", async () => {
    const content =
      "<office:document><office:text><text:tracked-changes><text:p>旧</text:p></text:tracked-changes>" +
      "<text:h>方明远调研</text:h><text:p>市长<text:span>方明远</text:span>到<text:line-break/>清溪镇" +
      "<text:note><text:p>注</text:p></text:note>调研。</text:p></office:text></office:document>";
    const { pages } = await read("a.odt", zip([{ name: "content.xml", data: Buffer.from(content) }]));
    expect(pages).toMatchObject([{ format: "odt", raw: "方明远调研\n市长方明远到\n清溪镇调研。\n" }]);
  });
});
