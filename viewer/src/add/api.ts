/** Asks the server to read pages, and to keep them. */
import { post, type Fault } from "../state/post";
import type { DroppedFile, UnderstoodFile } from "./facts";

interface Added {
  /** The names of all files that were added. */
  readonly added: readonly string[];
}

export function askToRead(
  files: readonly DroppedFile[],
): Promise<{ readonly understood: readonly UnderstoodFile[] } | Fault> {
  return post("api/pages", { read: files });
}

export function askToAdd(files: readonly DroppedFile[]): Promise<Added | Fault> {
  return post("api/pages", { add: files });
}

export function askToRemove(name: string): Promise<Added | Fault> {
  return post("api/pages", { remove: name });
}

export function askForAdded(): Promise<Added | Fault> {
  return post("api/pages", {});
}
