/**
 * What is there only while something is being done: it goes when that is done, and with the program, however that ends
 * but by being killed outright. What a killed program has left goes with the next that does the same.
 */

import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

const undone = new Set<() => void>();
/** The paths that this process still needs. */
const needed = new Set<string>();

/**
 * Has something undone when the program ends before it is done.
 * @returns says that it is done
 */
export function undoAtEnd(undo: () => void): () => void {
  undone.add(undo);
  return () => void undone.delete(undo);
}

/** Undoes what is not done, the last first; for the program at its end. */
export function undoAll(): void {
  for (const undo of [...undone].toReversed()) {
    undone.delete(undo);
    try {
      undo();
    } catch {
      // Whatever is wrong with one, the others go.
    }
  }
}

/** A file or folder that will go again. */
export interface Temporary {
  readonly path: string;
  /** May be called twice, and when it is gone. */
  remove(): void;
  /** It stays after all: nothing removes it any more. */
  keep(): void;
}

/** Takes a path for something that will go again, which need not be there yet. */
export function temporaryAt(path: string): Temporary {
  // A process that was just ended may have written in it a moment ago.
  const remove = (): void => rmSync(path, { recursive: true, force: true, maxRetries: 5 });
  const forget = undoAtEnd(remove);
  const whole = resolve(path);
  needed.add(whole);
  const keep = (): void => {
    forget();
    needed.delete(whole);
  };
  let kept = false;
  return {
    path,
    remove() {
      keep();
      if (!kept) remove();
    },
    keep() {
      keep();
      kept = true;
    },
  };
}

/**
 * Makes a folder and those around it that are not there.
 * @returns the outermost of those that were made; undefined where all were there
 */
export function temporaryFoldersTo(path: string): Temporary | undefined {
  const made = mkdirSync(path, { recursive: true });
  return made === undefined ? undefined : temporaryAt(made);
}

/** Makes a folder whose path begins so; the number of this process follows. */
export function temporaryFolder(prefix: string): Temporary {
  return temporaryAt(mkdtempSync(`${prefix}${process.pid}-`));
}

/** Removes what processes that run no more have left at paths that begin so; theirs is the number that follows. */
export function removeAbandoned(prefix: string): void {
  for (const path of abandonedAt(prefix)) {
    try {
      rmSync(path, { recursive: true, force: true });
    } catch {
      // It is another user's, who will do the same.
    }
  }
}

/** The same, of which somebody else decides. */
export function abandonedAt(prefix: string): readonly string[] {
  const [parent, begin] = [dirname(prefix), basename(prefix)];
  return readdirSync(parent)
    .filter((name) => name.startsWith(begin))
    .filter((name) => {
      const pid = /^\d+(?=-|$)/.exec(name.slice(begin.length))?.[0];
      return pid !== undefined && !isNeeded(Number(pid), resolve(parent, name));
    })
    .map((name) => join(parent, name));
}

/** Whether the process of that number has it still; one before this may have had the number of this one. */
const isNeeded = (pid: number, path: string): boolean => (pid === process.pid ? needed.has(path) : isRunning(pid));

/** Whether a process of that number runs, whoever's it is. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return fault instanceof Error && "code" in fault && fault.code === "EPERM";
  }
}
