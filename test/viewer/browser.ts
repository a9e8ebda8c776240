/**
 * A real Chromium with the real viewer in it, served as `xingji view` serves it. Where no browser is found the suites
 * are skipped and say so, unless XINGJI_REQUIRE_BROWSER=1 makes that a failure.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { serveViewer } from "../../src/server";

const ROOT = resolve(__dirname, "../..");
const VIEWER = join(ROOT, "viewer");
export const VIEWER_DIST = join(VIEWER, "dist");

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--enable-unsafe-swiftshader",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  // Whatever the browser itself may want of the world, it does not find it.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
];

/** The path of a Chromium, if there is one. */
export const executable = findBrowser();

/** `describe` for what needs a browser. */
export function describeInBrowser(title: string, suite: () => void): void {
  if (executable !== null) return describe(title, suite);
  const reason = `no Chromium among ${NAMES.join(", ")}; set CHROMIUM_PATH to one`;
  if (process.env["XINGJI_REQUIRE_BROWSER"] === "1") {
    return describe(title, () => {
      it("has a browser", () => {
        throw new Error(reason);
      });
    });
  }
  process.stderr.write(`skipped: ${title}: ${reason}\n`);
  return describe.skip(`${title} (skipped: ${reason})`, suite);
}

export interface OpenViewer {
  readonly page: Page;
  readonly url: string;
  /** Addresses of all that the page asked for. */
  readonly requests: readonly string[];
  /** Errors of the page, and what the content policy refused. */
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

export function launch(...flags: string[]): Promise<Browser> {
  buildViewer();
  return chromium.launch({ executablePath: executable ?? "", args: [...FLAGS, ...flags] });
}

/** What the server has besides the dataset. */
export type Behind = Pick<
  Parameters<typeof serveViewer>[0],
  "sources" | "ask" | "edit" | "exporting" | "help" | "notebook" | "mostNodes"
>;

/** Serves the dataset and opens the viewer at `#hash`; returns when the graph, a table or a message stands. */
export async function openViewer(
  browser: Browser,
  dataset: unknown,
  { hash = "", behind = {}, ...options }: BrowserContextOptions & { hash?: string; behind?: Behind } = {},
): Promise<OpenViewer> {
  const folder = mkdtempSync(join(tmpdir(), "xingji-viewer-"));
  const graphJson = join(folder, "graph.json");
  writeFileSync(graphJson, JSON.stringify(dataset));
  const server = await serveViewer({ graphJson, viewerDir: VIEWER_DIST, ...behind });
  const context = await browser.newContext({
    viewport: { width: 1200, height: 800 },
    reducedMotion: "reduce",
    locale: "zh-CN",
    ...options,
  });
  const close = async (): Promise<void> => {
    await context.close();
    await server.close();
    rmSync(folder, { recursive: true });
  };
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const requests: string[] = [];
  const faults: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  try {
    await page.goto(`${server.address}&${hash.replace(/^#/, "")}`);
    await page.locator('[data-ready="true"], [role="alert"]').first().waitFor();
  } catch (fault) {
    // Left open it would keep the run from ending.
    await close();
    throw fault;
  }
  return { page, url: server.url, requests, faults, close };
}

function findBrowser(): string | null {
  const named = process.env["CHROMIUM_PATH"];
  if (named) return named;
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const paths = NAMES.flatMap((name) => ["/usr/bin", ...folders].map((folder) => join(folder, name)));
  return paths.find((path) => existsSync(path)) ?? null;
}

/** Builds the viewer when it is missing or older than its sources. */
function buildViewer(): void {
  const page = join(VIEWER_DIST, "index.html");
  if (existsSync(page) && statSync(page).mtimeMs >= newestSource()) return;
  const vite = [join(ROOT, "node_modules/vite/bin/vite.js"), "build", VIEWER, "--logLevel", "warn"];
  // Jest's own NODE_ENV would give a build with React's development half.
  execFileSync(process.execPath, vite, { env: { ...process.env, NODE_ENV: "production" } });
}

function newestSource(): number {
  const inside = readdirSync(join(VIEWER, "src"), { recursive: true, encoding: "utf8" }).map((name) =>
    join("src", name),
  );
  const files = ["index.html", "vite.config.mts", ...inside];
  return Math.max(...files.map((name) => statSync(join(VIEWER, name)).mtimeMs));
}
