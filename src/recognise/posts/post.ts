/** What a post is once its title has been written out, and what a title hands on. */

import type { TitleStatus } from "../../model";

/** A post as it is written out. */
export interface Post {
  /** Written out: 金华市纪委书记. */
  readonly text: string;
  /** The area, or the body of a company or school; null when unknown. */
  readonly of: string | null;
  readonly status: TitleStatus;
}

/** What a title hands on to the next in its list. */
export interface PostContext {
  readonly surface: string;
  readonly area: string | null;
  readonly body: string;
  /** Whose the title is that hands it on. */
  readonly of: string | null;
}

/** A title before it is written out: its parts, and what it hands on. */
export interface Written {
  readonly surface: string;
  readonly area: string | null;
  readonly body: string;
  /** The body that the next title of the list sees, where it is another one. */
  readonly handOn?: string;
  /** The body whose part this is. */
  readonly whole?: string;
  /** Whose the post is, where the title before tells. */
  readonly of?: string | null;
}
