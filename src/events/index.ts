/** Who did what, with whom, where and when, within one article. */
export { findEvents, type FoundEvent } from "./find";
export type { EventVerdict } from "./verdict";
