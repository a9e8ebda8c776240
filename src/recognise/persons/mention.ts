/** A name in a text. */

import type { Span } from "../../text";

export interface PersonMention extends Span {
  readonly name: string;
  readonly foundBy: string;
  /** How sure it is, in log-odds; absent where a name is known by another mention or a dictionary. */
  readonly score?: number;
}
