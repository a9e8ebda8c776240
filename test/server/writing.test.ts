import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { request, type OutgoingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AddedPages, Corrections, Notebook, serveViewer, type ViewerServer } from "../../src/server";
import { actionsOf, type ActionOptions } from "../../src/server/actions";

const NAME = { name: "页.txt", content: Buffer.from("苏明远来到东溪口卡点。").toString("base64"), facts: {} };
const ROW = { table: "false-friends", cells: { term: "苏明远", kind: "nobody", note: "小区名" } };

/** Each path that does more than give a file, with a wish that it grants; those of the second list write. */
const READING = new Map<string, unknown>([
  ["/api/query", { cypher: "RETURN 1" }],
  ["/api/export", { format: "gexf", projections: ["visits"], edges: [] }],
]);
const WRITING = new Map<string, unknown>([
  ["/api/corrections", { add: [ROW] }],
  ["/api/build", {}],
  ["/api/pages", { add: [NAME] }],
  ["/api/notebook", { save: { name: "全部", link: "#view=all" } }],
]);

let folder: string;
let server: ViewerServer;
let own: Record<string, string>;
let builds: number;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "xingji-writing-"));
  mkdirSync(join(folder, "dist"));
  writeFileSync(join(folder, "dist/index.html"), "");
  writeFileSync(join(folder, "graph.json"), "{}");
  builds = 0;
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const everything = (): ActionOptions => ({
  ask: () => Promise.resolve({ columns: [], rows: [], total: 0 }),
  exporting: () => Promise.resolve(new Uint8Array()),
  notebook: new Notebook(join(folder, "notebook.json")),
  edit: {
    corrections: new Corrections(join(folder, "corrections")),
    pages: new AddedPages(join(folder, "added-pages")),
    build: () => {
      builds += 1;
      return Promise.resolve({ done: true, said: "" });
    },
  },
});

async function serve({ edit, ...rest }: ActionOptions): Promise<void> {
  const options = { graphJson: join(folder, "graph.json"), viewerDir: join(folder, "dist"), ...rest };
  server = await serveViewer({ ...options, ...(edit && { edit }) });
  own = { "content-type": "application/json", "x-xingji-key": server.address.split("#key=")[1]! };
}

function send(path: string, method: string, headers: OutgoingHttpHeaders): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, server.url), { method, headers }, (response) => {
      response.resume().on("end", () => resolve(response.statusCode ?? 0));
    });
    sent.on("error", reject);
    sent.end(method === "POST" ? JSON.stringify(WRITING.get(path) ?? READING.get(path)) : undefined);
  });
}

/** All files with what is in them, and how often was built. */
function state(): readonly unknown[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted();
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return [files.map((name) => [name, readFileSync(join(folder, name), "utf8")]), builds];
}

it("knows every path that does more than give a file, and whether it writes", async () => {
  await serve(everything());
  expect([...actionsOf(everything()).keys()].toSorted()).toEqual([...READING.keys(), ...WRITING.keys()].toSorted());
});

it("writes by each of the paths that write, where the viewer's own page asks", async () => {
  await serve(everything());
  for (const path of WRITING.keys()) {
    const before = state();
    expect([path, await send(path, "POST", own)]).toEqual([path, 200]);
    expect(state()).not.toEqual(before);
  }
});

it("has none of them without --edit, and by the others writes nothing", async () => {
  const { edit: _edit, ...without } = everything();
  await serve(without);
  const before = state();
  for (const path of WRITING.keys()) expect([path, await send(path, "POST", own)]).toEqual([path, 405]);
  for (const path of READING.keys()) await send(path, "POST", own);
  expect(state()).toEqual(before);
});

it.each<[string, string, OutgoingHttpHeaders, number]>([
  ["by GET", "GET", {}, 405],
  ["by HEAD", "HEAD", {}, 405],
  ["by PUT", "PUT", {}, 405],
  ["by PATCH", "PATCH", {}, 405],
  ["by DELETE", "DELETE", {}, 405],
  ["by OPTIONS, as another site asks first", "OPTIONS", { origin: "http://evil.example" }, 405],
  ["from another site", "POST", { origin: "http://evil.example" }, 403],
  ["from another port of this machine", "POST", { origin: "http://127.0.0.1:1" }, 403],
  ["from a page without an origin", "POST", { origin: "null" }, 403],
  ["that the browser says is across sites", "POST", { "sec-fetch-site": "cross-site" }, 403],
  ["that the browser says is of another port", "POST", { "sec-fetch-site": "same-site" }, 403],
  ["under another name", "POST", { host: "evil.example" }, 403],
  ["without the key", "POST", { "x-xingji-key": "" }, 403],
  ["with another key", "POST", { "x-xingji-key": "x".repeat(32) }, 403],
  ["that a form can send", "POST", { "content-type": "text/plain" }, 415],
])("writes by none of them for a request %s", async (_case, method, headers, status) => {
  await serve(everything());
  const before = state();
  for (const path of [...WRITING.keys(), ...READING.keys()]) {
    expect([path, await send(path, method, { ...own, ...headers })]).toEqual([path, status]);
  }
  expect(state()).toEqual(before);
});
