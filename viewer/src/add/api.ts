/** Asks the server to read pages, and to keep them. */
import { post, type Fault } from "../state/post";
import type { DroppedFile, UnderstoodFile } from "./facts";

interface Added {
  /** The names of all files that were added. */
  readonly added: readonly string[];
}

/** What the server understands of files, none of which is kept. */
export function askToRead(
  files: readonly DroppedFile[],
): Promise<{ readonly understood: readonly UnderstoodFile[] } | Fault> {
  return post("api/pages", { read: files });
}

/** Adds files, all or none; the next build reads them. */
export function askToAdd(files: readonly DroppedFile[]): Promise<Added | Fault> {
  return post("api/pages", { add: files });
}

/** Takes a file out again; what is not there is gone already. */
export function askToRemove(name: string): Promise<Added | Fault> {
  return post("api/pages", { remove: name });
}

/** Which files are added so far. */
export function askForAdded(): Promise<Added | Fault> {
  return post("api/pages", {});
}
