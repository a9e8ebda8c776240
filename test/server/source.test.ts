import { createHash } from "node:crypto";
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PageSources } from "../../src/server";

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
