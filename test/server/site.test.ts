import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UsageError } from "../../src/errors";
import { writeSite } from "../../src/server";

const PAGE = '<!doctype html><html><head><meta charset="utf-8" /></head><body><div id="root"></div></body></html>';
const DATASET = `{"name":"临川 $& </script><script>alert(1)</script>"}\n`;

let folder: string;
let viewerDir: string;
let site: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "xingji-site-"));
  viewerDir = join(folder, "dist");
  site = join(folder, "public", "site");
  mkdirSync(join(viewerDir, "assets"), { recursive: true });
  writeFileSync(join(viewerDir, "index.html"), PAGE);
  writeFileSync(join(viewerDir, "assets", "index-1.js"), "1");
});
afterEach(() => rmSync(folder, { recursive: true }));

it("writes the viewer with the data in its page, where no text can end the data's element", async () => {
  await writeSite({ dataset: DATASET }, viewerDir, site);
  const page = readFileSync(join(site, "index.html"), "utf8");
  const [, data = ""] = /<script type="application\/json" id="dataset">(.*?)<\/script>/s.exec(page) ?? [];
  expect(JSON.parse(data)).toEqual(JSON.parse(DATASET));
  expect(page.match(/<script/g)).toHaveLength(2);
  expect(readFileSync(join(site, "assets", "index-1.js"), "utf8")).toBe("1");
});

it("brings the server's policy along, before anything that it is about", async () => {
  await writeSite({ dataset: DATASET }, viewerDir, site);
  const page = readFileSync(join(site, "index.html"), "utf8");
  expect(page).toMatch(
    /<head><meta charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'/,
  );
});

it("replaces a site that it wrote before, and leaves other files beside it alone", async () => {
  await writeSite({ dataset: DATASET }, viewerDir, site);
  writeFileSync(join(site, "CNAME"), "example.org");
  rmSync(join(viewerDir, "assets", "index-1.js"));
  writeFileSync(join(viewerDir, "assets", "index-2.js"), "2");
  await writeSite({ dataset: "{}" }, viewerDir, site);
  expect(readdirSync(site).toSorted()).toEqual(["CNAME", "assets", "index.html"]);
  expect(readdirSync(join(site, "assets"))).toEqual(["index-2.js"]);
});

it("takes nothing away that it did not write, and writes over nothing of the kind", async () => {
  await writeSite({ dataset: DATASET }, viewerDir, site);
  writeFileSync(join(site, "assets", "logo.png"), "mine");
  await writeSite({ dataset: DATASET }, viewerDir, site);
  expect(readFileSync(join(site, "assets", "logo.png"), "utf8")).toBe("mine");
  writeFileSync(join(viewerDir, "assets", "logo.png"), "the viewer's");
  await expect(writeSite({ dataset: "{}" }, viewerDir, site)).rejects.toThrow("logo.png: is nothing that Xingji wrote");
  expect(readFileSync(join(site, "assets", "logo.png"), "utf8")).toBe("mine");
  expect(readFileSync(join(site, "index.html"), "utf8")).toContain("临川");
});

it("takes away no file that a page names outside of its folder", async () => {
  await writeSite({ dataset: DATASET }, viewerDir, site);
  writeFileSync(join(folder, "precious.txt"), "mine");
  const page = readFileSync(join(site, "index.html"), "utf8");
  writeFileSync(join(site, "index.html"), page.replace('["', '["../../precious.txt","'));
  await writeSite({ dataset: DATASET }, viewerDir, site);
  expect(readFileSync(join(folder, "precious.txt"), "utf8")).toBe("mine");
});

it("writes into no folder that holds anything else, and over no file", async () => {
  mkdirSync(site, { recursive: true });
  writeFileSync(join(site, "index.html"), "mine");
  await expect(writeSite({ dataset: DATASET }, viewerDir, site)).rejects.toThrow(
    new UsageError(`${site}: is not empty and is no site of Xingji; name a new folder.`),
  );
  expect(readFileSync(join(site, "index.html"), "utf8")).toBe("mine");
  const file = join(folder, "file");
  writeFileSync(file, "");
  await expect(writeSite({ dataset: DATASET }, viewerDir, file)).rejects.toThrow(UsageError);
});

it("says when the viewer is not built", async () => {
  await expect(writeSite({ dataset: DATASET }, join(folder, "none"), site)).rejects.toThrow("the viewer is not built");
});

const files = (name: string): Map<string, () => Promise<Uint8Array>> =>
  new Map([[name, () => Promise.resolve(Buffer.from("picture"))]]);

it("takes files along, and takes away those of the site before", async () => {
  await writeSite(
    { dataset: DATASET, pages: `{"a.txt":{"text":"文"}}`, files: files("pages/1-1.png") },
    viewerDir,
    site,
  );
  expect(readFileSync(join(site, "pages", "1-1.png"), "utf8")).toBe("picture");
  expect(readFileSync(join(site, "index.html"), "utf8")).toContain(
    '<script type="application/json" id="pages">{"a.txt":{"text":"文"}}</script>',
  );
  await writeSite({ dataset: DATASET, files: files("pages/2-1.png") }, viewerDir, site);
  expect(readdirSync(join(site, "pages"))).toEqual(["2-1.png"]);
});
