/**
 * Serves the built viewer and one build on loopback, to this machine's browser and to nobody else: only reading,
 * only under a local host name, and with a content policy that lets a page load nothing from elsewhere.
 */
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname } from "node:path";
import { pipeline } from "node:stream/promises";
import { UsageError } from "../errors";
import { type Action, type ActionOptions, actionsOf, JSON_TYPE, sendJson } from "./actions";
import { OFFERED_FORMATS } from "./export-part";
import { NO_HELP, type QuestionHelp } from "./help";
import { isFile, listViewer, PAGE } from "./files";
import { DatasetParts } from "./part";
import { newKey, requireOwnPage } from "./own-page";
import { HEADERS } from "./policy";
import { NO_NOTES } from "./notebook";
import { Refusal } from "./request";
import type { PageSources, SourceFault } from "./source";

/** A running server. */
export interface ViewerServer {
  /** With a slash at the end: `http://127.0.0.1:41234/`. */
  readonly url: string;
  /** The url with the key that lets the viewer ask: `http://127.0.0.1:41234/#key=…`. Only its user is to have it. */
  readonly address: string;
  /** Ends open connections too; done when the port is free again. */
  readonly close: () => Promise<void>;
}

interface ViewerOptions extends ActionOptions {
  /** Of the nodes of the dataset: of one with more a part is sent. */
  readonly mostNodes?: number;
  /** The dataset's file; it is read anew for every request, so that a rebuilt graph needs only a reload. */
  readonly graphJson: string;
  /** The folder that `vite build viewer` wrote. */
  readonly viewerDir: string;
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /** A GeoJSON to lie under the map in place of the provinces. */
  readonly outline?: string;
  /** The pages behind the graph, where they can be had. */
  readonly sources?: PageSources;
  /** Recipes and the schema, for the console. */
  readonly help?: QuestionHelp;
}

const HOST = "127.0.0.1";

/** The text of a page: `GET /api/source?page=examples/a.txt`. */
const SOURCE = "/api/source";
/** Where its text stands on paper: `GET /api/print?page=examples/a.pdf`, and a picture of a sheet of it: `…&sheet=1`. */
const PRINT = "/api/print";
/** The dataset; of one that is sent in part, with the surroundings of nodes: `GET /graph.json?around=Person:…`. */
const DATASET = "/graph.json";
/** Nodes of a dataset that is sent in part: `GET /find.json?q=zxs`. */
const FIND = "/find.json";
/** What the page may do: whether it may write, and in which formats it can export; and the day of the build. */
const SERVED = "/served.json";
/** What helps with questions, where there is a store: recipes, and what the graph has. */
const HELP = "/help.json";
/** Saved views, stars and notes. */
const NOTEBOOK = "/notebook.json";
/** What the user gave to lie under the map: `null` where that is nothing. */
const OUTLINE = "/outline.json";

const TEXT = "text/plain; charset=utf-8";
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": JSON_TYPE,
  ".geojson": JSON_TYPE,
  ".svg": "image/svg+xml",
};

/** @throws UsageError when the viewer is not built, the dataset is missing, or the port cannot be had. */
export async function serveViewer(options: ViewerOptions): Promise<ViewerServer> {
  const { graphJson, viewerDir, port = 0 } = options;
  const files = new Map([...(await listViewer(viewerDir))].map(([path, file]) => [`/${path}`, file]));
  if (!(await isFile(graphJson))) {
    throw new UsageError(`${graphJson}: no such dataset. Run "xingji build FILES… --out DIR" first, then view DIR.`);
  }
  files.set("/", files.get(`/${PAGE}`)!).set(DATASET, graphJson);
  const parts = new DatasetParts(graphJson, options.mostNodes);
  const served = { ...options, files, parts, actions: actionsOf(options), key: newKey() };
  const server = createServer((request, response) => void answer(served, request, response));
  const url = `http://${HOST}:${await listen(server, port)}/`;
  return { url, address: `${url}#key=${served.key}`, close: () => close(server) };
}

/** All that answers need. */
interface Served extends ViewerOptions {
  /** By path. */
  readonly files: ReadonlyMap<string, string>;
  readonly parts: DatasetParts;
  readonly actions: ReadonlyMap<string, Action>;
  readonly key: string;
}

async function answer(served: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  try {
    await route(served, request, response);
  } catch (error) {
    // A file deleted since the start, or a browser that has gone.
    const refusal = refusalOf(error);
    if (response.headersSent) response.destroy();
    else refuse(response, refusal);
  }
}

/** Nothing outside the list of files is ever opened, whatever a request asks for. */
async function route(served: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
  // A page of another site whose name was made to point here still sends its own name.
  if (!isLocal(request.headers.host)) throw new Refusal(403, "This server answers to 127.0.0.1 and localhost.");
  const { method = "GET", url = "/" } = request;
  const [path = "/", search = ""] = url.split("?");
  const action = served.actions.get(path);
  if (action !== undefined) {
    requireOwnPage(request, served.key);
    return action(request, response);
  }
  if (method !== "GET" && method !== "HEAD") throw new Refusal(405, "This server only reads.", "GET, HEAD");
  return give(served, path, new URLSearchParams(search), method === "HEAD", response);
}

async function give(
  { sources, help, outline, notebook, exporting, edit, files, parts }: Served,
  path: string,
  search: URLSearchParams,
  headOnly: boolean,
  response: ServerResponse,
): Promise<void> {
  if (path === SOURCE && sources !== undefined) {
    return sendSource(sources, search.get("page") ?? "", headOnly, response);
  }
  if (path === PRINT && sources !== undefined) return sendPrint(sources, search, headOnly, response);
  if (path === HELP) return sendJson(help ?? NO_HELP, response);
  if (path === SERVED) {
    const formats = exporting === undefined ? [] : OFFERED_FORMATS;
    const built = (await stat(files.get(DATASET)!)).mtime.toISOString().slice(0, 10);
    return sendJson({ edit: edit !== undefined, build: edit?.build !== undefined, built, formats }, response);
  }
  if (path === FIND) return sendJson(await parts.find(search.get("q") ?? ""), response);
  const part = path === DATASET ? await parts.part(search.getAll("around")) : null;
  if (part !== null) {
    response.writeHead(200, { "Content-Type": JSON_TYPE }).end(headOnly ? undefined : part);
    return undefined;
  }
  if (path === NOTEBOOK) return sendJson(notebook?.read() ?? NO_NOTES, response);
  if (path === OUTLINE && outline === undefined) return sendJson(null, response);
  const file = path === OUTLINE ? outline : files.get(path);
  if (file === undefined) throw new Refusal(404, "Not found.");
  return sendFile(file, headOnly, response);
}

async function sendFile(file: string, headOnly: boolean, response: ServerResponse): Promise<void> {
  const { size } = await stat(file);
  response.setHeader("Content-Type", TYPES[extname(file)] ?? "application/octet-stream");
  response.setHeader("Content-Length", size);
  // A build that replaces the file meanwhile must not make the answer longer than was announced.
  if (!headOnly && size > 0) await pipeline(createReadStream(file, { end: size - 1 }), response);
  else response.end();
}

const SOURCE_REFUSALS: Readonly<Record<SourceFault, Refusal>> = {
  unknown: new Refusal(404, "No page of this build."),
  missing: new Refusal(410, "The page is no longer where the build read it, or the viewer runs in another folder."),
  changed: new Refusal(409, "The page is not what the build read; build again."),
};

async function sendSource(
  sources: PageSources,
  page: string,
  headOnly: boolean,
  response: ServerResponse,
): Promise<void> {
  const source = await sources.read(page);
  if ("fault" in source) throw SOURCE_REFUSALS[source.fault];
  response.writeHead(200, { "Content-Type": TEXT }).end(headOnly ? undefined : source.text);
}

async function sendPrint(
  sources: PageSources,
  search: URLSearchParams,
  headOnly: boolean,
  response: ServerResponse,
): Promise<void> {
  const page = search.get("page") ?? "";
  const number = search.get("sheet");
  if (number === null) return sendJson(await sources.print(page), response);
  const sheet = await sources.sheet(page, Number(number));
  if ("fault" in sheet) throw SOURCE_REFUSALS[sheet.fault];
  response.writeHead(200, { "Content-Type": sheet.type }).end(headOnly ? undefined : sheet.bytes);
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  return error instanceof UsageError ? new Refusal(422, error.message) : new Refusal(404, "Not found.");
}

function refuse(response: ServerResponse, { status, message, allow }: Refusal): void {
  response.removeHeader("Content-Length");
  if (allow !== undefined) response.setHeader("Allow", allow);
  response.writeHead(status, { "Content-Type": TEXT }).end(`${message}\n`);
}

function isLocal(host: string | undefined): boolean {
  return host !== undefined && /^(127\.0\.0\.1|localhost)(:\d{1,5})?$/i.test(host);
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
