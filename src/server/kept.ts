/** What a notebook holds, as the server writes it and the viewer reads it. */

/** A view under a name. */
export interface SavedView {
  readonly name: string;
  /** The part of its address from `#` on: `#view=all&lang=en`. */
  readonly link: string;
}

/** What somebody thinks of something in the graph. */
export interface Remark {
  readonly kind: "node" | "edge" | "event";
  /** As the dataset has it: `Person:person:章旭升@永康市`. */
  readonly key: string;
  /** What it was called then, should a later build not have it: 章旭升. */
  readonly label: string;
  readonly starred: boolean;
  readonly note: string;
}

/** All that readers keep of one build. */
export interface NotebookContent {
  /** In the order in which they were saved. */
  readonly views: readonly SavedView[];
  readonly remarks: readonly Remark[];
}

/** What can be asked of a notebook, one thing at a time; a remark without star and note is taken out. */
export type NotebookWish = { readonly save: SavedView } | { readonly drop: string } | { readonly remark: Remark };
