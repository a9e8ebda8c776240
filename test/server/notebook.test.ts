import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Notebook } from "../../src/server";

const VIEW = { name: "四月的到访", link: "#view=visits&time=2021-04-01..2021-04-30" };
const REMARK = { kind: "node", key: "Person:su", label: "苏明远", starred: true, note: "" } as const;

let folder: string;
let file: string;
let notebook: Notebook;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "xingji-notebook-"));
  file = join(folder, "notebook.json");
  notebook = new Notebook(file);
});
afterEach(() => rmSync(folder, { recursive: true }));

it("holds nothing before something is kept, and makes no file for that", () => {
  expect(notebook.read()).toEqual({ views: [], remarks: [] });
  expect(existsSync(file)).toBe(false);
});

it("is a file that a person can read, a line for each thing", () => {
  notebook.change({ save: VIEW });
  expect(readFileSync(file, "utf8")).toBe(
    `{\n  "views": [\n    {\n      "name": "四月的到访",\n      "link": "${VIEW.link}"\n    }\n  ],\n  "remarks": []\n}\n`,
  );
});

it("keeps views in the order of saving, and one of a name", () => {
  notebook.change({ save: VIEW });
  notebook.change({ save: { name: "全部", link: "#view=all" } });
  notebook.change({ save: { ...VIEW, link: "#view=sites" } });
  expect(notebook.read().views.map(({ name, link }) => [name, link])).toEqual([
    ["四月的到访", "#view=sites"],
    ["全部", "#view=all"],
  ]);
  expect(notebook.change({ drop: "全部" }).views).toHaveLength(1);
});

it("keeps one remark on a thing, and none without a star and a note", () => {
  notebook.change({ remark: REMARK });
  expect(notebook.change({ remark: { ...REMARK, note: "查任期" } }).remarks).toEqual([{ ...REMARK, note: "查任期" }]);
  expect(notebook.change({ remark: { ...REMARK, starred: false } }).remarks).toEqual([]);
});

it.each([
  ["nothing", null],
  ["two wishes at once", { save: VIEW, drop: "全部" }],
  ["a view without a name", { save: { ...VIEW, name: "" } }],
  ["a link that leads elsewhere", { save: { ...VIEW, link: "javascript:alert(1)" } }],
  ["a remark on another kind of thing", { remark: { ...REMARK, kind: "file" } }],
  ["a note as long as a book", { remark: { ...REMARK, note: "长".repeat(20_001) } }],
])("refuses %s", (_case, asked) => {
  expect(() => notebook.change(asked)).toThrow("A notebook takes");
  expect(existsSync(file)).toBe(false);
});

it.each(["", "{", "[]", '{"views":[{"name":"a","link":"http://evil.example"}],"remarks":[]}'])(
  "leaves a file alone that somebody has made to hold %j, and says so",
  (content) => {
    writeFileSync(file, content);
    expect(() => notebook.change({ save: VIEW })).toThrow(`${file}: is no notebook of the viewer`);
    expect(readFileSync(file, "utf8")).toBe(content);
  },
);
