/**
 * How much slower the viewer is than sigma alone: `npm run bench:viewer`. For graphs of three sizes, the time from
 * navigation to the first drawn frame, what processors work until then, and the median time of a frame while the reader
 * drags the graph: as it opens, with a person in hand, and with statistics and everything styled by measures. Each beside
 * a page with the same graph in sigma with its own settings, one after the other in the same browser. Drawing is by
 * software here and there, so only the ratio says anything: that of times may be 1.3 at most. What processors work judges
 * nothing, but is told apart from other work on the machine.
 *
 * `node test/bench/viewer.mjs 2000/5000` measures one size; REPEATS=5 repeats more often than thrice.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium } from "playwright-core";
import { build } from "vite";
import { serveViewer } from "../../dist/server/index.js";
import { syntheticDataset } from "./synthetic.mjs";

const ROOT = resolve(import.meta.dirname, "../..");
const SIZES = ["2000/5000", "10000/20000", "20000/100000"];
const REPEATS = Number(process.env.REPEATS ?? 3);
const MOST = 1.3;
const FRAMES = 15;

/** Everything counts, but every filter has to be asked; and names are drawn. */
const FILTERS = "view=all&type=visit&type=meeting&type=ceremony&type=reception&role=lead&role=accompany&role=attend";
const WINDOW = "time=2019-01-01..2023-12-31";
const OURS = `#${FILTERS}&${WINDOW}&all=1&lang=zh`;
/** The same with a person in hand, and so nearly everything faded. */
const IN_HAND = `${OURS}&at=0~0~1&node=Person:0`;
/** The same with all measures, and colours, sizes, widths and labels that are not the usual ones. */
const STYLED = `${OURS}&statistics=1&colour=core&size=degree&edge-colour=first&edge-width=weight&label=value`;

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--enable-unsafe-swiftshader",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

const work = mkdtempSync(join(tmpdir(), "xingji-bench-"));
try {
  process.exitCode = await run(process.argv.slice(2));
} finally {
  rmSync(work, { recursive: true, force: true });
}

async function run(sizes) {
  const bare = join(work, "bare");
  // A build made meanwhile is not mixed in.
  cpSync(join(ROOT, "viewer/dist"), join(work, "viewer"), { recursive: true });
  await build({
    root: join(ROOT, "test/bench/bare"),
    base: "./",
    logLevel: "error",
    build: { outDir: bare, target: "esnext", modulePreload: false, chunkSizeWarningLimit: 1000 },
  });
  const executablePath = process.env.CHROMIUM_PATH || "/usr/bin/chromium";
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  let failed = 0;
  print("nodes/edges      what             sigma alone    viewer   ratio");
  for (const size of sizes.length > 0 ? sizes : SIZES) {
    for (const { what, figure, alone, ours } of await measure(browser, bare, size)) {
      const ratio = ours / alone;
      if (figure !== "effort" && ratio > MOST) failed = 1;
      const cells = [`${alone.toFixed(0)} ms`, `${ours.toFixed(0)} ms`, ratio.toFixed(2)];
      print(`${size.padEnd(16)} ${what.padEnd(16)} ${cells.map((cell) => cell.padStart(10)).join(" ")}`);
    }
  }
  await browser.close();
  return failed;
}

async function measure(browser, bare, size) {
  const [order, edges] = size.split("/").map(Number);
  const graphJson = join(work, "graph.json");
  writeFileSync(graphJson, JSON.stringify(syntheticDataset(order, edges)));
  const servers = {
    alone: await serveViewer({ graphJson, viewerDir: bare }),
    ours: await serveViewer({ graphJson, viewerDir: join(work, "viewer") }),
  };
  const seen = { alone: [], ours: [], inHand: [], styled: [] };
  for (let repeat = 0; repeat < REPEATS; repeat += 1) {
    seen.alone.push(await visit(browser, servers.alone.url));
    seen.ours.push(await visit(browser, servers.ours.url + OURS));
    seen.inHand.push(await visit(browser, servers.ours.url + IN_HAND));
    seen.styled.push(await visit(browser, servers.ours.url + STYLED));
  }
  await Promise.all(Object.values(servers).map((server) => server.close()));
  const row = (what, figure, name) => {
    const middle = (of) => median(seen[of].map((one) => one[figure]));
    return { what, figure, alone: middle("alone"), ours: middle(name) };
  };
  return [
    row("first frame", "first", "ours"),
    row("… processors", "effort", "ours"),
    row("… styled", "effort", "styled"),
    row("panning", "frame", "ours"),
    row("… in hand", "frame", "inHand"),
    row("… styled", "frame", "styled"),
  ];
}

/** Of one page: milliseconds to the first frame, of processors until then, and of a frame while it is dragged. */
async function visit(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "zh-CN" });
  const page = await context.newPage();
  await page.addInitScript(watchFirstFrame);
  const worked = await effortOf(browser, context, page);
  await page.goto(url);
  await page.waitForFunction(() => window.firstFrame !== undefined, null, { timeout: 180_000 });
  const first = await page.evaluate(() => window.firstFrame);
  const effort = await worked();
  // What follows the first frame, such as the panels' lists and measures, is over.
  await page.waitForTimeout(1500);
  await page.waitForFunction(() => document.querySelector('[data-busy="true"]') === null, null, { timeout: 180_000 });
  const frames = await page.evaluate(drag, FRAMES);
  await context.close();
  return { first, effort, frame: median(frames) };
}

/** Gives what tells how many milliseconds the page's own process and the one that draws have worked since now. */
async function effortOf(browser, context, page) {
  const [all, own] = await Promise.all([browser.newBrowserCDPSession(), context.newCDPSession(page)]);
  await own.send("Performance.enable", { timeDomain: "threadTicks" });
  const now = async () => {
    const [{ processInfo }, { metrics }] = await Promise.all([
      all.send("SystemInfo.getProcessInfo"),
      own.send("Performance.getMetrics"),
    ]);
    const drawing = processInfo.filter(({ type }) => type === "GPU").reduce((sum, { cpuTime }) => sum + cpuTime, 0);
    return 1000 * (drawing + metrics.find(({ name }) => name === "ProcessTime").value);
  };
  const before = await now();
  return async () => {
    const effort = (await now()) - before;
    await all.detach();
    return effort;
  };
}

/** Runs in the page: notes when the first frame is not only ordered but drawn. */
function watchFirstFrame() {
  window.nextFrame = () => new Promise((done) => requestAnimationFrame(done));
  window.finishDrawing = () => {
    for (const canvas of document.querySelectorAll("canvas")) {
      if (!/sigma-(edges|nodes|hoverNodes)/.test(canvas.className)) continue;
      const gl = canvas.getContext("webgl2") ?? canvas.getContext("webgl");
      gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
    }
  };
  const look = () => {
    if (document.querySelector('[data-ready="true"]') === null) return requestAnimationFrame(look);
    window.finishDrawing();
    window.firstFrame = performance.now();
    return undefined;
  };
  requestAnimationFrame(look);
}

/** Runs in the page: drags the graph a little in every frame. */
async function drag(count) {
  const target = document.querySelector("canvas.sigma-mouse");
  const { left, top, width, height } = target.getBoundingClientRect();
  const fire = (type, at, on) => {
    const place = { clientX: left + width / 2 + at, clientY: top + height / 2 + at / 2 };
    on.dispatchEvent(new MouseEvent(type, { ...place, bubbles: true, buttons: 1, button: 0, view: window }));
  };
  fire("mousedown", 0, target);
  const times = [];
  for (let step = 1; step <= count; step += 1) {
    await window.nextFrame();
    const start = performance.now();
    fire("mousemove", 3 * step, document);
    await window.nextFrame();
    window.finishDrawing();
    times.push(performance.now() - start);
  }
  fire("mouseup", 3 * count, document);
  return times;
}

function print(line) {
  process.stdout.write(`${line}\n`);
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
