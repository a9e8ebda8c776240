/** What is known of a page beforehand, from options or a `pages.tsv`; it comes before what the page says itself. */
export interface Hints {
  /** 永康日报 */
  readonly publication?: string;
  /** `YYYY-MM-DD` */
  readonly published?: string;
  /** The full name of a division: 永康市. */
  readonly home?: string;
  /** The page's number in its issue: `4`, `A3`. */
  readonly page?: string;
  /** Where each is said, such as `pages.tsv`; `given` where this does not say. */
  readonly from?: Readonly<Partial<Record<"publication" | "published" | "home", string>>>;
}
