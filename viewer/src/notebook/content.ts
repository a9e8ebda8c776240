/** What is kept of a build: saved views, stars and notes. */
import type { NotebookContent, Remark, SavedView } from "../../../src/server/kept";
import { formatView } from "../state/address";
import type { Selection, View } from "../state/view";

export type { NotebookContent, NotebookWish, Remark, SavedView } from "../../../src/server/kept";

/** What an empty notebook holds. */
export const NOTHING_KEPT: NotebookContent = { views: [], remarks: [] };

/** The link of a view as it is, without what is open over it. */
export function linkOf(view: View): string {
  return formatView({
    ...view,
    notebook: false,
    exporting: false,
    editing: null,
    passage: null,
    sentences: null,
    console: false,
  });
}

/** The star and note on something; null for none. */
export function remarkOn({ remarks }: NotebookContent, { kind, key }: Selection): Remark | null {
  return remarks.find((one) => one.kind === kind && one.key === key) ?? null;
}

/** The nodes that have a star. */
export function starredNodes({ remarks }: NotebookContent): readonly string[] {
  return remarks.filter(({ kind, starred }) => kind === "node" && starred).map(({ key }) => key);
}

/** A name that no view has yet: 视图 3. */
export function freeName(word: string, views: readonly SavedView[]): string {
  const taken = new Set(views.map(({ name }) => name));
  let number = views.length + 1;
  while (taken.has(`${word} ${number}`)) number += 1;
  return `${word} ${number}`;
}
