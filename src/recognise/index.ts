/** What an article names: people with their posts, places, facilities, dates. */
export { clockOf, pointedBack, recogniseDates, stampIn, type DateMention, type Stamp } from "./dates";
export { Home, inferHome, sharingLeader, speaksOf, type Inferred } from "./jurisdiction";
export type { PersonMention } from "./persons";
export { isOwnNation, isWide, type PlaceMention } from "./places";
export type { PostMention } from "./posts";
export { recognise, type Recognised } from "./recognise";
export type { Verdict } from "./candidate";
export { confidenceOf, unlessSure, isDoubtful, SURE } from "./confidence";
export type { SiteMention } from "./sites";
export { Held } from "./held";
export { Network, type Sums } from "./network";
