/** Files of the formats that pages come in, made of plain text. */

import { crc32, deflateRawSync } from "node:zlib";

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

/** A PDF with a page for each content stream, in Helvetica; `trailer` goes into its trailer. */
export function plainPdf(streams: readonly string[], trailer = ""): Buffer {
  const kids = streams.map((_, at) => `${4 + at * 2} 0 R`).join(" ");
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Kids[${kids}]/Count ${streams.length}>>`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ...streams.flatMap((stream, at) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F 3 0 R>>>>/Contents ${5 + at * 2} 0 R>>`,
      `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
    ]),
  ];
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj${object}endobj\n`;
    return String(offset).padStart(10, "0");
  });
  const table = ["0000000000 65535 f ", ...offsets.map((offset) => `${offset} 00000 n `)].join("\n");
  const rest = `xref\n0 ${objects.length + 1}\n${table}\ntrailer<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>`;
  return Buffer.from(`${file}${rest}\nstartxref\n${file.length}\n%%EOF\n`, "latin1");
}

/** The entry of a trailer that asks for a password, whose check no password passes. */
export const ENCRYPTED = `/Encrypt<</Filter/Standard/V 1/R 2/O<${"41".repeat(32)}>/U<${"42".repeat(32)}>/P -4>>/ID[<41><41>]`;

let browser: Promise<Browser> | undefined;

/** HTML as a browser prints it. */
export async function pdf(html: string, format = "A3"): Promise<Buffer> {
  browser ??= chromium.launch({ executablePath: executable ?? "", args: ["--no-sandbox", "--disable-gpu"] });
  const page = await (await browser).newPage();
  try {
    await page.setContent(html);
    return await page.pdf({ format });
  } finally {
    await page.close();
  }
}

/** HTML as a browser shows it, twice as fine as a screen, as a PNG. */
export async function picture(html: string): Promise<Buffer> {
  browser ??= chromium.launch({ executablePath: executable ?? "", args: ["--no-sandbox", "--disable-gpu"] });
  const page = await (await browser).newPage({ deviceScaleFactor: 2, viewport: { width: 600, height: 400 } });
  try {
    await page.setContent(html);
    return await page.screenshot();
  } finally {
    await page.close();
  }
}

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});
