import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request, type OutgoingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PageSources, serveViewer, type Ask, type ViewerServer } from "../../src/server";

const TEXT = "<script>alert(1)</script>苏明远来到东溪口卡点。";
const QUESTION = '{"cypher":"RETURN 1"}';

let folder: string;
/** What the viewer sends. */
let own: Record<string, string>;
let server: ViewerServer;
let asked: string[];
let signals: AbortSignal[];

const ask: Ask = async (cypher, signal) => {
  asked.push(cypher);
  signals.push(signal);
  if (cypher === "WAIT") await new Promise((resolve) => signal.addEventListener("abort", resolve));
  return cypher.startsWith("RETURN") ? { columns: ["n"], rows: [[1]], total: 1 } : { fault: "No." };
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "xingji-api-"));
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  mkdirSync(join(folder, "dist"));
  file("dist/index.html", "");
  file("页.txt", TEXT);
  const sha256 = createHash("sha256").update(TEXT).digest("hex");
  const records = file("records.jsonl", `${JSON.stringify({ source: "页.txt", sha256, format: "txt" })}\n`);
  server = await serveViewer({
    graphJson: file("graph.json", "{}"),
    viewerDir: join(folder, "dist"),
    sources: new PageSources(records, folder),
    ask,
  });
  own = { "content-type": "application/json", "x-xingji-key": server.address.split("#key=")[1]! };
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  asked = [];
  signals = [];
});

function post(body: string, headers: OutgoingHttpHeaders = own): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(new URL("api/query", server.url), { method: "POST", headers }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => (text += part));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body: text }));
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

it("gives a page of the build as plain text under the strict policy", async () => {
  const answer = await fetch(`${server.url}api/source?page=${encodeURIComponent("页.txt")}`);
  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "text/plain; charset=utf-8"]);
  expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(await answer.text()).toBe(TEXT);
});

it.each(["?page=graph.json", "?page=../api/页.txt", "?page=/etc/passwd", "", "?page="])(
  "gives nothing else for %j",
  async (search) => {
    const answer = await fetch(`${server.url}api/source${search}`);
    expect([answer.status, await answer.text()]).toEqual([404, "No page of this build.\n"]);
  },
);

it("answers a question with a table, and a wrong one with what is wrong", async () => {
  expect(await post(QUESTION)).toEqual({ status: 200, body: '{"columns":["n"],"rows":[[1]],"total":1}' });
  expect(await post('{"cypher":"DROP"}')).toEqual({ status: 422, body: '{"fault":"No."}' });
  expect(asked).toEqual(["RETURN 1", "DROP"]);
});

it.each<[string, OutgoingHttpHeaders, number]>([
  ["that a form can send", { "content-type": "text/plain" }, 415],
  ["without a type", { "content-type": "" }, 415],
  ["without the key", { "x-xingji-key": "" }, 403],
  ["with a key of the same length", { "x-xingji-key": "x".repeat(32) }, 403],
  ["from another site", { origin: "http://evil.example" }, 403],
  ["from another port of this machine", { origin: "http://127.0.0.1:1" }, 403],
  ["from a page without an origin", { origin: "null" }, 403],
  ["that the browser says is across sites", { "sec-fetch-site": "cross-site" }, 403],
  ["under another name", { host: "evil.example" }, 403],
])("asks nothing for a request %s", async (_case, headers, status) => {
  expect(await post(QUESTION, { ...own, ...headers })).toMatchObject({ status });
  expect(asked).toEqual([]);
});

it("tells the key to nobody", async () => {
  for (const path of ["", "index.html", "graph.json", "api/source?page=%E9%A1%B5.txt", "api/query", "nothing"]) {
    const answer = await fetch(server.url + path);
    expect(JSON.stringify([...answer.headers]) + (await answer.text())).not.toContain(own["x-xingji-key"]);
  }
});

it.each([
  ["is no JSON", "RETURN 1", 400],
  ["has no question", '{"query":"RETURN 1"}', 400],
  ["is no object", "null", 400],
  ["is too long", JSON.stringify({ cypher: "x".repeat(70_000) }), 413],
])("asks nothing for a body that %s", async (_case, body, status) => {
  expect(await post(body)).toMatchObject({ status });
  expect(asked).toEqual([]);
});

it("takes questions by POST alone, and lets the viewer itself ask", async () => {
  expect((await fetch(`${server.url}api/query`)).status).toBe(405);
  const origin = server.url.slice(0, -1);
  expect(await post(QUESTION, { ...own, origin, "sec-fetch-site": "same-origin" })).toMatchObject({
    status: 200,
  });
});

it("ends a question when its asker has gone", async () => {
  const gone = new AbortController();
  const sent = fetch(`${server.url}api/query`, {
    method: "POST",
    headers: own,
    body: '{"cypher":"WAIT"}',
    signal: gone.signal,
  });
  while (signals.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  gone.abort();
  await expect(sent).rejects.toThrow("abort");
  await new Promise((resolve) => signals[0]?.addEventListener("abort", resolve));
});
