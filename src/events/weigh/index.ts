/** Rules say who may have taken part in an event; a network learned from marked pages says how likely it is. */
export { settleKinds } from "./kinds";
export { isVenue, LIKELY_VENUE, mayBeLikely, readingsOf, settleVenues, sitingsIn } from "./sitings";
export { settlePresence } from "./weigh";
export { leaveNameless } from "./nameless";
