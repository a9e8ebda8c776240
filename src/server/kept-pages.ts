/** The pages that a site takes along: their text, and pictures of what was printed. */
import type { PageRecord, Print } from "../model";
import type { PageSources } from "./source";

/** A page of a site. */
export interface KeptPage {
  readonly text: string;
  readonly print?: Print;
  /** The pictures of its sheets, by their paths in the site. */
  readonly sheets?: readonly string[];
}

/** By the pages' sources. */
export type KeptPages = Readonly<Record<string, KeptPage>>;

/** What a site is given of pages, and which cannot be had any more. */
interface TakenPages {
  readonly pages: KeptPages;
  readonly files: ReadonlyMap<string, () => Promise<Uint8Array>>;
  readonly missing: readonly string[];
}

/** Takes the pages of a build along, those that are still where it read them. */
export async function takePages(records: readonly PageRecord[], sources: PageSources): Promise<TakenPages> {
  const pages: Record<string, KeptPage> = {};
  const files = new Map<string, () => Promise<Uint8Array>>();
  const missing: string[] = [];
  for (const [at, { source, print }] of records.entries()) {
    const read = await sources.read(source);
    if ("fault" in read) missing.push(source);
    else if (print === undefined || source.includes("#") || source.endsWith(".xml"))
      pages[source] = { text: read.text };
    else {
      const sheets = print.sheets.map((_, sheet) => `pages/${at + 1}-${sheet + 1}.png`);
      for (const [sheet, path] of sheets.entries()) files.set(path, () => pictureOf(sources, source, sheet + 1));
      pages[source] = { text: read.text, print, sheets };
    }
  }
  return { pages, files, missing };
}

/** Whatever it is, browsers go by how a picture begins; a sheet that cannot be drawn any more is empty. */
async function pictureOf(sources: PageSources, source: string, sheet: number): Promise<Uint8Array> {
  const picture = await sources.sheet(source, sheet);
  return "fault" in picture ? new Uint8Array() : picture.bytes;
}
