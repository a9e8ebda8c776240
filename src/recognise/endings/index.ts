/** Names of sites and areas by the word that ends them, scored. */
export { believe } from "./lists";
export { scoreNames, type Scored } from "./score";
export { Terrain } from "./terrain";
export { JOINS } from "./stretch";
