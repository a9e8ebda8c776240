/**
 * Serves the built viewer and one dataset on loopback, to this machine's browser and to nobody else: only reading,
 * only under a local host name, and with a content policy that lets a page load nothing from elsewhere.
 */
import { createReadStream, type Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join, relative, sep } from "node:path";
import { pipeline } from "node:stream/promises";
import { UsageError } from "../errors";

export interface ViewerServer {
  /** With a slash at the end: `http://127.0.0.1:41234/`. */
  readonly url: string;
  /** Ends open connections too; done when the port is free again. */
  readonly close: () => Promise<void>;
}

export interface ViewerOptions {
  /** The dataset's file; it is read anew for every request, so that a rebuilt graph needs only a reload. */
  readonly graphJson: string;
  /** The folder that `vite build viewer` wrote. */
  readonly viewerDir: string;
  /** 0, the default, takes a free one. */
  readonly port?: number;
}

const HOST = "127.0.0.1";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
};

/**
 * Inline scripts and styles are refused as well: text from a page that slipped through as markup could do nothing.
 * The frame and form directives do not fall back to `default-src`, and must be named.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const HEADERS = {
  "Content-Security-Policy": POLICY,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cache-Control": "no-store",
};

/** @throws UsageError when the viewer is not built, the dataset is missing, or the port cannot be had. */
export async function serveViewer({ graphJson, viewerDir, port = 0 }: ViewerOptions): Promise<ViewerServer> {
  const files = await listViewer(viewerDir);
  if (!(await isFile(graphJson))) {
    throw new UsageError(`${graphJson}: no such dataset. Run "xingji build FILES… --out DIR" first, then view DIR.`);
  }
  files.set("/graph.json", graphJson);
  const server = createServer((request, response) => void answer(files, request, response));
  return { url: `http://${HOST}:${await listen(server, port)}/`, close: () => close(server) };
}

/** Addresses and the files behind them. Nothing outside this list is ever opened, whatever a request asks for. */
async function listViewer(directory: string): Promise<Map<string, string>> {
  let entries: Dirent[] = [];
  try {
    entries = await readdir(directory, { recursive: true, withFileTypes: true });
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  const files = new Map<string, string>();
  for (const entry of entries) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile()) files.set(`/${relative(directory, file).split(sep).join("/")}`, file);
  }
  const page = files.get("/index.html");
  if (page === undefined) {
    throw new UsageError(`${directory}: the viewer is not built. Run "npm run build" in the folder of xingji.`);
  }
  return files.set("/", page);
}

async function answer(
  files: ReadonlyMap<string, string>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  // A page of another site whose name was made to point here still sends its own name.
  if (!isLocal(request.headers.host)) return refuse(response, 403, "This server answers to 127.0.0.1 and localhost.");
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("Allow", "GET, HEAD");
    return refuse(response, 405, "This server only reads.");
  }
  const [path = "/"] = (request.url ?? "/").split("?");
  const file = files.get(path);
  if (file === undefined) return refuse(response, 404, "Not found.");
  return send(file, request.method === "HEAD", response);
}

async function send(file: string, headOnly: boolean, response: ServerResponse): Promise<void> {
  try {
    const { size } = await stat(file);
    response.setHeader("Content-Type", TYPES[extname(file)] ?? "application/octet-stream");
    response.setHeader("Content-Length", size);
    if (headOnly) response.end();
    // A build that replaces the file meanwhile must not make the answer longer than was announced.
    else if (size > 0) await pipeline(createReadStream(file, { end: size - 1 }), response);
    else response.end();
  } catch {
    // Deleted since the start, or the browser has gone.
    if (response.headersSent) response.destroy();
    else refuse(response, 404, "Not found.");
  }
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  response.removeHeader("Content-Length");
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" }).end(`${reason}\n`);
}

function isLocal(host: string | undefined): boolean {
  return host !== undefined && /^(127\.0\.0\.1|localhost)(:\d{1,5})?$/i.test(host);
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return (
    typeof error === "object" &&
    error !== null &&
    "code" in error &&
    (error.code === "ENOENT" || error.code === "ENOTDIR")
  );
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) =>
      reject(new UsageError(`port ${port}: cannot be used (${error.message}). Choose another, or 0 for a free one.`)),
    );
    server.listen(port, HOST, () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
