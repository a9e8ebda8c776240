/** Fetches the text of a page from the server that stands behind a served viewer, or from the site itself. */
import { keptPage } from "./kept";

/** Not a page of this build; no longer where it was; no longer what was read; or the server is gone. */
export type PageFaultKind = "unknown" | "missing" | "changed" | "unreachable";

/** Why the text of a page cannot be had. */
export interface PageFault {
  readonly fault: PageFaultKind;
}

const FAULTS: Readonly<Record<number, PageFaultKind>> = { 404: "unknown", 410: "missing", 409: "changed" };

/** The text of the page, or why there is none. @throws DOMException when aborted. */
export async function fetchPage(file: string, signal: AbortSignal): Promise<string | PageFault> {
  const kept = keptPage(file);
  if (kept) return kept.text;
  try {
    const response = await fetch(`api/source?page=${encodeURIComponent(file)}`, { signal });
    if (response.ok) return await response.text();
    return { fault: FAULTS[response.status] ?? "unreachable" };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof TypeError) return { fault: "unreachable" };
    throw error;
  }
}
