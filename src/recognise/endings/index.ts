/** Names of sites and areas by the word that ends them, scored. */
export { believe } from "./lists";
export { LIKELY, longestOf, scoreNames, type Scored } from "./score";
export { Terrain, type Area, type Ground } from "./terrain";
export { RIGHT } from "./edges";
export { JOINS } from "./stretch";
