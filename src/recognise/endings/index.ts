/** Names of sites and areas by the word that ends them, scored. */
export { LIKELY, longestOf, scoreNames, type Scored } from "./score";
export { Terrain, type Area, type Ground } from "./terrain";
