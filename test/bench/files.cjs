/**
 * Files of other formats than text, of any size, whose time to read must grow no faster than they do: what a broken
 * program writes, or somebody who means harm. Each makes its bytes from a size in bytes; its name ends as the file does.
 */
const { crc32, deflateRawSync } = require("node:zlib");

const REPORT = "本报讯（记者 程禾苗）4月12日，市委书记王明到太平镇调研，市领导李建国、张文斌参加。";

/** The same again and again, up to a size in bytes, between a beginning and an end. */
function fill(size, piece, begin = "", end = "") {
  const times = Math.max(1, Math.floor((size - Buffer.byteLength(begin + end)) / Buffer.byteLength(piece)));
  return Buffer.from(begin + piece.repeat(times) + end);
}

/** As many of each of two pieces, the one before a text and the other behind it. */
function nest(size, open, close, text = REPORT, begin = "", end = "") {
  const times = Math.floor((size - Buffer.byteLength(begin + text + end)) / Buffer.byteLength(open + close));
  return Buffer.from(begin + open.repeat(times) + text + close.repeat(times) + end);
}

/** An archive of one part: as it is, so that its size is that of the part, or deflated. */
function zip(name, data, deflated = false) {
  const packed = deflated ? deflateRawSync(data, { level: 9 }) : data;
  const title = Buffer.from(name);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(deflated ? 8 : 0, 4);
  common.writeUInt32LE(crc32(data), 10);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(data.length, 18);
  common.writeUInt16LE(title.length, 22);
  const local = Buffer.concat([Buffer.from("PK\x03\x04"), common, title, packed]);
  const listed = Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), common, Buffer.alloc(14), title]);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, listed, end]);
}

const WORD = ['<?xml version="1.0"?><w:document xmlns:w="w"><w:body>', "</w:body></w:document>"];
const docx = (bytes, deflated) => zip("word/document.xml", bytes, deflated);
const runOf = (text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const OPEN = [
  '<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text>',
  "</office:text></office:body></office:document-content>",
];
const odt = (bytes) => zip("content.xml", bytes);

/** A PDF of one page with this content. */
function pdf(content) {
  const font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
  const page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>";
  const objects = [
    Buffer.from("<</Type/Catalog/Pages 2 0 R>>"),
    Buffer.from("<</Type/Pages/Kids[3 0 R]/Count 1>>"),
    Buffer.from(page),
    Buffer.concat([Buffer.from(`<</Length ${content.length}>>stream\n`), content, Buffer.from("\nendstream")]),
    Buffer.from(font),
  ];
  const parts = [Buffer.from("%PDF-1.4\n")];
  for (const [at, object] of objects.entries())
    parts.push(Buffer.from(`${at + 1} 0 obj`), object, Buffer.from("endobj\n"));
  return Buffer.concat([...parts, Buffer.from("trailer<</Size 6/Root 1 0 R>>\n%%EOF\n")]);
}

const MULTIPART = (boundary) => `Content-Type: multipart/mixed; boundary="${boundary}"\r\n\r\n`;
const HTML_PART = "MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n";

const COUNTIES = ["永康市", "武义县", "东阳市", "义乌市", "兰溪市", "浦江县", "磐安县", "缙云县", "青田县", "龙泉市"];

/** A page of a day of its own. */
const pageOf = (text, at, home) => ({
  text,
  published: new Date(Date.UTC(1950, 0, 1 + at)).toISOString().slice(0, 10),
  ...(home && { home }),
});

/** Pages from a counter, each in a line, up to about a size in bytes. */
function lines(size, page) {
  let text = "";
  for (let at = 0; text.length < size / 1.5; at += 1) text += `${JSON.stringify(page(at))}\n`;
  return Buffer.from(text);
}

const TREES = "桐柏槐榆松杉枫柳桃李杏梅兰菊竹荷莲芦苇菱";
/** Four characters that hardly repeat. */
const wordAt = (at) =>
  [0, 1, 2, 3].map((place) => TREES[Math.floor(at / TREES.length ** place) % TREES.length]).join("");

/** By name, from a size in bytes to the bytes of a file. */
const FILES = {
  "nested div.html": (size) => nest(size, "<div>", "</div>"),
  "nested div and p.html": (size) => fill(size, "<div><p>", "", REPORT),
  "table cells without end.html": (size) => fill(size, "<table><tr><td>", "", REPORT),
  "nested span.html": (size) => nest(size, "<span>", "</span>"),
  "nested links.html": (size) => fill(size, "<a href=x>", "", REPORT),
  "nested lists.html": (size) => nest(size, "<ul><li>", "</li></ul>"),
  "paragraphs.html": (size) => fill(size, `<div><p>${REPORT}</p></div>`),
  "headings.html": (size) => fill(size, `<h2>王明调研</h2><p>${REPORT}</p>`),
  "list of links.html": (size) => fill(size, "<li><a href=x>王明调研</a></li>"),
  "attributes.html": (size) => fill(size, ' a="x"', "<p", `>${REPORT}</p>`),
  "tags cut off.html": (size) => fill(size, '<a href="', `<p>${REPORT}</p>`),
  "signs of tags.html": (size) => fill(size, "<", `<p>${REPORT}</p>`),
  "comments cut off.html": (size) => fill(size, "<!--", `<p>${REPORT}</p>`),
  "entities.html": (size) => fill(size, "&#x738b;&amp;lt;", "<p>", `</p><p>${REPORT}</p>`),
  "a script without end.html": (size) => fill(size, "{[", `<p>${REPORT}</p><script>`),
  "closing tags.html": (size) => fill(size, "</div></p>", `<p>${REPORT}</p>`),
  "heads.html": (size) => fill(size, '<meta name="title" content="王明调研"><title>x</title>', "", `<p>${REPORT}</p>`),

  "square brackets.md": (size) => fill(size, "[", "", REPORT),
  "backticks.md": (size) => fill(size, "`", "", REPORT),
  "backticks in lines.md": (size) => fill(size, `${"`".repeat(5_000)}\n`, "", REPORT),
  "square brackets in lines.md": (size) => fill(size, `${"[".repeat(5_000)}\n`, "", REPORT),
  "pictures.md": (size) => fill(size, "![", "", REPORT),
  "links cut off.md": (size) => fill(size, "[x](", "", REPORT),
  "links.md": (size) => fill(size, "[王明](x)", "", REPORT),
  "stars.md": (size) => fill(size, "*", "**", REPORT),
  "stars and underscores.md": (size) => fill(size, "*_a", "", REPORT),
  "quotations.md": (size) => fill(size, ">", "", REPORT),
  "bars.md": (size) => fill(size, "|-", "|\n", REPORT),
  "signs of tags.md": (size) => fill(size, "<a", "", REPORT),
  "comments cut off.md": (size) => fill(size, "<!--", "", REPORT),
  "headings.md": (size) => fill(size, `# 王明调研\n\n${REPORT}\n\n`),

  "nested paragraphs.docx": (size) => docx(fill(size, "<w:p>", WORD[0])),
  "nested paragraphs, deflated.docx": (size) => docx(fill(size, "<w:p>", WORD[0]), true),
  "three million nested paragraphs.docx": () => docx(fill(15_000_000, "<w:p>", WORD[0]), true),
  "paragraphs.docx": (size) => docx(fill(size, runOf(REPORT), ...WORD)),
  "runs of a character.docx": (size) =>
    docx(fill(size, "<w:r><w:t>王</w:t></w:r>", `${WORD[0]}<w:p>`, `</w:p>${WORD[1]}`)),
  "tabs.docx": (size) => docx(fill(size, "<w:tab/>", `${WORD[0]}<w:p><w:r>`, `</w:r></w:p>${WORD[1]}`)),
  "nested tables.docx": (size) =>
    docx(nest(size, "<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", runOf(REPORT), ...WORD)),
  "cells.docx": (size) =>
    docx(fill(size, `<w:tc>${runOf("王明")}</w:tc>`, `${WORD[0]}<w:tbl><w:tr>`, `</w:tr></w:tbl>${WORD[1]}`)),
  "closing tags.docx": (size) => docx(fill(size, "</w:p>", WORD[0] + runOf(REPORT))),
  "paragraphs.odt": (size) => odt(fill(size, `<text:p>${REPORT}</text:p>`, ...OPEN)),
  "nested sections.odt": (size) =>
    odt(nest(size, "<text:section>", "</text:section>", `<text:p>${REPORT}</text:p>`, ...OPEN)),
  "spaces.odt": (size) => odt(fill(size, '<text:s text:c="9"/>', `${OPEN[0]}<text:p>`, `${REPORT}</text:p>${OPEN[1]}`)),

  "a page of reports.mht": (size) => fill(size, `<p>${REPORT}</p>`, `${HTML_PART}\r\n`),
  "headers.eml": (size) => fill(size, "X-A: b\r\n", HTML_PART, `\r\n<p>${REPORT}</p>`),
  "a header in many lines.eml": (size) => fill(size, " a\r\n", `${HTML_PART}X-A: b\r\n`, `\r\n<p>${REPORT}</p>`),
  "parts.eml": (size) =>
    fill(size, `--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${REPORT}\r\n`, MULTIPART("b"), "--b--\r\n"),
  "nested parts.eml": (size) => fill(size, `--b\r\n${MULTIPART("b")}`, MULTIPART("b"), `--b\r\n\r\n${REPORT}`),

  "pages.jsonl": (size) => fill(size, `${JSON.stringify({ text: REPORT })}\n`),
  "pages of one person.jsonl": (size) => lines(size, (at) => pageOf(`市长王明到太平镇调研${at}。`, at, "永康市")),
  // Two of them, so that the smaller file, too, names as many as it takes before namesakes are compared.
  "pages that name two.jsonl": (size) => lines(size, (at) => pageOf(`王明、李建国到太平镇调研${at}。`, at)),
  "pages that name two elsewhere.jsonl": (size) =>
    lines(size, (at) => pageOf(`王明、李建国到${wordAt(at)}村调研${wordAt(7 * at + 3)}。`, at)),
  "pages of one name in many counties.jsonl": (size) =>
    lines(size, (at) => pageOf(`市长王明到城关镇调研${at}。`, at, COUNTIES[at % COUNTIES.length])),
  "a deep line.jsonl": (size) => nest(size, "[", "]", "", `{"text":"${REPORT}"}\n{"text":`, "}\n"),
  "bad lines.jsonl": (size) => fill(size, "{\n", `{"text":"${REPORT}"}\n`),

  "pieces of text.pdf": (size) => pdf(fill(size, "1 0 0 1 50 700 Tm(Hello)Tj ", "BT/F 12 Tf ", "ET")),
  "pieces all over the page.pdf": (size) => {
    let content = "BT/F 6 Tf ";
    for (let at = 0; content.length < size; at += 1)
      content += `1 0 0 1 ${(at * 37) % 590} ${(at * 101) % 790} Tm(word ${at})Tj `;
    return pdf(Buffer.from(`${content}ET`));
  },
  "saved states.pdf": (size) => pdf(fill(size, "q ", "", "BT/F 12 Tf 50 700 Td(Hello)Tj ET")),
  "nested lists.pdf": (size) => pdf(fill(size, "[", "", "BT/F 12 Tf 50 700 Td(Hello)Tj ET")),
};

module.exports = { FILES };
