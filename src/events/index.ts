/** Who did what, with whom, where and when, within one article. */
export { findEvents, type FoundEvent, type FoundParticipant } from "./find";
