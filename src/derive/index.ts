/** What the graph, its exports and the viewer all derive from events, each in the same way. */

export { type DateSpan, dateOf, spanOf } from "./span";
export { type Confidence, leastSure, mostSure } from "./confidence";
export { newmanWeight } from "./newman";
