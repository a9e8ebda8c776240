/** Files of the formats of other programs than Word's, and of its old one, made of plain text. */

import { escape, zip } from "./make";

/** A document of OpenDocument with these paragraphs. */
export function odt(paragraphs: readonly string[]): Buffer {
  const content = paragraphs.map((text) => `<text:p>${escape(text)}</text:p>`).join("");
  return zip([
    {
      name: "content.xml",
      data: Buffer.from(
        `<office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text>${content}</office:text></office:body></office:document-content>`,
      ),
    },
  ]);
}

/** A book with these pages of XHTML, by their names, in a folder of its own and behind a cover without text. */
export function epub(pages: Readonly<Record<string, string>>): Buffer {
  const names = ["cover.xhtml", ...Object.keys(pages)];
  const items = names.map(
    (name, at) => `<item id="i${at}" href="${encodeURI(name)}" media-type="application/xhtml+xml"/>`,
  );
  const parts = {
    mimetype: "application/epub+zip",
    "META-INF/container.xml": '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
    "OEBPS/book.opf": `<opf:package xmlns:opf="o"><manifest>${items.join("")}<item id="nav" href="nav.xhtml" properties="nav"/></manifest><spine><itemref idref="nav"/>${names.map((_, at) => `<itemref idref="i${at}"/>`).join("")}<itemref idref="gone"/></spine></opf:package>`,
    "OEBPS/nav.xhtml": "<html><body><p>目录目录目录目录目录目录</p></body></html>",
    "OEBPS/cover.xhtml": '<html><body><img src="a.png"/></body></html>',
    ...Object.fromEntries(Object.entries(pages).map(([name, html]) => [`OEBPS/${name}`, html])),
  };
  return zip(Object.entries(parts).map(([name, data]) => ({ name, data: Buffer.from(data) })));
}

/** A Rich Text file with these paragraphs: characters by their numbers, as WordPad writes them. */
export function rtf(paragraphs: readonly string[]): Buffer {
  const lines = paragraphs.map((text) =>
    text.replaceAll(/[^ -~]|[\\{}]/g, (char) =>
      /[\\{}]/.test(char) ? `\\${char}` : `\\u${(char.charCodeAt(0) << 16) >> 16}?`,
    ),
  );
  return Buffer.from(
    `{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fcharset134 SimSun;}}\n${lines.join("\\par\n")}\\par}`,
  );
}

const SECTOR = 512;
const [FREE, END, TABLE] = [-1, -2, -3];

/** What Word of before 2007 writes: a compound file with the text, as one piece, in one stream, and where it is in another. */
export function oldWord(paragraphs: readonly string[]): Buffer {
  const text = Buffer.from(`${paragraphs.join("\r")}\r`, "utf16le");
  const head = Buffer.alloc(0x600);
  head.writeUInt16LE(0xa5ec, 0);
  head.writeUInt16LE(0x0200, 0x0a);
  head.writeUInt32LE(head.length, 0x18);
  head.writeUInt32LE(text.length / 2, 0x4c);
  const pieces = Buffer.alloc(21);
  pieces.writeUInt8(2, 0);
  pieces.writeUInt32LE(16, 1);
  pieces.writeUInt32LE(text.length / 2, 9);
  pieces.writeUInt32LE(head.length, 15);
  return compound({ WordDocument: Buffer.concat([head, text]), "1Table": pieces });
}

/** A compound file with these streams, each long enough to have sectors of its own. */
export function compound(streams: Readonly<Record<string, Uint8Array>>): Buffer {
  const bodies = Object.entries(streams).map(([name, data]) => {
    const size = Math.ceil(Math.max(data.length, 4096) / SECTOR) * SECTOR;
    return { name, data: Buffer.concat([data], size) };
  });
  const sectors = bodies.reduce((sum, { data }) => sum + data.length / SECTOR, 1);
  const tables = Math.ceil(sectors / (SECTOR / 4 - 1));
  const next = Array.from({ length: (tables * SECTOR) / 4 }, () => FREE).fill(TABLE, 0, tables);
  next[tables] = END;
  let first = tables + 1;
  const entries = [{ name: "Root Entry", type: 5, child: 1, start: END, size: 0 }];
  for (const { name, data } of bodies) {
    const length = data.length / SECTOR;
    for (let at = first; at < first + length; at += 1) next[at] = at + 1 < first + length ? at + 1 : END;
    entries.push({ name, type: 2, child: FREE, start: first, size: data.length });
    first += length;
  }
  const directory = Buffer.concat(
    entries.map((entry, at) => entryOf(entry, at > 0 && at + 1 < entries.length ? at + 1 : FREE)),
    SECTOR,
  );
  return Buffer.concat([headOf(tables), int32s(next), directory, ...bodies.map(({ data }) => data)]);
}

function entryOf(
  {
    name,
    type,
    child,
    start,
    size,
  }: Readonly<Record<"type" | "child" | "start" | "size", number>> & { readonly name: string },
  beside: number,
): Buffer {
  const entry = Buffer.alloc(128);
  entry.write(name, "utf16le");
  entry.writeUInt16LE(2 * name.length + 2, 64);
  entry.writeUInt8(type, 66);
  for (const [at, value] of [FREE, beside, child].entries()) entry.writeInt32LE(value, 68 + 4 * at);
  entry.writeInt32LE(start, 116);
  entry.writeInt32LE(size, 120);
  return entry;
}

function headOf(tables: number): Buffer {
  const head = Buffer.alloc(SECTOR);
  head.write("d0cf11e0a1b11ae1", "hex");
  for (const [at, value] of [0x3e, 3, 0xfffe, 9, 6].entries()) head.writeUInt16LE(value, 24 + 2 * at);
  head.writeInt32LE(tables, 44);
  head.writeInt32LE(tables, 48);
  for (const [at, value] of [4096, END, 0, END, 0].entries()) head.writeInt32LE(value, 56 + 4 * at);
  for (let at = 0; at < 109; at += 1) head.writeInt32LE(at < tables ? at : FREE, 76 + 4 * at);
  return head;
}

function int32s(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [at, value] of values.entries()) bytes.writeInt32LE(value, 4 * at);
  return bytes;
}
