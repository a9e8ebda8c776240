/** Why an article has its events: which rule opened one, put somebody in or kept him out, took a site for its venue. */

import type { Span } from "../text";

/** What became of one stretch of an article, as `xingji explain` prints it. */
export interface EventVerdict extends Span {
  readonly kind: "event" | "participant" | "venue";
  /** The rule that proposed it. */
  readonly foundBy: string;
  /** The rule that kept it out; null when it was kept. */
  readonly droppedBy: string | null;
  /** How likely it is that somebody took part or that a site was a venue, from 0 to 1, where this was weighed. */
  readonly confidence?: number;
}
