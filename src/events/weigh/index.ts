/** Rules say who may have taken part in an event; a network learned from marked pages says how likely it is. */
export { isVenue, LIKELY_VENUE, settleVenues, sitingsIn } from "./sitings";
export { UNLIKELY, unlikelyIn } from "./weigh";
