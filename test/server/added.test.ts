import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AddedPages } from "../../src/server";
import { addPages } from "../../src/server/added";
import { folderOf, PAGES, xingji } from "../cli/harness";

const TEXT =
  "永康市领导检查山塘水库\n\n本报讯 5月9日上午，永康市委书记李青禾来到古山镇检查山塘水库。永康市副市长田一鸣陪同检查。\n" +
  "李青禾在永康市应急管理局强调，永康市各镇要守住底线。\n";
const file = (name: string, text = TEXT, facts = {}) => ({
  name,
  content: Buffer.from(text).toString("base64"),
  facts,
});

let folder: string;
let added: AddedPages;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "xingji-added-")), "added-pages");
  added = new AddedPages(folder);
});
afterEach(() => rmSync(join(folder, ".."), { recursive: true }));

it("says what is understood of files, with what is guessed, and keeps nothing for that", async () => {
  const [page, broken] = await added.read([file("2023-05-10.txt"), file("坏.pdf", "no pdf")]);
  expect(page).toMatchObject({
    name: "2023-05-10.txt",
    fault: null,
    pages: [
      {
        source: "2023-05-10.txt",
        published: { value: "2023-05-10", from: "file name" },
        home: { value: "永康市", from: expect.stringMatching(/^inferred: /) },
        publication: { value: null, from: null },
        headlines: ["永康市领导检查山塘水库"],
      },
    ],
  });
  expect(broken).toMatchObject({ pages: [], fault: expect.stringMatching(/\S/) });
  expect(existsSync(folder)).toBe(false);
});

it("keeps files and what the reader says of them, once each, and takes them out again", async () => {
  await added.add([file("一.txt", TEXT, { home: "永康市", published: "2023-05-10" })]);
  await addPages(added, { add: [file("一.txt", TEXT, { home: "永康市", publication: "某某\t日报" })] });
  expect(readFileSync(join(folder, "一.txt"), "utf8")).toBe(TEXT);
  expect(readFileSync(join(folder, "pages.tsv"), "utf8")).toBe(
    "file\tpublication\tpublished\thome\n一.txt\t某某 日报\t\t永康市\n",
  );
  expect(added.list()).toEqual(["一.txt"]);
  await expect(added.add([file("一.txt", "另一页。")])).rejects.toThrow("another page of this name");
  added.remove("一.txt");
  expect([added.list(), existsSync(join(folder, "一.txt"))]).toEqual([[], false]);
});

it("keeps none of several where one cannot be read, or a fact is none", async () => {
  await expect(added.add([file("好.txt"), file("坏.pdf", "no pdf")])).rejects.toThrow("坏.pdf: ");
  await expect(added.add([file("好.txt", TEXT, { home: "乌有市" })])).rejects.toThrow("乌有市");
  expect(existsSync(folder)).toBe(false);
});

it("leaves a table alone to which somebody has given other columns", async () => {
  await added.add([file("一.txt")]);
  writeFileSync(join(folder, "pages.tsv"), "file\turl\n一.txt\thttps://example.org\n");
  await expect(added.add([file("二.txt")])).rejects.toThrow("add pages by hand");
  expect(added.list()).toEqual(["一.txt"]);
});

it.each([
  "../a.txt",
  "a/b.txt",
  "a\\b.txt",
  ".a.txt",
  "-.txt",
  "#a.txt",
  '"a".txt',
  "a\tb.txt",
  "pages.tsv",
  "readme.txt",
  "a.exe",
  "",
])("takes no file called %j", async (name) => {
  await expect(addPages(added, { add: [file(name)] })).rejects.toThrow("is no page");
  addPages(added, { remove: name }).catch(() => undefined);
  expect(existsSync(folder)).toBe(false);
});

it.each([null, [], { add: [] }, { add: [{ name: "a.txt" }] }, { read: {} }, { move: "a.txt" }, { add: [], read: [] }])(
  "does nothing for %j",
  async (asked) => {
    await expect(addPages(added, asked)).rejects.toThrow("Pages are");
    expect(existsSync(folder)).toBe(false);
  },
);

it("is read by every build into the folder that it lies in", async () => {
  const out = folderOf();
  const build = () => xingji(["build", folderOf(PAGES), "--out", out]);
  await build();
  await new AddedPages(join(out, "added-pages")).add([file("2023-05-10.txt", TEXT, { home: "永康市" })]);
  await build();
  expect(readFileSync(join(out, "records.jsonl"), "utf8")).toContain('"name":"李青禾"');
  const people = await xingji([
    "query",
    "MATCH (p:Person {name: '李青禾'}) RETURN p.home",
    "--graph",
    out,
    "--format",
    "csv",
  ]);
  expect(people.stdout).toContain("永康市");
});
