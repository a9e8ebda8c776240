import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { exportPart, serveViewer, type ViewerServer } from "../../src/server";
import { folderOf, PAGES, xingji } from "../cli/harness";

const WISH = { format: "gexf", projections: [], keys: null, roles: [], sure: false, statistics: false };

describe("the export of a part", () => {
  let graph: string;
  beforeAll(async () => {
    graph = folderOf();
    await xingji(["build", folderOf(PAGES), "--out", graph]);
  });
  const exportOf = (wish: object) => exportPart(graph, [], process.cwd())({ ...WISH, ...wish });

  it("is what xingji export writes", async () => {
    const { stdout } = await xingji(["export", "gexf", "--graph", graph]);
    expect(strFromU8(await exportOf({}))).toBe(stdout);
  });

  it("holds what is named, with statistics", async () => {
    const text = strFromU8(await exportOf({ keys: ["Person:person:周远帆@永康市"], statistics: true }));
    expect(text).toContain("周远帆");
    expect(text).toContain('title="degree"');
    expect(text.match(/<node /g)).toHaveLength(1);
  });

  it("packs a format of several files into an archive", async () => {
    const files = unzipSync(await exportOf({ format: "neo4j-csv" }));
    expect(Object.keys(files)).toEqual(expect.arrayContaining(["Person.csv", "import.args"]));
    expect(strFromU8(files["Person.csv"]!)).toContain("周远帆");
  });

  it("refuses with what the export says", async () => {
    await expect(exportOf({ format: "json", statistics: true })).rejects.toThrow("--statistics are for networks");
  });
});

describe("its path", () => {
  let folder: string;
  let server: ViewerServer;
  let own: Record<string, string>;
  let asked: number;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "xingji-export-"));
    mkdirSync(join(folder, "dist"));
    writeFileSync(join(folder, "dist/index.html"), "");
    writeFileSync(join(folder, "graph.json"), "{}");
    server = await serveViewer({
      graphJson: join(folder, "graph.json"),
      viewerDir: join(folder, "dist"),
      exporting: () => {
        asked += 1;
        return Promise.resolve(new Uint8Array([1, 2]));
      },
    });
    own = { "content-type": "application/json", "x-xingji-key": server.address.split("#key=")[1]! };
  });
  beforeEach(() => (asked = 0));
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  const post = (body: unknown, headers = own) =>
    fetch(`${server.url}api/export`, { method: "POST", headers, body: JSON.stringify(body) });

  it("gives the file to the viewer's own page", async () => {
    const answer = await post(WISH);
    expect([answer.status, new Uint8Array(await answer.arrayBuffer())]).toEqual([200, new Uint8Array([1, 2])]);
  });

  it("gives nothing to anybody else", async () => {
    const headers = { "content-type": "application/json", "x-xingji-key": "x".repeat(32) };
    expect((await post(WISH, headers)).status).toBe(403);
    expect((await post(WISH, { ...own, origin: "http://evil.example" })).status).toBe(403);
    expect((await fetch(`${server.url}api/export`)).status).toBe(405);
    expect(asked).toBe(0);
  });

  it.each([
    ["no wish", null, 400],
    ["another format", { ...WISH, format: "exe" }, 400],
    ["what every object has for a format", { ...WISH, format: "toString" }, 400],
    ["another projection", { ...WISH, projections: ["--raw"] }, 400],
    ["an option for a role", { ...WISH, roles: ["--raw"] }, 400],
    ["two lines in a key", { ...WISH, keys: ["Person:a\nPerson:b"] }, 400],
    ["nothing", { ...WISH, keys: [] }, 422],
  ])("exports nothing for %s", async (_case, body, status) => {
    expect((await post(body)).status).toBe(status);
    expect(asked).toBe(0);
  });
});
