/** The pages that a build read, for showing a sentence where it stands. Nothing else is ever opened. */
import { createHash } from "node:crypto";
import type { Stats } from "node:fs";
import { open, readFile, stat } from "node:fs/promises";
import { totalmem } from "node:os";
import { join, resolve } from "node:path";
import { Confined, ConfinedEnd } from "../confined";
import type { PageRecord, Print } from "../model";
import type { SheetPicture } from "../read";
import { isMissing } from "./files";
import type { SourceJob, SourceSaid } from "./source-jobs";

/** Why a page cannot be shown: the build read no such page; its file is gone; or it is another than was read. */
export type SourceFault = "unknown" | "missing" | "changed";

/** The text that the offsets of the page's quotes count in, or why there is none. */
type Source = { readonly text: string } | { readonly fault: SourceFault };

/** The picture of a sheet of a page, or why there is none. */
type Sheet = SheetPicture | { readonly fault: SourceFault };

type Recorded = Pick<PageRecord, "sha256" | "format" | "encoding"> & {
  /** Where its line stands in the records, in bytes. */
  readonly start: number;
  readonly end: number;
};

interface Found {
  readonly recorded: Recorded;
  readonly job: SourceJob;
}

/** In bytes: a page is shown to a person. */
const LARGEST_FILE = 2 ** 28;

/** Built, wherever this file itself runs from: a process is started from JavaScript. */
const PROCESS = join(__dirname, "../../dist/server/source-process.js");

/** What the process may hold in memory: of JavaScript in MB, and in all in bytes. */
const LIMITS = { heap: 1024, memory: Math.min(2 * 2 ** 30, totalmem() / 2), shut: true };

/** In seconds. */
const LONGEST = 60;

/** Finds pages by their `source` in the build's records, and reads them anew from where the build read them. */
export class PageSources {
  readonly #reader = new Confined<SourceJob, SourceSaid>(PROCESS, LIMITS);
  #known: { readonly at: number; readonly pages: ReadonlyMap<string, Recorded> } | null = null;

  /**
   * @param records - the path of `records.jsonl`
   * @param folder - in which the build was run: what its records call `pages/a.txt` lies there
   */
  constructor(
    private readonly records: string,
    private readonly folder: string,
  ) {}

  /** The page with this source, if the file still holds to the byte what the build read. */
  async read(source: string): Promise<Source> {
    const found = await this.find(source);
    if ("fault" in found) return found;
    const { format, sha256 } = found.recorded;
    const { text } = await this.record(found.recorded);
    // The hash of a row is not that of its file.
    if (text !== undefined)
      return isRow(format) || (await hashOf(found.job.path)) === sha256 ? { text } : { fault: "changed" };
    const said = await this.ask(found.job);
    return said !== null && "text" in said ? { text: said.text } : { fault: "changed" };
  }

  /** Where the text of a page stands on paper; null for what was never printed. */
  async print(source: string): Promise<Print | null> {
    const recorded = (await this.pages()).get(source);
    return recorded === undefined ? null : ((await this.record(recorded)).print ?? null);
  }

  /** The picture of a sheet, from 1, of the page with this source, likewise. */
  async sheet(source: string, sheet: number): Promise<Sheet> {
    const found = await this.find(source);
    if ("fault" in found) return found;
    const said = await this.ask({ ...found.job, sheet });
    return said !== null && "picture" in said ? said.picture : { fault: "changed" };
  }

  private async find(source: string): Promise<Found | { readonly fault: SourceFault }> {
    const recorded = (await this.pages()).get(source);
    if (recorded === undefined) return { fault: "unknown" };
    const file = await this.fileOf(source, recorded.format);
    if (file === null) return { fault: "missing" };
    const { sha256, encoding } = recorded;
    const path = resolve(this.folder, file);
    return { recorded, job: { file, path, source, sha256, ...(encoding && { encoding }) } };
  }

  /** Null when the bytes no longer hold the page as it was read, or take more to read than a page may. */
  private async ask(job: SourceJob): Promise<SourceSaid | null> {
    let answer: SourceSaid | null = null;
    try {
      await this.#reader.run(job, { seconds: LONGEST }, (said) => (answer = said));
    } catch (fault) {
      if (!(fault instanceof ConfinedEnd)) throw fault;
    }
    return answer;
  }

  /** One line of the records. */
  private async record({ start, end }: Recorded): Promise<PageRecord> {
    const file = await open(this.records);
    try {
      const { buffer } = await file.read(Buffer.alloc(end - start), 0, end - start, start);
      return JSON.parse(buffer.toString());
    } finally {
      await file.close();
    }
  }

  /** A line of a `.jsonl` or of a table is `FILE#ID`, and both may have a # in them. */
  private async fileOf(source: string, format: PageRecord["format"]): Promise<string | null> {
    const hashes = format === "jsonl" || isRow(format) ? [...source.matchAll(/#/g)].map(({ index }) => index) : [];
    for (const name of [source, ...hashes.map((at) => source.slice(0, at))]) {
      const found = await statOf(resolve(this.folder, name));
      if (found?.isFile() && found.size <= LARGEST_FILE) return name;
    }
    return null;
  }

  /** Read again only when a build has written them again. */
  private async pages(): Promise<ReadonlyMap<string, Recorded>> {
    const at = (await statOf(this.records))?.mtimeMs;
    if (at === undefined) return new Map();
    if (this.#known?.at !== at) this.#known = { at, pages: await readRecords(this.records) };
    return this.#known.pages;
  }
}

async function readRecords(file: string): Promise<Map<string, Recorded>> {
  const pages = new Map<string, Recorded>();
  const all = await readFile(file);
  for (let start = 0; start < all.length;) {
    const next = all.indexOf("\n", start);
    const end = next < 0 ? all.length : next;
    if (end > start) {
      const { source, sha256, format, encoding }: PageRecord = JSON.parse(all.toString("utf8", start, end));
      pages.set(source, { sha256, start, end, ...(format && { format }), ...(encoding && { encoding }) });
    }
    start = end + 1;
  }
  return pages;
}

const isRow = (format: PageRecord["format"]): boolean =>
  format !== undefined && ["csv", "xlsx", "xls", "xml"].includes(format);

async function hashOf(path: string): Promise<string> {
  return createHash("sha256")
    .update(await readFile(path))
    .digest("hex");
}

async function statOf(path: string): Promise<Stats | null> {
  try {
    return await stat(path);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
