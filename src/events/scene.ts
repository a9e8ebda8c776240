/** What the thread of an article knew of a sentence when it had read it. */

import type { Draft } from "./draft";
import type { Reading } from "./reading";
import type { Sentence } from "./sentence";

/** A sentence of an article, as it was read. */
export interface Scene {
  readonly sentence: Sentence;
  /** The rule by which it tells of nothing that has happened. */
  readonly passedOver: string | null;
  /** What the rules read in it; none of one that is passed over, or is all quotation. */
  readonly reading?: Reading | undefined;
  /** The event that the text was about. */
  readonly event: Draft | undefined;
  /** Whether it told of that event. */
  readonly about: boolean;
  /** Whether it goes on with somebody's words. */
  readonly speech: boolean;
}
