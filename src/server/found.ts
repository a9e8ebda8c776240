/** A node of a dataset that is sent in part, as it is found by its name. */
export interface Found {
  readonly key: string;
  readonly label: string;
  /** person, place or facility. */
  readonly kind: string;
  /** The first post of a person, the place around a site; empty where neither is known. */
  readonly detail: string;
}
