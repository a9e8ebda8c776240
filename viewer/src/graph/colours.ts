/**
 * Colours after Okabe and Ito, which the colour-blind tell apart; shape (circle for people, square for sites) says it
 * once more.
 */
import type { Confidence } from "../../../src/derive";
import type { LinkKind } from "../data/links";
import type { PictureKind } from "../data/picture";

/** All colours of the graph in one colour scheme, as `#rrggbb`. */
export interface Palette {
  readonly background: string;
  /** Behind the name of a node in hand. */
  readonly card: string;
  readonly ink: string;
  readonly node: Readonly<Record<PictureKind, string>>;
  readonly edge: Readonly<Record<LinkKind, string>>;
  /** For edges of the node in hand. */
  readonly strongEdge: Readonly<Record<LinkKind, string>>;
  /** For the largest communities, after Tol's muted scheme; more colours than these are not told apart. */
  readonly community: readonly string[];
  readonly otherCommunity: string;
  /** From the least to the most: one hue, ever further from the ground, so that everybody sees the order. */
  readonly ramp: readonly string[];
  /** For what does not belong to the node in hand. */
  readonly fadedNode: string;
  readonly fadedEdge: string;
}

/** Told apart on either ground, and by whoever sees no red or green. */
const OF_SITES = { place: "#009e73", facility: "#e69f00", event: "#cc79a7" };

/** On a white ground, as on paper. */
export const LIGHT: Palette = {
  background: "#fbfaf7",
  card: "#fbfaf7",
  ink: "#23272c",
  node: { person: "#0072b2", ...OF_SITES },
  edge: { visited: "#8a96a4", appeared: "#c58fb1", shared: "#82b39f", "took-part": "#a29bc4" },
  strongEdge: { visited: "#66717e", appeared: "#b3688f", shared: "#2f8f6d", "took-part": "#6f6799" },
  community: ["#332288", "#88ccee", "#117733", "#ddcc77", "#cc6677", "#44aa99", "#882255", "#999933", "#aa4499"],
  otherCommunity: "#b9b9b4",
  ramp: ["#b5d0e6", "#85b7da", "#5299ca", "#2b7bb5", "#125a94", "#0a3c6b", "#061f3f"],
  fadedNode: "#e4e4e0",
  fadedEdge: "#f1f0ec",
};

/** On a dark ground. */
export const DARK: Palette = {
  background: "#15171a",
  card: "#2a2e33",
  ink: "#e8e8e4",
  node: { person: "#56b4e9", ...OF_SITES },
  edge: { visited: "#6b7886", appeared: "#8c6480", shared: "#548072", "took-part": "#716a91" },
  strongEdge: { visited: "#9aa7b5", appeared: "#cc79a7", shared: "#5fbf9d", "took-part": "#a79fd0" },
  community: ["#8b7fe8", "#88ccee", "#3ba55d", "#ddcc77", "#e07b8b", "#44aa99", "#c05a8e", "#b3b34d", "#d06fc6"],
  otherCommunity: "#5d6066",
  ramp: ["#2f4c66", "#3f6b91", "#5289b9", "#6ea7d6", "#93c4ea", "#bfdff6", "#f0f9ff"],
  fadedNode: "#2b2f34",
  fadedEdge: "#1f2226",
};

/** Chinese glyphs by name, as a canvas does not choose them by language. */
export const LABEL_FONT =
  '"Noto Sans SC", "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "WenQuanYi Micro Hei", sans-serif';

const pale = new Map<string, string>();

/** A colour as it is for something of this confidence: of what is doubtful halfway to the ground; all are `#rrggbb`. */
export function shadeOf(colour: string, confidence: Confidence, { background }: Pick<Palette, "background">): string {
  if (confidence === null) return colour;
  const key = colour + background;
  const known = pale.get(key);
  if (known !== undefined) return known;
  const channels = [1, 3, 5].map((at) => {
    const [one, other] = [colour, background].map((text) => parseInt(text.slice(at, at + 2), 16));
    return ((one! + other!) >> 1).toString(16).padStart(2, "0");
  });
  const made = `#${channels.join("")}`;
  pale.set(key, made);
  return made;
}
