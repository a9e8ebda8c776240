/** A name in a text. */

import type { Span } from "../../text";

/** A person's name in a text: 章立方 of 市长章立方同志. */
export interface PersonMention extends Span {
  readonly name: string;
  readonly foundBy: string;
  /** How sure it is, in log-odds; absent where a name is known by another mention or a dictionary. */
  readonly score?: number;
  /** How likely the page makes it, from 0 to 1, that somebody is called so; absent where that is sure. */
  readonly confidence?: number;
}
