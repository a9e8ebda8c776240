/** Files of the formats that pages come in, made of plain text. */

import { deflateRawSync } from "node:zlib";

import { chromium, type Browser } from "playwright-core";

import { executable } from "../../viewer/browser";

export { describeInBrowser } from "../../viewer/browser";

/** Text as it stands in HTML and XML. */
export const escape = (text: string): string =>
  text.replace(/[&<>"]/gu, (char) => `&#${char.codePointAt(0)!};`).replace(/\u3000/gu, "&#12288;");

/** A file in a ZIP archive. */
export interface Member {
  readonly name: string;
  readonly data: Uint8Array;
  /** What its header gives as the size of the data unpacked; the truth unless said otherwise. */
  readonly claimed?: number;
}

/** A ZIP archive, deflated. */
export function zip(members: readonly Member[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data, claimed = data.length } of members) {
    const packed = deflateRawSync(data);
    const title = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(claimed, 18);
    common.writeUInt16LE(title.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), common, title, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), common, rest, title]));
    locals.push(local);
    offset += local.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...directory, end]);
}

function crc32(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** A Word document with this inside its `w:body`. */
export function docxOf(body: string): Buffer {
  const xml = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`;
  return zip([{ name: "word/document.xml", data: Buffer.from(xml) }]);
}

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;

/** A Word document with these paragraphs, each in two runs. */
export function docx(paragraphs: readonly string[]): Buffer {
  return docxOf(
    paragraphs
      .map((text) => `<w:p>${run(text.slice(0, text.length >> 1))}${run(text.slice(text.length >> 1))}</w:p>`)
      .join(""),
  );
}

let browser: Promise<Browser> | undefined;

/** HTML as a browser prints it. */
export async function pdf(html: string): Promise<Buffer> {
  browser ??= chromium.launch({ executablePath: executable ?? "", args: ["--no-sandbox", "--disable-gpu"] });
  const page = await (await browser).newPage();
  try {
    await page.setContent(html);
    return await page.pdf({ format: "A3" });
  } finally {
    await page.close();
  }
}

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});
