/** The pages that a build read, for showing a sentence where it stands. Nothing else is ever opened. */
import type { Stats } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { UsageError } from "../errors";
import type { PageRecord } from "../model";
import { readPages } from "../read";
import { isMissing } from "./files";

/** Why a page cannot be shown: the build read no such page; its file is gone; or it is another than was read. */
export type SourceFault = "unknown" | "missing" | "changed";

/** The text that the offsets of the page's quotes count in, or why there is none. */
export type Source = { readonly text: string } | { readonly fault: SourceFault };

type Recorded = Pick<PageRecord, "sha256" | "format" | "encoding">;

/** In bytes: a page is shown to a person. */
const LARGEST_FILE = 2 ** 28;

/** Finds pages by their `source` in the build's records, and reads them anew from where the build read them. */
export class PageSources {
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
    const recorded = (await this.pages()).get(source);
    if (recorded === undefined) return { fault: "unknown" };
    const file = await this.fileOf(source, recorded.format);
    if (file === null) return { fault: "missing" };
    const bytes = await readFile(resolve(this.folder, file));
    const text = await findPage(file, bytes, source, recorded);
    return text === null ? { fault: "changed" } : { text };
  }

  /** A line of a `.jsonl` is `FILE#ID`, and both may have a # in them. */
  private async fileOf(source: string, format: PageRecord["format"]): Promise<string | null> {
    const hashes = format === "jsonl" ? [...source.matchAll(/#/g)].map(({ index }) => index) : [];
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

/** The text of the page, or null when the bytes no longer hold it as it was read. */
async function findPage(
  file: string,
  bytes: Uint8Array,
  source: string,
  { sha256, encoding }: Recorded,
): Promise<string | null> {
  try {
    for await (const page of readPages(file, bytes, encoding)) {
      if (!("reason" in page) && page.source === source && page.sha256 === sha256) return page.raw;
    }
  } catch (fault) {
    if (!(fault instanceof UsageError)) throw fault;
  }
  return null;
}

async function readRecords(file: string): Promise<Map<string, Recorded>> {
  const pages = new Map<string, Recorded>();
  for (const line of (await readFile(file, "utf8")).split("\n")) {
    if (line === "") continue;
    const { source, sha256, format, encoding }: PageRecord = JSON.parse(line);
    pages.set(source, { sha256, ...(format && { format }), ...(encoding && { encoding }) });
  }
  return pages;
}

async function statOf(path: string): Promise<Stats | null> {
  try {
    return await stat(path);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
