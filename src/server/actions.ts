/**
 * The paths that do more than give files. Each takes a POST of JSON from the viewer's own page alone (own-page.ts), and
 * those that write are there only where writing is switched on.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import { type AddedPages, addPages } from "./added";
import type { BuildSaid } from "./build-again";
import { correct, type Corrections } from "./corrections";
import { type ExportPart, exportWishIn } from "./export-part";
import type { Notebook } from "./notebook";
import type { Ask } from "./query";
import { readJson, readQuestion } from "./request";

/** What a page may write, and build from it. */
export interface Editing {
  readonly corrections: Corrections;
  /** Builds again and gives what the build said; without it the viewer says how. */
  readonly build?: () => Promise<BuildSaid>;
  /** Pages that are dropped on the viewer. */
  readonly pages?: AddedPages;
}

/** What the viewer may do besides reading; without a part there is no path for it. */
export interface ActionOptions {
  /** Answers the console, where there is a store. */
  readonly ask?: Ask;
  /** Writes what the page shows in the formats of `xingji export`, where the build's records are. */
  readonly exporting?: ExportPart;
  /** What was kept of the build; the page changes it with `edit` alone. */
  readonly notebook?: Notebook;
  /** Without it nothing is ever written. */
  readonly edit?: Editing;
}

/** Answers one POST whose key, origin and method were looked at already; the response is ended when it is done. */
export type Action = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** By path. */
export function actionsOf({ ask, exporting, notebook, edit }: ActionOptions): ReadonlyMap<string, Action> {
  const actions = new Map<string, Action>();
  // A question to the store: {"cypher": "MATCH …"}.
  if (ask !== undefined) actions.set("/api/query", (request, response) => answerQuestion(ask, request, response));
  if (exporting !== undefined)
    actions.set("/api/export", (request, response) => sendExport(exporting, request, response));
  if (edit === undefined) return actions;
  const { corrections, build, pages } = edit;
  // {"add": …} or {"remove": …}; {} lists them.
  actions.set(
    "/api/corrections",
    answering((asked) => correct(corrections, asked)),
  );
  if (build !== undefined)
    actions.set("/api/build", (_request, response) => build().then((said) => sendJson(said, response)));
  if (pages !== undefined)
    actions.set(
      "/api/pages",
      answering((asked) => addPages(pages, asked), MOST_PAGES),
    );
  if (notebook !== undefined)
    actions.set(
      "/api/notebook",
      answering((asked) => notebook.change(asked)),
    );
  return actions;
}

/** The `Content-Type` of whatever is answered as JSON. */
export const JSON_TYPE = "application/json; charset=utf-8";

/** Ends a response with status 200 and the value as JSON. */
export function sendJson(value: unknown, response: ServerResponse): void {
  response.writeHead(200, { "Content-Type": JSON_TYPE }).end(JSON.stringify(value));
}

/** Gives what comes of what is asked. */
function answering(make: (asked: unknown) => unknown, most?: number): Action {
  return async (request, response) => sendJson(await make(await readJson(request, most)), response);
}

/** In bytes: the files that are dropped at once, in base64. */
const MOST_PAGES = 2 ** 28;

/** In bytes: the keys of all that a page can show. */
const MOST_KEYS = 2 ** 26;

async function sendExport(exporting: ExportPart, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const bytes = await exporting(exportWishIn(await readJson(request, MOST_KEYS)));
  response.writeHead(200, { "Content-Type": "application/octet-stream", "Content-Length": bytes.length }).end(bytes);
}

async function answerQuestion(ask: Ask, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const cypher = await readQuestion(request);
  const left = new AbortController();
  response.once("close", () => left.abort());
  const given = await ask(cypher, left.signal);
  response.writeHead("fault" in given ? 422 : 200, { "Content-Type": JSON_TYPE }).end(JSON.stringify(given));
}
