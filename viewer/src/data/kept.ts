/** The pages that a site has taken along; a served viewer asks its server for them. */
import type { KeptPage, KeptPages } from "../../../src/server/kept-pages";

let kept: KeptPages = {};

/** @param json - what the site holds of pages; null where it holds none */
export function keepPages(json: string | null): void {
  kept = JSON.parse(json ?? "{}");
}

/** The page, where this site has it. */
export function keptPage(file: string): KeptPage | undefined {
  return Object.hasOwn(kept, file) ? kept[file] : undefined;
}
