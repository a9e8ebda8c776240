/** Processes that do what may go wrong: watched from outside, and ended when they take too much. */

export { childrenOf, residentBytes } from "./outside";
export { Confined } from "./confined";
export { serve, type Emit } from "./serve";
export { ConfinedEnd, type EndReason } from "./end";
export { shutters } from "./launch";
