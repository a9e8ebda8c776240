import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request, type OutgoingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkPacks } from "../../src/lexicon";
import { AddedPages, Corrections, Notebook, serveViewer, type ViewerServer } from "../../src/server";

const NOT_A_PERSON = { table: "false-friends", cells: { term: "高新宇", kind: "nobody", note: "小区名" } } as const;
const SAME = { table: "same_as", cells: { one: "person:苏明远@临川市", other: "person:苏明元@临川市" } } as const;
const HOME = { table: "officials", cells: { id: "viewer:苏明远@武义县", name: "苏明远", home: "武义县" } } as const;
const POST = { table: "tenures", cells: { official: HOME.cells.id, title: "市长", of: "永康市" } } as const;

let folder: string;
let pack: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "xingji-edit-"));
  pack = join(folder, "corrections");
});
afterEach(() => rmSync(folder, { recursive: true }));

const tables = (corrections: Corrections) => corrections.list().map(({ table }) => table);

describe("the pack of corrections", () => {
  it("is a dictionary pack that the checker finds no fault in, each row with its source and note", () => {
    const corrections = new Corrections(pack);
    corrections.add([NOT_A_PERSON, SAME, HOME, POST]);
    expect(checkPacks([pack])).toEqual([]);
    expect(readFileSync(join(pack, "false-friends.tsv"), "utf8")).toBe(
      "term\tkind\tsource\tnote\n高新宇\tnobody\tviewer\t小区名\n",
    );
  });

  it("keeps its rows sorted, and one row of a key", () => {
    const corrections = new Corrections(pack);
    corrections.add([NOT_A_PERSON, { ...NOT_A_PERSON, cells: { ...NOT_A_PERSON.cells, term: "安居乐" } }]);
    corrections.add([{ ...NOT_A_PERSON, cells: { ...NOT_A_PERSON.cells, note: "改过" } }]);
    expect(corrections.list().map(({ cells }) => [cells["term"], cells["note"]])).toEqual([
      ["安居乐", "小区名"],
      ["高新宇", "改过"],
    ]);
  });

  it("undoes a row, and with a person the posts; a table without rows goes", () => {
    const corrections = new Corrections(pack);
    corrections.add([NOT_A_PERSON, HOME, POST]);
    corrections.remove([HOME]);
    expect(tables(corrections)).toEqual(["false-friends"]);
    corrections.remove([NOT_A_PERSON]);
    expect(corrections.list()).toEqual([]);
    expect(existsSync(join(pack, "false-friends.tsv"))).toBe(false);
  });

  it("refuses what the checker refuses, in its words, and leaves everything as it was", () => {
    const corrections = new Corrections(pack);
    corrections.add([SAME]);
    const wrong = { table: "same_as", cells: { one: "person:a", other: "facility:b" } } as const;
    expect(() => corrections.add([NOT_A_PERSON, wrong])).toThrow("a person and a facility are never one");
    expect(() => corrections.add([POST])).toThrow("is not in officials.tsv");
    expect(corrections.list().map(({ cells }) => cells["one"])).toEqual([SAME.cells.one]);
  });
});

describe("writing", () => {
  let server: ViewerServer | undefined;
  afterEach(async () => server?.close());

  async function serve(edit: boolean): Promise<string> {
    mkdirSync(join(folder, "dist"), { recursive: true });
    writeFileSync(join(folder, "dist/index.html"), "");
    writeFileSync(join(folder, "graph.json"), "{}");
    const built = { done: true, said: "built" };
    server = await serveViewer({
      graphJson: join(folder, "graph.json"),
      viewerDir: join(folder, "dist"),
      notebook: new Notebook(join(folder, "notebook.json")),
      ...(edit && {
        edit: {
          corrections: new Corrections(pack),
          pages: new AddedPages(join(folder, "added-pages")),
          build: () => Promise.resolve(built),
        },
      }),
    });
    return new URL(server.address).hash.replace("#key=", "");
  }

  function send(
    path: string,
    method: string,
    headers: OutgoingHttpHeaders,
    body = "",
  ): Promise<{ status: number; body: string }> {
    return new Promise((resolve, reject) => {
      const sent = request(new URL(path, server!.url), { method, headers }, (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (part: string) => (text += part));
        response.on("end", () => resolve({ status: response.statusCode ?? 0, body: text }));
      });
      sent.on("error", reject);
      sent.end(method === "GET" ? undefined : body);
    });
  }
  const JSON_TYPE = { "content-type": "application/json" };
  const ADD = JSON.stringify({ add: [NOT_A_PERSON] });

  it("adds, lists and undoes for the page that has the key, and says that it may", async () => {
    const key = { ...JSON_TYPE, "x-xingji-key": await serve(true) };
    expect(JSON.parse((await send("served.json", "GET", {})).body)).toMatchObject({ edit: true, build: true });
    expect((await send("api/corrections", "POST", key, ADD)).status).toBe(200);
    expect(JSON.parse((await send("api/corrections", "POST", key, "{}")).body)).toMatchObject([NOT_A_PERSON]);
    expect((await send("api/corrections", "POST", key, JSON.stringify({ remove: [NOT_A_PERSON] }))).body).toBe("[]");
    expect((await send("api/build", "POST", key, "{}")).body).toBe('{"done":true,"said":"built"}');
  });

  it("says that it is off unless it was switched on", async () => {
    await serve(false);
    expect(JSON.parse((await send("served.json", "GET", {})).body)).toMatchObject({ edit: false, build: false });
  });

  it.each([
    ["no object", "[]", 400],
    ["another table", JSON.stringify({ add: [{ table: "sources", cells: {} }] }), 400],
    ["a table by a path", JSON.stringify({ add: [{ table: "../../x", cells: {} }] }), 400],
    ["another column", JSON.stringify({ add: [{ table: "same_as", cells: { evil: "1" } }] }), 400],
    ["another verb", JSON.stringify({ drop: [NOT_A_PERSON] }), 400],
    ["a wrong row", JSON.stringify({ add: [{ table: "same_as", cells: { one: "a", other: "b" } }] }), 422],
  ])("writes nothing for %s", async (_case, body, status) => {
    const key = { ...JSON_TYPE, "x-xingji-key": await serve(true) };
    expect((await send("api/corrections", "POST", key, body)).status).toBe(status);
    expect(existsSync(pack)).toBe(false);
  });

  it("keeps a tab or a line end from making other cells of a row", async () => {
    const key = { ...JSON_TYPE, "x-xingji-key": await serve(true) };
    const note = "一\tviewer\n假人\tperson";
    await send(
      "api/corrections",
      "POST",
      key,
      JSON.stringify({ add: [{ ...NOT_A_PERSON, cells: { ...NOT_A_PERSON.cells, note } }] }),
    );
    expect(readFileSync(join(pack, "false-friends.tsv"), "utf8").trimEnd().split("\n")).toHaveLength(2);
  });
});
