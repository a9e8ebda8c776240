/**
 * Colours after Okabe and Ito, which the colour-blind tell apart; shape (circle for people, square for sites) says it
 * once more.
 */
import type { EdgeKind, NodeKind } from "../data/dataset";

export interface Palette {
  readonly background: string;
  readonly ink: string;
  readonly node: Readonly<Record<NodeKind, string>>;
  readonly edge: Readonly<Record<EdgeKind, string>>;
  /** For edges of the node in hand. */
  readonly strongEdge: Readonly<Record<EdgeKind, string>>;
  /** For what does not belong to the node in hand. */
  readonly fadedNode: string;
  readonly fadedEdge: string;
}

export const LIGHT: Palette = {
  background: "#fbfaf7",
  ink: "#23272c",
  node: { person: "#0072b2", place: "#009e73", facility: "#e69f00" },
  edge: { visited: "#a3aebb", appeared: "#d3aec4" },
  strongEdge: { visited: "#66717e", appeared: "#b3688f" },
  fadedNode: "#e4e4e0",
  fadedEdge: "#f1f0ec",
};

export const DARK: Palette = {
  background: "#15171a",
  ink: "#e8e8e4",
  node: { person: "#56b4e9", place: "#009e73", facility: "#e69f00" },
  edge: { visited: "#505c69", appeared: "#6b4c60" },
  strongEdge: { visited: "#9aa7b5", appeared: "#cc79a7" },
  fadedNode: "#2b2f34",
  fadedEdge: "#1f2226",
};

/** Chinese glyphs by name, as a canvas does not choose them by language. */
export const LABEL_FONT =
  '"Noto Sans SC", "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "WenQuanYi Micro Hei", sans-serif';
