import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request, type IncomingHttpHeaders } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UsageError } from "../../src/errors";
import { serveViewer, type ViewerServer } from "../../src/server";

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let folder: string;
let viewerDir: string;
let graphJson: string;
let server: ViewerServer;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "xingji-server-"));
  viewerDir = join(folder, "dist");
  graphJson = join(folder, "graph", "graph.json");
  mkdirSync(join(viewerDir, "assets"), { recursive: true });
  mkdirSync(join(folder, "graph"));
  writeFileSync(join(viewerDir, "index.html"), "<!doctype html><title>行迹</title>");
  writeFileSync(join(viewerDir, "assets", "index.js"), "export {};");
  writeFileSync(join(folder, "secret.txt"), "secret");
  writeFileSync(graphJson, '{"nodes":[]}');
  server = await serveViewer({ graphJson, viewerDir });
});

afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** The path goes out as it is, unlike through `fetch`, which tidies `..` away. */
function ask(path: string, { method = "GET", host = "127.0.0.1" } = {}): Promise<Answer> {
  const { port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, path, method, headers: { host } }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => (body += part));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    asked.on("error", reject);
    asked.end();
  });
}

it.each([
  ["/", "text/html; charset=utf-8", "<!doctype html><title>行迹</title>"],
  ["/index.html?x=1", "text/html; charset=utf-8", "<!doctype html><title>行迹</title>"],
  ["/assets/index.js", "text/javascript; charset=utf-8", "export {};"],
  ["/graph.json", "application/json; charset=utf-8", '{"nodes":[]}'],
])("serves %s as %s", async (path, type, body) => {
  const answer = await ask(path);
  expect([answer.status, answer.headers["content-type"], answer.body]).toEqual([200, type, body]);
});

it("reads the dataset anew for every request, even an empty one", async () => {
  writeFileSync(graphJson, '{"nodes":[1]}');
  expect((await ask("/graph.json")).body).toBe('{"nodes":[1]}');
  writeFileSync(graphJson, "");
  expect(await ask("/graph.json")).toMatchObject({ status: 200, body: "" });
});

it("answers 404 when the dataset was deleted since the start", async () => {
  rmSync(graphJson);
  expect(await ask("/graph.json")).toMatchObject({ status: 404, body: "Not found.\n" });
});

it("sends a strict policy, and forbids guessing types, with every answer", async () => {
  for (const answer of [await ask("/"), await ask("/nothing"), await ask("/", { host: "evil.example" })]) {
    expect(answer.headers["content-security-policy"]).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self';/,
    );
    expect(answer.headers["content-security-policy"]).not.toContain("unsafe");
    expect(answer.headers["x-content-type-options"]).toBe("nosniff");
    expect(answer.headers["cache-control"]).toBe("no-store");
  }
});

it.each(["127.0.0.1", "127.0.0.1:8080", "localhost", "LOCALHOST:1"])("answers to the host %s", async (host) => {
  expect((await ask("/", { host })).status).toBe(200);
});

it.each(["evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "127.0.0.1:80@evil.example", "[::1]"])(
  "refuses the host %j, to which another site may have pointed the browser",
  async (host) => {
    expect(await ask("/graph.json", { host })).toMatchObject({
      status: 403,
      body: expect.not.stringContaining("nodes"),
    });
  },
);

it.each([
  "/../secret.txt",
  "/assets/../../secret.txt",
  "/..%2fsecret.txt",
  "/%2e%2e/secret.txt",
  "/..\\secret.txt",
  "//secret.txt",
  "/assets",
  "/assets/",
  "/index.html%00",
  "/%",
])("opens nothing for %s", async (path) => {
  expect(await ask(path)).toMatchObject({ status: 404, body: "Not found.\n" });
});

it("only reads", async () => {
  for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) {
    expect(await ask("/graph.json", { method })).toMatchObject({ status: 405, headers: { allow: "GET, HEAD" } });
  }
  expect(await ask("/graph.json", { method: "HEAD" })).toMatchObject({
    status: 200,
    headers: { "content-length": "12" },
    body: "",
  });
});

it("closes with a connection still open", async () => {
  const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
  await new Promise((resolve) => socket.once("connect", resolve));
  const gone = new Promise((resolve) => socket.once("close", resolve));
  socket.on("error", () => undefined);
  await server.close();
  await gone;
  await expect(ask("/")).rejects.toThrow("ECONNREFUSED");
});

it("says what to do when the viewer is not built, the dataset is missing, or the port is taken", async () => {
  await expect(serveViewer({ graphJson, viewerDir: join(folder, "none") })).rejects.toThrow(
    new UsageError(`${join(folder, "none")}: the viewer is not built. Run "npm run build" in the folder of xingji.`),
  );
  await expect(serveViewer({ graphJson: join(folder, "none.json"), viewerDir })).rejects.toThrow(
    new UsageError(
      `${join(folder, "none.json")}: no such dataset. Run "xingji build FILES… --out DIR" first, then view DIR.`,
    ),
  );
  const port = Number(new URL(server.url).port);
  await expect(serveViewer({ graphJson, viewerDir, port })).rejects.toThrow(UsageError);
});
