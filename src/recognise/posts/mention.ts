/** A post as a text gives it to people. */

import type { Span } from "../../text";
import type { Post } from "./post";

/** A post given to people, with the place where it is printed. */
export interface PostMention extends Span {
  readonly post: Post;
  readonly names: readonly string[];
  /** 市领导 and the like: one word for several people. */
  readonly collective: boolean;
}
