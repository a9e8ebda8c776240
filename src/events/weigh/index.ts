/** Rules say who may have taken part in an event; a network learned from marked pages says how likely it is. */
export { UNLIKELY, unlikelyIn, weighedIn, type Weighed } from "./weigh";
export { isVenue, LIKELY_VENUE, settleVenues, sitingsIn } from "./sitings";
