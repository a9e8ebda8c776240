/** Administrative and geographic areas. */
export { isLocal, liesIn } from "./atlas";
export { isOwnNation, isWide, type PlaceMention } from "./mention";
export { recognisePlaces } from "./recognise";
