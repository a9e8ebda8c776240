/** What the page shows, or has picked, as `xingji export` writes it. */
import { existsSync } from "node:fs";
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { zipSync } from "fflate";
import { FORMATS, type Format, PROJECTIONS } from "../exports";
import { temporaryFolder } from "../temporary";
import { isObject, Refusal } from "./request";
import { runXingji } from "./run";
import type { ExportWish, OfferedFormat } from "./served";

/** Gives the bytes of the file. @throws Refusal with what the export says */
export type ExportPart = (wish: ExportWish) => Promise<Uint8Array>;

const ENDINGS: Readonly<Record<keyof typeof FORMATS, string>> = {
  gexf: "gexf",
  "gexf-1.2": "gexf",
  graphml: "graphml",
  "gephi-csv": "zip",
  "neo4j-csv": "zip",
  json: "json",
  "node-link": "json",
  d3: "json",
  cytoscape: "json",
  pajek: "net",
  "json-ld": "jsonld",
  ftm: "ftm.json",
  geojson: "zip",
  appearances: "csv",
  codebook: "md",
};

const formats: Readonly<Record<string, Format>> = FORMATS;
const endings: Readonly<Record<string, string>> = ENDINGS;

/** Every format of `xingji export`, in its order, as the viewer lists them. */
export const OFFERED_FORMATS: readonly OfferedFormat[] = Object.entries(formats).map(
  ([name, { summary, projections }]) => ({ name, summary, ending: endings[name]!, network: projections !== null }),
);

/**
 * Exports of one build, each by a process of its own.
 *
 * @param graph - the folder of the build
 * @param packs - the options that said which dictionary packs it was built with
 * @param folder - in which it was built: what its paths count from
 */
export function exportPart(graph: string, packs: readonly string[], folder: string): ExportPart {
  const path = resolve(graph);
  const from = existsSync(folder) ? folder : process.cwd();
  return async ({ format, projections, keys, roles, sure, statistics }) => {
    const work = temporaryFolder(join(tmpdir(), "xingji-export-"));
    try {
      const [only, target] = [join(work.path, "keys.txt"), join(work.path, "exported")];
      if (keys !== null) await writeFile(only, `${keys.join("\n")}\n`);
      const args = [
        "export",
        format,
        target,
        "--graph",
        path,
        ...packs,
        ...projections.flatMap((name) => ["--projection", name]),
        ...roles.flatMap((role) => ["--role", role]),
        ...(sure ? ["--sure"] : []),
        ...(keys === null ? [] : ["--only", only]),
        ...(statistics ? ["--statistics"] : []),
      ];
      const { status, said } = await runXingji(args, from);
      if (status !== 0) throw new Refusal(422, said === "" ? "The export ended without a word." : said);
      return await read(target);
    } finally {
      work.remove();
    }
  };
}

/** A file, or the files of a folder in an archive. */
async function read(target: string): Promise<Uint8Array> {
  if (!(await stat(target)).isDirectory()) return readFile(target);
  const names = (await readdir(target, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());
  const files = await Promise.all(
    names.map(async ({ name, parentPath }) => [name, await readFile(join(parentPath, name))] as const),
  );
  return zipSync(Object.fromEntries(files.toSorted(([a], [b]) => (a < b ? -1 : 1))));
}

const USAGE =
  'An export is {"format", "projections": [], "keys": [] or null, "roles": [], "sure": false, "statistics": false}.';

/** @throws Refusal for what is no wish */
export function exportWishIn(asked: unknown): ExportWish {
  if (!isObject(asked)) throw new Refusal(400, USAGE);
  const { format, projections, keys, roles, sure, statistics } = asked;
  if (typeof format !== "string" || !Object.hasOwn(FORMATS, format) || typeof statistics !== "boolean")
    throw new Refusal(400, USAGE);
  if (typeof sure !== "boolean") throw new Refusal(400, USAGE);
  if (!isTexts(projections) || !isTexts(roles) || !(keys === null || isTexts(keys))) throw new Refusal(400, USAGE);
  if (projections.some((name) => !Object.hasOwn(PROJECTIONS, name))) throw new Refusal(400, USAGE);
  if (keys?.length === 0) throw new Refusal(422, "Nothing is there to be exported.");
  return { format, projections, keys, roles, sure, statistics };
}

/** Of which none could be two lines, or an option. */
function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string" && /^(?!-)[^\r\n]+$/u.test(one));
}
