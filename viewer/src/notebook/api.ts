/** Where a notebook comes from: the page of a site, or the server, which alone can change it. */
import { post, type Fault } from "../state/post";
import { NOTHING_KEPT, type NotebookContent, type NotebookWish } from "./content";

/** @param held - what the page itself holds; null where a server stands behind it */
export async function readNotebook(held: string | null, served: boolean): Promise<NotebookContent> {
  try {
    const value: unknown = served ? await (await fetch("notebook.json")).json() : JSON.parse(held ?? "null");
    return isContent(value) ? value : NOTHING_KEPT;
  } catch {
    return NOTHING_KEPT;
  }
}

/** Asks the server for a change; gives all that is kept then. */
export function sendWish(wish: NotebookWish): Promise<NotebookContent | Fault> {
  return post<NotebookContent>("api/notebook", wish);
}

/** Looks at the outline only: what writes it and what reads it share their types. */
function isContent(value: unknown): value is NotebookContent {
  return typeof value === "object" && value !== null && "views" in value && "remarks" in value;
}
