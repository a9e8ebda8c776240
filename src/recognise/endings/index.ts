/** Names of sites and areas by the word that ends them, scored. */
export { believe } from "./lists";
export { BODIES, scoreNames, surenessOf, weightOf, type Scored } from "./score";
export { Terrain } from "./terrain";
export { LEFT, RIGHT } from "./edges";
export { GOVERNED } from "./governed";
export { JOINS } from "./stretch";
