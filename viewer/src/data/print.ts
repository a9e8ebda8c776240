/** Fetches where the text of a page stands on paper, and says where pictures of its sheets are. */
import type { Print } from "../../../src/model";
import { keptPage } from "./kept";

/** The print of a page; null for what was never printed, or cannot be had. @throws DOMException when aborted. */
export async function fetchPrint(file: string, signal: AbortSignal): Promise<Print | null> {
  const kept = keptPage(file);
  if (kept) return kept.print ?? null;
  try {
    const response = await fetch(`api/print?page=${encodeURIComponent(file)}`, { signal });
    return response.ok ? await response.json() : null;
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Where the picture of a sheet, from 1, is. */
export function sheetAddress(file: string, sheet: number): string {
  return keptPage(file)?.sheets?.[sheet - 1] ?? `api/print?page=${encodeURIComponent(file)}&sheet=${sheet}`;
}
