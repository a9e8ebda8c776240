/** Files of every format in which a report of invented people stands, and what damages them. */

import { utils, write } from "@e965/xlsx";
import * as fc from "fast-check";

import type { Mapping } from "../../src/read";
import { plainPdf, zip } from "../read/formats/make";
import { epub, oldWord, rtf } from "../read/formats/make-others";

const HEADLINE = "方明远到清溪镇调研";
const STORY =
  "本报讯（记者 程禾苗）5月8日上午，市委书记方明远到清溪镇调研。市领导贺兰心、周越参加。（下转第4版）\n（上接第1版）方明远说，要把农时抓在手上。";
const PARAGRAPHS = [HEADLINE, ...STORY.split("\n")];

const HTML = [
  '<!DOCTYPE html><html><head><meta charset="utf-8"><title>方明远调研_澄江网</title>',
  '<meta name="PubDate" content="2023-05-09"><script type="application/ld+json">{"headline":"方明远调研"}</script></head>',
  `<body><nav><a href="/">首页</a></nav><h1>${HEADLINE}</h1>`,
  ...PARAGRAPHS.map((text) => `<div class="c"><p>&#12288;${text}<br>&nbsp;</p></div>`),
  "<table><tr><td>方明远</td><td>市委书记</td></tr></table></body></html>",
].join("\n");

const MARKDOWN = [
  "---\ntitle: x\n---",
  `# ${HEADLINE}`,
  STORY,
  "> **方明远**说，[要](http://a.example)抓 `农时` ![图](x.png)",
  "| 方明远 | 市委书记 |\n|---|---|",
  "[1]: http://a.example",
].join("\n\n");

const JSONL = PARAGRAPHS.map((text, at) =>
  JSON.stringify({ id: `a${at}`, text: `${HEADLINE}\n\n${text}`, published: "2023-05-09", home: "永康市" }),
).join("\n");

const OPEN = `<office:document-content><office:body><office:text>${PARAGRAPHS.map((text) => `<text:p>${text}<text:s text:c="3"/></text:p>`).join("")}</office:text></office:body></office:document-content>`;

const WORD = `<w:document xmlns:w="w"><w:body>${PARAGRAPHS.map((text) => `<w:p><w:pPr><w:ind w:firstLine="480"/></w:pPr><w:r><w:t>${text}</w:t><w:tab/></w:r></w:p>`).join("")}<w:tbl><w:tr><w:tc><w:p><w:r><w:t>方明远</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>`;

const mail = (parts: readonly string[]): string =>
  ["From: a@b.example", "MIME-Version: 1.0", 'Content-Type: multipart/related; boundary="-a"', ""]
    .concat(...parts.map((part) => ["---a", part]), "---a--", "")
    .join("\r\n");
const base64 = (text: string): string => Buffer.from(text).toString("base64").replaceAll(/.{76}/g, "$&\r\n");
const MHT = mail([
  `Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(HTML)}`,
  "Content-Type: image/png\r\n\r\nx",
]);
const EML = mail([
  `Content-Type: text/plain; charset=gb18030\r\nContent-Transfer-Encoding: quoted-printable\r\nSubject: =?utf-8?B?5pa5?=\r\n\r\n=B7=BD=C3=F7=D4=B6=B5=F7=D1=D0=A1=A3=\r\n=CA=D0=B3=A4`,
]);

const PDF = plainPdf([
  "BT /F 12 Tf 50 700 Td (Fang Mingyuan visited Qingxi on May 8.) Tj 0 -14 Td [(He) -250 (spoke.)] TJ ET",
  "q 1 0 0 1 50 700 cm BT /F 12 Tf (A second page of text.) Tj ET Q",
]);

const CSV = ["标题,日期,正文", ...PARAGRAPHS.slice(1).map((text) => `${HEADLINE},2023/5/9,"${text}"`)].join("\n");

const TEI = `<?xml version="1.0"?><TEI xmlns="t"><teiHeader><date when="2023-05-09"/></teiHeader><text><body>${PARAGRAPHS.map((text) => `<div><head>${HEADLINE}</head><p>${text}&#12288;<lb/>&lt;</p></div>`).join("\n")}</body></text></TEI>`;

const ALTO = `<alto><Page WIDTH="600" HEIGHT="800">${["市委书记方明远", "到清溪镇调研。"].map((text, at) => `<TextLine><String CONTENT="${text}" HPOS="50" VPOS="${100 + at * 18}" WIDTH="112" HEIGHT="16" WC="0.8"/></TextLine>`).join("")}</Page></alto>`;

const cell = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const SHEET = `<worksheet xmlns="s"><sheetData>${[["标题", "日期", "正文"], ...PARAGRAPHS.slice(1).map((text) => [HEADLINE, "2023-05-09", text])].map((cells, row) => `<row r="${row + 1}">${cells.map((text, at) => cell(`${"ABC"[at]}${row + 1}`, text)).join("")}</row>`).join("")}</sheetData></worksheet>`;

/** A file that is sound, in the form in which it is damaged, and how a file is made of that. */
interface Sound {
  readonly bytes: Uint8Array;
  readonly packed?: (bytes: Uint8Array) => Uint8Array;
  readonly mapping?: Mapping;
}

const mapping = (fields: Readonly<Record<string, string>>): Mapping =>
  Object.fromEntries(Object.entries(fields).map(([field, from]) => [field, { from, said: "mapping.tsv:2" }]));
const COLUMNS = mapping({ headline: "标题", published: "日期", text: "正文" });
const PATHS = mapping({ item: "body/div", headline: "div/head", published: "date@when", text: "div/p" });

const partOf = (name: string) => (data: Uint8Array) => zip([{ name, data }]);
const word = partOf("word/document.xml");
const open = partOf("content.xml");

const workbook = (sheet: Uint8Array): Uint8Array =>
  zip(
    Object.entries({
      "xl/workbook.xml": '<workbook xmlns:r="r"><sheets><sheet name="报" sheetId="1" r:id="r1"/></sheets></workbook>',
      "xl/_rels/workbook.xml.rels":
        '<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      "xl/worksheets/sheet1.xml": sheet,
    }).map(([name, data]) => ({ name, data: Buffer.from(data) })),
  );

function oldWorkbook(): Uint8Array {
  const rows = [["标题", "日期", "正文"], ...PARAGRAPHS.slice(1).map((text) => [HEADLINE, "2023-05-09", text])];
  return Buffer.from(write(utils.book_new(utils.aoa_to_sheet(rows), "报"), { bookType: "biff8", type: "buffer" }));
}

/** By name, which begins as that of the file does. */
export const SOUND: Readonly<Record<string, Sound>> = {
  "a.html": { bytes: Buffer.from(HTML) },
  "a.docx": { bytes: word(Buffer.from(WORD)) },
  "a.docx, inside": { bytes: Buffer.from(WORD), packed: word },
  "a.pdf": { bytes: PDF },
  "a.md": { bytes: Buffer.from(MARKDOWN) },
  "a.jsonl": { bytes: Buffer.from(JSONL) },
  "a.odt": { bytes: open(Buffer.from(OPEN)) },
  "a.odt, inside": { bytes: Buffer.from(OPEN), packed: open },
  "a.rtf": { bytes: rtf(PARAGRAPHS) },
  "a.doc": { bytes: oldWord(PARAGRAPHS) },
  "a.epub": { bytes: epub({ "a.xhtml": HTML }) },
  "a.csv": { bytes: Buffer.from(CSV), mapping: COLUMNS },
  "a.xlsx": { bytes: workbook(Buffer.from(SHEET)), mapping: COLUMNS },
  "a.xlsx, inside": { bytes: Buffer.from(SHEET), packed: workbook, mapping: COLUMNS },
  "a.xls": { bytes: oldWorkbook(), mapping: COLUMNS },
  "a.xml": { bytes: Buffer.from(TEI), mapping: PATHS },
  "a.xml, ALTO": { bytes: Buffer.from(ALTO) },
  "a.mht": { bytes: Buffer.from(MHT) },
  "a.eml": { bytes: Buffer.from(EML) },
  "a.txt": { bytes: Buffer.from(PARAGRAPHS.join("\n\n")) },
};

/** What stands somewhere in files of these formats, or in none. */
const SNIPPETS = [
  ...'<div> </p> <!-- ]]> <![CDATA[ <script> <a&href=" &#x0; &#xD800; & < > [ ` ``` ![ ]( ** | ]('.split(" "),
  ...'{" } null "__proto__":{}, [[[[ \\ud800 obj endobj stream endstream << >> ( ) /Filter/FlateDecode xref'.split(" "),
  ..."（下转第4版） （上接第1版） 4294967296 -1 9999999999".split(" "),
  "PK\x01\x02",
  "PK\x03\x04",
  "\0",
  "\u{20bb7}",
  "\ufffe",
  "\n\n\n",
  "\r\n\r\n",
  "\r\n---a\r\n",
  "=?utf-8?B?",
].map((text) => Buffer.from(text));

type Damage = (bytes: Uint8Array) => Uint8Array;

/** Where in a file. */
const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

/** Puts something at a place of a file, in the place of so many bytes. */
const put =
  (share: number, length: number, what: (bytes: Uint8Array, at: number) => Uint8Array): Damage =>
  (bytes) => {
    const at = Math.floor(bytes.length * share);
    return Buffer.concat([bytes.subarray(0, at), what(bytes, at), bytes.subarray(at + length)]);
  };

/** Another byte, a bit that is turned, what is cut off, left out, there twice or put in. */
const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.tuple(place, fc.nat(255)).map(([share, byte]) => put(share, 1, () => Buffer.of(byte))),
  fc
    .tuple(place, fc.nat(7))
    .map(([share, bit]) => put(share, 1, (bytes, at) => Buffer.of((bytes[at] ?? 0) ^ (1 << bit)))),
  place.map((share) => put(share, Infinity, () => Buffer.of(10))),
  fc.tuple(place, fc.nat(200)).map(([share, length]) => put(share, length, () => Buffer.of())),
  fc.tuple(place, place, fc.nat(300)).map(([share, other, length]) =>
    put(share, 0, (bytes) => {
      const from = Math.floor(bytes.length * other);
      return bytes.subarray(from, from + length);
    }),
  ),
  fc.tuple(place, fc.constantFrom(...SNIPPETS)).map(([share, snippet]) => put(share, 0, () => snippet)),
);

/** A file, damaged in one to eight places. */
export function damaged({ bytes: sound, packed = (bytes) => bytes }: Sound): fc.Arbitrary<Uint8Array> {
  return fc
    .array(damage, { minLength: 1, maxLength: 8 })
    .map((all) => packed(all.reduce((bytes, one) => one(bytes), sound)));
}
