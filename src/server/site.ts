/** The viewer with its data as a folder of files, for any web server and for opening from disk. */
import { mkdirSync, renameSync, rmSync } from "node:fs";
import { copyFile, lstat, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { UsageError } from "../errors";
import { removeAbandoned, temporaryFolder, temporaryFoldersTo } from "../temporary";
import { isFile, isMissing, listViewer, PAGE } from "./files";
import { PAGE_POLICY } from "./policy";

/** By which the viewer finds its data, and a folder is known as a site that may be written again. */
const DATA = '<script type="application/json" id="dataset">';
/** By which it finds what lies under the map, and what was kept of the build, where there are any. */
const OUTLINE = '<script type="application/json" id="outline">';
const PAGES = '<script type="application/json" id="pages">';
const NOTEBOOK = '<script type="application/json" id="notebook">';
const BUILT = '<script type="application/json" id="built">';
/** Of a site, by which the files that were written with it are known. */
const FILES = '<script type="application/json" id="files">';

/** What a site shows; each is the text of a JSON file. */
export interface SiteData {
  /** `graph.json`. */
  readonly dataset: string;
  /** A GeoJSON to lie under the map in place of the provinces. */
  readonly outline?: string;
  /** The day of the build, which figures name, as JSON: `"2026-11-28"`. */
  readonly built?: string;
  /** `notebook.json`: saved views, stars and notes. */
  readonly notebook?: string;
  /** The pages themselves, by their files: `KeptPages`. */
  readonly pages?: string;
  /** More files, by their paths, each made when it is written. */
  readonly files?: ReadonlyMap<string, () => Promise<Uint8Array>>;
}

/**
 * Writes the site. The data stands in the page itself, as a browser lets a page from disk fetch nothing; it is a data
 * block, which is never run. The files of an earlier site in the folder are replaced, which its page names, when all of the
 * new one are written.
 *
 * @param viewerDir - the folder that `vite build viewer` wrote
 * @throws UsageError when the viewer is not built, `folder` holds anything else than a site, or a file of somebody else's
 *   stands in it where one of the viewer's is to be
 */
export async function writeSite(data: SiteData, viewerDir: string, folder: string): Promise<void> {
  const files = await listViewer(viewerDir);
  const more = data.files ?? new Map<string, () => Promise<Uint8Array>>();
  const all = [...files.keys(), ...more.keys()];
  const old = await filesOf(folder);
  for (const path of all) {
    if (path !== PAGE && !old.includes(path) && (await isThere(join(folder, path))))
      throw new UsageError(
        `${join(folder, path)}: is nothing that Xingji wrote, and is left as it is; name a new folder.`,
      );
  }
  const made = temporaryFoldersTo(folder);
  removeAbandoned(join(folder, STAGED));
  try {
    await replaceSite(folder, old, all, async (staged) => {
      for (const [path, file] of files) {
        const target = placeFor(staged, path);
        if (path === PAGE) await writeFile(target, withData(await readFile(file, "utf8"), data, all));
        else await copyFile(file, target);
      }
      for (const [path, make] of more) await writeFile(placeFor(staged, path), await make());
    });
    made?.keep();
  } finally {
    made?.remove();
  }
}

/** The page names the files of its own site: until it takes its place as the last, that of the earlier one holds. */
async function replaceSite(
  folder: string,
  old: readonly string[],
  all: readonly string[],
  write: (staged: string) => Promise<void>,
): Promise<void> {
  const staged = temporaryFolder(join(folder, STAGED));
  try {
    await write(staged.path);
    for (const path of [...all.filter((one) => one !== PAGE), PAGE])
      renameSync(join(staged.path, path), placeFor(folder, path));
    for (const path of old) if (!all.includes(path)) rmSync(join(folder, path), { force: true });
  } finally {
    staged.remove();
  }
}

/** A folder in that of the site, in which its files are prepared; the number of the process follows. */
const STAGED = ".xingji-site-";

/** The place of a file, with the folder that it stands in. */
function placeFor(folder: string, path: string): string {
  const place = join(folder, path);
  mkdirSync(dirname(place), { recursive: true });
  return place;
}

/** The files of the site in a folder, but for its page; none where the folder is empty, or not there, or a killed export left it. */
async function filesOf(folder: string): Promise<readonly string[]> {
  const found = (await list(folder)).filter((name) => !name.startsWith(STAGED));
  if (found.length === 0) return [];
  const page = found.includes(PAGE) ? await readFile(join(folder, PAGE), "utf8") : "";
  if (!page.includes(DATA))
    throw new UsageError(`${folder}: is not empty and is no site of Xingji; name a new folder.`);
  const [, said = "[]"] = new RegExp(`${FILES}([^<]*)</script>`).exec(page) ?? [];
  const names: unknown = JSON.parse(said);
  return Array.isArray(names)
    ? names.filter((name) => typeof name === "string" && name !== PAGE && INSIDE.test(name))
    : [];
}

/** A path that leads into no other folder. */
const INSIDE = /^(?!.*\.\.)[\w.-]+(?:\/[\w.-]+)*$/;

async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

async function list(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (await isFile(folder)) throw new UsageError(`${folder}: is a file; name a folder.`, { cause: error });
    if (!isMissing(error)) throw error;
    return [];
  }
}

/** The policy first, so that it holds for all that follows. */
function withData(
  page: string,
  { dataset, outline, built, notebook, pages }: SiteData,
  files: readonly string[],
): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}" />`;
  const data = [
    block(FILES, JSON.stringify(files)),
    block(DATA, dataset),
    ...(outline === undefined ? [] : [block(OUTLINE, outline)]),
    ...(built === undefined ? [] : [block(BUILT, built)]),
    ...(notebook === undefined ? [] : [block(NOTEBOOK, notebook)]),
    ...(pages === undefined ? [] : [block(PAGES, pages)]),
  ].join("");
  return page
    .replace(/<meta charset[^>]*>/, (charset) => `${charset}\n    ${policy}`)
    .replace("</body>", () => `${data}\n  </body>`);
}

/** A `<` in the data could end its element. */
const block = (tag: string, json: string): string => `${tag}${json.replaceAll("<", "\\u003c")}</script>`;
