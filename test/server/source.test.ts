import { createHash } from "node:crypto";
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PageSources, takePages } from "../../src/server";
import { plainPdf } from "../read/formats/make";

const TEXT = "苏明远来到\n东溪口卡点。\n";
const LINE = JSON.stringify({ id: "a#1", text: "韩知秋走访临川镇。" });

let folder: string;
let records: string;
let sources: PageSources;

const hash = (text: string | Uint8Array): string => createHash("sha256").update(text).digest("hex");
const record = (source: string, sha256: string, rest = {}): string =>
  `${JSON.stringify({ source, sha256, ...rest })}\n`;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "xingji-source-"));
  records = join(folder, "records.jsonl");
  mkdirSync(join(folder, "pages"));
  writeFileSync(join(folder, "pages", "a.txt"), TEXT);
  writeFileSync(join(folder, "pages", "may.jsonl"), `${LINE}\n`);
  writeFileSync(join(folder, "pages", "unread.txt"), "secret");
  writeFileSync(
    records,
    record("pages/a.txt", hash(TEXT), { format: "txt", encoding: "utf-8" }) +
      record("pages/may.jsonl#a#1", hash(LINE), { format: "jsonl" }) +
      record("pages/gone.txt", hash("")),
  );
  sources = new PageSources(records, folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

it("reads a page that the build read, in the text that its offsets count in", async () => {
  expect(await sources.read("pages/a.txt")).toEqual({ text: TEXT });
});

it("finds a page of a .jsonl by its id", async () => {
  expect(await sources.read("pages/may.jsonl#a#1")).toEqual({ text: "韩知秋走访临川镇。" });
});

it("decodes a page as the build did", async () => {
  const bytes = Buffer.from([0xcb, 0xd5, 0xc3, 0xf7, 0xd4, 0xb6]);
  writeFileSync(join(folder, "pages", "b.txt"), bytes);
  appendFileSync(records, record("pages/b.txt", hash(bytes), { format: "txt", encoding: "gb18030" }));
  expect(await sources.read("pages/b.txt")).toEqual({ text: "苏明远" });
});

it.each(["pages/unread.txt", "pages/../pages/a.txt", "./pages/a.txt", "/etc/passwd", "records.jsonl", "pages", ""])(
  "opens nothing for %j, which the build did not read",
  async (source) => {
    expect(await sources.read(source)).toEqual({ fault: "unknown" });
  },
);

it("says when a page is gone, or is no longer what was read", async () => {
  expect(await sources.read("pages/gone.txt")).toEqual({ fault: "missing" });
  writeFileSync(join(folder, "pages", "a.txt"), "别的");
  expect(await sources.read("pages/a.txt")).toEqual({ fault: "changed" });
  writeFileSync(join(folder, "pages", "a.txt"), "");
  expect(await sources.read("pages/a.txt")).toEqual({ fault: "changed" });
});

it("knows what a new build read, and nothing when there is none", async () => {
  expect(await sources.read("pages/unread.txt")).toEqual({ fault: "unknown" });
  appendFileSync(records, record("pages/unread.txt", hash("secret"), { format: "txt" }));
  expect(await sources.read("pages/unread.txt")).toEqual({ text: "secret" });
  rmSync(records);
  expect(await sources.read("pages/a.txt")).toEqual({ fault: "unknown" });
});

describe("what was printed", () => {
  const print = {
    sheets: [{ width: 600, height: 800 }],
    runs: [{ start: 0, end: 5, sheet: 1, from: [50, 95], to: [80, 95], size: 12 }],
  };
  const pdf = plainPdf(["BT /F 12 Tf 50 700 Td (first) Tj ET"]);

  beforeEach(() => {
    writeFileSync(join(folder, "pages", "a.pdf"), pdf);
    appendFileSync(records, record("pages/a.pdf", hash(pdf), { format: "pdf", print }));
  });

  it("says where its text stands, and of all else nothing", async () => {
    expect(await sources.print("pages/a.pdf")).toEqual(print);
    expect(await sources.print("pages/a.txt")).toBeNull();
    expect(await sources.print("pages/unread.txt")).toBeNull();
  });

  it("gives a picture of a sheet, and none of another or of a file that has changed", async () => {
    const sheet = await sources.sheet("pages/a.pdf", 1);
    expect(sheet).toMatchObject({ type: "image/png" });
    expect("bytes" in sheet && Buffer.from(sheet.bytes).subarray(1, 4).toString()).toBe("PNG");
    expect(await sources.sheet("pages/a.pdf", 2)).toEqual({ fault: "changed" });
    writeFileSync(join(folder, "pages", "a.pdf"), "%PDF-");
    expect(await sources.sheet("pages/a.pdf", 1)).toEqual({ fault: "changed" });
  });

  it("is not recognised again: its text is that of the record, while the file is what was read", async () => {
    writeFileSync(join(folder, "pages", "scan.png"), "pixels");
    appendFileSync(records, record("pages/scan.png", hash("pixels"), { format: "scan", text: "贺兰心" }));
    expect(await sources.read("pages/scan.png")).toEqual({ text: "贺兰心" });
    expect(await sources.sheet("pages/scan.png", 1)).toEqual({ fault: "changed" });
    writeFileSync(join(folder, "pages", "scan.png"), "other pixels");
    expect(await sources.read("pages/scan.png")).toEqual({ fault: "changed" });
  });

  it("goes along with a site, with a picture of each sheet; what is gone is named", async () => {
    const all = readFileSync(records, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const { pages, files, missing } = await takePages(all, sources);
    expect(missing).toEqual(["pages/gone.txt"]);
    expect(pages["pages/a.txt"]).toEqual({ text: TEXT });
    expect(pages["pages/a.pdf"]).toEqual({ text: "first", print, sheets: ["pages/4-1.png"] });
    const bytes = await files.get("pages/4-1.png")!();
    expect(Buffer.from(bytes).subarray(1, 4).toString()).toBe("PNG");
  });
});
