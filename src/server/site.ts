/** The viewer with its data as a folder of files, for any web server and for opening from disk. */
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { UsageError } from "../errors";
import { isFile, isMissing, listViewer, PAGE } from "./files";
import { PAGE_POLICY } from "./policy";

/** By which the viewer finds its data, and a folder is known as a site that may be written again. */
const DATA = '<script type="application/json" id="dataset">';
/** By which it finds what lies under the map, where the user gave that. */
const OUTLINE = '<script type="application/json" id="outline">';
/** Of the viewer's files under the site: all in it is replaced. */
const ASSETS = "assets";

/**
 * Writes the site. The data stands in the page itself, as a browser lets a page from disk fetch nothing; it is a data
 * block, which is never run. What an earlier site left in the folder is replaced.
 *
 * @param dataset - the text of `graph.json`
 * @param viewerDir - the folder that `vite build viewer` wrote
 * @param outline - a GeoJSON to lie under the map in place of the provinces
 * @throws UsageError when the viewer is not built, or `folder` holds anything else than a site
 */
export async function writeSite(
  dataset: string,
  viewerDir: string,
  folder: string,
  outline: string | null = null,
): Promise<void> {
  const files = await listViewer(viewerDir);
  await clear(folder);
  for (const [path, file] of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    if (path === PAGE) await writeFile(target, withData(await readFile(file, "utf8"), dataset, outline));
    else await copyFile(file, target);
  }
}

async function clear(folder: string): Promise<void> {
  const found = await list(folder);
  if (found.length === 0) return;
  if (!found.includes(PAGE) || !(await readFile(join(folder, PAGE), "utf8")).includes(DATA)) {
    throw new UsageError(`${folder}: is not empty and is no site of Xingji; name a new folder.`);
  }
  await rm(join(folder, ASSETS), { recursive: true, force: true });
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

/** The policy first, so that it holds for all that follows; a `<` in the data could end its element. */
function withData(page: string, dataset: string, outline: string | null): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}" />`;
  const data = block(DATA, dataset) + (outline === null ? "" : block(OUTLINE, outline));
  return page
    .replace(/<meta charset[^>]*>/, (charset) => `${charset}\n    ${policy}`)
    .replace("</body>", () => `${data}\n  </body>`);
}

function block(tag: string, json: string): string {
  return `${tag}${json.replaceAll("<", "\\u003c")}</script>`;
}
